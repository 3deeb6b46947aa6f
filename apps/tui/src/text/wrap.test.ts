import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sanitise } from './sanitise.ts';
import { trimRow, wrap } from './wrap.ts';

const rowsOf = (text: string, width: number) => {
  const ends = wrap(text, width);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

const shown = (text: string, width: number) => rowsOf(text, width).map(trimRow);

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one two', 10, ['one two']],
    ['one two three', 8, ['one two', 'three']],
    ['exactly-10 next', 10, ['exactly-10', 'next']],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
    ['a abcdefghijkl', 5, ['a', 'abcde', 'fghij', 'kl']],
    ['    indented words', 10, ['    indent', 'ed words']],
    ['a    b', 2, ['a', 'b']],
    ['no\u00A0break here', 8, ['no\u00A0break', 'here']],
    ['“quoted” — and more', 10, ['“quoted” —', 'and more']],
    ['Привет мир снова', 10, ['Привет мир', 'снова']],
    ['漢字漢字漢字', 5, ['漢字', '漢字', '漢字']],
    ['漢字。漢字', 4, ['漢', '字。', '漢字']],
    ['see 漢字 now', 6, ['see 漢', '字 now']],
    ['né e\u0301e\u0301 e\u0301', 5, ['né e\u0301e\u0301', 'e\u0301']],
    ['\u1100'.repeat(5), 4, ['\u1100\u1100', '\u1100\u1100', '\u1100']],
    ['🇩🇪🇫🇷🇵🇱', 4, ['🇩🇪🇫🇷', '🇵🇱']],
  ])('breaks %j at %i', (text, width, rows) => {
    expect(shown(text, width)).toEqual(rows);
  });

  const prose = fc.string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ ’—é жѣ') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('漢', '。', '👍', '🇩🇪', 'e\u0301', 'क्षि', '\u00A0', '❤️', '👩‍👩‍👧'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 120,
  });

  it('loses nothing and never exceeds the width', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = sanitise(raw);
        const rows = rowsOf(text, width);
        expect(rows.join('')).toBe(text);
        for (const row of rows) expect(stringWidth(trimRow(row))).toBeLessThanOrEqual(width);
        if (text !== '') for (const row of rows) expect(row).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('breaks composed and decomposed letters alike, though they take different paths', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab ’é'), maxLength: 80 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const decomposed = shown(text.normalize('NFD'), width);
        expect(decomposed.map((row) => row.normalize('NFC'))).toEqual(shown(text, width));
      }),
      { numRuns: 1000 },
    );
  });
});
