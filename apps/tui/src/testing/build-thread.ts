import type { AuthorBasis, Block, Inline, Position, Post, Quote, QuoteSource, Thread } from '@rethread/core';
import { createLayout, type Layout } from '../layout/layout.ts';
import { openWholeThread } from '../thread/open-thread.ts';

/** A block of a sample post, in short: a paragraph as its lines, a quote of an earlier post, or code. */
export type SampleBlock = string | SampleQuote | { code: string };

/** A quote of a sample post. */
export interface SampleQuote {
  blocks: SampleBlock[];
  /** Number of the quoted post, numbers of several, or `null` where nobody knows. */
  of: number | number[] | null;
  /** The attribution line; default none. */
  said?: string;
  altered?: boolean;
}

/** A sample post. */
export interface SamplePost {
  by?: string;
  basis?: AuthorBasis;
  title?: string;
  date?: string;
  edited?: string;
  /** Number of the post that it answers without quoting it. */
  answers?: number;
  blocks: SampleBlock[];
}

/**
 * Builds a thread by hand, with a source that its positions fit; a resolved quote must repeat text of its
 * source.
 */
export function buildThread(posts: readonly SamplePost[], title: string | null = 'A sample thread'): Thread {
  let source = '';
  const write = (value: string): Position => {
    const start = point(source.length);
    source += value;
    return { start, end: point(source.length) };
  };
  const gap = (value = '\n') => {
    source += value;
  };
  /** Text of each post so far, to find quoted passages in. */
  const postStarts: number[] = [];

  const paragraph = (text: string): Block => {
    const start = point(source.length);
    const children: Inline[] = [];
    text.split('\n').forEach((line, index) => {
      if (index > 0) children.push({ type: 'break', position: write('\n') });
      for (const word of line.split(/((?:@|https?:)[^ ]+)/)) {
        if (word.startsWith('@')) {
          children.push({
            type: 'mention',
            name: word.slice(1),
            author: null,
            value: word,
            position: write(word),
          });
        } else if (word.startsWith('http')) {
          children.push({ type: 'link', url: word, value: word, position: write(word) });
        } else if (word !== '') {
          children.push({ type: 'text', value: word, position: write(word) });
        }
      }
    });
    return { type: 'paragraph', children, position: { start, end: point(source.length) } };
  };

  const quoteSource = (quote: SampleQuote): QuoteSource => {
    if (quote.of === null) return { status: 'unresolved' };
    if (Array.isArray(quote.of)) {
      return {
        status: 'ambiguous',
        candidates: quote.of.map((number) => ({ post: `p${number}`, score: 0.5 })),
      };
    }
    const text = quote.blocks.filter((block) => typeof block === 'string').join('\n\n');
    const start = source.indexOf(text, postStarts[quote.of - 1]);
    return {
      status: 'resolved',
      post: `p${quote.of}`,
      range: { start, end: start + text.length },
      score: 0.97,
      altered: quote.altered ?? false,
    };
  };

  const quoteBlock = (sample: SampleQuote): Quote => {
    const start = point(source.length);
    const resolved = quoteSource(sample);
    const attribution =
      sample.said === undefined
        ? null
        : {
            type: 'attribution' as const,
            name: sample.said.split(' ')[0] as string,
            author: null,
            date: null,
            number: null,
            value: sample.said,
            position: write(sample.said),
          };
    if (attribution !== null) gap();
    const children = blocksOf(sample.blocks);
    return {
      type: 'quote',
      attribution,
      source: resolved,
      children,
      position: { start, end: point(source.length) },
    };
  };

  const blocksOf = (blocks: readonly SampleBlock[]): Block[] =>
    blocks.map((block, index) => {
      if (index > 0) gap('\n\n');
      if (typeof block === 'string') return paragraph(block);
      if ('code' in block) return { type: 'code', value: block.code, position: write(block.code) };
      return quoteBlock(block);
    });

  const titleNode = title === null ? null : { type: 'title' as const, value: title, position: write(title) };
  const names = [...new Set(posts.flatMap(({ by }) => by ?? []))];
  const children = posts.map((sample, index): Post => {
    gap('\n\n');
    const start = point(source.length);
    postStarts.push(start.offset);
    const author = sample.by
      ? {
          author: `a${names.indexOf(sample.by) + 1}`,
          name: sample.by,
          basis: sample.basis ?? ('header' as const),
          score: sample.basis ? 0.8 : 1,
          position: write(sample.by),
        }
      : null;
    const userTitle = sample.title
      ? {
          type: 'field' as const,
          role: 'user-title' as const,
          label: null,
          value: sample.title,
          position: write(sample.title),
        }
      : null;
    const date = sample.date
      ? { raw: sample.date, iso: null, precision: 'day' as const, position: write(sample.date) }
      : null;
    gap();
    const blocks = blocksOf(sample.blocks);
    gap('\n\u00A0\n');
    const edited = sample.edited
      ? {
          type: 'editStamp' as const,
          value: sample.edited,
          by: null,
          date: null,
          position: write(sample.edited),
        }
      : null;
    return {
      type: 'post',
      id: `p${index + 1}`,
      author,
      userTitle,
      date,
      number: null,
      edited,
      fields: [],
      replyTo:
        sample.answers === undefined ? null : { post: `p${sample.answers}`, basis: 'mention', score: 0.7 },
      children: blocks,
      position: { start, end: point(source.length) },
    };
  });
  return {
    type: 'thread',
    title: titleNode,
    dialect: { id: 'xenforo', score: 1 },
    authors: names.map((name, index) => ({ id: `a${index + 1}`, name, aliases: [] })),
    children,
    furniture: [],
    position: { start: point(0), end: point(source.length) },
  };
}

/** Lays out a thread as the reader does. */
export function layoutOf(thread: Thread, source: string | null = null): Layout {
  return createLayout(openWholeThread(thread, 'sample.txt', source));
}

/** The reader uses offsets only. */
function point(offset: number) {
  return { line: 1, column: offset + 1, offset };
}
