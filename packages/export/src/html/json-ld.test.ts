import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { gatherFacts } from '../facts.ts';
import { toHtml } from '../formats/html.ts';
import { jsonLd } from './json-ld.ts';

function write(thread: ReturnType<typeof buildThread>): string {
  return [...jsonLd(gatherFacts(thread.thread))].join('');
}

it('says what is known and leaves out what is not', () => {
  const data = JSON.parse(write(buildThread(sampleThread))) as Record<string, unknown> & {
    comment: object[];
  };
  expect(data).toMatchObject({
    '@type': 'DiscussionForumPosting',
    headline: 'Lock gate leaking, nobody responsible',
    author: { '@type': 'Person', name: 'Towpath Tess' },
    datePublished: '2012-04-29',
    commentCount: 5,
  });
  expect(data['description']).toContain('the author of 2 posts, the date of 4 posts');
  expect(data.comment.map((comment) => ['author' in comment, 'datePublished' in comment])).toEqual([
    [true, true],
    [false, false],
    // Inferred from a sign-off: JSON-LD has no word for a doubt.
    [false, false],
    [true, false],
    [true, false],
  ]);
});

it('names the post that is answered where the dump says so', () => {
  const result = buildThread({ posts: [{ children: [] }, { children: [] }, { children: [] }] });
  const [, second, third] = result.thread.children;
  if (second) second.replyTo = { post: 'p1', basis: 'quote', score: 0.97 };
  if (third) third.replyTo = { post: 'p2', basis: 'previous', score: 0.97 };
  const { comment } = JSON.parse(write(result)) as { comment: object[] };
  expect(comment[0]).toMatchObject({ '@id': '#p2', parentItem: { '@id': '#p1' } });
  expect(comment[1]).not.toHaveProperty('parentItem');
});

it('is understood by a reader of JSON-LD, and names elements of the page', async () => {
  const page = 'https://threads.example/leak.html';
  const schema = 'https://schema.org/';
  // What of the vocabulary's own context matters here.
  const context = {
    '@vocab': schema,
    datePublished: { '@id': `${schema}datePublished`, '@type': `${schema}Date` },
  };
  const thread = buildThread(sampleThread);
  const expanded = await jsonld.expand(JSON.parse(write(thread)), {
    base: page,
    documentLoader: async (url) => {
      if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`Nobody asked for ${url}`);
      return { documentUrl: url, document: { '@context': context } };
    },
  });
  const ids: string[] = [];
  const types = new Set<string>();
  const properties = new Set<string>();
  JSON.stringify(expanded, (key, value) => {
    if (key === '@id') ids.push(value);
    if (key === '@type') types.add(String(value));
    if (key.startsWith(schema)) properties.add(key.slice(schema.length));
    return value;
  });
  expect(expanded).toHaveLength(1);
  expect([...properties].sort().join(' ')).toBe(
    'author comment commentCount datePublished description headline name text',
  );
  expect(
    [...types]
      .map((type) => type.slice(schema.length))
      .sort()
      .join(' '),
  ).toBe('Comment Date DiscussionForumPosting Person');
  expect(ids).toHaveLength(6);
  const html = toHtml(thread);
  for (const id of ids) expect(html).toContain(`<article id="${id.replace(`${page}#`, '')}"`);
});

it('has no empty texts, and more of the first than of others', () => {
  const long = 'all of it leaks '.repeat(100);
  const posts = [{ children: [paragraph(long)] }, { children: [paragraph(long)] }, { children: [] }];
  const { text, comment } = JSON.parse(write(buildThread({ posts }))) as {
    text: string;
    comment: { text?: string }[];
  };
  expect(text.length).toBeGreaterThan(900);
  expect(comment.map((each) => each.text?.length)).toEqual([expect.toSatisfy((n) => n < 150), undefined]);
});

it('has of a page the comments that are on it, with the addresses of the pages that they are on', () => {
  const facts = gatherFacts(buildThread({ posts: [{}, {}, {}, {}].map(() => ({ children: [] })) }).thread);
  for (const [index, post] of facts.posts.entries()) post.page = index < 2 ? 'a.html' : 'a_2.html';
  const [, , third] = facts.posts;
  if (third) third.post.replyTo = { post: 'p1', basis: 'reference', score: 1 };
  const data = JSON.parse(
    [...jsonLd(facts, { posts: facts.posts.slice(2), base: 'https://board.example/' })].join(''),
  );
  expect(data).toMatchObject({ '@id': 'https://board.example/a.html#p1', commentCount: 3 });
  expect(data.comment).toMatchObject([
    {
      url: 'https://board.example/a_2.html#p3',
      parentItem: { '@id': 'https://board.example/a.html#p1' },
    },
    { url: 'https://board.example/a_2.html#p4' },
  ]);
});

it('cannot end its element', () => {
  const hostile = '</script><!-- <script> ]]> & \u2028';
  const text = write(buildThread({ title: hostile, posts: [{ children: [paragraph(hostile)] }] }));
  expect(text).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(text)).toMatchObject({ headline: hostile, commentCount: 0, comment: [] });
});
