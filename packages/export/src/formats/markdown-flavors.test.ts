import { parse } from '@rethread/core';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { safeLink } from '../../test/inspection.ts';
import { anchor, expectSkeleton, readSkeleton } from '../../test/markdown-skeleton.ts';
import { findObsidianMarks } from '../../test/obsidian-marks.ts';
import { parseMarkdown } from '../../test/parse-markdown.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { wordsOf } from '../../test/thread-words.ts';
import { visibleText } from '../visible-text.ts';
import { chunks, toMarkdown } from './markdown.ts';

const sample = buildThread(sampleThread);
const threads = fc.oneof(arbitraryThread, fc.constantFrom(parse(hostileDump), sample));
const quoteLinks = fc.constantFrom('inline' as const, 'footnote' as const, 'none' as const);
const check = (
  property: Parameters<typeof fc.property<[typeof sample, 'inline' | 'footnote' | 'none']>>[2],
) => fc.assert(fc.property(threads, quoteLinks, property), { numRuns: 60 });

const parsePlain = (document: string): Root => fromMarkdown(document);

function nodesOf(document: string, parseDocument: (document: string) => Root): Nodes[] {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseDocument(document));
  return nodes;
}

describe('commonmark', () => {
  it('gives a reader that knows no more than CommonMark the same text and structure', () => {
    check(({ thread, ...result }, links) => {
      const document = toMarkdown({ thread, ...result }, { flavor: 'commonmark', quoteLinks: links });
      expect(readSkeleton(document, parsePlain)).toEqual(expectSkeleton(thread, ['b', 'i']));
    });
  });

  it('is inert for the reference parser, and every link of its own finds its anchor', () => {
    check((result, links) => {
      const document = toMarkdown(result, { flavor: 'commonmark', quoteLinks: links });
      const walker = new Parser().parse(document).walker();
      const texts: string[] = [];
      const anchors = new Set<string>();
      const targets: string[] = [];
      for (let step = walker.next(); step !== null; step = walker.next()) {
        const { node, entering } = step;
        if (!entering) continue;
        if (node.literal !== null && node.type !== 'html_inline') texts.push(node.literal);
        if (node.type === 'paragraph' || node.type === 'softbreak' || node.type === 'linebreak')
          texts.push('\n');
        expect(['html_block', 'image']).not.toContain(node.type);
        if (node.type === 'html_inline') {
          expect(node.literal).toMatch(anchor);
          anchors.add(`#${/"(.*)"/u.exec(node.literal ?? '')?.[1]}`);
        }
        if (node.type === 'link') targets.push(node.destination ?? '');
      }
      expect(targets.filter((target) => !safeLink.test(target))).toEqual([]);
      expect(targets.filter((target) => target.startsWith('#') && !anchors.has(target))).toEqual([]);
      const text = texts.join('');
      expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
    });
  });

  it('keeps what GitHub would strike or note from being read so there too', () => {
    const thread = buildThread({ posts: [{ children: [paragraph('~~a~~ | c | [^1]')] }] });
    const document = toMarkdown(thread, { flavor: 'commonmark' });
    const types = nodesOf(document, parseMarkdown).map(({ type }) => type);
    expect(types.filter((type) => /^(?:delete|table|footnoteReference)$/u.test(type))).toEqual([]);
  });

  it('leads to posts by anchors, and from footnotes by references', () => {
    const document = toMarkdown(sample, { flavor: 'commonmark', quoteLinks: 'footnote' });
    expect(document).toContain(
      '## <a id="p2"></a>#2 bob77, Apr 29, 2012 at 9:14 PM\n\n> [Towpath Tess in #1][1]\n',
    );
    expect(document.endsWith('?\n\n[1]: #p1\n\n[2]: #p2\n\n[3]: #p3\n\n[4]: #p4\n')).toBe(true);
  });
});

