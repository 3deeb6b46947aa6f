import { hash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeUses, type Uses } from '../state/uses.ts';
import { findRecord, mergeUpdate, type ThreadChanges, type ThreadKey, type Update } from './merge.ts';
import type { Place } from './place.ts';
import type { Setting, ThreadRecord } from './records.ts';
import { changeState, readState } from './state-file.ts';
import { statePath, type UserPlaces } from './state-path.ts';

/** What the reader remembers from one visit to the next. */
export interface Memory {
  /** What is remembered of a thread; `null` if nothing is. */
  thread(key: ThreadKey): ThreadMemory | null;
  /** Threads that can be opened again, the ones read last first. */
  recent(): RecentThread[];
  /** How often commands were used, in whatever thread. */
  uses(): Uses;
  /**
   * Writes changes to the disk, together with those that could not be written before.
   *
   * @returns Resolves within about a second whatever the disk does, and never rejects; `takeNotes` says what went wrong.
   */
  save(key: ThreadKey, changes: ThreadChanges, uses?: Uses): Promise<void>;
  /** Sentences about what could not be read or written, each given once. */
  takeNotes(): string[];
}

/** What is remembered of one thread. */
export interface ThreadMemory {
  /** The real path of its file when it was last read; `null` for what came through a pipe. */
  path: string | null;
  /** When it was last read, in milliseconds since 1970. */
  visited: number;
  title: string;
  /** Number of posts at that time. */
  posts: number;
  /** Share that had been read, 0 to 1. */
  read: number;
  place: Place | null;
  /** The last post that was read. */
  seen: Place | null;
  settings: Readonly<Record<string, Setting>>;
  /** By letter. */
  marks: ReadonlyMap<string, Place>;
  /** Names of links that the user says are none. */
  rejected: ReadonlySet<string>;
}

/** A thread that was read before. */
export interface RecentThread extends Pick<ThreadMemory, 'visited' | 'title' | 'posts' | 'read'> {
  path: string;
}

/** What `openMemory` needs. */
export interface MemoryOptions extends UserPlaces {
  /** False for a memory that neither reads nor writes. */
  enabled: boolean;
  /** The clock, in milliseconds since 1970. Default: the machine's. */
  now?: () => number;
}

/** First bytes of a thread that its fingerprint is made of: a dump that grew has them still. */
const HEAD_BYTES = 4096;

/** Milliseconds that a save may take before the reader stops waiting for it. */
const SAVE_LIMIT = 1000;

/**
 * Gives what a thread is remembered by.
 *
 * @param path  Of its file; `null` for what came through a pipe.
 * @param bytes  All of it, or its beginning.
 */
export function threadKey(path: string | null, bytes: Uint8Array): ThreadKey {
  const fingerprint = hash('sha256', bytes.subarray(0, HEAD_BYTES), 'base64url').slice(0, 22);
  return { path: path === null ? null : realPath(path), fingerprint };
}

/** Opens the reader's memory; what cannot be read is an empty memory and a note. */
export function openMemory(options: MemoryOptions): Memory {
  if (!options.enabled) return noMemory;
  const path = statePath(options);
  const now = options.now ?? Date.now;
  const notes: string[] = [];
  const state = readState(path);
  let records: readonly ThreadRecord[] = 'records' in state ? state.records : [];
  let uses: Uses = ('records' in state && state.uses) || {};
  /** Made and not yet on the disk. */
  let pending: Update[] = [];
  let last: Promise<void> = Promise.resolve();
  let said = '';

  const say = (sentence: string) => {
    // A disk that stays full is not news at each save.
    if (sentence !== said) notes.push(sentence);
    said = sentence;
  };
  if (state.kind === 'newer') say(newerSentence(path));
  if (state.kind === 'failed') say(`Could not read \`${path}\` (${state.code}); nothing is remembered`);

  const write = async () => {
    const updates = pending;
    if (updates.length === 0) return;
    const result = await changeState(
      path,
      (stored) =>
        updates.reduce<ThreadRecord[]>(
          (merged, update) => mergeUpdate(merged, update, existsSync),
          [...stored],
        ),
      uses,
    );
    if (result.kind === 'saved') {
      pending = pending.filter((update) => !updates.includes(update));
      records = pending.reduce<ThreadRecord[]>(
        (merged, update) => mergeUpdate(merged, update, existsSync),
        result.records,
      );
      if (result.setAside !== null) say(`\`${path}\` was broken; it is kept as \`${result.setAside}\``);
      return;
    }
    if (result.kind === 'newer') say(newerSentence(path));
    if (result.kind === 'busy') say(`Another reader holds \`${path}\`; this place is not saved yet`);
    if (result.kind === 'failed') say(`Could not write \`${path}\` (${result.code}); places are not saved`);
  };

  return {
    thread(key) {
      const record = findRecord(records, key, existsSync);
      return record && toMemory(record);
    },
    recent: () =>
      records
        .filter((record): record is ThreadRecord & { path: string } => record.path !== null)
        .map(({ path: file, visited, title, posts, read }) => ({ path: file, visited, title, posts, read })),
    uses: () => uses,
    save(key, changes, used = {}) {
      uses = mergeUses(uses, used);
      const update = { key, at: now(), changes };
      pending = [...pending, update];
      records = mergeUpdate(records, update, existsSync);
      last = last.then(write);
      return withLimit(last);
    },
    takeNotes: () => notes.splice(0),
  };
}

/** For `--no-history`. */
const noMemory: Memory = {
  thread: () => null,
  recent: () => [],
  uses: () => ({}),
  save: async () => {},
  takeNotes: () => [],
};

function toMemory({
  path,
  visited,
  title,
  posts,
  read,
  place,
  seen,
  settings,
  marks,
  rejected = {},
}: ThreadRecord): ThreadMemory {
  const placed = Object.entries(marks).flatMap(([letter, mark]) =>
    mark.place === null ? [] : [[letter, mark.place] as const],
  );
  const links = Object.entries(rejected).flatMap(([name, { isRejected }]) => (isRejected ? [name] : []));
  return {
    path,
    visited,
    title,
    posts,
    read,
    place,
    seen,
    settings,
    marks: new Map(placed),
    rejected: new Set(links),
  };
}

/** Waits for a save, but not for a disk that hangs. */
async function withLimit(save: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolved) => {
    timer = setTimeout(resolved, SAVE_LIMIT);
  });
  await Promise.race([save, limit]);
  clearTimeout(timer);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function newerSentence(path: string): string {
  return `\`${path}\` is of a newer rethread; it is left alone, and nothing is remembered`;
}
