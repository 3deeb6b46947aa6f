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

/** Prints a page for each engine and language and dumps it with each extractor, with exact gold. */
export function boardDumps(options: BoardDumpOptions): CorpusDump[] {
  const names = options.extractors ?? (Object.keys(extractors) as ExtractorName[]);
  return printers.flatMap((printer, place) => {
    const { id, engine, locales } = printer;
    if (options.engines && !options.engines.includes(id) && !options.engines.includes(engine)) return [];
    return locales
      .filter((locale) => options.locales?.includes(locale) ?? true)
      .flatMap((locale) => {
        const seed = seedOf(options.seed, place, locale);
        const page = printPage(printer, locale, seed, options.posts ?? 15);
        return names.map((extractor) => dumpPage(page, printer, locale, extractor));
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
  locale: PageLocale,
  extractor: ExtractorName,
): CorpusDump {
  const path = `${printer.engine}/${printer.id}-${locale}.${extractor}.txt`;
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
