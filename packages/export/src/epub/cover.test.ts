import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from './cover.ts';

it.each([
  ['The boat leaks again', 8, 5, ['The boat', 'leaks again']],
  ['  two   words ', 20, 5, ['two words']],
  ['one two three', 2, 2, ['one', 'two']],
  ['Donaudampfschifffahrt', 6, 9, ['Donaudamp', 'fschifffah', 'rt']],
  ['\u8239\u304C\u6F0F\u308C\u308B', 2, 9, ['\u8239\u304C', '\u6F0F\u308C', '\u308B']],
  ['', 5, 5, []],
])('breaks %j at %d', (title, width, limit, lines) => {
  expect(wrap(title, width, limit)).toEqual(lines);
});

it('keeps every character of a text and gives no more lines than it may', () => {
  const solid = (text: string) => text.replace(/\s/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (title, width) => {
      const lines = wrap(title, width, Number.POSITIVE_INFINITY);
      expect(solid(lines.join(''))).toBe(solid(title));
      expect(wrap(title, width, 2)).toEqual(lines.slice(0, 2));
    }),
  );
});
