import { expect, test } from 'vitest';
import { indexLines, nameLines } from './line-index.ts';

const index = indexLines('ab\n\nc\n');

test('lines are counted from 1, and what stands behind the last line end is one more', () => {
  expect([0, 2, 3, 4, 5, 6].map(index.lineAt)).toEqual([1, 1, 2, 3, 3, 4]);
  expect([index.count, index.textOf(3), index.textOf(4), index.textOf(5)]).toEqual([4, 'c', '', '']);
});

test('a span that ends with a line does not reach the next', () => {
  expect(nameLines(index, [0, 3])).toBe('line 1');
  expect(nameLines(index, [1, 5])).toBe('lines 1–3');
  expect(nameLines(index, [4, 4])).toBe('line 3');
});
