import { describe, expect, test } from 'vitest';
import { alignDump } from './align.ts';
import { author, dump, goldPost, paragraph, post, quote, resolved, spanIn, thread } from './invented.ts';
import { type Answer, collectAnswers, tellReliability } from './reliability.ts';
import type { Span } from './spans.ts';

const text = 'A barn.\n\nTin or slate?\n\nTin or slate?\nSlate.\n\nNone.';
const first = spanIn(text, 'A barn.');
const asked: Span = [9, 22];
const quoted: Span = [24, 37];
const slate = spanIn(text, 'Slate.');
const none = spanIn(text, 'None.');

const { gold } = dump(text, [
  goldPost(1, first, { author: { name: 'Ann' } }),
  goldPost(2, asked, { author: { name: 'Bob' } }),
  goldPost(3, [quoted[0], slate[1]], { author: null, quotes: [{ span: quoted, depth: 1, source: 2 }] }),
]);

function answersOf(kind: Answer['kind'], posts: ReturnType<typeof post>[], dialectIds: string[] = []) {
  return collectAnswers(alignDump(text, gold, thread(posts)), dialectIds)
    .filter((answer) => answer.kind === kind)
    .map(({ score, isRight }) => [score, isRight]);
}

test('an author is judged by the post that starts there or shares most; a post elsewhere has no right one', () => {
  const posts = [
    post('p1', [paragraph(first)], { author: author('ann', 0.9) }),
    post('p2', [paragraph([asked[0] + 4, asked[1]])], { author: author('Bob', 0.8) }),
    post('p3', [paragraph([quoted[0], slate[1]])], { author: author('Cy', 0.7) }),
    post('p4', [paragraph(none)], { author: author('Ann', 0.6) }),
    post('p5', [], { author: author('Ann', 0.5) }),
  ];
  expect(answersOf('author', posts)).toEqual([
    [0.9, true],
    [0.8, true],
    [0.7, null],
    [0.6, false],
    [0.5, false],
  ]);
});

test('a reply is judged by the posts that are quoted, where there are any', () => {
  const replyTo = (to: string) => ({ replyTo: { post: to, basis: 'quote' as const, score: 0.8 } });
  const before = [post('p1', [paragraph(first)]), post('p2', [paragraph(asked)], replyTo('p1'))];
  const after = (to: string) => post('p3', [paragraph([quoted[0], slate[1]])], replyTo(to));
  expect(answersOf('reply', [...before, after('p2')])).toEqual([
    [0.8, null],
    [0.8, true],
  ]);
  expect(answersOf('reply', [...before, after('p1')])).toEqual([
    [0.8, null],
    [0.8, false],
  ]);
});

describe('a quote', () => {
  const before = [post('p1', [paragraph(first)]), post('p2', [paragraph(asked)])];
  const after = (source: ReturnType<typeof quote>['source']) =>
    post('p3', [quote([paragraph(quoted)], source), paragraph(slate)]);

  test('has the source of the known quote that it overlaps, or not', () => {
    expect(answersOf('quote source', [...before, after(resolved('p2', 0.8))])).toEqual([[0.8, true]]);
    expect(answersOf('quote source', [...before, after(resolved('p1', 0.8))])).toEqual([[0.8, false]]);
    expect(answersOf('quote source', [...before, after({ status: 'unresolved' })])).toEqual([]);
  });

  test('that is none has no right source', () => {
    const posts = [...before, post('p3', [quote([paragraph(none)], resolved('p2', 0.7))])];
    expect(answersOf('quote source', posts)).toEqual([[0.7, false]]);
  });

  test('with two candidates gives two answers', () => {
    const candidates = [
      { post: 'p1', score: 0.4 },
      { post: 'p2', score: 0.6 },
    ];
    expect(answersOf('candidate', [...before, after({ status: 'ambiguous', candidates })])).toEqual([
      [0.4, false],
      [0.6, true],
    ]);
  });
});

test.each([
  ['board', ['board', 'plain'], true],
  ['board2', ['board', 'board2', 'plain'], true],
  ['plain', ['board', 'plain'], false],
  ['board1', ['board1', 'plain'], false],
  ['learned', ['board', 'learned'], null],
  ['learned', ['other', 'learned'], true],
  ['plain', ['other', 'plain'], true],
])('read as %s where the dialects are %j, the engine being board2: %s', (id, dialectIds, isRight) => {
  const alignment = alignDump(text, gold, thread([], { dialect: { id, score: 0.7 } }));
  expect(collectAnswers(alignment, dialectIds)).toEqual([{ kind: 'dialect', score: 0.7, isRight }]);
});

test('answers are sorted by tenths; those below 0.5 are together, 1 is in the last, the unjudged in none', () => {
  const scores: [number, boolean | null][] = [
    [0.1, false],
    [0.4, true],
    [0.6, true],
    [0.699, false],
    [0.95, true],
    [1, true],
    [0.8, null],
  ];
  const answers = scores.map(([score, isRight]): Answer => ({ kind: 'author', score, isRight }));
  const [authors, sources] = tellReliability(answers);
  expect(sources).toEqual({ kind: 'quote source', bins: [], unjudgedCount: 0 });
  expect(authors?.unjudgedCount).toBe(1);
  expect(authors?.bins.map(({ from, to, count, shareRight }) => [from, to, count, shareRight])).toEqual([
    [0, 0.5, 2, 0.5],
    [0.6, 0.7, 2, 0.5],
    [0.9, 1, 2, 1],
  ]);
  const [low, middle, high] = authors?.bins ?? [];
  expect(low?.difference).toBeCloseTo(0.25 - 0.5);
  expect(middle?.meanScore).toBeCloseTo(0.6495);
  expect(high?.difference).toBeCloseTo(-0.025);
});
