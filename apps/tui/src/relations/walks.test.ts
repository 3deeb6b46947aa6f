import { expect, it } from 'vitest';
import { buildThread } from '../testing/build-thread.ts';
import { openWholeThread } from '../thread/open-thread.ts';
import { factsOf } from './post-facts.ts';
import { ancestors, reachOf, repliesTo } from './walks.ts';

it('looks at fewer posts where they are long, but always at some', () => {
  const count = (value: number) => ({ value, isExact: false });
  expect(reachOf({ length: 1e6, count: count(4000) })).toBe(5000);
  expect(reachOf({ length: 1e8, count: count(38_000) })).toBeGreaterThan(1500);
  expect(reachOf({ length: 1e8, count: count(38_000) })).toBeLessThan(1700);
  expect(reachOf({ length: 1e8, count: count(1) })).toBe(200);
  expect(reachOf({ length: 0, count: count(0) })).toBe(5000);
});

it('asks a thread for each step and each post once', () => {
  const thread = openWholeThread(
    buildThread(
      Array.from({ length: 50 }, (_, index) => ({ blocks: ['Words.'], ...(index > 0 && { answers: 1 }) })),
    ),
    'sample.txt',
  );
  let asked = 0;
  const counting = {
    ...thread,
    next(section: number) {
      asked += 1;
      return thread.next(section);
    },
    post(section: number) {
      asked += 1;
      return thread.post(section);
    },
  };
  expect(repliesTo(counting, 1).sections).toHaveLength(49);
  const once = asked;
  repliesTo(counting, 1);
  // The last post is asked each time whether there is one behind it by now.
  expect(asked).toBe(once + 1);
});

it('never goes round, whatever a stored thread says', () => {
  const thread = buildThread([
    { blocks: ['One.'], answers: 2 },
    { blocks: ['Two.'], answers: 1 },
    { blocks: [], answers: 3 },
  ]);
  const opened = openWholeThread(thread, 'sample.txt');
  expect(factsOf(opened, 1).answers).toEqual([]);
  expect(ancestors(opened, 2)).toEqual([1]);
  expect(ancestors(opened, 3)).toEqual([]);
});
