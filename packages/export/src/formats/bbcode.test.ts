import { parse } from '@rethread/core';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, lineBreak, paragraph, repeats, tag, unresolved } from '../../test/build-thread.ts';
import { readDiscourseQuotes } from '../../test/discourse-quotes.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { type BbcodeNode, inspectBbcode, parseBbcode } from '../../test/inspectors/bbcode.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { wordsOf } from '../../test/thread-words.ts';
import { chunks, type Options, toBbcode } from './bbcode.ts';

const sample = buildThread(sampleThread);
const threads = fc.oneof(arbitraryThread, fc.constantFrom(parse(hostileDump), sample));
const boards = ['xenforo', 'phpbb', 'discourse'] as const;

it.each(boards)('writes a text for %s', async (board) => {
  await expect(toBbcode(sample, { board })).toMatchFileSnapshot(`../../goldens/bbcode-${board}.txt`);
});

it('comes post by post', () => {
  for (const board of boards) {
    const parts = [...chunks(sample, { board })];
    expect(parts).toHaveLength(1 + sample.thread.children.length);
    expect(parts.join('')).toBe(toBbcode(sample, { board }));
  }
});

describe.each(['xenforo', 'phpbb'] as const)('%s', (board) => {
  it('gives a parser every word, the quotes, the lists and the code, and nothing that the dump brought', () => {
    fc.assert(
      fc.property(threads, (result) => {
        const output = toBbcode(result, { board });
        const { text, active } = inspectBbcode(output);
        expect(active).toEqual([]);
        expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
        expect(countTags(parseBbcode(output))).toEqual(expectCounts(result.thread.children));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '[b]bold[/b]',
    '[/plain][b]bold[/b]',
    '[plain][/plain][img]https://evil.example/a.png[/img]',
    '[/quote][b]out[/b]',
    '[[b]]x[[/b]]',
    '[*][/list]',
    '[url=javascript:alert(1)]x[/url]',
  ])('shows %j as it is written', (words) => {
    const thread = buildThread({ posts: [{ children: [paragraph(words)] }] });
    const { text, active } = inspectBbcode(toBbcode(thread, { board }));
    expect(active).toEqual([]);
    expect(text).toContain(`\n\n${words}\n`);
  });

  it('joins no tag of two texts', () => {
    const halves = paragraph('[', { type: 'mention', name: 'b', value: 'b]x' }, '[/', tag('u'), 'b]');
    const output = toBbcode(buildThread({ posts: [{ children: [halves] }] }), { board });
    expect(countTags(parseBbcode(output))).toEqual({ quotes: 0, codes: 0 });
    expect(inspectBbcode(output).text).toContain('\n\n[b]x[/[u]b]\n');
  });

  it('keeps code from ending itself', () => {
    const value = '[b]\n[/code][b]x[/b] [/CODE]';
    const output = toBbcode(buildThread({ posts: [{ children: [{ type: 'code', value }] }] }), { board });
    expect(inspectBbcode(output)).toMatchObject({ active: [], text: expect.stringContaining(value) });
  });
});

it.each<[Options, string]>([
  [{}, '[QUOTE="~Eve post 9 x, post: 1"]\nleaks\n[/QUOTE]'],
  [{ firstPost: 700 }, '[QUOTE="~Eve post 9 x, post: 700"]\nleaks\n[/QUOTE]'],
  [{ firstPost: 0 }, '[QUOTE="~Eve post 9 x"]\nleaks\n[/QUOTE]'],
  [{ board: 'phpbb' }, '[quote="~Eve post 9 x" post_id=1]\nleaks\n[/quote]'],
  [{ board: 'discourse', topic: 12 }, '[quote="~Eve post 9 x, post:1, topic:12"]\n\nleaks\n\n[/quote]'],
  [{ board: 'discourse', firstPost: 0 }, '[quote="~Eve post 9 x"]\n\nleaks\n\n[/quote]'],
])('names in quotes who is quoted and where, with %j', (options, quote) => {
  const thread = buildThread({
    posts: [
      { author: { name: 'Eve", post: 9]\\x' }, children: [paragraph('leaks')] },
      { children: [{ type: 'quote', source: repeats('p1', 'leaks'), children: [paragraph('leaks')] }] },
    ],
  });
  expect(toBbcode(thread, options)).toContain(`\n${quote}\n`);
});

it('tells nobody of a mention, and leaves addresses as they are', () => {
  const children = [
    paragraph('@Tess and a@b.example', lineBreak, {
      type: 'link',
      url: 'https://a.example/@tess',
      value: 'https://a.example/@tess',
    }),
  ];
  const thread = buildThread({ posts: [{ children }] });
  expect(toBbcode(thread)).toContain('\n@\u2060Tess and a@b.example\n[URL]https://a.example/@tess[/URL]\n');
  expect(toBbcode(thread, { board: 'discourse' })).toContain(
    '\n@\u2060Tess and a\\@b.example\\\n<https://a.example/@tess>\n',
  );
});

it('writes lists whose numbers a board would not count as lines', () => {
  const children = [[paragraph({ type: 'markup', tag: null, closing: false, value: '7) ' }, 'seven')]];
  const list = { type: 'list' as const, ordered: true, start: 7, children };
  expect(toBbcode(buildThread({ posts: [{ children: [list] }] }))).toContain('\n7. seven\n');
});

describe('discourse', () => {
  it('keeps code in a quote, and a quote behind a bullet, from ending the quote', () => {
    const code = { type: 'code' as const, value: 'a\n[/quote]\n[b]' };
    const inner = { type: 'quote' as const, source: unresolved, children: [code] };
    const list = { type: 'list' as const, ordered: false, start: null, children: [[inner]] };
    const quote = { type: 'quote' as const, source: unresolved, children: [list, code] };
    const tokens = new MarkdownIt()
      .use(readDiscourseQuotes)
      .parse(toBbcode(buildThread({ posts: [{ children: [quote] }] }), { board: 'discourse' }), {});
    expect(tokens.filter(({ type }) => type === 'discourse_quote_open')).toHaveLength(2);
    expect(tokens.filter(({ type }) => type === 'fence').map(({ content }) => content)).toEqual([
      'a\n[\u2060/quote]\n[b]\n',
      'a\n[\u2060/quote]\n[b]\n',
    ]);
  });

  it('gives a reader with the rule of quotes every word and every quote, and nothing that the dump brought', () => {
    const reader = new MarkdownIt({ html: true }).use(readDiscourseQuotes);
    fc.assert(
      fc.property(threads, (result) => {
        const tokens = reader
          .parse(toBbcode(result, { board: 'discourse' }), {})
          .flatMap((token) => [token, ...(token.children ?? [])]);
        expect(tokens.filter(({ type }) => /^html|^image|^table|^blockquote/u.test(type))).toEqual([]);
        const text = tokens
          .map((token) => (token.children === null ? token.content : '\n'))
          .join('')
          .replace(/@\u2060/gu, '@');
        expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
        expect({
          quotes: tokens.filter(({ type }) => type === 'discourse_quote_open').length,
          codes: tokens.filter(({ type }) => type === 'fence').length,
        }).toEqual(expectCounts(result.thread.children));
      }),
      { numRuns: 100 },
    );
  });
});

function countTags(nodes: readonly BbcodeNode[]): { quotes: number; codes: number } {
  const counts = { quotes: 0, codes: 0 };
  const visit = (node: BbcodeNode) => {
    if (typeof node === 'string') return;
    if (node.tag === 'quote') counts.quotes++;
    if (node.tag === 'code') counts.codes++;
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return counts;
}

function expectCounts(nodes: readonly { type: string; children?: unknown }[]): {
  quotes: number;
  codes: number;
} {
  const counts = { quotes: 0, codes: 0 };
  const visit = (node: { type: string; children?: unknown }) => {
    if (node.type === 'quote') counts.quotes++;
    if (node.type === 'code') counts.codes++;
    if (Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return counts;
}
