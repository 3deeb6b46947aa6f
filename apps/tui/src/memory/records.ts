import type { Uses } from '../state/uses.ts';
import type { Place } from './place.ts';

/** The version of the file that this reader writes; a file of a later one is left alone. */
const STATE_VERSION = 1;

/** What a setting of the view can be. */
export type Setting = boolean | number | string;

/** A mark, or where one was taken away: without that, another reader's copy would bring it back. */
export interface StoredMark {
  place: Place | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** A link that was rejected, or where that was taken back. */
export interface StoredRejection {
  isRejected: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is remembered of one thread. */
export interface ThreadRecord {
  /** The real path of its file; `null` for what came through a pipe. */
  path: string | null;
  /** Of the first bytes. */
  fingerprint: string;
  /** When it was last read, in milliseconds since 1970. */
  visited: number;
  title: string;
  /** Number of posts. */
  posts: number;
  /** Share that has been read, 0 to 1. */
  read: number;
  place: Place | null;
  /** The last post that was read. */
  seen: Place | null;
  settings: Readonly<Record<string, Setting>>;
  /** By letter. */
  marks: Readonly<Record<string, StoredMark>>;
  /** Links that the user says are none, by name; missing where nobody ever did, as in files of before there was this. */
  rejected?: Readonly<Record<string, StoredRejection>>;
}

/** What a state file says. */
export type StateText =
  | { kind: 'good'; records: ThreadRecord[]; uses?: Uses }
  /** `records` are those that can still be read. */
  | { kind: 'broken'; records: ThreadRecord[]; uses?: Uses }
  | { kind: 'newer' };

/** Writes records as the text of a state file. */
export function writeRecords(records: readonly ThreadRecord[], uses: Uses = {}): string {
  const lines = records.map((record) => JSON.stringify(record));
  const known = Object.keys(uses).length === 0 ? '' : `"uses":${JSON.stringify(uses)},`;
  return `{"rethread":"state","version":${STATE_VERSION},${known}"threads":[\n${lines.join(',\n')}\n]}\n`;
}

/** Reads the text of a state file, whatever it is. */
export function readRecords(text: string): StateText {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'broken', records: [] };
  }
  if (!isObject(document) || document['rethread'] !== 'state') return { kind: 'broken', records: [] };
  const { version, threads } = document;
  if (Number.isInteger(version) && (version as number) > STATE_VERSION) return { kind: 'newer' };
  if (version !== STATE_VERSION || !Array.isArray(threads)) return { kind: 'broken', records: [] };
  const records = threads.map(readRecord).filter((record) => record !== null);
  const uses = readUses(document['uses']);
  return { kind: records.length === threads.length ? 'good' : 'broken', records, ...(uses && { uses }) };
}

/** More commands than there are hints for; what has more was not written by us. */
const MAX_USES = 100;

/** Reads how often commands were used; `null` where nothing is said of it. What is unsound is no loss. */
function readUses(value: unknown): Uses | null {
  if (!isObject(value)) return null;
  const sound = Object.entries(value).filter((entry): entry is [string, number] => isAmount(entry[1]));
  return Object.fromEntries(sound.slice(0, MAX_USES));
}

function readRecord(value: unknown): ThreadRecord | null {
  if (!isObject(value)) return null;
  const {
    path,
    fingerprint,
    visited,
    title,
    posts,
    read,
    place,
    seen,
    settings,
    marks,
    rejected = {},
  } = value;
  const isSound =
    (path === null || typeof path === 'string') &&
    typeof fingerprint === 'string' &&
    isAmount(visited) &&
    typeof title === 'string' &&
    isAmount(posts) &&
    isAmount(read) &&
    isPlaceOrNull(place) &&
    isPlaceOrNull(seen) &&
    isObject(settings) &&
    Object.values(settings).every((each) => ['boolean', 'number', 'string'].includes(typeof each)) &&
    isObject(marks) &&
    Object.values(marks).every(
      (mark) => isObject(mark) && isAmount(mark['at']) && isPlaceOrNull(mark['place']),
    ) &&
    isObject(rejected) &&
    Object.values(rejected).every(
      (each) => isObject(each) && isAmount(each['at']) && typeof each['isRejected'] === 'boolean',
    );
  // Every field was looked at.
  return isSound ? (value as unknown as ThreadRecord) : null;
}

function isPlaceOrNull(value: unknown): value is Place | null {
  if (value === null) return true;
  return (
    isObject(value) &&
    typeof value['post'] === 'string' &&
    typeof value['after'] === 'string' &&
    Number.isSafeInteger(value['number']) &&
    isAmount(value['number']) &&
    Number.isSafeInteger(value['offset']) &&
    isAmount(value['offset']) &&
    (value['section'] === undefined || Number.isSafeInteger(value['section']))
  );
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
