import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gold } from '../corpus.ts';
import type { Stretch } from '../truth.ts';
import type { BoardBlock, BoardQuote } from './board-thread.ts';
import { type ExtractorName, extractors } from './extractors.ts';
import { readGold } from './gold.ts';
import { boardDumps, type PrintedPage, printPage } from './index.ts';
import { withoutMarks } from './marks.ts';
import { printers } from './printers.ts';

const names = Object.keys(extractors) as ExtractorName[];
const POST_COUNT = 8;

describe.each(printers)('$id', (printer) => {
  const seeds = fc.integer({ min: 0, max: 0xffffff });
  const locales = fc.constantFrom(...printer.locales);

  test('marks change nothing that an extractor does', () => {
    fc.assert(
      fc.property(seeds, locales, (seed, locale) => {
        const { html } = printPage(printer, locale, seed, POST_COUNT);
        for (const name of names)
          expect(withoutMarks(extractors[name](html)), name).toBe(extractors[name](withoutMarks(html)));
      }),
      { numRuns: 2 },
    );
  });

  test.each(names)('gold holds what was printed, out of %s', (extractor) => {
    fc.assert(
      fc.property(seeds, locales, (seed, locale) => {
        const page = printPage(printer, locale, seed, POST_COUNT);
        const file = { dump: 'dump.txt', engine: printer.engine, extractor };
        const { text, gold } = readGold(extractors[extractor](page.html), page.marks, page.thread, file);
        checkPosts(page, text, gold);
        checkOrder(gold);
      }),
      { numRuns: 2 },
    );
  });
});

test('dumps are the same for the same seed, and others for another', () => {
  const options = { extractors: ['innertext'], locales: ['de'], posts: 4 } as const;
  const dumps = boardDumps({ ...options, seed: 7 });
  expect(dumps).toEqual(boardDumps({ ...options, seed: 7 }));
  expect(dumps).not.toEqual(boardDumps({ ...options, seed: 8 }));
  expect(new Set(dumps.map(({ path }) => path)).size).toBe(dumps.length);
  for (const { text } of dumps) expect(text).toBe(withoutMarks(text));
});

test('engines are chosen by their names, with all skins or one by one', () => {
  const options = { seed: 1, extractors: ['bullets'], locales: ['en'], posts: 2 } as const;
  const pathsOf = (...engines: string[]) => boardDumps({ ...options, engines }).map(({ path }) => path);
  expect(pathsOf('phpbb3')).toHaveLength(3);
  expect(pathsOf('phpbb3-subsilver2')).toEqual(['phpbb3/phpbb3-subsilver2-en-1.bullets.txt']);
  expect(() => pathsOf('phpbb4')).toThrow(RangeError);
});

/** Bodies and quotes begin and end with their own first and last words; names are the authors'. */
function checkPosts({ thread }: PrintedPage, text: string, gold: Gold): void {
  expect(gold.posts).toHaveLength(POST_COUNT);
  // In a mail an address is no link.
  const isMenuDropped = gold.extractor === 'seedlike' && gold.engine !== 'mail';
  // Nor is one behind the mark of a quote.
  const inQuotes = isMenuDropped && gold.engine !== 'imageboard';
  for (const post of thread.posts) {
    const found = gold.posts[post.index] as Gold['posts'][number];
    expectWords(text, found.body, post.blocks, isMenuDropped, inQuotes);
    if (found.author) expect(found.author.name).toBe(post.author.name);
    if (found.author?.span) expect(bare(text.slice(...found.author.span))).toBe(bare(post.author.name));
    const quotes = quotesIn(post.blocks);
    expect(found.quotes).toHaveLength(quotes.length);
    quotes.forEach((quote, place) => {
      const { span, depth, source } = found.quotes[place] as (typeof found.quotes)[number];
      expectWords(text, span, quote.blocks, inQuotes, inQuotes);
      expect(depth).toBe(quote.depth);
      expect(source).toBe(quote.source === null ? null : quote.source + 1);
    });
  }
}

/** Posts follow each other, and what belongs to one does not overlap its body. */
function checkOrder({ posts }: Gold): void {
  let end = 0;
  for (const { body, signature, edited, userTitle, date } of posts) {
    expect(body[0]).toBeGreaterThanOrEqual(end);
    end = body[1];
    const others = [signature?.span, date?.span, spanOf(userTitle), spanOf(edited)];
    for (const other of others) if (other) expect(other[0] >= body[1] || other[1] <= body[0]).toBe(true);
  }
}

function spanOf(value: unknown): Stretch | undefined {
  return typeof value === 'object' && value !== null ? (value as { span: Stretch }).span : undefined;
}

function expectWords(
  text: string,
  span: Stretch,
  blocks: BoardBlock[],
  isMenuDropped: boolean,
  inQuotes: boolean,
): void {
  const found = bare(text.slice(...span));
  const lines = linesIn(blocks, isMenuDropped, inQuotes);
  const last = lines.at(-1)?.split(' ').at(-1) as string;
  expect(found.endsWith(bare(last))).toBe(true);
  const [firstBlock] = blocks;
  const first = bare(lines[0]?.split(' ')[0] as string);
  if (firstBlock?.type !== 'quote') expect(found.startsWith(first)).toBe(true);
  else expect(found).toContain(first);
}

/** The lines of `blocks` in their order, without lone addresses where those are taken for a menu. */
function linesIn(blocks: BoardBlock[], isMenuDropped: boolean, inQuotes: boolean): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return linesIn(block.blocks, inQuotes, inQuotes);
    if (block.type === 'picture') return [];
    const lines = block.type === 'list' ? block.items : block.lines;
    return isMenuDropped ? lines.filter((line) => !/^(?:https:|www\.)\S+$/u.test(line)) : lines;
  });
}

function quotesIn(blocks: BoardBlock[]): BoardQuote[] {
  return blocks.flatMap((block) => (block.type === 'quote' ? [block, ...quotesIn(block.blocks)] : []));
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
