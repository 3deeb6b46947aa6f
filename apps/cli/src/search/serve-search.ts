import { CommandError } from '../command-error.ts';
import type { System } from '../system.ts';
import { createFileSearch, type FileOutcome, type SearchFile, type SearchJob } from './search-file.ts';
import type { FoundFile } from './walk.ts';

/** What a worker of a search is asked for: one batch of files. */
export interface BatchRequest {
  id: number;
  kind: 'search';
  files: readonly FoundFile[];
}

/** What a worker answers. */
export type BatchReply =
  /** The worker was loaded; said once, before all else. */
  | { id: 0; kind: 'ready' }
  /** One entry for each file, in the order of the request, and how many milliseconds they took together. */
  | { id: number; kind: 'search'; outcomes: readonly SentOutcome[]; time: number };

/** What a search of one file came to, as it can be sent from thread to thread. */
export type SentOutcome =
  | Exclude<FileOutcome, { kind: 'error' }>
  | { kind: 'error'; error: Error }
  /** The search cannot go on. Not `isFault` where the user can mend it. */
  | { kind: 'stop'; isFault: boolean; error: Error };

/** Where requests come from and answers go: `parentPort` of a worker. */
export interface SearchPort {
  on(event: 'message', listener: (request: BatchRequest) => void): unknown;
  postMessage(reply: BatchReply): void;
}

/** Answers requests one after another; what a worker does. */
export function serveSearch(port: SearchPort, job: SearchJob, read: System['read']): void {
  const searchFile = createFileSearch(job, read);
  let queue = Promise.resolve();
  port.postMessage({ id: 0, kind: 'ready' });
  port.on('message', ({ id, files }) => {
    queue = queue.then(async () => {
      const begun = performance.now();
      const outcomes: SentOutcome[] = [];
      for (const file of files) outcomes.push(await tryFile(file, searchFile));
      port.postMessage({ id, kind: 'search', outcomes, time: performance.now() - begun });
    });
  });
}

/** Searches a file, whatever comes of it. */
export async function tryFile(file: FoundFile, searchFile: SearchFile): Promise<SentOutcome> {
  try {
    return await searchFile(file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: 'stop', isFault: !(error instanceof CommandError), error };
  }
}
