import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('a seed gives the same numbers for ever', () => {
  const random = createRandom(1);
  expect(Array.from({ length: 8 }, () => random.integer(0, 99))).toEqual([88, 1, 1, 90, 19, 17, 10, 8]);
});

test('neighbouring seeds give different streams', () => {
  const streams = [0, 1, 2, 3].map((seed) => {
    const random = createRandom(seed);
    return Array.from({ length: 6 }, () => random.integer(0, 9)).join('');
  });
  expect(new Set(streams).size).toBe(4);
});

test('chance keeps its probability, skewed prefers low numbers, integer reaches both ends', () => {
  const random = createRandom(5);
  const draws = Array.from({ length: 10_000 }, () => random.chance(0.3));
  expect(draws.filter(Boolean).length / draws.length).toBeCloseTo(0.3, 1);
  const skewed = Array.from({ length: 10_000 }, () => random.skewed(10));
  expect(skewed.filter((number) => number === 0).length).toBeGreaterThan(3000);
  expect([Math.min(...skewed), Math.max(...skewed)]).toEqual([0, 9]);
  const integers = new Set(Array.from({ length: 100 }, () => random.integer(3, 5)));
  expect([...integers].sort()).toEqual([3, 4, 5]);
});

test('nothing can be picked from an empty list', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});
