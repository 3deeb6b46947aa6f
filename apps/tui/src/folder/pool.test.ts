import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPool, type StartWorker, type Task, type WorkSource } from './pool.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Workers that answer at once, and how many of them there are. */
function answering(): { start: StartWorker; living: () => number; started: () => number } {
  let living = 0;
  let started = 0;
  return {
    living: () => living,
    started: () => started,
    start({ onReply }) {
      living += 1;
      started += 1;
      return {
        send: ({ id }) => void setTimeout(() => onReply({ id, kind: 'index', found: [] }), 1),
        stop: () => {
          living -= 1;
        },
      };
    },
  };
}

function sourceOf(tasks: Task[], done: Task[]): WorkSource {
  return { next: () => tasks.shift() ?? null, onReply: (task) => void done.push(task), onFailure: () => {} };
}

const task = (name: string): Task => ({ kind: 'index', files: [{ path: name, size: 1 }] });

it('does what is wanted first first, and ends workers that have no work for a while', async () => {
  const { start, living, started } = answering();
  const done: Task[] = [];
  const [later, first] = [['a', 'b', 'c'].map(task), ['x', 'y'].map(task)];
  const pool = createPool(1, start, [sourceOf(first, done), sourceOf(later, done)]);
  expect(living()).toBe(0);
  pool.wake();
  await vi.advanceTimersByTimeAsync(100);
  expect(done.map(({ files }) => files[0]?.path)).toEqual(['x', 'y', 'a', 'b', 'c']);
  expect([living(), started()]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(living()).toBe(0);
  later.push(task('d'));
  pool.wake();
  await vi.advanceTimersByTimeAsync(100);
  expect([done.length, living(), started()]).toEqual([6, 1, 2]);
  void pool.close();
  expect(living()).toBe(0);
});
