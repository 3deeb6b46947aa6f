import type { ParseResult, Post, QuoteSource } from '@rethread/core';
import fc from 'fast-check';
import {
  type BlockSpec,
  buildThread,
  type InlineSpec,
  type PostSpec,
  type SourceSpec,
} from './build-thread.ts';

/** What would hurt if it got through: markup of every kind, and characters that steer whatever shows them. */
const hostileFragments = [
  '<script>window.ran = true</script>',
  '"><img src=x onerror="window.ran = true">',
  '</style><svg onload=alert(1)>',
  '</title>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#x20;',
  '&copy',
  'javascript:window.ran=1',
  '](javascript:window.ran=1)',
  '[a](b "c")',
  '![a](b)',
  '[a]: b',
  '[^1]',
  '[ ] ',
  '[x]',
  '# ',
  '#',
  '=',
  '===',
  '---',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '7) ',
  '> ',
  '```',
  '~~~',
  '~~',
  '~',
  '`',
  '*',
  '**',
  '_',
  '__a__',
  '|a|b|',
  '|-|-|',
  ':-:|-',
  '\\',
  '\\\\',
  'me@example.com',
  'mailto:',
  'xmpp:',
  '@name',
  'https://example.com/a_b*c?d=e&f#g',
  'http://',
  'www.example.com',
  'www.',
  '.',
  '!',
  '{{a}}',
  '$a$',
  '    ',
  '  ',
  ' ',
  '\t',
  '\u00A0',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u001B[31m',
  '\u001B]0;title\u0007',
  '\u009B31m',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u200B',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '\u{1F600}',
  '\u05D0\u05D1\u05D2',
  'word',
  'Two words',
];

/** Text as it may stand in a line: hostile fragments among words and any characters, but no line ends. */
const value: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...hostileFragments) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 3 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\r\n]/gu, ' '));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

const tags = ['b', 'i', 'u', 's', 'url', 'quote', null] as const;

const inline: fc.Arbitrary<InlineSpec> = fc.oneof(
  { weight: 6, arbitrary: value },
  { weight: 2, arbitrary: fc.constant<InlineSpec>({ type: 'break' }) },
  { weight: 1, arbitrary: value.map((url) => ({ type: 'link' as const, url, value: `www.${url}` })) },
  {
    weight: 1,
    arbitrary: value.map((address) => {
      return { type: 'link' as const, url: `https://${address}`, value: `https://${address}` };
    }),
  },
  { weight: 1, arbitrary: value.map((name) => ({ type: 'mention' as const, name, value: `@${name}` })) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('markup' as const),
      tag: fc.constantFrom(...tags),
      closing: fc.boolean(),
      value: fc.oneof(fc.constantFrom('>', '> ', '[b]', '[/b]'), value),
    }),
  },
);

const inlines = fc.array(inline, { minLength: 1, maxLength: 6 });

/** Any stretch of any earlier post, or none. */
const sourceSpec: fc.Arbitrary<SourceSpec> = fc
  .record({
    status: fc.constantFrom('resolved' as const, 'ambiguous' as const, 'unresolved' as const),
    post: fc.nat(),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    altered: fc.boolean(),
  })
  .map(
    ({ status, post: index, from, to, score, altered }) =>
      (_source: string, posts: readonly Post[]): QuoteSource => {
        const post = posts[index % Math.max(posts.length, 1)];
        if (!post || status === 'unresolved') return { status: 'unresolved' };
        if (status === 'ambiguous')
          return { status, candidates: posts.map(({ id }) => ({ post: id, score })) };
        const { start, end } = post.position;
        const offset = (fraction: number) =>
          start.offset + Math.floor((end.offset - start.offset) * fraction);
        const range = { start: offset(Math.min(from, to)), end: offset(Math.max(from, to)) };
        return { status, post: post.id, range, score, altered };
      },
  );

const { block } = fc.letrec<{ block: BlockSpec; blocks: BlockSpec[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'blocks' }),
  block: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'blocks', withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'editNote'), children: inlines }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('signOff'), name: maybe(value), children: inlines }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('code'),
        value: fc.array(value, { maxLength: 4 }).map((lines) => lines.join('\n')),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('divider'), value: fc.constant('***') }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('quote'),
        attribution: maybe(fc.record({ name: value, value })),
        source: sourceSpec,
        children: tie('blocks'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          ordered: fc.boolean(),
          start: fc.nat({ max: 1200 }),
          items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        })
        .map(({ ordered, start, items }) => ({
          type: 'list',
          ordered,
          start: ordered ? start : null,
          children: items,
        })),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('signature'), children: tie('blocks') }) },
  ) as fc.Arbitrary<BlockSpec>,
}));

const post: fc.Arbitrary<PostSpec> = fc.record({
  author: maybe(
    fc.record({
      name: value,
      basis: fc.constantFrom('header', 'attribution', 'sign-off', 'footer', 'edit-stamp'),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
  userTitle: maybe(value),
  date: maybe(
    fc.record({ raw: value, iso: maybe(fc.constantFrom('2012-04-29', '2007-04-04T20:57', '1999')) }),
  ),
  number: maybe(fc.oneof(fc.constantFrom('#1', '2', '#41'), value)),
  fields: fc.array(fc.record({ label: maybe(value), value }), { maxLength: 2 }),
  edited: maybe(value),
  children: fc.array(block, { maxLength: 5 }),
});

/** Any tree that holds what a tree may hold, with hostile text in every place that input reaches. */
export const arbitraryThread: fc.Arbitrary<ParseResult> = fc
  .record({ title: maybe(value), posts: fc.array(post, { maxLength: 4 }) })
  .map(buildThread);
