import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, paragraph, repeats } from '../../test/build-thread.ts';
import { inspect } from '../../test/inspectors/markdown-posts.ts';
import { expectSkeleton, readSkeleton } from '../../test/markdown-skeleton.ts';
import { findObsidianMarks } from '../../test/obsidian-marks.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { files, toMarkdownPosts } from './markdown-posts.ts';

const sample = buildThread(sampleThread);

it('writes an index and a file a post', () => {
  const output = toMarkdownPosts(sample);
  expect(output.map(({ path }) => path)).toEqual([
    'index.md',
    '0001-towpath-tess.md',
    '0002-bob77.md',
    '0003.md',
    '0004-old-trapper.md',
    '0005-bob77.md',
    '0006-42.md',
  ]);
  expect(output[0]?.content).toMatchInlineSnapshot(`
    "---
    title: "Lock gate leaking, nobody responsible"
    authors:
      - "Towpath Tess"
      - "bob77"
      - "Old Trapper"
      - "דנה 42"
    first: "2012-04-29"
    last: "2012-04-29T21:14"
    posts: 6
    dialect: "xenforo"
    ---

    # Lock gate leaking, nobody responsible

    6 posts, 1 without a known author.

    - [Towpath Tess](0001-towpath-tess.md): 1 post
    - [bob77](0002-bob77.md): 2 posts
    - [\\~Old Trapper](0004-old-trapper.md): 1 post
    - [דנה 42](0006-42.md): 1 post

    \\~ and "inferred" mark what the dump does not say; the percentage is the chance that it is right.

    ## Posts

    - [#1 Towpath Tess, Apr 29, 2012](0001-towpath-tess.md)
    - [#2 bob77, Apr 29, 2012 at 9:14 PM](0002-bob77.md)
    - [#3](0003.md)
    - [#4 \\~Old Trapper](0004-old-trapper.md)
    - [#5 bob77](0005-bob77.md)
    - [#6 דנה 42, yesterday](0006-42.md)
    "
  `);
  expect(output[4]?.content).toMatchInlineSnapshot(`
    "---
    title: "#4 ~Old Trapper"
    thread: "Lock gate leaking, nobody responsible"
    post: "#4"
    author: "Old Trapper"
    authorInferred: "from the sign-off, 82%"
    ---

    # #4 \\~Old Trapper

    *author inferred from the sign-off, 82%*

    > [\\~bob77 in #2](0002-bob77.md) · inferred, 94%
    >
    > Oakum works, but only if you dry the sill first. We drained ours over two nights and slept in the van. The second night it rained.

    It always rains the second night.

    > [post #3](0003.md) · altered · inferred, 88%
    >
    > what did you\\
    > seal it with

    Stockholm tar, not the stuff from the hardware shop. It stays soft when the frost comes.

    yours,\\
    Old Trapper

    ---

    *Quoted by [bob77 in #5](0005-bob77.md)*

    [Previous](0003.md) · [All posts](index.md) · [Next](0005-bob77.md)
    "
  `);
});

it('gives the posts back, file by file', () => {
  fc.assert(
    fc.property(arbitraryThread, fc.constantFrom('gfm' as const, 'obsidian' as const), (result, flavor) => {
      const output = toMarkdownPosts(result, { flavor });
      const posts = expectSkeleton(result.thread).filter(isQuoteOrCode);
      const read = output.slice(1).flatMap(({ content }) =>
        // The posts of a folder are documents of their own, with headings of the first rank.
        readSkeleton(bodyOf(content).replace(/^# /u, '## ')).filter(isQuoteOrCode),
      );
      expect(read).toEqual(posts);
      if (flavor === 'obsidian') {
        expect(output.flatMap(({ content }) => findObsidianMarks(bodyOf(content)))).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

it('leads nowhere but to its own files, whatever the flavour', () => {
  for (const quoteLinks of ['inline', 'footnote'] as const) {
    const output = toMarkdownPosts(sample, { quoteLinks });
    const paths = new Set(output.map(({ path }) => path));
    const targets = output.flatMap(({ content }) =>
      [...bodyOf(content).matchAll(/\]\(([^)]*)\)/gu)].map(([, target]) => target ?? ''),
    );
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !paths.has(target))).toEqual([]);
  }
  const vault = toMarkdownPosts(sample, { flavor: 'obsidian' });
  expect(vault[2]?.content).toContain('> [Towpath Tess in #1](./0001-towpath-tess.md)\n');
});

it.each([
  ['../../etc/passwd', '0001-etc-passwd.md'],
  ['CON', '0001-con.md'],
  ['Å-rne\u202E.exe', '0001-a-rne-exe.md'],
  ['דנה', '0001.md'],
  ['a'.repeat(300), `0001-${'a'.repeat(40)}.md`],
])('names the file of %j %s', (name, path) => {
  const output = toMarkdownPosts(buildThread({ posts: [{ author: { name }, children: [] }] }));
  expect(output[1]?.path).toBe(path);
});

it('keeps the names of the posts there are when posts follow', () => {
  const posts = ['Anna', 'anna', 'ANNA'].map((name) => ({ author: { name }, children: [paragraph('x')] }));
  const names = (count: number) =>
    toMarkdownPosts(buildThread({ posts: posts.slice(0, count) })).map(({ path }) => path);
  expect(names(3)).toEqual(['index.md', '0001-anna.md', '0002-anna.md', '0003-anna.md']);
  expect(names(3).slice(0, 3)).toEqual(names(2));
});

it('says in front matter which file a post answers', () => {
  const result = buildThread({
    posts: [
      { author: { name: 'Ann' }, children: [paragraph('leaks')] },
      { children: [{ type: 'quote', source: repeats('p1', 'leaks'), children: [paragraph('leaks')] }] },
    ],
  });
  const [, second] = result.thread.children;
  if (second) second.replyTo = { post: 'p1', basis: 'quote', score: 0.9 };
  const matter = /^---\n([\s\S]*?)---/u.exec(String(toMarkdownPosts(result)[2]?.content))?.[1] ?? '';
  expect(parseYaml(matter)).toEqual({
    title: '#2',
    thread: 'Untitled thread',
    post: '#2',
    replyTo: '0001-ann.md',
  });
});

it('gives file after file', () => {
  const iterator = files(sample)[Symbol.iterator]();
  expect(iterator.next().value?.path).toBe('index.md');
  expect(inspect(toMarkdownPosts(sample)).active).toEqual([]);
});

function bodyOf(content: string | Uint8Array): string {
  return String(content).replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

function isQuoteOrCode(part: unknown): boolean {
  return typeof part === 'object' && part !== null && ('quote' in part || 'code' in part || 'item' in part);
}
