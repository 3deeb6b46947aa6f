import type { Place } from './place.ts';
import type { Setting, StoredMark, StoredRejection, ThreadRecord } from './records.ts';

/** What a thread is known by. */
export interface ThreadKey {
  /** The real path of its file; `null` for what came through a pipe. */
  path: string | null;
  /** Of the first bytes. */
  fingerprint: string;
}

/** What a reader wants remembered; what is missing stays as it was. */
export interface ThreadChanges {
  place?: Place;
  /** The last post that was read. */
  seen?: Place;
  title?: string;
  /** Number of posts. */
  posts?: number;
  /** Share that has been read, 0 to 1. */
  read?: number;
  /** By name; settings that are not named stay. */
  settings?: Readonly<Record<string, Setting>>;
  /** By letter; `null` takes a mark away. */
  marks?: Readonly<Record<string, Place | null>>;
  /** Links by name: whether they were rejected or that was taken back; links that are not named stay. */
  rejected?: Readonly<Record<string, boolean>>;
}

/** Changes, and when they were made. */
export interface Update {
  key: ThreadKey;
  /** Milliseconds since 1970. */
  at: number;
  changes: ThreadChanges;
}

/** Threads that are kept; the ones read longest ago go first. */
export const MAX_THREADS = 500;

/** Rejected links that are kept of a thread; the ones rejected longest ago go first. */
export const MAX_REJECTED = 2000;

/** How long it is remembered that a mark was taken away, or a rejection taken back, in milliseconds: longer than a reader stays open. */
const MARK_MEMORY = 30 * 24 * 3600 * 1000;

/** Milliseconds that a stored time may lie ahead. */
const CLOCK_ERROR = 24 * 3600 * 1000;

/**
 * Finds what is remembered of a thread: by its path, else by its first bytes if its file is no longer where it was.
 *
 * @param exists  Whether there is a file at a path.
 */
export function findRecord(
  records: readonly ThreadRecord[],
  { path, fingerprint }: ThreadKey,
  exists: (path: string) => boolean,
): ThreadRecord | null {
  const alike = records
    .filter((record) => record.fingerprint === fingerprint)
    .sort((one, other) => other.visited - one.visited);
  if (path === null) return alike.find((record) => record.path === null) ?? null;
  const own = records.find((record) => record.path === path);
  return own ?? alike.find((record) => record.path !== null && !exists(record.path)) ?? null;
}

/**
 * Puts an update into records that another reader may have changed since it was made.
 *
 * The newer of two wins, but for marks each letter is asked by itself, for rejections each link, and of two posts read last the further one stays.
 *
 * @returns The records, the ones read last first.
 */
export function mergeUpdate(
  records: readonly ThreadRecord[],
  { key, at, changes }: Update,
  exists: (path: string) => boolean,
): ThreadRecord[] {
  const old = findRecord(records, key, exists);
  const base: ThreadRecord = old ?? {
    ...key,
    visited: at,
    title: '',
    posts: 0,
    read: 0,
    place: null,
    seen: null,
    settings: {},
    marks: {},
  };
  const { marks = {}, settings = {}, rejected = {}, ...facts } = changes;
  const merged: ThreadRecord =
    old !== null && isNewer(old.visited, at)
      ? { ...base, settings: { ...settings, ...base.settings } }
      : { ...base, ...facts, ...key, visited: at, settings: { ...base.settings, ...settings } };
  const record = {
    ...merged,
    seen: furthest(base.seen, changes.seen ?? null, merged.posts),
    marks: mergeMarks(base.marks, marks, at),
    ...mergeRejected(base.rejected ?? {}, rejected, at),
  };
  return [record, ...records.filter((each) => each !== old)]
    .sort((one, other) => other.visited - one.visited)
    .slice(0, MAX_THREADS);
}

/** A time far ahead was written by a clock that was wrong; it must not win for years. */
function isNewer(stored: number, at: number): boolean {
  return stored > at && stored < at + CLOCK_ERROR;
}

/** A thread that lost posts has been read as far as it goes now. */
function furthest(stored: Place | null, next: Place | null, posts: number): Place | null {
  if (next === null || stored === null) return next ?? stored;
  return stored.number > next.number && stored.number <= posts ? stored : next;
}

function mergeMarks(
  stored: Readonly<Record<string, StoredMark>>,
  changed: Readonly<Record<string, Place | null>>,
  at: number,
): Record<string, StoredMark> {
  const merged = new Map(Object.entries(stored));
  for (const [letter, place] of Object.entries(changed)) {
    if (!isNewer(merged.get(letter)?.at ?? 0, at)) merged.set(letter, { place, at });
  }
  return Object.fromEntries(
    [...merged].filter(([, mark]) => mark.place !== null || mark.at > at - MARK_MEMORY),
  );
}

function mergeRejected(
  stored: Readonly<Record<string, StoredRejection>>,
  changed: Readonly<Record<string, boolean>>,
  at: number,
): Pick<ThreadRecord, 'rejected'> {
  const merged = new Map(Object.entries(stored));
  for (const [name, isRejected] of Object.entries(changed)) {
    if (!isNewer(merged.get(name)?.at ?? 0, at)) merged.set(name, { isRejected, at });
  }
  const kept = [...merged]
    .filter(([, each]) => each.isRejected || each.at > at - MARK_MEMORY)
    .sort(([, one], [, other]) => other.at - one.at)
    .slice(0, MAX_REJECTED);
  const isNews = kept.length > 0 || Object.keys(stored).length > 0;
  return !isNews ? {} : { rejected: Object.fromEntries(kept) };
}
