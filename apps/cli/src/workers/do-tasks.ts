import type { System } from '../system.ts';
import type { WorkerSkill } from '../worker.ts';
import type { QueueOptions } from './task-queue.ts';

/** Work that can be done by this thread and by workers. */
export interface Work<Task, Outcome> extends QueueOptions<Task, Outcome> {
  /** Does a task in this thread. */
  perform(task: Task): Promise<Outcome>;
  /** Whether a worker cannot do it. */
  isOwn(task: Task): boolean;
  /** Whether it would keep this thread too long from hearing signals; none does if missing. */
  isHeavy?(task: Task): boolean;
  /** How many tasks are still to be done, if that is known. */
  aheadCount?(): number;
  /** What ends the work before its end; nothing if missing. */
  stop?: WorkStop;
}

/** When work ends before its end. */
export interface WorkStop {
  /** Nothing more is begun. Only where outcomes have no order. */
  soon: AbortSignal;
  /** What was begun is given up. */
  now: AbortSignal;
}

/** Who does the work. */
export interface Crew {
  /** What workers must be able to do. */
  skill: WorkerSkill;
  /** How many tasks are done at a time; `null` for one a processor, where that pays. */
  count: number | null;
}

/**
 * Milliseconds that work goes on without workers: in tasks that take their time, and in all. Starting workers takes as long as
 * a thousand files in which nothing can be found.
 */
const PATIENCE = { slow: 200, all: 1000 };

/** What a slow task takes, such as parsing a file, in milliseconds. */
const SLOW_TASK = 2;

/**
 * Milliseconds of work ahead from which workers pay, where the amount is known. Each begins with code that V8 has not optimized,
 * which costs it some 1000 ms when it converts; two are even with one thread at 2000 ms of work, on processors that are free.
 */
const WORTH = 3000;

/** How much the last task counts for what the next is expected to take. */
const RECENCY = 0.3;

/**
 * Does tasks: at first in this thread, and where that takes long, in workers.
 *
 * @returns What each came to. It rejects where `perform` does.
 */
export async function* doTasks<Task, Outcome>(
  tasks: AsyncGenerator<Task>,
  work: Work<Task, Outcome>,
  { skill, count }: Crew,
  system: Pick<System, 'worker'>,
): AsyncGenerator<Outcome> {
  const spent = { slow: 0, all: 0, last: 0 };
  const isWorth = () => (work.aheadCount?.() ?? Infinity) * spent.last > WORTH || count !== null;
  // Not by `for await`, which would end the generator.
  let next = await tasks.next();
  for (; next.done !== true; next = await tasks.next()) {
    if (work.stop?.soon.aborted) return;
    const isLong = spent.slow > PATIENCE.slow || spent.all > PATIENCE.all;
    const wantsWorkers = work.isHeavy?.(next.value) || (isLong && count !== 1 && isWorth());
    if (wantsWorkers && !work.isOwn(next.value)) break;
    const begun = performance.now();
    yield await work.perform(next.value);
    const time = performance.now() - begun;
    spent.all += time;
    spent.last += RECENCY * (time - spent.last);
    if (time > SLOW_TASK) spent.slow += time;
  }
  if (next.done === true) return;
  const { doInWorkers, workersFor } = await import('./do-in-workers.ts');
  yield* doInWorkers(next.value, tasks, work, workersFor(skill, system, count));
}
