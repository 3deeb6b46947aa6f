import type { System } from '../system.ts';
import type { WorkerSkill } from '../worker.ts';
import type { Work } from './do-in-workers.ts';

/**
 * Milliseconds that work goes on without workers: in tasks that take their time, and in all. Starting workers takes as long as
 * a thousand files in which nothing can be found.
 */
const PATIENCE = { slow: 200, all: 1000 };

/** What a slow task takes, such as parsing a file, in milliseconds. */
const SLOW_TASK = 2;

/**
 * Does tasks: at first in this thread, and where that takes long, in workers.
 *
 * @param skill  What workers must be able to do.
 * @returns What each came to, in their order. It rejects where `perform` does.
 */
export async function* doTasks<Task, Outcome>(
  tasks: AsyncGenerator<Task>,
  work: Work<Task, Outcome>,
  skill: WorkerSkill,
  system: Pick<System, 'worker'>,
): AsyncGenerator<Outcome> {
  const spent = { slow: 0, all: 0 };
  // Not by `for await`, which would end the generator.
  let next = await tasks.next();
  for (; next.done !== true; next = await tasks.next()) {
    if (spent.slow > PATIENCE.slow || spent.all > PATIENCE.all) break;
    const begun = performance.now();
    yield await work.perform(next.value);
    const time = performance.now() - begun;
    spent.all += time;
    if (time > SLOW_TASK) spent.slow += time;
  }
  if (next.done === true) return;
  const { doInWorkers, workersFor } = await import('./do-in-workers.ts');
  yield* doInWorkers(next.value, tasks, work, workersFor(skill, system));
}
