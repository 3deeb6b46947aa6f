import { CommandError } from '../command-error.ts';

/** What a worker is asked for: one batch of tasks. */
export interface BatchRequest<Task> {
  id: number;
  kind: 'batch';
  tasks: readonly Task[];
}

/** What a worker answers. */
export type BatchReply<Outcome> =
  /** The worker was loaded; said once, before all else. */
  | { id: 0; kind: 'ready' }
  /** One entry for each task, in the order of the request, and how many milliseconds they took together. */
  | { id: number; kind: 'batch'; outcomes: readonly Sent<Outcome>[]; time: number };

/** What a task came to, as it can be sent from thread to thread. */
export type Sent<Outcome> =
  | { kind: 'done'; outcome: Outcome }
  /** None of the work can go on. Not `isFault` where the user can mend it. */
  | { kind: 'stop'; isFault: boolean; error: Error };

/** Where requests come from and answers go: `parentPort` of a worker. */
export interface TaskPort<Task, Outcome> {
  on(event: 'message', listener: (request: BatchRequest<Task>) => void): unknown;
  postMessage(reply: BatchReply<Outcome>): void;
}

/** Does what is asked for, one after the other; what a worker does. */
export function serveTasks<Task, Outcome>(
  port: TaskPort<Task, Outcome>,
  perform: (task: Task) => Promise<Outcome>,
): void {
  let queue = Promise.resolve();
  port.postMessage({ id: 0, kind: 'ready' });
  port.on('message', ({ id, tasks }) => {
    queue = queue.then(async () => {
      const begun = performance.now();
      const outcomes: Sent<Outcome>[] = [];
      for (const task of tasks) outcomes.push(await attempt(task, perform));
      port.postMessage({ id, kind: 'batch', outcomes, time: performance.now() - begun });
    });
  });
}

/** Does a task, whatever comes of it. */
export async function attempt<Task, Outcome>(
  task: Task,
  perform: (task: Task) => Promise<Outcome>,
): Promise<Sent<Outcome>> {
  try {
    return { kind: 'done', outcome: await perform(task) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: 'stop', isFault: !(error instanceof CommandError), error };
  }
}
