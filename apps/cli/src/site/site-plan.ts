import { SEGMENT_SIZE, type ThreadRecord } from '@rethread/export/site';
import type { Dump } from './find-dumps.ts';

/** What is kept of a thread from one build to the next. */
export interface KeptThread {
  /** See `Dump`. */
  key: string;
  /** Of its dump. */
  hash: string;
  /** Decides its segment of the index, and stays its own. */
  number: number;
  record: ThreadRecord;
}

/** What an earlier build left. */
export interface SiteNotes {
  /** By key; empty where nothing of it can be used again. */
  threads: ReadonlyMap<string, KeptThread>;
  /** Segments of the index, with their versions. */
  segments: ReadonlyMap<number, string>;
}

/** Threads that are indexed together. */
export interface Segment {
  id: number;
  threads: PlannedThread[];
  /** True where it had a thread that is gone. */
  hasLost: boolean;
}

/** A thread that is to be in the site. */
export interface PlannedThread {
  dump: Dump;
  number: number;
  /** What an earlier build made of it. */
  kept: KeptThread | null;
  /** Makes a name of files the thread's own. */
  claim(name: string): string;
}

/** What `build-site` notes down. */
export function noteDown(
  fingerprint: string,
  threads: readonly KeptThread[],
  segments: readonly [number, string][],
): unknown {
  return { fingerprint, threads, segments };
}

/**
 * Reads what a build noted down.
 *
 * @param fingerprint  Nothing is used that was made under another.
 */
export function readNotes(notes: unknown, fingerprint: string): SiteNotes {
  const found = notes as { fingerprint?: unknown; threads?: unknown; segments?: unknown } | null;
  if (found?.fingerprint !== fingerprint || !Array.isArray(found.threads) || !Array.isArray(found.segments))
    return { threads: new Map(), segments: new Map() };
  // The names of files must be what they were made as, whoever wrote the notes.
  const threads = (found.threads as KeptThread[]).filter(
    ({ number, record }) => Number.isSafeInteger(number) && /^[a-z0-9-]+$/u.test(record.name),
  );
  return {
    threads: new Map(threads.map((thread) => [thread.key, thread])),
    segments: new Map(found.segments as [number, string][]),
  };
}

/**
 * Says which threads are indexed together. A thread stays where it was; new ones take the places of those that are gone,
 * and then those behind.
 */
export function planSite(dumps: readonly Dump[], { threads }: SiteNotes): Segment[] {
  const present = new Map(dumps.map((dump) => [dump.key, threads.get(dump.key) ?? null]));
  const names = new Set<string>();
  const taken = new Set<number>();
  for (const kept of present.values()) {
    if (kept === null) continue;
    names.add(kept.record.name);
    taken.add(kept.number);
  }
  const claim = (name: string) => {
    let own = name;
    for (let count = 2; names.has(own); count++) own = `${name}-${count}`;
    names.add(own);
    return own;
  };
  const planned = new Map<number, Segment>();
  let free = 0;
  for (const dump of dumps) {
    const kept = present.get(dump.key) ?? null;
    if (kept === null) {
      while (taken.has(free)) free++;
      taken.add(free);
    }
    const number = kept?.number ?? free;
    const id = Math.floor(number / SEGMENT_SIZE);
    const segment = planned.get(id) ?? { id, threads: [], hasLost: false };
    planned.set(id, segment);
    segment.threads.push({ dump, number, kept, claim });
  }
  for (const { key, number } of threads.values()) {
    const segment = planned.get(Math.floor(number / SEGMENT_SIZE));
    if (segment && !present.has(key)) segment.hasLost = true;
  }
  for (const segment of planned.values()) segment.threads.sort((a, b) => a.number - b.number);
  return [...planned.values()].sort((a, b) => a.id - b.id);
}
