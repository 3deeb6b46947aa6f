import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Numbered, StartPoolWorker } from './pool.ts';

/** Most workers: each takes some 40 MB, and more would find the disk busy. */
const MAX_WORKERS = 3;

/** What a worker may take before it is ended, in MB: enough for the longest file that is read as a whole. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 };

/** How many workers there should be: one less than processors, so that keys have one for themselves. */
export function workerCount(): number {
  return Math.max(1, Math.min(MAX_WORKERS, availableParallelism() - 1));
}

/**
 * Makes what starts workers.
 *
 * @param url  A module that answers requests, as `serveFolder` does.
 * @param workerData  Whatever that module wants to know.
 * @param resourceLimits  What a worker may take before it is ended; those of the list if left out.
 */
export function workersOf<Request extends Numbered, Reply extends Numbered>(
  url: URL,
  workerData: unknown = null,
  resourceLimits: ResourceLimits = LIMITS,
): StartPoolWorker<Request, Reply> {
  return ({ onReply, onDeath }) => {
    const worker = new Worker(url, {
      workerData,
      resourceLimits,
      // Nothing of it may reach the screen.
      stdout: true,
      stderr: true,
    });
    let isDead = false;
    const die = () => {
      if (!isDead) onDeath();
      isDead = true;
    };
    worker.on('message', onReply).on('error', die).on('exit', die);
    return {
      send: (request) => worker.postMessage(request),
      stop() {
        isDead = true;
        return worker.terminate();
      },
    };
  };
}
