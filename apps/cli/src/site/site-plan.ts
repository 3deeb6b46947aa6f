import {
  MAX_SEGMENT_LENGTH,
  MAX_SEGMENT_THREADS,
  type SegmentEntry,
  type ThreadRecord,
} from '@rethread/export/site';
import type { Dump } from './find-dumps.ts';

/** What is kept of a thread from one build to the next. */
export interface KeptThread {
  /** See `Dump`. */
  key: string;
  /** Of its dump. */
  hash: string;
  /** Of the index. It stays there as long as the segment has room. */
  segment: number;
  record: ThreadRecord;
}

/** What an earlier build left. */
export interface SiteNotes {
  /** By key; empty where nothing of it can be used again. */
  threads: ReadonlyMap<string, KeptThread>;
  /** Segments of the index, by id. */
  segments: ReadonlyMap<number, SegmentEntry>;
  /** False where dumps could not be read, whose pages stand there all the same. */
  isWhole: boolean;
}

/** Threads that are indexed together. */
export interface Segment {
  id: number;
  /** In the order of their keys. */
  threads: PlannedThread[];
  /** True where it had a thread that is gone. */
  hasLost: boolean;
}

/** A thread that is to be in the site. */
export interface PlannedThread {
  dump: Dump;
  /** What an earlier build made of it. */
  kept: KeptThread | null;
  /** Makes a name of files the thread's own. */
  claim(name: string): string;
}

/** What `build-site` notes down. */
export function noteDown(
  fingerprint: string,
  threads: readonly KeptThread[],
  { segments, isWhole }: { segments: readonly SegmentEntry[]; isWhole: boolean },
): unknown {
  return { fingerprint, threads, segments, isWhole };
}

/**
 * Reads what a build noted down.
 *
 * @param fingerprint  Nothing is used that was made under another.
 */
export function readNotes(notes: unknown, fingerprint: string): SiteNotes {
  const found = notes as Partial<Record<'fingerprint' | 'threads' | 'segments' | 'isWhole', unknown>> | null;
  if (found?.fingerprint !== fingerprint || !Array.isArray(found.threads) || !Array.isArray(found.segments))
    return { threads: new Map(), segments: new Map(), isWhole: false };
  // The names of files must be what they were made as, whoever wrote the notes.
  const threads = (found.threads as KeptThread[]).filter(
    ({ segment, record }) => isCount(segment) && /^[a-z0-9-]+$/u.test(record.name),
  );
  const segments = (found.segments as SegmentEntry[]).filter(
    ([id, version, starts]) => isCount(id) && typeof version === 'string' && Array.isArray(starts),
  );
  return {
    threads: new Map(threads.map((thread) => [thread.key, thread])),
    segments: new Map(segments.map((segment) => [segment[0], segment])),
    isWhole: found.isWhole === true,
  };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * Says which threads are indexed together. A thread stays where it was, unless it grew too large for that; new ones take
 * the places of those that are gone, and then those behind.
 */
export function planSite(dumps: readonly Dump[], { threads }: SiteNotes): Segment[] {
  const rooms = createRooms();
  const places = new Map<string, number>();
  const knownOf = (dump: Dump) => threads.get(dump.key) ?? null;
  const isSame = (dump: Dump) => knownOf(dump)?.hash === dump.hash;
  const place = (dump: Dump, segment: number) => {
    places.set(dump.key, segment);
    rooms.take(segment, dump);
  };
  for (const dump of dumps) if (isSame(dump)) place(dump, knownOf(dump)?.segment ?? 0);
  for (const dump of dumps) {
    const kept = knownOf(dump);
    // Threads that grow a little must not move, or each would take another one's place.
    if (kept && !isSame(dump) && rooms.hasRoom(kept.segment, dump, { slack: 2 })) place(dump, kept.segment);
  }
  let free = 0;
  for (const dump of dumps) {
    if (places.has(dump.key)) continue;
    while (!rooms.hasRoom(free, dump, { slack: 1 })) free++;
    place(dump, free);
  }

  const claim = claimer(dumps.flatMap((dump) => knownOf(dump)?.record.name ?? []));
  const planned = new Map<number, Segment>();
  for (const dump of dumps) {
    const id = places.get(dump.key) ?? 0;
    const segment = planned.get(id) ?? { id, threads: [], hasLost: false };
    planned.set(id, segment);
    segment.threads.push({ dump, kept: knownOf(dump), claim });
  }
  for (const { key, segment: id } of threads.values()) {
    const segment = planned.get(id);
    if (segment && places.get(key) !== id) segment.hasLost = true;
  }
  for (const segment of planned.values())
    segment.threads.sort((a, b) => (a.dump.key < b.dump.key ? -1 : Number(a.dump.key > b.dump.key)));
  return [...planned.values()].sort((a, b) => a.id - b.id);
}

/** Keeps count of what is in each segment. */
function createRooms() {
  const rooms = new Map<number, { threads: number; length: number }>();
  const roomOf = (segment: number) => rooms.get(segment) ?? { threads: 0, length: 0 };
  return {
    take(segment: number, dump: Dump) {
      const { threads, length } = roomOf(segment);
      rooms.set(segment, { threads: threads + 1, length: length + dump.length });
    },
    /** What is larger than any segment has one of its own. */
    hasRoom(segment: number, dump: Dump, { slack }: { slack: number }): boolean {
      const { threads, length } = roomOf(segment);
      const fits = length + dump.length <= slack * MAX_SEGMENT_LENGTH;
      return threads === 0 || (threads < MAX_SEGMENT_THREADS && fits);
    },
  };
}

function claimer(taken: readonly string[]): PlannedThread['claim'] {
  const names = new Set(taken);
  return (name) => {
    let own = name;
    for (let count = 2; names.has(own); count++) own = `${name}-${count}`;
    names.add(own);
    return own;
  };
}
