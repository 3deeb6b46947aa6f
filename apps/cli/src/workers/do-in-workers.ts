import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { createPool, type StartPoolWorker, workersOf } from '@rethread/tui/folder';
import { restoredError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { WorkerSkill } from '../worker.ts';
import type { Work } from './do-tasks.ts';
import { attempt, type BatchReply, type BatchRequest, type Sent } from './serve-tasks.ts';
import { createTaskQueue } from './task-queue.ts';

/** Workers, and how many of them there should be. */
export interface Workers<Task, Outcome> {
  start: StartPoolWorker<BatchRequest<Task>, BatchReply<Outcome>>;
  count: number;
}

/** More would find the disk busy, and each takes some 50 MB. */
const MAX_WORKERS = 8;

/** Tasks that are known ahead of those that are given out. */
const AHEAD = 256;

/**
 * Says how workers are started.
 *
 * @param skill  What they can do: they are given it as it is.
 * @param count  How many there should be; `null` for one a processor.
 */
export function workersFor<Task, Outcome>(
  skill: WorkerSkill,
  system: Pick<System, 'worker'>,
  count: number | null,
): Workers<Task, Outcome> {
  return {
    // A thread may be as long as one that is read without workers: no limits but those of Node.
    start: workersOf(system.worker(), skill, {}),
    count: count ?? Math.min(MAX_WORKERS, availableParallelism()),
  };
}

/**
 * Does tasks in workers; until one of them is ready, this thread works too.
 *
 * @param first  The first task; `others` has those behind it.
 * @returns What each came to. It rejects where `perform` does.
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
  const isFitting = (task: Task) => queue.isAlone() || work.isHeavy?.(task) !== true;
  work.stop?.soon.addEventListener('abort', queue.withdraw);
  work.stop?.now.addEventListener('abort', queue.announce);
  try {
    await add(first);
    for (let isLast = false; ; ) {
      while (!isLast && queue.waitingCount() < AHEAD) {
        const next = await others.next();
        if (next.done === true) isLast = true;
        else await add(next.value);
      }
      const own = isReady && !queue.isAlone() ? null : queue.take(isFitting);
      pool.wake();
      if (own !== null) queue.settle(own.index, await attempt(own.task, work.perform));
      for (let sent = queue.release(); sent !== null; sent = queue.release()) {
        yield received(sent);
        pool.wake();
      }
      if (work.stop?.now.aborted || (isLast && queue.isDone())) return;
      // What the workers say is heard between two tasks.
      if (own !== null) await setImmediate();
      else await queue.news();
    }
  } finally {
    work.stop?.soon.removeEventListener('abort', queue.withdraw);
    work.stop?.now.removeEventListener('abort', queue.announce);
    await pool.close();
  }
}

/** @throws What ended the work. */
function received<Outcome>(sent: Sent<Outcome>): Outcome {
  if (sent.kind === 'done') return sent.outcome;
  throw sent.isFault ? sent.error : restoredError(sent.error);
}