describe('gfm', () => {
  it('is inert for a second parser', () => {
    const reader = new MarkdownIt({ html: true });
    check((result, links) => {
      const tokens = reader
        .parse(toMarkdown(result, { quoteLinks: links }), {})
        .flatMap((token) => [token, ...(token.children ?? [])]);
      expect(tokens.filter(({ type }) => /^html|^image|^table/u.test(type))).toEqual([]);
      const targets = tokens
        .filter(({ type }) => type === 'link_open')
        .map((token) => String(token.attrGet('href')));
      expect(targets.filter((target) => !safeLink.test(target))).toEqual([]);
    });
  });

  it('gathers what quotes lead to in footnotes that all resolve, and changes nothing else', () => {
    check((result) => {
      const document = toMarkdown(result, { quoteLinks: 'footnote' });
      const nodes = nodesOf(document, parseMarkdown);
      const ids = (type: string) =>
        nodes.flatMap((node) => (node.type === type && 'identifier' in node ? [node.identifier] : []));
      expect(ids('footnoteDefinition')).toEqual([...new Set(ids('footnoteReference'))]);
      expect(readSkeleton(document)).toEqual(expectSkeleton(result.thread));
    });
  });

  it('writes footnotes at the end', () => {
    const document = toMarkdown(sample, { quoteLinks: 'footnote' });
    expect(document).toContain('> Towpath Tess in #1[^1]\n');
    expect(document).toContain('\n[^3]: [post #3](#3)\n');
  });

  it('says whom a quote repeats also without a link', () => {
    expect(toMarkdown(sample, { quoteLinks: 'none' })).toContain('\n> Towpath Tess in #1\n>\n> Has anyone');
  });
});

describe('obsidian', () => {
  it('holds the same text and structure, and nothing that Obsidian would read as its own marks', () => {
    check(({ thread, ...result }, links) => {
      const document = toMarkdown({ thread, ...result }, { flavor: 'obsidian', quoteLinks: links });
      const parts = readSkeleton(document);
      // The paragraph under each heading is the one that links lead to.
      expect(parts.filter((_part, index) => !isHeading(parts[index - 1]))).toEqual(expectSkeleton(thread));
      expect(findObsidianMarks(document)).toEqual([]);
    });
  });

  it('names a paragraph of each post, and links lead there', () => {
    const document = toMarkdown(sample, { flavor: 'obsidian' });
    expect(document).toContain('## #3\n\nPost #3 ^p3\n\n');
    expect(document).toContain('> [Towpath Tess in #1](#^p1)\n');
    const names = new Set([...document.matchAll(/ \^(p\d+)$/gmu)].map(([, name]) => `#^${name}`));
    const targets = [...document.matchAll(/\]\((#[^)]*)\)/gu)].map(([, target]) => target);
    expect(targets.filter((target) => !names.has(target ?? ''))).toEqual([]);
    expect(targets.length).toBeGreaterThan(5);
  });

  it.each([
    ['%%hidden%%', String.raw`%\%hidden%\%`],
    ['==lit==', String.raw`\=\=lit=\=`],
    ['#tag but #1, and C# too', String.raw`\#tag but #1, and C# too`],
    ['costs $5 or $6', String.raw`costs \$5 or \$6`],
    ['named ^p1', String.raw`named \^p1`],
    ['![[note]] [[note|a]]', String.raw`!\[\[note]] \[\[note|a]]`],
  ])('writes %j as %j', (text, escaped) => {
    const thread = buildThread({ posts: [{ children: [paragraph(text)] }] });
    expect(toMarkdown(thread, { flavor: 'obsidian' }).split('\n\n').at(-1)).toBe(`${escaped}\n`);
    expect(findObsidianMarks(`# Title\n\n${text}\n`)).not.toEqual([]);
  });
});

function isHeading(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'heading' in part;
}

describe('front matter', () => {
  it('says what is known of the thread', () => {
    expect(toMarkdown(sample, { frontMatter: true }).split('\n# ')[0]).toMatchInlineSnapshot(`
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
      "
    `);
  });

  it('holds any text for readers of YAML 1.1 and 1.2', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, (title, name) => {
        const thread = buildThread({ title, posts: [{ author: { name }, children: [] }] });
        const document: string = toMarkdown(thread, { title, frontMatter: true });
        const [, matter, rest] = document.split(/^---\n/mu, 3);
        for (const version of ['1.1', '1.2'] as const) {
          expect(parseYaml(matter ?? '', { version })).toEqual({
            title: visibleText(title),
            authors: [visibleText(name)],
            posts: 1,
            dialect: 'xenforo',
          });
        }
        expect(rest?.startsWith('\n# ') || rest?.startsWith('\n#\n')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('comes post by post', () => {
  for (const flavor of ['gfm', 'commonmark', 'obsidian'] as const) {
    const parts = [...chunks(sample, { flavor })];
    expect(parts).toHaveLength(1 + sample.thread.children.length);
    expect(parts.slice(1).every((part) => part.startsWith('\n## '))).toBe(true);
    expect(parts.join('')).toBe(toMarkdown(sample, { flavor }));
  }
});
