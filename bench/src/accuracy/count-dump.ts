import { type Alignment, bestOverlap, isAtStartOf, type KnownPost, type KnownQuote } from './align.ts';
import {
  countLetters,
  foldName,
  intersectSpans,
  mergeSpans,
  overlapLength,
  type Span,
  shrinkSpan,
  spanOf,
} from './spans.ts';

/** How many of those that were asked for are right. */
export interface Share {
  right: number;
  of: number;
}

/** How many are in the gold, were predicted, and are right. */
export interface Agreement {
  gold: number;
  predicted: number;
  right: number;
}

/** What is counted in one dump. */
export interface DumpCounts {
  /** Posts whose body starts where it should. */
  starts: Agreement;
  /** Posts whose body also ends where it should. */
  bodies: Agreement;
  authors: Share;
  dates: Share;
  edits: Share;
  signatures: Share;
  /** Of 1 where the gold has a title. */
  titles: Share;
  /** Letters and digits. */
  quoted: Agreement;
  links: Share;
  /** Posts without a quote; `right` are those in which one was predicted, which is wrong. */
  cleanHits: Share;
}

/**
 * Counts what is right in one dump, as the corpus's README defines it. Where that leaves something open:
 *
 * - A post is "the post starting there" if it was matched, so each predicted post answers for one post of the gold.
 * - The author's name is the one that stands at the post (`AuthorRef.name`), not the roster's spelling.
 * - Half of a signature or of a quote is counted in units of the shrunk span, and a quote's span runs from its first to
 *   its last child; only the quote score counts letters.
 * - A letter lies inside quotes or it does not: that it lies in two quotes counts once.
 * - A quote "was predicted in" a post if one holds a letter or digit of its body, whichever post of the tree has it.
 * - Of titles, folded like names, either may contain the other; the shorter has at least half the length of the longer.
 */
export function countDump(alignment: Alignment): DumpCounts {
  const { text, gold, thread, knownPosts, knownQuotes, posts, quotes } = alignment;
  const known = mergeSpans(knownQuotes.map(({ span }) => span));
  const predicted = mergeSpans(quotes.flatMap(({ passages }) => passages));
  const title = thread?.title?.value ?? null;
  const agreement = { gold: knownPosts.length, predicted: posts.length };
  return {
    starts: { ...agreement, right: knownPosts.filter(({ match }) => match !== null).length },
    bodies: { ...agreement, right: knownPosts.filter(isExact).length },
    authors: share(
      knownPosts.filter((post) => post.gold.author),
      hasAuthor,
    ),
    dates: share(
      knownPosts.filter((post) => post.gold.date),
      (post) => hasDate(text, post),
    ),
    edits: share(
      knownPosts.filter((post) => post.gold.edited),
      ({ match }) => Boolean(match?.post.edited),
    ),
    signatures: share(
      knownPosts.filter((post) => post.gold.signature),
      (post) => hasSignature(text, post),
    ),
    titles: share(gold.title === null ? [] : [gold.title], (value) => isSameTitle(value, title)),
    quoted: {
      gold: countLetters(text, known),
      predicted: countLetters(text, predicted),
      right: countLetters(text, intersectSpans(known, predicted)),
    },
    links: share(
      knownQuotes.filter(({ depth, source }) => depth === 1 && source !== null),
      (quote) => isLinked(alignment, quote),
    ),
    cleanHits: share(
      knownPosts.filter((post) => post.gold.quotes.length === 0),
      ({ body }) => countLetters(text, intersectSpans([body], predicted)) > 0,
    ),
  };
}

function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

/** Says whether a post was predicted from where it starts to where it ends. */
export function isExact({ body, match }: KnownPost): boolean {
  return match?.body?.[1] === body[1];
}

/** Says whether the post that starts there has the author that it should have. */
export function hasAuthor({ gold, match }: KnownPost): boolean {
  return match?.post.author ? isSameName(match.post.author.name, gold.author?.name ?? '') : false;
}

/** Says whether two names are the same: letters and digits, case folded. */
export function isSameName(name: string, other: string): boolean {
  return foldName(name) === foldName(other);
}

/** Says whether the post that starts there has a date whose position overlaps the one it should have. */
export function hasDate(text: string, { gold, match }: KnownPost): boolean {
  if (!gold.date || !match?.post.date) return false;
  const predicted = shrinkSpan(text, spanOf(match.post.date.position));
  return overlapLength(shrinkSpan(text, gold.date.span), predicted) > 0;
}

/** Says whether the post that starts there has signatures that cover at least half of the one it should have. */
export function hasSignature(text: string, { gold, match }: KnownPost): boolean {
  if (!gold.signature || !match) return false;
  const known = shrinkSpan(text, gold.signature.span);
  const covered = mergeSpans(match.signatures).reduce((sum, span) => sum + overlapLength(known, span), 0);
  return covered > 0 && isHalf(covered, known);
}

/** Says whether a title is the known one, or one of them contains the other and is not twice as long. */
export function isSameTitle(known: string, predicted: string | null): boolean {
  const [short = '', long = ''] = [foldName(known), foldName(predicted ?? '')].sort(
    (a, b) => a.length - b.length,
  );
  return short !== '' && long.includes(short) && short.length * 2 >= long.length;
}

/** Says whether the predicted quote that overlaps this one best covers half of it and has its source. */
export function isLinked(alignment: Alignment, { span, source }: KnownQuote): boolean {
  const best = bestOverlap(span, alignment.quotes);
  if (best?.span == null || !isHalf(overlapLength(span, best.span), span)) return false;
  const resolved = best.quote.source;
  return resolved.status === 'resolved' && isAtStartOf(alignment, resolved.post, source);
}

function isHalf(length: number, [start, end]: Span): boolean {
  return length * 2 >= end - start;
}
