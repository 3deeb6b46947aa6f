import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { createPool, type StartPoolWorker, workersOf } from '@rethread/tui/folder';
import { restoredError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { WorkerSkill } from '../worker.ts';
import { attempt, type BatchReply, type BatchRequest, type Sent } from './serve-tasks.ts';
import { createTaskQueue, type QueueOptions } from './task-queue.ts';

/** Workers, and how many of them there should be. */
export interface Workers<Task, Outcome> {
  start: StartPoolWorker<BatchRequest<Task>, BatchReply<Outcome>>;
  count: number;
}

/** Work that can be done by this thread and by workers. */
export interface Work<Task, Outcome> extends QueueOptions<Task, Outcome> {
  /** Does a task in this thread. */
  perform(task: Task): Promise<Outcome>;
  /** Whether a worker cannot do it. */
  isOwn(task: Task): boolean;
}

/** More would find the disk busy, and each takes some 50 MB. */
const MAX_WORKERS = 8;

/** Tasks that are known ahead of those that are given out. */
const AHEAD = 256;

/**
 * Says how workers are started.
 *
 * @param skill  What they can do: they are given it as it is.
 */
export function workersFor<Task, Outcome>(
  skill: WorkerSkill,
  system: Pick<System, 'worker'>,
): Workers<Task, Outcome> {
  return {
    // A thread may be as long as one that is read without workers: no limits but those of Node.
    start: workersOf(system.worker(), skill, {}),
    count: Math.min(MAX_WORKERS, availableParallelism()),
  };
}

/**
 * Does tasks in workers; until one of them is ready, this thread works too.
 *
 * @param first  The first task; `others` has those behind it.
 * @returns What each came to, in their order. It rejects where `perform` does.
 */
export async function* doInWorkers<Task, Outcome>(
  first: Task,
  others: AsyncGenerator<Task>,
  work: Work<Task, Outcome>,
  { start, count }: Workers<Task, Outcome>,
): AsyncGenerator<Outcome> {
  const queue = createTaskQueue(work);
  let isReady = false;
  const pool = createPool<BatchRequest<Task>, BatchReply<Outcome>>(
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
  const add = async (task: Task): Promise<void> => {
    if (work.isOwn(task)) queue.addDone(await attempt(task, work.perform));
    else queue.add(task);
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
      if (own !== null) queue.settle(own.index, await attempt(own.task, work.perform));
      for (let sent = queue.release(); sent !== null; sent = queue.release()) {
        yield received(sent);
        pool.wake();
      }
      if (isLast && queue.isDone()) return;
      // What the workers say is heard between two tasks.
      if (own !== null) await setImmediate();
      else await queue.news();
    }
  } finally {
    pool.close();
  }
}

/** @throws What ended the work. */
function received<Outcome>(sent: Sent<Outcome>): Outcome {
  if (sent.kind === 'done') return sent.outcome;
  throw sent.isFault ? sent.error : restoredError(sent.error);
}
