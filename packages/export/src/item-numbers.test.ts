import type { List } from '@rethread/core';
import { expect, it } from 'vitest';
import { type BlockSpec, buildThread, mark, paragraph } from '../test/build-thread.ts';
import { itemNumbers } from './item-numbers.ts';

function listOf(ordered: boolean, start: number | null, bullets: (string | null)[]): List {
  const children = bullets.map((bullet): BlockSpec[] => [
    bullet === null ? paragraph('an item') : paragraph(mark(bullet), 'an item'),
  ]);
  const { thread } = buildThread({ posts: [{ children: [{ type: 'list', ordered, start, children }] }] });
  return thread.children[0]?.children[0] as List;
}

it.each([
  [1, ['1. ', '2. ', '3. '], [1, 2, 3]],
  [3, ['3) ', '4) '], [3, 4]],
  [1, ['1. ', '2. ', '5. ', '6. '], [1, 2, 5, 6]],
  [7, ['(7) ', null, '(9) '], [7, 8, 9]],
  [null, [null, null], [1, 2]],
  [1, ['9999999999. ', null], [999_999_999, 999_999_999]],
])('from %j, %j is numbered %j', (start, bullets, numbers) => {
  expect(itemNumbers(listOf(true, start, bullets))).toEqual(numbers);
});

it('gives an unordered list no numbers', () => {
  expect(itemNumbers(listOf(false, null, ['- ', '- ']))).toBeNull();
});
