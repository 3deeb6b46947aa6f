import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldCharacters } from './fold.ts';

test.each([
  ['Café', 'Cafe'],
  ['Cafe\u0301', 'Cafe'],
  ['Straße', 'Strasse'],
  ['Ærøskøbing', 'AEroskobing'],
  ['ﬁnal oﬀer', 'final offer'],
  ['“don’t”', '"don\'t"'],
  ['ёлка', 'елка'],
  ['ＡＢ', 'AB'],
  // Letters of their own, not letters with marks.
  ['йод', 'йод'],
  ['и\u0306од', 'йод'],
  ['が', 'が'],
  ['한글', '한글'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text, 'letters').text).toBe(folded);
});

test.each([
  ['cafe\u0301 ﬁn’', "café fin'"],
  ['Zürich', 'Zürich'],
])('folds the signs of %s alone', (text, folded) => {
  expect(fold(text, 'signs').text).toBe(folded);
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'e',
    ' ',
    '\n',
    'é',
    'e\u0301',
    'ß',
    'ﬃ',
    'й',
    'и\u0306',
    '\u0301',
    '😀',
    '\uD83D',
    '’',
    'ǽ',
    'が',
  ],
  `o${'\u0308'.repeat(70)}`,
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test('a stretch leads back to the characters it was made of', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('letters' as const, 'signs' as const),
      (text, a, b, kind) => {
        const folded = fold(text, kind);
        const start = a % (folded.text.length + 1);
        const end = start + (b % (folded.text.length - start + 1));
        const original = folded.original(start, end);
        expect(original.start).toBeGreaterThanOrEqual(0);
        expect(original.end).toBeLessThanOrEqual(text.length);
        if (start === end) return;
        const stretch = text.slice(original.start, original.end);
        expect(foldCharacters(stretch, kind)).toContain(folded.text.slice(start, end));
        expect(folded.original(0, folded.text.length)).toEqual({ start: 0, end: text.length });
      },
    ),
  );
});
