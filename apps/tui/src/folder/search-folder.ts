import type { WorkSource } from './pool.ts';
import type { FileHits, FolderHit, WorkFile } from './work.ts';

/** A hit, and the file it is in. */
export interface FoundHit {
  path: string;
  hit: FolderHit;
}

/** What has become known since the last time. */
export interface SearchNews {
  /** The number that the search was begun with. */
  id: number;
  /** In the order of the files, and behind all that came before. */
  hits: readonly FoundHit[];
  /** Hits in these files, those left out included. */
  count: number;
  /** Files that are done with now. */
  fileCount: number;
  /** Of those, the long ones of which only the first part was searched, and those that could not be read. */
  partialCount: number;
  failedCount: number;
  /** True with the last news of a search. */
  isDone: boolean;
  /** Why the query means nothing, as a sentence. */
  problem: string | null;
}

/** A search over files in the background; a pool takes it off batch by batch. */
export interface FolderSearch extends WorkSource {
  /** Begins a search and gives up the one before. */
  start(id: number, query: string, files: readonly WorkFile[]): void;
  cancel(): void;
}

/** Hits after which a search ends: nobody reads more, and memory is held to it. */
export const MAX_FOUND = 5000;

/** Most files of a batch, and most bytes. Files without a hit take next to nothing. */
const MAX_FILES = 32;
const MAX_BYTES = 1 << 19;

interface Running {
  id: number;
  query: string;
  files: readonly WorkFile[];
  /** The first file that was given to nobody yet. */
  next: number;
  /** Places of files that are given to a worker one at a time, since a batch with them has ended one. */
  alone: number[];
  /** What was found in files, by their place; taken out when all files before them are done. */
  found: Map<number, FileHits>;
  /** The first file that is not done. */
  done: number;
  hitCount: number;
}

const failed: FileHits = { hits: [], count: 0, isPartial: false, note: 'failed' };

/** Makes a search. `onNews` is called in the order of the files, however they are searched. */
export function createFolderSearch(onNews: (news: SearchNews) => void): FolderSearch {
  let running: Running | null = null;
  /** Where the files of a task stand. */
  const places = new WeakMap<object, { search: Running; start: number }>();

  const batchOf = (search: Running, start: number, end: number) => {
    const task = { kind: 'search' as const, query: search.query, files: search.files.slice(start, end) };
    places.set(task, { search, start });
    return task;
  };

  const settle = (search: Running, start: number, found: readonly FileHits[]) => {
    for (const [index, each] of found.entries()) search.found.set(start + index, each);
    const released: { path: string; found: FileHits }[] = [];
    for (;;) {
      const next = search.found.get(search.done);
      if (next === undefined) break;
      search.found.delete(search.done);
      released.push({ path: (search.files[search.done] as WorkFile).path, found: next });
      search.done += 1;
    }
    const room = MAX_FOUND - search.hitCount;
    const hits = released
      .flatMap(({ path, found: { hits } }) => hits.map((hit) => ({ path, hit })))
      .slice(0, room);
    search.hitCount += hits.length;
    const isDone = search.done === search.files.length || search.hitCount === MAX_FOUND;
    if (isDone) running = null;
    if (released.length === 0 && !isDone) return;
    onNews({
      id: search.id,
      hits,
      count: released.reduce((sum, { found: { count } }) => sum + count, 0),
      fileCount: released.length,
      partialCount: released.filter(({ found: { isPartial } }) => isPartial).length,
      failedCount: released.filter(({ found: { note } }) => note !== null).length,
      isDone,
      problem: null,
    });
  };

  return {
    start(id, query, files) {
      running = { id, query, files, next: 0, alone: [], found: new Map(), done: 0, hitCount: 0 };
      if (files.length === 0) settle(running, 0, []);
    },
    cancel() {
      running = null;
    },
    next() {
      if (running === null) return null;
      const place = running.alone.pop();
      if (place !== undefined) return batchOf(running, place, place + 1);
      const { files, next: start } = running;
      let end = start;
      let bytes = 0;
      while (end < files.length && end - start < MAX_FILES && bytes < MAX_BYTES) {
        bytes += (files[end] as WorkFile).size;
        end += 1;
      }
      running.next = end;
      return end === start ? null : batchOf(running, start, end);
    },
    onReply(task, reply) {
      const batch = places.get(task);
      // Another search has begun since.
      if (batch === undefined || batch.search !== running) return;
      if (reply.kind === 'search') settle(batch.search, batch.start, reply.found);
      if (reply.kind !== 'problem') return;
      running = null;
      onNews({
        id: batch.search.id,
        hits: [],
        count: 0,
        fileCount: 0,
        partialCount: 0,
        failedCount: 0,
        isDone: true,
        problem: reply.problem,
      });
    },
    onFailure(task) {
      const batch = places.get(task);
      if (batch === undefined || batch.search !== running) return;
      if (task.files.length === 1) settle(batch.search, batch.start, [failed]);
      else
        for (let index = task.files.length - 1; index >= 0; index -= 1)
          running.alone.push(batch.start + index);
    },
  };
}
