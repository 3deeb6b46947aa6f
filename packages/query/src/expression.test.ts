import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExpression, type PatternOptions } from './expression.ts';
import { foldCharacters } from './fold.ts';
import { QueryError } from './query-error.ts';

const found = (pattern: string, text: string, options?: PatternOptions) =>
  createExpression(pattern, options)
    .hitsIn(text)
    .map(({ start, end }) => text.slice(start, end));

describe('what is found', () => {
  test.each<[string, string, string[]]>([
    ['weir', 'Weir weir', ['Weir', 'weir']],
    ['Weir', 'Weir weir', ['Weir']],
    ['\\S+ \\Dx', 'Ab cx', ['Ab cx']],
    ['[A-C]', 'abC', ['C']],
    ['[a-c]+', 'AbCd', ['AbC']],
    ['[^a]', 'aAb', ['b']],
    ['straße', 'STRASSE Straße', ['Straße']],
    ['strasse', 'STRASSE Straße', ['STRASSE', 'Straße']],
    ['cafe', 'café cafe\u0301 CAFE', ['café', 'cafe\u0301', 'CAFE']],
    ['café', 'café cafe\u0301 cafe', ['café', 'cafe\u0301']],
    ['Zürich', 'Zürich Zurich zürich', ['Zürich']],
    ["don't", 'don’t', ['don’t']],
    ['fin', 'ﬁne', ['ﬁn']],
    ['f', 'ﬁ', ['ﬁ']],
    ['two words', 'two\r\nwords two\u00A0 words twowords', ['two\r\nwords', 'two\u00A0 words']],
    ['a *b', 'ab a\n b', ['ab', 'a\n b']],
    ['^b$', 'a\nb\r\nc', ['b']],
    ['x*', 'axxb', ['xx']],
    ['a{b', 'a{b', ['a{b']],
    ['a]', 'a]', ['a]']],
    ['[]x]', ']x', [']', 'x']],
    ['\\-\\"\\#', '-"#', ['-"#']],
    ['дом\\b', 'дом домой', ['дом']],
    ['\\w+', 'naïve дом_1 café', ['naïve', 'дом_1', 'café']],
    ['\\p{Lu}+', 'abCDe', ['CD']],
    ['(.)\\1', 'aab BB', ['aa', 'BB']],
    ['a.c', 'a😀c', ['a😀c']],
    ['.', '😀', ['😀']],
    ['😀+', '😀😀', ['😀😀']],
    ['[😀]', 'x😀', ['😀']],
    ['ΣΑΣ', 'σας ΣΑΣ', ['ΣΑΣ']],
    ['σας', 'ΣΑΣ σας', ['ΣΑΣ', 'σας']],
    ['\\x41\\u0042', 'AB', ['AB']],
    ['(?<=a)b', 'ab cb', ['b']],
  ])('%s in %j', (pattern, text, hits) => {
    expect(found(pattern, text)).toEqual(hits);
  });

  test('as the options have it', () => {
    expect(found('Weir', 'Weir weir', { case: 'ignore' })).toEqual(['Weir', 'weir']);
    expect(found('weir', 'Weir weir', { case: 'exact' })).toEqual(['weir']);
    expect(found('a.c (', 'a.c ( abc (', { literal: true })).toEqual(['a.c (']);
  });
});

test.each([
  ['foo(', 3],
  ['a)b', 1],
  ['[ab', 0],
  ['*a', 0],
  ['a**', 2],
  ['(+a)', 1],
  ['[z-a]', 1],
  ['a\\', 1],
  ['(?Px)', 0],
  ['\\p{Nonsense}', 0],
])('refuses %s', (pattern, offset) => {
  const attempt = () => createExpression(pattern);
  expect(attempt).toThrow(QueryError);
  expect(attempt).toThrow(expect.objectContaining({ offset }));
});

describe('patterns that go back for ever', () => {
  const text = `${'a'.repeat(5000)}!`;
  test.each(['(a+)+$', '(A|a|aa)+$', '(a*)*b', '(?:a?){14}(a+)+$', '\\s*(.*)*x'])(
    '%s is linear',
    (pattern) => {
      expect(createExpression(pattern).hitsIn(text)).toEqual([]);
    },
  );

  test('what V8 has no linear engine for is stopped', () => {
    const start = performance.now();
    expect(() => createExpression('(\\w+)+\\.$').hitsIn(text)).toThrow(QueryError);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('many posts of it are no worse than one', () => {
    const expression = createExpression('(a+)+$');
    const start = performance.now();
    for (let post = 0; post < 1000; post += 1) expression.hitsIn(`${'a'.repeat(100)}!`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('laws', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'abAB.*+(['), maxLength: 40 });
  const needle = fc.string({ unit: fc.constantFrom(...'abAB.*+(['), minLength: 1, maxLength: 3 });

  test('a literal search of ASCII is `indexOf`', () => {
    fc.assert(
      fc.property(ascii, needle, (text, pattern) => {
        const starts: number[] = [];
        for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + pattern.length))
          starts.push(at);
        const hits = createExpression(pattern, { literal: true, case: 'exact' }).hitsIn(text);
        expect(hits).toEqual(starts.map((start) => ({ start, end: start + pattern.length })));
      }),
    );
  });

  test('a hit is what was looked for, once both are folded; hits are in order and not empty', () => {
    const unit = fc.constantFrom('a', 'A', 'e', 'é', 'e\u0301', 'ß', 's', 'ﬁ', 'f', 'i', '’', 'й', 'и\u0306');
    const text = fc.array(unit, { maxLength: 30 }).map((parts) => parts.join(''));
    const pattern = fc.array(fc.constantFrom('a', 'e', 's', 'f', 'i', "'"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, pattern, (text, letters) => {
        const looked = letters.join('');
        let behind = 0;
        for (const { start, end } of createExpression(looked).hitsIn(text)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeGreaterThan(behind);
          behind = end;
          expect(foldCharacters(text.slice(start, end), 'letters').toLowerCase()).toContain(looked);
        }
        expect(behind > 0).toBe(foldCharacters(text, 'letters').toLowerCase().includes(looked));
      }),
    );
  });

  test('no pattern throws anything but a `QueryError`, and none is left out by its needed words', () => {
    const unit = fc.constantFrom(...'ab()[]{}*+?|^$.\\-,1 é', 'abc', '\\w', '\\b', '(?:', '[^');
    const pattern = fc.array(unit, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom(...'abcé 1\n'), maxLength: 20 }),
        (pattern, text) => {
          try {
            const expression = createExpression(pattern);
            const hits = expression.hitsIn(text);
            expect(expression.isIn(text)).toBe(hits.length > 0);
            if (hits.length > 0) for (const run of expression.needed) expect(run.isIn(text)).toBe(true);
          } catch (error) {
            if (!(error instanceof QueryError)) throw error;
          }
        },
      ),
    );
  });
});

test('plain text is searched about as fast as the engine can', () => {
  const text = 'the quick brown fox jumps over the lazy dog\n'.repeat(230_000);
  const time = (work: () => void) => {
    let best = Infinity;
    for (let round = 0; round < 4; round += 1) {
      const start = performance.now();
      work();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const expression = createExpression('lazy cat');
  const plain = /lazy cat/gi;
  const ratio = time(() => expression.hitsIn(text)) / time(() => plain.test(text));
  expect(ratio).toBeLessThan(12);
});
