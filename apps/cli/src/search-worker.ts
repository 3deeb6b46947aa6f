import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { fileError } from './command-error.ts';
import type { SearchJob } from './search/search-file.ts';
import { type SearchPort, serveSearch } from './search/serve-search.ts';
import { nameOf } from './system.ts';

// What the workers of a search run: it is a file of its own in the bundle. They are given the search.
serveSearch(parentPort as SearchPort, workerData as SearchJob, async (place) => {
  try {
    return readFileSync(place.kind === 'file' ? place.path : 0);
  } catch (error) {
    throw fileError('read', nameOf(place, 'standard input'), error);
  }
});
