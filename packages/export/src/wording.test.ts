import { expect, it } from 'vitest';
import {
  type BlockSpec,
  buildThread,
  type PostSpec,
  paragraph,
  repeats,
  type SourceSpec,
  unresolved,
} from '../test/build-thread.ts';
import { gatherFacts, type ThreadFacts } from './facts.ts';
import {
  countPosts,
  sayAuthor,
  sayCaption,
  sayDetails,
  sayQuotedBy,
  summarise,
  type Word,
} from './wording.ts';

/** Writes links as `[words](anchor)`, inferences as `{words}` and words of the dump as `"words"`. */
function show(words: readonly Word[] | null): string | null {
  if (words === null) return null;
  const parts = words.map((word) => {
    if (typeof word === 'string') return word;
    switch (word.type) {
      case 'input':
        return `"${word.value}"`;
      case 'inference':
        return `{${word.value}}`;
      case 'name':
        return word.isInferred ? `~${word.value}` : word.value;
      case 'link':
        return `[${show(word.children)}](${word.anchor})`;
    }
  });
  return parts.join('');
}

function factsOf(...posts: PostSpec[]): ThreadFacts {
  return gatherFacts(buildThread({ posts }).thread);
}

const leak: PostSpec = { author: { name: 'Tess' }, children: [paragraph('The boat leaks.')] };
const guessed: PostSpec = {
  author: { name: 'bob77', basis: 'sign-off', score: 0.8 },
  children: [paragraph('Pump it.')],
};
const unknown: PostSpec = { children: [paragraph('Sell it.')] };
const attribution = { name: 'Tess', value: 'Tess said on Monday:' };

it.each<[string, Partial<BlockSpec & { type: 'quote' }>]>([
  ['[Tess in #1](p1-passage-1)', { attribution, source: repeats('p1', 'leaks') }],
  ['[~Tess in #1](p1-passage-1) · {inferred, 93%}', { source: repeats('p1', 'leaks') }],
  [
    '[~bob77 in #2](p2-passage-1) · altered · {inferred, 90%}',
    { source: repeats('p2', 'Pump', { score: 0.9, altered: true }) },
  ],
  // The dump itself says that it is bob77 who is quoted.
  [
    '[bob77 in #2](p2-passage-1)',
    { attribution: { name: 'bob77', value: 'bob77 said:' }, source: repeats('p2', 'Pump it.') },
  ],
  ['[post #3](p3-passage-1) · {inferred, 93%}', { source: repeats('p3', 'Sell') }],
  ['source not found', { source: unresolved }],
  ['"Tess said on Monday:" · source not found', { attribution, source: unresolved }],
  [
    '{undecided} between [~Tess in #1](p1) (50%) and [post #3](p3) (49%)',
    {
      source: () => ({
        status: 'ambiguous',
        candidates: [
          { post: 'p1', score: 0.5 },
          { post: 'p3', score: 0.49 },
        ],
      }),
    },
  ],
])('captions a quote: %s', (caption, quote) => {
  const block: BlockSpec = { type: 'quote', source: unresolved, children: [], ...quote };
  const { quotes } = factsOf(leak, guessed, unknown, { children: [block] });
  expect([...quotes.values()].map((facts) => show(sayCaption(facts)))).toEqual([caption]);
});

it('names four sources of a quote at most', () => {
  const source: SourceSpec = (_text, posts) => ({
    status: 'ambiguous',
    candidates: posts.map(({ id }) => ({ post: id, score: 0.1 })),
  });
  const block: BlockSpec = { type: 'quote', source, children: [] };
  const { quotes } = factsOf(...Array.from({ length: 7 }, () => unknown), { children: [block] });
  const captions = [...quotes.values()].map((facts) => show(sayCaption(facts)));
  expect(captions).toEqual([
    '{undecided} between [post #1](p1) (10%) and [post #2](p2) (10%) and [post #3](p3) (10%) and ' +
      '[post #4](p4) (10%) and 3 more',
  ]);
});

it.each<[string | null, Partial<PostSpec>]>([
  [null, {}],
  ['"Banned"', { userTitle: 'Banned' }],
  [
    '"Joined 2011" · "Berlin"',
    {
      fields: [
        { label: 'Joined', value: '2011' },
        { label: null, value: 'Berlin' },
      ],
    },
  ],
  ['{author inferred from the sign-off, 80%}', { author: { name: 'Tess', basis: 'sign-off', score: 0.8 } }],
  // A number that became the label is not said twice.
  [null, { number: '#7' }],
  ['"Reply #7"', { number: 'Reply #7' }],
])('tells the details of a post: %j', (details, post) => {
  const { posts } = factsOf({ children: [], ...post });
  expect(posts.map((facts) => show(sayDetails(facts)))).toEqual([details]);
});

it('says who wrote a post and who quotes it', () => {
  const quote: BlockSpec = { type: 'quote', source: repeats('p1', 'boat'), children: [] };
  const { posts } = factsOf(
    leak,
    { ...guessed, children: [quote] },
    { ...unknown, children: [quote, quote] },
  );
  expect(posts.map((post) => show([sayAuthor(post)]))).toEqual(['Tess', '~bob77', 'author unknown']);
  expect(posts.map((post) => show(sayQuotedBy(post)))).toEqual([
    'Quoted by [~bob77 in #2](p2-quote-1), [post #3](p3-quote-1)',
    null,
    null,
  ]);
});

it('sums a thread up', () => {
  expect(summarise(factsOf())).toBe('0 posts');
  expect(summarise(factsOf(leak))).toBe('1 post');
  expect(summarise(factsOf(unknown, unknown))).toBe('2 posts');
  expect(summarise(factsOf(leak, guessed, unknown))).toBe('3 posts, 1 without a known author');
  expect(countPosts(1)).toBe('1 post');
});
