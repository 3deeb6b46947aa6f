import { Worker } from 'node:worker_threads';
import { pathologicalShapes } from '@rethread/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer, Task } from './pathology-worker.ts';

/** Milliseconds that any of the shapes may take; the slowest takes a small part of it, a square would take minutes. */
const TIME_LIMIT = 20_000;

/** Times that the doubled input may cost: 2, and what caches and the collector add. */
const MAX_GROWTH = 2.5;

/** Milliseconds below which a measurement says little. */
const MIN_TIME = 40;

/** Units beyond which a shape is not grown, however fast it is. */
const MAX_LENGTH = 8_000_000;

const ROUNDS = 3;
const ATTEMPTS = 3;

let worker: Worker | undefined;

afterAll(() => worker?.terminate());

/** Has the worker do a task, and ends it where it takes too long. */
function run(task: Task, limit: number): Promise<Answer> {
  worker ??= new Worker(new URL('./pathology-worker.ts', import.meta.url));
  const busy = worker;
  return new Promise<Answer>((resolve, reject) => {
    const stop = (error: Error) => {
      clearTimeout(timer);
      worker = undefined;
      void busy.terminate();
      reject(error);
    };
    const timer = setTimeout(() => stop(new Error(`${task.shape}: not done after ${limit} ms`)), limit);
    busy.removeAllListeners();
    busy.once('error', (error) => stop(error as Error));
    busy.once('message', (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    busy.postMessage(task);
  });
}

describe('pathological inputs are parsed in time', { timeout: 3 * TIME_LIMIT }, () => {
  test.each(pathologicalShapes)('$name', async ({ name, length }) => {
    await expect(run({ shape: name, lengths: [length], rounds: 1 }, TIME_LIMIT)).resolves.toHaveLength(1);
  });
});

describe(`twice the input costs at most ${MAX_GROWTH} times the time`, { timeout: 20 * TIME_LIMIT }, () => {
  test.each(pathologicalShapes)('$name', async ({ name }) => {
    await expectLinear({ shape: name, dialect: 'xenforo' });
  });

  test.each(['one line of words', 'equal posts', 'blank lines'])('%s, unit by unit', async (shape) => {
    await expectLinear({ shape, dialect: 'xenforo', chunkSize: 1 });
  });
});

/**
 * Finds a length at which a measurement says something, and compares it with twice that length.
 *
 * A square costs four times as much at every length, chance does not: what fails is measured again with longer inputs.
 */
async function expectLinear(task: Pick<Task, 'shape' | 'dialect' | 'chunkSize'>): Promise<void> {
  let length = 31_250;
  for (; length < MAX_LENGTH; length *= 2) {
    const [times] = await run({ ...task, lengths: [length], rounds: 1 }, TIME_LIMIT);
    if (median(times) >= MIN_TIME) break;
  }
  const findings: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1, length *= 2) {
    const [once, twice] = await run(
      { ...task, lengths: [length, 2 * length], rounds: ROUNDS },
      TIME_LIMIT * ROUNDS,
    );
    // What takes next to no time is measured in ticks of the clock.
    if (median(twice) <= MAX_GROWTH * Math.max(median(once), MIN_TIME / 2)) return;
    findings.push(`${length} units: ${once?.join(', ')} ms; twice as many: ${twice?.join(', ')} ms`);
  }
  expect.fail(findings.join('\n'));
}

function median(times: number[] | undefined): number {
  const sorted = (times ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
