import { describe, expect, it } from 'vitest';
import {
  type BlockSpec,
  buildThread,
  type PostSpec,
  paragraph,
  repeats,
  unresolved,
} from '../test/build-thread.ts';
import { gatherFacts } from './facts.ts';

const boat: BlockSpec = paragraph('The boat leaks. The pump does not pump.');

function factsOf(...posts: PostSpec[]) {
  return gatherFacts(buildThread({ posts }).thread);
}

function quote(id: string, words: string, options?: { score?: number; altered?: boolean }): BlockSpec {
  return { type: 'quote', source: repeats(id, words, options), children: [paragraph(words)] };
}

describe('labels', () => {
  it.each([
    [
      [null, null],
      ['#1', '#2'],
    ],
    [
      ['#41', '#42'],
      ['#41', '#42'],
    ],
    [
      ['41', '42'],
      ['#41', '#42'],
    ],
    // Numbers that some posts lack, or that repeat, or that are none, would mislead.
    [
      ['#41', null],
      ['#1', '#2'],
    ],
    [
      ['#41', '#41'],
      ['#1', '#2'],
    ],
    [
      ['#41', 'Reply #42'],
      ['#1', '#2'],
    ],
  ])('from the numbers %j are %j', (numbers, labels) => {
    const { posts } = factsOf(...numbers.map((number) => ({ number, children: [] })));
    expect(posts.map(({ label }) => label)).toEqual(labels);
  });
});

describe('authors', () => {
  it('are counted in order of their first post, with the spelling of the roster', () => {
    const result = buildThread({
      posts: ['Tess', 'bob77', 'Tess'].map((name) => ({ author: { name }, children: [] })),
    });
    const [tess] = result.thread.authors;
    if (tess) tess.name = 'Towpath Tess';
    const { posts, writers, firstPosts } = gatherFacts(result.thread);
    expect(posts.map(({ name }) => name)).toEqual(['Towpath Tess', 'bob77', 'Towpath Tess']);
    expect(writers.map(({ postCount, firstPost }) => [firstPost.name, postCount])).toEqual([
      ['Towpath Tess', 2],
      ['bob77', 1],
    ]);
    expect(firstPosts.get('a1')).toBe(posts[0]);
  });

  it.each([
    ['header', 1, null],
    ['sign-off', 0.824, 'from the sign-off, 82%'],
    ['attribution', 1, 'from where the post is quoted, 99%'],
    ['edit-stamp', 0, 'from the edit stamp, 1%'],
  ] as const)('known by %s at %d are inferred %j', (basis, score, inference) => {
    const facts = factsOf({ author: { name: 'Tess', basis, score }, children: [] });
    expect(facts.posts[0]?.inference).toBe(inference);
    expect(facts.hasInferences).toBe(inference !== null);
  });
});

describe('quotes', () => {
  it('of the same words share a passage, and passages stand in the order of the post', () => {
    const { posts } = factsOf(
      { children: [boat] },
      { children: [quote('p1', 'pump'), quote('p1', 'The boat leaks.')] },
      { children: [quote('p1', 'pump')] },
    );
    expect(posts[0]?.passages).toEqual([
      { id: 'p1-passage-2', start: 0, end: 15 },
      { id: 'p1-passage-1', start: 20, end: 24 },
    ]);
  });

  it('lead back from the post they repeat: one link for each post that quotes it', () => {
    const { posts } = factsOf(
      { children: [boat] },
      { children: [quote('p1', 'pump'), quote('p1', 'boat')] },
      { children: [{ type: 'quote', source: unresolved, children: [quote('p1', 'boat')] }] },
    );
    expect(posts[0]?.quotedBy.map(({ id, post }) => [id, post.label])).toEqual([
      ['p2-quote-1', '#2'],
      ['p3-quote-2', '#3'],
    ]);
  });

  it('are inferred where nothing names their source', () => {
    const attribution = { name: 'Tess', value: 'Tess said:' };
    const bare = factsOf({ children: [boat] }, { children: [quote('p1', 'boat', { score: 0.93 })] });
    const named = factsOf(
      { children: [boat] },
      { children: [{ type: 'quote', attribution, source: repeats('p1', 'boat'), children: [] }] },
    );
    expect([...bare.quotes.values()][0]?.source).toMatchObject({ status: 'resolved', inference: '93%' });
    expect([...named.quotes.values()][0]?.source).toMatchObject({ status: 'resolved', inference: null });
    expect([bare.hasInferences, named.hasInferences]).toEqual([true, false]);
  });

  it('whose source is in no post of the thread are unresolved', () => {
    const missing: BlockSpec[] = [
      {
        type: 'quote',
        source: () => ({
          status: 'resolved',
          post: 'p9',
          range: { start: 0, end: 4 },
          score: 1,
          altered: false,
        }),
        children: [],
      },
      {
        type: 'quote',
        source: () => ({ status: 'ambiguous', candidates: [{ post: 'p9', score: 0.5 }] }),
        children: [],
      },
    ];
    const { quotes } = factsOf({ children: missing });
    expect([...quotes.values()].map(({ source }) => source.status)).toEqual(['unresolved', 'unresolved']);
  });
});
