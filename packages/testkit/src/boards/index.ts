/**
 * Dumps of invented boards, with exact gold: what dialects are measured on where no real page may be copied.
 *
 *     generate-thread ─▶ make-thread ─▶ engines/* + pen ─▶ extractors ─▶ gold
 *     who says what       what a board    a page of HTML,     a dump       a corpus dump
 *     and quotes whom     knows besides   full of marks
 *
 * **The thread.** `make-thread.ts` takes a thread of the testkit's generator and adds what boards know: ranks, dates, ids,
 * signatures, edits, quotes inside quotes, code and pictures, and what the board's owner chose (clock, fields, menus, names of days). One page
 * in five is a thread's second, so that its numbers go on and some quotes have their source elsewhere. Members write in
 * the board's language as far as common words go (`prose.ts`); the rest is invented.
 *
 * **The page.** `engines/` has one printer for each engine or skin. They have the structure of the real pages, in the order
 * that matters to a parser (what is a heading, a cell, an item, a link, the words of a picture, a `<time>`), and no more of
 * them: no markup or text is anybody's. What the gold speaks of is written by the pen.
 *
 * **The marks.** The pen puts each name, date, number, stamp, and each line of a body between two characters of the
 * private-use planes. They stand inside the blanks round a text, so that no extractor treats the text otherwise. After
 * the extractor they are taken out, and their places are the gold (`marks.ts`, `gold.ts`). A body is what is left of all
 * its lines, so that it is exact even where an extractor drops the first of them. A test holds every extractor to giving
 * the same text with marks as without.
 *
 * **The extractors** are npm's html-to-text, turndown and hast-util-to-text, and three of our own that do what others do
 * in other languages: text nodes, bullets, main content.
 *
 * **In the gold** `author` is known where the name survived in a header or below the body, or else, with the basis
 * `sign-off`, where the post ends with it. A date has `iso` whatever the page shows, on the board's clock. A quote has a
 * source if the quoted post is on the page. The first line of a quote that says who is quoted belongs to the body and
 * not to the quote. A signature's rule belongs to neither.
 *
 * **Adding an engine**: a file in `engines/`, its line at the end of `printers.ts`; the tests run over every printer.
 * `npx node packages/testkit/src/boards/write.ts DIR SEED…` writes all dumps as a folder that `readCorpus` reads.
 */

import type { CorpusDump } from '../corpus.ts';
import type { BoardThread } from './board-thread.ts';
import type { PageLocale } from './calendar.ts';
import { type ExtractorName, extractors } from './extractors.ts';
import { readGold } from './gold.ts';
import { makeBoardThread } from './make-thread.ts';
import type { Mark } from './marks.ts';
import { framed } from './page-frame.ts';
import { createPen } from './pen.ts';
import type { BoardPrinter } from './printer.ts';
import { printers } from './printers.ts';

export type { PageLocale } from './calendar.ts';
export type { ExtractorName } from './extractors.ts';

/** What is dumped. */
export interface BoardDumpOptions {
  /** A 32-bit integer; the same options give the same dumps. */
  seed: number;
  /** Engines, or single skins of them; all if left out. */
  engines?: readonly string[];
  /** All if left out. */
  extractors?: readonly ExtractorName[];
  /** Languages; each engine is printed in those that it has labels for. All if left out. */
  locales?: readonly PageLocale[];
  /** Posts on a page; 15 if left out. */
  posts?: number;
}

/**
 * Prints a page for each engine and language and dumps it with each extractor, with exact gold.
 *
 * @throws {RangeError} If there is no such engine.
 */
export function boardDumps(options: BoardDumpOptions): CorpusDump[] {
  const known = new Set(printers.flatMap(({ id, engine }) => [id, engine]));
  const unknown = options.engines?.find((engine) => !known.has(engine));
  if (unknown !== undefined) throw new RangeError(`Unknown engine \`${unknown}\``);
  const names = options.extractors ?? (Object.keys(extractors) as ExtractorName[]);
  return printers.flatMap((printer, place) => {
    const { id, engine, locales } = printer;
    if (options.engines && !options.engines.includes(id) && !options.engines.includes(engine)) return [];
    return locales
      .filter((locale) => options.locales?.includes(locale) ?? true)
      .flatMap((locale) => {
        const seed = seedOf(options.seed, place, locale);
        const page = printPage(printer, locale, seed, options.posts ?? 15);
        return names.map((extractor) => dumpPage(page, printer, `${locale}-${options.seed}`, extractor));
      });
  });
}

/** A printed page with its marks. */
export interface PrintedPage {
  html: string;
  thread: BoardThread;
  marks: readonly Mark[];
}

/** Prints an invented page. */
export function printPage(
  printer: BoardPrinter,
  locale: PageLocale,
  seed: number,
  postCount: number,
): PrintedPage {
  const { years, nestsQuotes } = printer;
  const thread = makeBoardThread({ seed, locale, postCount, years, nestsQuotes });
  const pen = createPen(thread);
  const { html } = framed(printer.print(thread, pen), printer.engine, thread, pen);
  return {
    html: `<!DOCTYPE html>\n<html lang="${locale}"><head></head><body>\n${html}\n</body></html>\n`,
    thread,
    marks: pen.marks,
  };
}

function dumpPage(
  page: PrintedPage,
  printer: BoardPrinter,
  name: string,
  extractor: ExtractorName,
): CorpusDump {
  const path = `${printer.engine}/${printer.id}-${name}.${extractor}.txt`;
  const marked = extractors[extractor](page.html);
  const names = { dump: path.slice(path.indexOf('/') + 1), engine: printer.engine, extractor };
  return { path, ...readGold(marked, page.marks, page.thread, names) };
}

/** A seed for each page, so that pages differ and none depends on which others are printed. */
function seedOf(seed: number, place: number, locale: PageLocale): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + place * 0x1000193;
  for (const letter of locale) mixed = Math.imul(mixed ^ (letter.codePointAt(0) as number), 0xc2b2ae35);
  return mixed | 0;
}
