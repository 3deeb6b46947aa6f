import { expect, test } from 'vitest';
import { alignDump, bestOverlap } from './align.ts';
import { dump, goldPost, paragraph, post, quote, signature, spanIn, thread } from './invented.ts';
import type { Span } from './spans.ts';

const text = 'one two three four five';
const at = (passage: string) => spanIn(text, passage);

test('a quote in a quote, in a list and in a signature is found at its depth', () => {
  const list = (children: ReturnType<typeof quote>[]) => ({
    ...paragraph(at('three')),
    type: 'list' as const,
    ordered: false,
    start: null,
    children: [{ ...paragraph(at('three')), type: 'listItem' as const, children }],
  });
  const { quotes, posts } = alignDump(
    text,
    dump(text, []).gold,
    thread([
      post('p1', [
        quote([paragraph(at('one')), quote([paragraph(at('two'))])]),
        list([quote([paragraph(at('three'))])]),
        { ...signature(at('five')), children: [quote([paragraph(at('five'))])] },
      ]),
    ]),
  );
  expect(quotes.map(({ depth, span }) => [depth, span && text.slice(...span)])).toEqual([
    [1, 'one two'],
    [2, 'two'],
    [1, 'three'],
    [1, 'five'],
  ]);
  expect(posts[0]?.body && text.slice(...posts[0].body)).toBe('one two three');
});

test('a gold that says no depth and a source that is not there', () => {
  const gold = dump(text, [goldPost(1, at('one'), { quotes: [{ span: at('one'), source: 7 }] })]).gold;
  const { knownQuotes } = alignDump(text, gold, null);
  expect(knownQuotes.map(({ depth, source }) => [depth, source])).toEqual([[1, null]]);
});

test('of spans that overlap equally, the shortest is the best', () => {
  const spans: (Span | null)[] = [[0, 3], null, [2, 20], [3, 9], [5, 7]];
  const candidates = spans.map((span) => ({ span }));
  expect(bestOverlap([4, 8], candidates)?.span).toEqual([3, 9]);
  expect(bestOverlap([0, 4], candidates)?.span).toEqual([0, 3]);
  expect(bestOverlap([30, 40], candidates)).toBeNull();
});
