import {
  type Alignment,
  bestOverlap,
  isAtStartOf,
  type KnownPost,
  type KnownQuote,
  type PredictedPost,
  type PredictedQuote,
} from './align.ts';
import { isLinked } from './count-dump.ts';
import type { Difference } from './differences.ts';
import { type LineIndex, nameLines } from './line-index.ts';
import { countLetters, intersectSpans, mergeSpans, type Span, spanOf } from './spans.ts';

/**
 * Finds the quotes that were missed in part, linked wrongly, or hold words that are quoted nowhere.
 *
 * @returns The differences by the post of the gold they stand in, or by the predicted post where there is none.
 */
export function quoteDifferences(
  alignment: Alignment,
  index: LineIndex,
): Map<KnownPost | PredictedPost, Difference[]> {
  const { text, knownPosts, knownQuotes, quotes } = alignment;
  const found = new Map<KnownPost | PredictedPost, Difference[]>();
  const add = (owner: KnownPost | PredictedPost, difference: Difference) =>
    found.set(owner, [...(found.get(owner) ?? []), difference]);
  const predicted = mergeSpans(quotes.flatMap(({ passages }) => passages));
  const known = mergeSpans(knownQuotes.map(({ span }) => span));
  const shown = new Set<KnownQuote>();
  for (const quote of knownQuotes) {
    const letters = countLetters(text, [quote.span]);
    const covered = countLetters(text, intersectSpans([quote.span], predicted));
    const isWronglyLinked = quote.depth === 1 && quote.source !== null && !isLinked(alignment, quote);
    if (covered === letters && !isWronglyLinked) continue;
    shown.add(quote);
    const best = bestOverlap(quote.span, quotes);
    const share = `${Math.floor((covered / Math.max(1, letters)) * 100)}% of its letters`;
    add(quote.post, {
      what: quote.depth === 1 ? 'quote' : `quote ${quote.depth}`,
      expected: describeKnown(index, quote),
      got: best ? `${describePredicted(alignment, index, best)}, ${share}` : 'none',
      places: [...edges(quote.span), ...(best?.span ? edges(best.span) : [])],
    });
  }
  for (const quote of quotes) {
    if (quote.depth > 1 || quote.span === null) continue;
    const passages = mergeSpans(quote.passages);
    const extra = countLetters(text, passages) - countLetters(text, intersectSpans(passages, known));
    const best = bestOverlap(quote.span, knownQuotes);
    if (extra === 0 || (best && shown.has(best))) continue;
    const span = quote.span;
    const around = bestOverlap(
      span,
      knownPosts.map((post) => ({ post, span: post.body })),
    );
    add(best?.post ?? around?.post ?? quote.post, {
      what: 'quote',
      expected: best ? describeKnown(index, best) : 'none',
      got: `${describePredicted(alignment, index, quote)}, ${extra} letters too many`,
      places: [...(best ? edges(best.span) : []), ...edges(span)],
    });
  }
  return found;
}

function describeKnown(index: LineIndex, { span, source }: KnownQuote): string {
  const from = source
    ? `of post ${source.gold.index}, line ${index.lineAt(source.body[0])}`
    : 'from elsewhere';
  return `${nameLines(index, span)} ${from}`;
}

function describePredicted(alignment: Alignment, index: LineIndex, { quote, span }: PredictedQuote): string {
  const lines = nameLines(index, span ?? spanOf(quote.position));
  if (quote.source.status !== 'resolved') return `${lines} ${quote.source.status}`;
  const { post, score } = quote.source;
  const known = alignment.knownPosts.find((other) => isAtStartOf(alignment, post, other));
  return `${lines} of ${post}${known ? ` (post ${known.gold.index})` : ''}, ${score.toFixed(2)}`;
}

function edges([start, end]: Span): Span[] {
  return [
    [start, start],
    [Math.max(start, end - 1), end],
  ];
}
