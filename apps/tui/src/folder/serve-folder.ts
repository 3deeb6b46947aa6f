import { closeSync, openSync, readSync } from 'node:fs';
import { setPriority } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import type { Thread } from '@rethread/core';
import type { Indexed } from './folder-file.ts';
import { isBinary } from './is-binary.ts';
import { noteOf } from './scan.ts';
import { summarise } from './summary.ts';
import type {
  FileHits,
  FolderHit,
  FolderSkills,
  Searcher,
  WorkFile,
  WorkReply,
  WorkRequest,
} from './work.ts';

/** Longest file that is read as a whole, in bytes. */
export const WHOLE_FILE = 4 << 20;

/** How much of a longer file is read for the list, in bytes: a few hundred posts. */
export const FIRST_PART = 1 << 20;

/** Behind all that the user waits for: a key is answered at once, however many workers there are. */
const BEHIND = 10;

/** Hits that are kept of one file. */
const MAX_HITS = 50;

/** Where requests come from and answers go: `parentPort` of a worker. */
export interface FolderWorkPort {
  on(event: 'message', listener: (request: WorkRequest) => void): unknown;
  postMessage(reply: WorkReply): void;
}

/** Answers requests one after another; what a worker does. */
export function serveFolder(port: FolderWorkPort, skills: FolderSkills): void {
  let queue = Promise.resolve();
  const searcherFor = createRecentSearcher(skills);
  // On Linux a thread has a priority of its own; elsewhere it would be that of the screen too.
  if (!isMainThread && process.platform === 'linux') setPriority(BEHIND);
  port.postMessage({ id: 0, kind: 'ready' });
  port.on('message', (request) => {
    queue = queue.then(async () => port.postMessage(await answer(request, skills, searcherFor)));
  });
}

async function answer(
  request: WorkRequest,
  skills: FolderSkills,
  searcherFor: (query: string) => Searcher,
): Promise<WorkReply> {
  if (request.kind === 'index') {
    const found: Indexed[] = [];
    for (const file of request.files) found.push(await lookInto(file, skills.readThread));
    return { id: request.id, kind: 'index', found };
  }
  let searcher: Searcher;
  try {
    searcher = searcherFor(request.query);
  } catch (error) {
    return {
      id: request.id,
      kind: 'problem',
      problem: error instanceof Error ? error.message : String(error),
    };
  }
  const found: FileHits[] = [];
  for (const file of request.files) found.push(await search(file, skills, searcher));
  return { id: request.id, kind: 'search', found };
}

/** Looks into a file as far as a list needs it. What keeps it from being read is part of the answer. */
export async function lookInto(file: WorkFile, readThread: FolderSkills['readThread']): Promise<Indexed> {
  try {
    const isWhole = file.size <= WHOLE_FILE;
    const bytes = readStart(file.path, isWhole ? WHOLE_FILE : FIRST_PART);
    if (isBinary(bytes)) return { kind: 'binary' };
    if (!isWhole && isJson(bytes)) return { kind: 'note', note: LONG_JSON };
    const thread = await readThread(bytes, file.path);
    return {
      kind: 'thread',
      summary: summarise(thread, isWhole ? 1 : Math.min(1, bytes.length / file.size)),
    };
  } catch (error) {
    return { kind: 'note', note: noteOf(error) };
  }
}

const LONG_JSON = 'JSON this long is not looked into before it is opened';

async function search(file: WorkFile, { readThread }: FolderSkills, searcher: Searcher): Promise<FileHits> {
  try {
    const bytes = readStart(file.path, WHOLE_FILE);
    const isPartial = file.size > WHOLE_FILE;
    if (isBinary(bytes) || (isPartial && isJson(bytes)) || !searcher.mayMatch(bytes))
      return nothing(isPartial);
    return { ...firstHits(await readThread(bytes, file.path), searcher), isPartial, note: null };
  } catch (error) {
    return { ...nothing(false), note: noteOf(error) };
  }
}

function nothing(isPartial: boolean): FileHits {
  return { hits: [], count: 0, isPartial, note: null };
}

function firstHits(thread: Thread, searcher: Searcher): { hits: readonly FolderHit[]; count: number } {
  const hits: FolderHit[] = [];
  let count = 0;
  for (const hit of searcher.search(thread)) {
    count += 1;
    if (hits.length < MAX_HITS) hits.push(hit);
  }
  return { hits, count };
}

/** Keeps the query that was asked for last: all batches of a search have the same. */
function createRecentSearcher({ createSearcher }: FolderSkills): (query: string) => Searcher {
  let recent: { query: string; searcher: Searcher } | null = null;
  return (query) => {
    if (recent?.query !== query) recent = { query, searcher: createSearcher(query) };
    return recent.searcher;
  };
}

const BRACE = 0x7b;

/** Whether it can be a thread in JSON, of which a part means nothing. */
function isJson(bytes: Uint8Array): boolean {
  return bytes[0] === BRACE;
}

/** Reads a file up to `length` bytes. */
function readStart(path: string, length: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    let bytes = Buffer.allocUnsafe(Math.min(length, FIRST_READ));
    let filled = 0;
    for (;;) {
      const count = readSync(descriptor, bytes, filled, bytes.length - filled, null);
      filled += count;
      if (count === 0 || filled === length) return bytes.subarray(0, filled);
      if (filled === bytes.length) {
        const longer = Buffer.allocUnsafe(Math.min(length, 4 * bytes.length));
        bytes.copy(longer);
        bytes = longer;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

const FIRST_READ = 1 << 16;
