import type { Post } from '@rethread/core';
import type { GoldPost } from '@rethread/testkit/corpus';
import { describe, expect, test } from 'vitest';
import { alignDump } from './align.ts';
import { countDump, isSameTitle } from './count-dump.ts';
import {
  author,
  date,
  dump,
  goldPost,
  paragraph,
  post,
  quote,
  resolved,
  signature,
  spanIn,
  thread,
} from './invented.ts';
import type { Span } from './spans.ts';

const text = [
  'Barn roof',
  'Ann O.',
  '2 May 2020',
  'Tin or slate?',
  'bob',
  '> Tin or SLATE',
  '> > Both, said Cy',
  'Slate, I say.',
  'Bobs barns',
  'Cy',
  'Both.',
].join('\n');

const at = (passage: string) => spanIn(text, passage);
const asked = at('Tin or slate?');
const outer: Span = [at('Tin or SLATE')[0], at('Both, said Cy')[1]];
const inner = at('Both, said Cy');
const answer: Span = [at('> Tin or SLATE')[0], at('Slate, I say.')[1]];
const own = at('Slate, I say.');
const last = at('Both.');

const goldPosts: GoldPost[] = [
  goldPost(1, asked, {
    author: { name: 'Ann O.', span: at('Ann O.') },
    date: { text: '2 May 2020', iso: null, span: at('2 May 2020') },
  }),
  goldPost(2, answer, {
    author: { name: 'bob', span: at('bob') },
    signature: { span: at('Bobs barns') },
    edited: true,
    quotes: [
      { span: outer, depth: 1, source: 1 },
      { span: inner, depth: 2, source: null },
    ],
  }),
  goldPost(3, last),
];

/** The three posts as they should be read, but for what a test sets. */
function count(change: { first?: Partial<Post>; second?: Partial<Post>; third?: Partial<Post> } = {}) {
  const { gold } = dump(text, goldPosts);
  return countDump(
    alignDump(
      text,
      gold,
      thread([
        post('p1', [paragraph(asked)], change.first),
        post('p2', [quote([paragraph(outer)], resolved('p1')), paragraph(own)], change.second),
        post('p3', [paragraph(last)], change.third),
      ]),
    ),
  );
}

const all = { gold: 3, predicted: 3, right: 3 };

describe('posts', () => {
  test('each is where it should be; marks around the words do not count', () => {
    expect(count()).toMatchObject({ starts: all, bodies: all });
  });

  test('a wrong end costs the exact score, a wrong start both', () => {
    const short: Span = [asked[0], asked[1] - 2];
    expect(count({ first: { children: [paragraph(short)] } })).toMatchObject({
      starts: all,
      bodies: { ...all, right: 2 },
    });
    const early: Span = [at('2 May 2020')[0], asked[1]];
    expect(count({ first: { children: [paragraph(early)] } })).toMatchObject({
      starts: { ...all, right: 2 },
      bodies: { ...all, right: 2 },
    });
  });

  test('a signature is no part of the body; a post of nothing else starts nowhere', () => {
    const [start, end] = at('Bobs barns');
    const whole = [quote([paragraph(outer)]), paragraph(own), signature([start, end])];
    expect(count({ second: { children: whole } })).toMatchObject({ starts: all, bodies: all });
    expect(count({ third: { children: [signature(last)] } }).starts).toEqual({ ...all, right: 2 });
  });

  test('two posts that start in one place are one right and one invented', () => {
    const { gold } = dump(text, [goldPost(1, asked)]);
    const posts = [post('p1', [paragraph(asked)]), post('p2', [paragraph(asked)])];
    expect(countDump(alignDump(text, gold, thread(posts))).starts).toEqual({
      gold: 1,
      predicted: 2,
      right: 1,
    });
  });

  test('a parser that throws has found nothing', () => {
    const counts = countDump(alignDump(text, dump(text, goldPosts).gold, null));
    // Two posts have an author and two no quote. Quoted are `Tin or SLATE` and `Both, said Cy`: 10 and 10 letters.
    expect(counts).toMatchObject({
      starts: { gold: 3, predicted: 0, right: 0 },
      authors: { right: 0, of: 2 },
      quoted: { gold: 20, predicted: 0, right: 0 },
      links: { right: 0, of: 1 },
      cleanHits: { right: 0, of: 2 },
    });
  });
});

