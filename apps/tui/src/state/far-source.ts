import type { FlowQuote } from '../layout/flow.ts';
import type { QuoteRef } from '../layout/folds.ts';
import type { Layout } from '../layout/layout.ts';
import type { Passage } from './state.ts';

/** Milliseconds that looking through a long file may take. */
const PATIENCE = 400;

/** Units of a quote that are looked for: enough to be met nowhere by chance. */
const WANTED_UNITS = 60;
const LEAST_UNITS = 20;

/**
 * Looks for the words of a quote in what stands before it in a file that is not in memory: there, sources are known only where
 * they stand near.
 *
 * @returns `null` where the words are not there, too few, or further away than can be looked through at once.
 */
export function findFarSource({ thread, flow }: Layout, { section, quote }: QuoteRef): Passage | null {
  const own = flow(section);
  const { firstPiece, lastPiece } = own.quotes[quote] as FlowQuote;
  // The heading is no line of the quote.
  const line = own.pieces
    .slice(firstPiece + 1, lastPiece + 1)
    .find(({ start, end }) => end - start >= LEAST_UNITS);
  if (line === undefined) return null;
  const words = own.text.slice(line.start, Math.min(line.end, line.start + WANTED_UNITS));
  const until = performance.now() + PATIENCE;
  const test = (source: string) => source.includes(words);
  let at = thread.nextLike(section, -1, test, until);
  while (typeof at === 'number' && at !== 0 && performance.now() < until) {
    const other = flow(at);
    const start = other.text.indexOf(words);
    const isOwn = other.pieces.findLast((piece) => piece.start <= start)?.quote === -1;
    if (start !== -1 && isOwn) return { section: at, start, end: start + words.length };
    at = thread.nextLike(at, -1, test, until);
  }
  return null;
}
