import { expect, test } from 'vitest';
import { pathologicalShapes } from './pathological.ts';

test.each(pathologicalShapes)(
  '$name: as long as asked for, twice as long when doubled',
  ({ text, length }) => {
    const size = Math.min(length, 100_000);
    const once = text(size);
    expect(text(size)).toBe(once);
    expect(once.length / size).toBeGreaterThan(0.7);
    expect(once.length / size).toBeLessThan(1.6);
    expect(text(2 * size).length / once.length).toBeGreaterThan(1.75);
    expect(text(2 * size).length / once.length).toBeLessThan(2.25);
  },
);

test('shapes have names of their own', () => {
  expect(new Set(pathologicalShapes.map(({ name }) => name)).size).toBe(pathologicalShapes.length);
});