describe('headers', () => {
  test('authors: the same letters and digits; of a post that starts elsewhere none is right', () => {
    const named = { first: { author: author('ann o') }, second: { author: author('Rob') } };
    expect(count(named).authors).toEqual({ right: 1, of: 2 });
    const early: Span = [at('2 May 2020')[0], asked[1]];
    const moved = { first: { author: author('Ann O.'), children: [paragraph(early)] } };
    expect(count(moved).authors).toEqual({ right: 0, of: 2 });
  });

  test('a date overlaps by one unit or it does not', () => {
    const [start, end] = at('2 May 2020');
    expect(count({ first: { date: date([end - 1, end + 3]) } }).dates).toEqual({ right: 1, of: 1 });
    expect(count({ first: { date: date([start - 7, start]) } }).dates).toEqual({ right: 0, of: 1 });
    expect(count().dates).toEqual({ right: 0, of: 1 });
  });

  test('an edit stamp is there or not', () => {
    const edited = {
      type: 'editStamp',
      value: '',
      by: null,
      date: null,
      position: date(own).position,
    } as const;
    expect(count({ second: { edited } }).edits).toEqual({ right: 1, of: 1 });
    expect(count({ first: { edited } }).edits).toEqual({ right: 0, of: 1 });
  });

  test('signatures that cover five of the ten units are enough, four are not', () => {
    const [start] = at('Bobs barns');
    // `Bobs` and `b`, apart; the blank between them is in neither.
    const signed = (...spans: Span[]) =>
      count({ second: { children: [paragraph(answer), ...spans.map(signature)] } }).signatures;
    expect(signed([start, start + 4], [start + 5, start + 6])).toEqual({ right: 1, of: 1 });
    expect(signed([start, start + 4])).toEqual({ right: 0, of: 1 });
  });

  test.each([
    ['Barn roof', 'BARN ROOF!', true],
    ['Barn roof', 'Barn roof | Our board', true],
    ['Barn roof', 'Barn roof - Building and mending', false],
    ['Barn roof, tin or slate', 'Barn roof', false],
    ['Barn roof, tin', 'Barn roof', true],
    ['Barn roof', '***', false],
    ['Barn roof', null, false],
  ])('the title %j as %j: %s', (known, predicted, isRight) => {
    expect(isSameTitle(known, predicted)).toBe(isRight);
  });
});

describe('quotes', () => {
  const quoting = (...quotes: ReturnType<typeof quote>[]) =>
    count({ second: { children: [...quotes, paragraph(own)] } });

  test('letters count once, however many quotes hold them', () => {
    const tin = at('Tin or SLATE');
    expect(quoting(quote([paragraph(tin), quote([paragraph(inner)])])).quoted).toEqual({
      gold: 20,
      predicted: 20,
      right: 20,
    });
    // Without the inner one, the 10 letters of `Both, said Cy` are missing.
    expect(quoting(quote([paragraph(tin)])).quoted).toEqual({ gold: 20, predicted: 10, right: 10 });
    // With the answer, `Slate, I say.` is 9 too many.
    expect(quoting(quote([paragraph([tin[0], own[1]])])).quoted).toEqual({
      gold: 20,
      predicted: 29,
      right: 20,
    });
  });

  test('a link is right if half of the quote is covered and its source starts the same post', () => {
    expect(count().links).toEqual({ right: 1, of: 1 });
    expect(quoting(quote([paragraph(outer)], resolved('p3'))).links).toEqual({ right: 0, of: 1 });
    expect(quoting(quote([paragraph(outer)])).links).toEqual({ right: 0, of: 1 });
    // From `Tin` to `Cy` are 30 units. `Tin or SLATE` is 12 of them; the line end, `> > ` and `Bo` make it 19.
    expect(outer[1] - outer[0]).toBe(30);
    expect(quoting(quote([paragraph(at('Tin or SLATE'))], resolved('p1'))).links).toEqual({
      right: 0,
      of: 1,
    });
    const half: Span = [outer[0], outer[0] + 19];
    expect(quoting(quote([paragraph(half)], resolved('p1'))).links).toEqual({ right: 1, of: 1 });
  });

  test('a source that was not found where it starts is not the right one', () => {
    const late: Span = [asked[0] + 4, asked[1]];
    expect(count({ first: { children: [paragraph(late)] } }).links).toEqual({ right: 0, of: 1 });
  });

  test('of the two posts without a quote none, one or both got one', () => {
    expect(count().cleanHits).toEqual({ right: 0, of: 2 });
    expect(count({ third: { children: [quote([paragraph(last)])] } }).cleanHits).toEqual({ right: 1, of: 2 });
  });

  test('a quote hits the post whose words it holds, whichever post of the tree has it', () => {
    const far = quote([paragraph([outer[0], last[1]])]);
    expect(quoting(far).cleanHits).toEqual({ right: 1, of: 2 });
  });
});
