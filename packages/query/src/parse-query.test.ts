import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { QueryError } from './query-error.ts';

/** The pattern and the filters of a query, as written. */
function read(text: string) {
  const { pattern, filters } = parseQuery(text);
  return [pattern?.pattern ?? null, ...filters];
}

const by = (name: string, whole = false, negated = false) => ({
  kind: 'by',
  author: { name, whole },
  negated,
});

test.each<[string, unknown[]]>([
  ['weir', ['weir']],
  [' weir  ', [' weir  ']],
  ['weir by:Tove', ['weir', by('tove')]],
  ['by:Tove weir', ['weir', by('tove')]],
  ['two by:Tove words', ['two words', by('tove')]],
  ['by:"Old  Trapper" x', ['x', by('old trapper', true)]],
  ['-by:x', [null, by('x', false, true)]],
  ['quotes:Zoë', [null, { kind: 'quotes', author: { name: 'zoe', whole: false }, negated: false }]],
  ['quotes:#5', [null, { kind: 'quotes-post', number: 5, negated: false }]],
  [
    'in:own -has:link',
    [null, { kind: 'in', part: 'own', negated: false }, { kind: 'has', feature: 'link', negated: true }],
  ],
  ['before:2012-04', [null, { kind: 'before', date: '2012-04', negated: false }]],
  ['after:2011', [null, { kind: 'after', date: '2011', negated: false }]],
  ['\\by:x', ['by:x']],
  ['a \\-by:x b', ['a -by:x b']],
  ['"by:the way" x', ['by:the way x']],
  ['\\by x', ['\\by x']],
  ['standby:x "said"', ['standby:x "said"']],
  ['https://x.org/', ['https://x.org/']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe('mistakes', () => {
  test.each([
    ['', 0],
    ['x in:head', 2],
    ['by:', 0],
    ['a has:teeth', 2],
    ['before:soon', 0],
    ['after:2012-13', 0],
    ['by:x foo(', 8],
  ])('%j', (text, offset) => {
    expect(() => parseQuery(text)).toThrow(expect.objectContaining({ name: 'QueryError', offset }));
    expect(() => parseQuery(text, { tolerant: true })).not.toThrow();
  });

  test('while it is being typed, they are words or nothing', () => {
    const hits = (text: string) =>
      parseQuery(text, { tolerant: true }).pattern?.hitsIn('a foo(b in:head').length;
    expect(hits('foo(')).toBe(1);
    expect(hits('foo( in:he')).toBe(1);
    expect(hits('')).toBeUndefined();
    expect(parseQuery('x by:', { tolerant: true }).filters).toEqual([]);
  });

  test('say what to do', () => {
    expect(() => parseQuery('in:head')).toThrow(
      new QueryError('`in:` takes `title`, `header`, `own`, `quote`, `signature`; `\\in:` is the word', 0),
    );
  });
});
