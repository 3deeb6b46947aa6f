import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { createPool, type StartPoolWorker, workersOf } from '@rethread/tui/folder';
import { CommandError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { FileOutcome, SearchFile, SearchJob } from './search-file.ts';
import { createSearchQueue } from './search-queue.ts';
import { type BatchReply, type BatchRequest, type SentOutcome, tryFile } from './serve-search.ts';
import type { Found } from './walk.ts';

/** Workers for a search, and how many of them there should be. */
export interface SearchWorkers {
  start: StartPoolWorker<BatchRequest, BatchReply>;
  count: number;
}

/** More would find the disk busy, and each takes some 50 MB. */
const MAX_WORKERS = 8;

/** Files that are known ahead of those that are given out. */
const AHEAD = 256;

/** Says how workers of a search are started. */
export function searchWorkers(job: SearchJob, system: Pick<System, 'searchWorker'>): SearchWorkers {
  return {
    // A thread may be as long as one that is searched without workers: no limits but those of Node.
    start: workersOf(system.searchWorker(), job, {}),
    count: Math.min(MAX_WORKERS, availableParallelism()),
  };
}

/**
 * Searches files in workers; until one of them is ready, this thread searches too.
 *
 * @param first  The first file; `others` has those behind it.
 * @param searchHere  Searches a file in this thread.
 * @returns What is found in each file, in their order. It rejects as `searchHere` does.
 */
export async function* searchInWorkers(
  first: Found,
  others: AsyncGenerator<Found>,
  searchHere: SearchFile,
  { start, count }: SearchWorkers,
): AsyncGenerator<FileOutcome> {
  const queue = createSearchQueue();
  let isReady = false;
  const pool = createPool<BatchRequest, BatchReply>(
    count,
    (events) =>
      start({
        ...events,
        onReply(reply) {
          if (reply.kind === 'ready') isReady = true;
          events.onReply(reply);
        },
      }),
    [queue],
  );
  const add = async (found: Found): Promise<void> => {
    const index = queue.add(found);
    if ('error' in found) queue.settle(index, { kind: 'error', ...found });
    // Only this thread has the standard input.
    else if (found.place.kind === 'stream') queue.settle(index, await tryFile(found, searchHere));
  };
  try {
    await add(first);
    for (let isLast = false; ; ) {
      while (!isLast && queue.waitingCount() < AHEAD) {
        const next = await others.next();
        if (next.done === true) isLast = true;
        else await add(next.value);
      }
      const own = isReady && !queue.isAlone() ? null : queue.take();
      pool.wake();
      if (own !== null) queue.settle(own.index, await tryFile(own.file, searchHere));
      for (let outcome = queue.release(); outcome !== null; outcome = queue.release()) {
        yield received(outcome);
        pool.wake();
      }
      if (isLast && queue.isDone()) return;
      // What the workers say is heard between two files.
      if (own !== null) await setImmediate();
      else await queue.news();
    }
  } finally {
    pool.close();
  }
}

/** @throws What ended the search. */
function received(sent: SentOutcome): FileOutcome {
  if (sent.kind === 'stop') throw sent.isFault ? sent.error : commandError(sent.error);
  return sent.kind === 'error' ? { kind: 'error', error: commandError(sent.error) } : sent;
}

/** Its class is lost where an error comes from another thread. */
function commandError({ message, cause }: Error): CommandError {
  return new CommandError(message, { cause });
}
