import { expect, test } from 'vitest';
import {
  countLetters,
  foldName,
  intersectSpans,
  mergeSpans,
  overlapLength,
  type Span,
  shrinkSpan,
} from './spans.ts';

test.each<[string, string, Span]>([
  ['marks and blanks around words', ' > Tin, or slate?\n', [3, 16]],
  ['a digit is enough', '  7. ', [2, 3]],
  ['no letter: from the first to the last that shows', ' \u00A0:-) ', [2, 5]],
  ['blank: nothing', ' \n ', [0, 0]],
  ['empty: nothing', '', [0, 0]],
  ['a letter of two units at either end', '«𐐀b𐐀»', [1, 6]],
  ['a picture of two units is no letter, but shows', ' 🙂 ', [1, 3]],
  ['a letter before a picture', 'a🙂', [0, 1]],
])('a span shrinks: %s', (_, text, shrunk) => {
  expect(shrinkSpan(text, [0, text.length])).toEqual(shrunk);
});

test('only what the span holds counts', () => {
  expect(shrinkSpan('ab (cd) ef', [2, 8])).toEqual([4, 6]);
});

test('units that two spans share', () => {
  expect(overlapLength([0, 5], [3, 9])).toBe(2);
  expect(overlapLength([0, 5], [5, 9])).toBe(0);
});

test('spans in any order join where they touch', () => {
  const spans: Span[] = [
    [8, 9],
    [0, 3],
    [3, 5],
    [1, 2],
  ];
  expect(mergeSpans(spans)).toEqual([
    [0, 5],
    [8, 9],
  ]);
});

test('what two lists share', () => {
  const spans: Span[] = [
    [0, 4],
    [6, 20],
  ];
  const others: Span[] = [
    [2, 8],
    [10, 12],
    [19, 30],
  ];
  const shared: Span[] = [
    [2, 4],
    [6, 8],
    [10, 12],
    [19, 20],
  ];
  expect(intersectSpans(spans, others)).toEqual(shared);
  expect(intersectSpans(others, spans)).toEqual(shared);
});

test('letters and digits are counted by characters', () => {
  expect(
    countLetters('a-1 𐐀?!bcd', [
      [0, 6],
      [8, 9],
    ]),
  ).toBe(4);
});

test.each([
  ['Ann_O.', 'anno'],
  ['A\u0301nn 7', '\u00E1nn7'],
  ['*** ', '***'],
])('the name %j is compared as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
