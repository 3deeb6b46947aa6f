import type { FoundHit, SearchNews } from './search-folder.ts';

/** A search over all files, and what came of it so far. */
export interface ListSearch {
  /** Rises from one search to the next. */
  id: number;
  query: string;
  /** How many files are searched, and are done with. */
  fileCount: number;
  doneCount: number;
  hits: readonly FoundHit[];
  /** All hits, with those that are left out of `hits`. */
  count: number;
  /** Files with hits. */
  hitFileCount: number;
  /** Long files of which the first part was searched, and files that could not be read. */
  partialCount: number;
  failedCount: number;
  isDone: boolean;
  /** Why the query means nothing, as a sentence. */
  problem: string | null;
  /** Index of the current hit, and how many stand above it on the screen, if there is room. */
  chosen: number;
  offset: number;
}

/** A search that begins. */
export function newSearch(id: number, query: string, fileCount: number): ListSearch {
  return {
    id,
    query,
    fileCount,
    doneCount: 0,
    hits: [],
    count: 0,
    hitFileCount: 0,
    partialCount: 0,
    failedCount: 0,
    isDone: false,
    problem: null,
    chosen: 0,
    offset: 0,
  };
}

/** Adds what was found. News of a search that was given up change nothing. */
export function receiveSearch(search: ListSearch | null, news: SearchNews): ListSearch | null {
  if (search === null || search.id !== news.id) return search;
  const newFiles = new Set(news.hits.map(({ path }) => path));
  return {
    ...search,
    doneCount: search.doneCount + news.fileCount,
    hits: news.hits.length === 0 ? search.hits : [...search.hits, ...news.hits],
    count: search.count + news.count,
    hitFileCount: search.hitFileCount + newFiles.size,
    partialCount: search.partialCount + news.partialCount,
    failedCount: search.failedCount + news.failedCount,
    isDone: news.isDone,
    problem: news.problem,
  };
}
