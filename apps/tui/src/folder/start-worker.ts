import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StartWorker } from './pool.ts';

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
 * @param url  A module that calls `serveFolder`.
 * @param workerData  Whatever that module wants to know.
 */
export function workersOf(url: URL, workerData: unknown = null): StartWorker {
  return ({ onReply, onDeath }) => {
    const worker = new Worker(url, {
      workerData,
      resourceLimits: LIMITS,
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
        void worker.terminate();
      },
    };
  };
}
