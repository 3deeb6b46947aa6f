import { parse } from '@rethread/core';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { type BlockSpec, buildThread, lineBreak, paragraph, repeats, tag } from '../../test/build-thread.ts';
import { inspectMarkdown } from '../../test/inspectors/markdown.ts';
import { expectSkeleton, readSkeleton } from '../../test/markdown-skeleton.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toMarkdown } from './markdown.ts';

it('gives a Markdown reader the same text and the same structure', () => {
  const results = fc.oneof(
    { weight: 3, arbitrary: arbitraryThread },
    { weight: 1, arbitrary: arbitraryDumps.map((dump) => parse(dump)) },
  );
  fc.assert(
    fc.property(results, (result) => {
      expect(readSkeleton(toMarkdown(result))).toEqual(expectSkeleton(result.thread));
    }),
    { numRuns: 500 },
  );
});

it('writes a document', () => {
  expect(toMarkdown(buildThread(sampleThread))).toMatchInlineSnapshot(`
    "# Lock gate leaking, nobody responsible

    6 posts, 1 without a known author.

    - [Towpath Tess](#1-towpath-tess-apr-29-2012): 1 post
    - [bob77](#2-bob77-apr-29-2012-at-914-pm): 2 posts
    - [\\~Old Trapper](#4-old-trapper): 1 post
    - [דנה 42](#6-דנה-42-yesterday): 1 post

    \\~ and "inferred" mark what the dump does not say; the percentage is the chance that it is right.

    ## #1 Towpath Tess, Apr 29, 2012

    *Harbour Master · Joined 6 July 2011 · Messages 2,582*

    The old lock gate leaks again, about a bucket a minute by my watch, and the parish says it is nobody’s job. I have a pump, two planks and a free weekend. Has anyone here ever packed a mitre gate with oakum?

    What I would need, in this order:

    1. somebody who can dive, or at least hold their breath
    2. a permit (ha)

    4) sandwiches; there is no 3

    *Signature:*

    Slow water, *slower* boats

    ## #2 bob77, Apr 29, 2012 at 9:14 PM

    > [Towpath Tess in #1](#1-towpath-tess-apr-29-2012)
    >
    > Has anyone here ever packed a mitre gate with oakum?

    Oakum works, but only if you dry the sill first. We drained ours over two nights and slept in the van. The second night it rained.

    There is a **drawing** at <https://locks.example/mitre?sheet=2&size=a3>, page 4. \\[color]Mind the sill.\\[/color]

    - dry sill: holds for years
    - damp sill: holds until Tuesday

    *Last edited: Apr 30, 2012*

    ## #3

    paging [@bob77](#2-bob77-apr-29-2012-at-914-pm) and @nobody: what did you seal it with?

    ---

    Asking because ours was done with roofing felt\\
    and it came up\\
    &#x20;  like a carpet.

    ## #4 \\~Old Trapper

    *author inferred from the sign-off, 82%*

    > [\\~bob77 in #2](#2-bob77-apr-29-2012-at-914-pm) · inferred, 94%
    >
    > Oakum works, but only if you dry the sill first. We drained ours over two nights and slept in the van. The second night it rained.

    It always rains the second night.

    > [post #3](#3) · altered · inferred, 88%
    >
    > what did you\\
    > seal it with

    Stockholm tar, not the stuff from the hardware shop. It stays soft when the frost comes.

    yours,\\
    Old Trapper

    ## #5 bob77

    > [Old Trapper in #4](#4-old-trapper)
    >
    > It always rains the second night.
    >
    > > [post #3](#3) · inferred, 88%
    > >
    > > what did you seal it with?
    >
    > Stockholm tar, not the stuff from the hardware shop. It stays soft when the frost comes.

    That is the one. For the record, this is what I typed into the pump controller:

    \`\`\`
    WHILE level > sill:
    	pump(on)
    	sleep(60)   # or do not
    \`\`\`

    Edit: the 60 is seconds, not minutes. Sorry, neighbours.

    ## #6 דנה 42, yesterday

    > undecided between [\\~bob77 in #2](#2-bob77-apr-29-2012-at-914-pm) (48%) and [post #3](#3) (46%)
    >
    > sill

    מים שקטים חודרים עמוק.

    > Harbour office wrote on 3 May: · source not found
    >
    > No works without a form.

    And which form would that be?
    "
  `);
});

/** What stands under the heading of a post of these blocks. */
function bodyOf(...children: BlockSpec[]): string {
  const [, body = ''] =
    /## #1\n\n([\s\S]*)\n$/u.exec(toMarkdown(buildThread({ posts: [{ children }] }))) ?? [];
  return body;
}

it.each([
  ['# no heading', String.raw`\# no heading`],
  ['1. no item', String.raw`1\. no item`],
  ['+ no item', String.raw`\+ no item`],
  ['=====', String.raw`\=====`],
  ['> no quote', String.raw`\> no quote`],
  ['<b>no tag</b>', String.raw`\<b>no tag\</b>`],
  ['*no* _emphasis_ ~~at~~ `all`', String.raw`\*no\* \_emphasis\_ \~\~at\~\~ \`all\``],
  ['[no](link)', String.raw`\[no]\(link)`],
  ['&amp; no reference', String.raw`\&amp; no reference`],
  ['  two spaces before, one behind ', '&#x20; two spaces before, one behind&#x20;'],
  ['a word below. Now. www', 'a word below. Now. www'],
  // The backslash before the tag would belong to the address, and the tag would live.
  ['www.<script>', String.raw`www\.\<script>`],
])('writes %j as %j', (text, escaped) => {
  expect(bodyOf(paragraph(text))).toBe(escaped);
});

it('shows BBCode for bold, italic and struck text, and no other', () => {
  const inlines = [
    tag('b'),
    'a',
    tag('b', true),
    ' ',
    tag('i'),
    'b',
    tag('i', true),
    ' ',
    tag('s'),
    'c',
    tag('s', true),
  ];
  expect(bodyOf(paragraph(...inlines))).toBe('**a** *b* ~~c~~');
  expect(bodyOf(paragraph(tag('u'), 'd', tag('u', true)))).toBe(String.raw`\[u]d\[/u]`);
});

it('leaves line ends outside of emphasis, and none at the end', () => {
  expect(bodyOf(paragraph(tag('b'), 'a', lineBreak, tag('b', true), 'b', lineBreak))).toBe('**a**\\\nb');
});

it('leads from a quote to the heading that a reader gives an anchor', () => {
  const document = toMarkdown(
    buildThread({
      title: '#1 T\u00E9ss!',
      posts: [
        { author: { name: 'T\u00E9ss!' }, children: [paragraph('leaks')] },
        { children: [{ type: 'quote', source: repeats('p1', 'leaks'), children: [paragraph('leaks')] }] },
      ],
    }),
  );
  // The title took the anchor `1-t\u00E9ss`.
  expect(document).toContain('> [\\~T\u00E9ss! in #1](#1-t\u00E9ss-1) \u00B7 inferred, 93%\n>\n> leaks');
});

it('stays inert where GitHub-flavoured readers look for addresses by themselves', () => {
  const text = 'www.a.example http://b.example c@d.example www.\\<b>';
  expect(
    inspectMarkdown(toMarkdown(buildThread({ posts: [{ children: [paragraph(text)] }] }))).active,
  ).toEqual([]);
});
