import type { Thread } from '@rethread/core';
import type { Indexed } from './folder-file.ts';

/** What a worker is asked for. Batches are small, so that what is wanted more need not wait for long. */
export type WorkRequest =
  | { id: number; kind: 'index'; files: readonly WorkFile[] }
  | { id: number; kind: 'search'; query: string; files: readonly WorkFile[] };

/** A file to look into. */
export interface WorkFile {
  path: string;
  /** In bytes, as the scan found it. */
  size: number;
}

/** What a worker answers: one entry for each file, in the order of the request. */
export type WorkReply =
  /** The worker was loaded; said once, before all else. */
  | { id: 0; kind: 'ready' }
  | { id: number; kind: 'index'; found: readonly Indexed[] }
  | { id: number; kind: 'search'; found: readonly FileHits[] }
  /** The query means nothing; why, as a sentence. */
  | { id: number; kind: 'problem'; problem: string };

/** What a search found in a file. */
export interface FileHits {
  hits: readonly FolderHit[];
  /** How many there are; more than `hits` where a file has very many. */
  count: number;
  /** True where only the first part of a long file was searched. */
  isPartial: boolean;
  /** Why the file could not be searched; `null` where it was. */
  note: string | null;
}

/** A hit as a list shows it. */
export interface FolderHit {
  /** Number of the post, from 1; 0 for the title. */
  post: number;
  /** Who wrote the post; `null` where nobody knows. */
  author: string | null;
  /** A line of text around the hit. Not sanitised. */
  snippet: string;
  /** The hit in the snippet, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** The hit in the source of the thread, in the units of `Position`; `null` where it has no place there. */
  range: { start: number; end: number } | null;
}

/** A query made ready to search with. */
export interface Searcher {
  /** False where the bytes of a file tell that nothing in it can match, so that it need not be parsed. */
  mayMatch(bytes: Uint8Array): boolean;
  /** Gives the hits of a thread, in its order. */
  search(thread: Thread): Iterable<FolderHit>;
}

/** What a worker needs to know of threads and queries. */
export interface FolderSkills {
  /**
   * Makes a thread of the bytes of a file.
   *
   * @throws {Error} With a sentence where it is none.
   */
  readThread(bytes: Uint8Array, path: string): Thread | Promise<Thread>;
  /**
   * Makes a query ready.
   *
   * @throws {Error} With a sentence where the query means nothing.
   */
  createSearcher(query: string): Searcher;
}
