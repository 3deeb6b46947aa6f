import type { Post, Quote, Thread } from '@rethread/core';
import type { Gold, GoldPost, GoldQuote } from '@rethread/testkit/corpus';
import { overlapLength, type Span, shrinkSpan, spanOf } from './spans.ts';

/** A post of the gold. */
export interface KnownPost {
  gold: GoldPost;
  /** Shrunk. */
  body: Span;
  /** The predicted post that starts where this one does. */
  match: PredictedPost | null;
}

/** A quote of the gold. */
export interface KnownQuote {
  gold: GoldQuote;
  /** From 1; 1 where the gold does not say. */
  depth: number;
  /** Shrunk. */
  span: Span;
  /** The post it stands in. */
  post: KnownPost;
  /** The quoted post; `null` if it is not in the dump. */
  source: KnownPost | null;
}

/** A post of the tree. */
export interface PredictedPost {
  post: Post;
  /** From the first to the last child that is no signature, shrunk; `null` where there is no such child. */
  body: Span | null;
  /** Shrunk. */
  signatures: Span[];
  match: KnownPost | null;
}

/** A quote of the tree, at any depth. */
export interface PredictedQuote {
  quote: Quote;
  depth: number;
  /** Its children one by one, as they are. */
  passages: Span[];
  /** From its first to its last child, shrunk; `null` where it has none. */
  span: Span | null;
  post: PredictedPost;
}

/** A dump's gold and what was read from the dump, with the posts of both that start at the same place. */
export interface Alignment {
  text: string;
  gold: Gold;
  /** `null` where the parser threw. */
  thread: Thread | null;
  knownPosts: KnownPost[];
  knownQuotes: KnownQuote[];
  posts: PredictedPost[];
  quotes: PredictedQuote[];
}

/**
 * Puts what was read from a dump beside its gold.
 *
 * Posts are matched greedily in the dump's order: each predicted post takes the first free post of the gold whose body
 * starts where its own does. A predicted post without a body starts nowhere, so it is an invented one.
 */
export function alignDump(text: string, gold: Gold, thread: Thread | null): Alignment {
  const knownPosts = gold.posts.map(
    (post): KnownPost => ({ gold: post, body: shrinkSpan(text, post.body), match: null }),
  );
  const posts = (thread?.children ?? []).map((post) => readPost(text, post));
  for (const predicted of posts) {
    const known = knownPosts.find(({ body, match }) => match === null && body[0] === predicted.body?.[0]);
    if (known === undefined) continue;
    known.match = predicted;
    predicted.match = known;
  }
  const knownQuotes = knownPosts.flatMap((post) =>
    post.gold.quotes.map(
      (quote): KnownQuote => ({
        gold: quote,
        depth: quote.depth ?? 1,
        span: shrinkSpan(text, quote.span),
        post,
        source: knownPosts.find((other) => other.gold.index === quote.source) ?? null,
      }),
    ),
  );
  const quotes = posts.flatMap((post) => quotesIn(text, post.post.children, post, 1));
  return { text, gold, thread, knownPosts, knownQuotes, posts, quotes };
}

function readPost(text: string, post: Post): PredictedPost {
  const own = post.children
    .filter(({ type }) => type !== 'signature')
    .map(({ position }) => spanOf(position));
  return {
    post,
    body: hullOf(text, own),
    signatures: post.children
      .filter(({ type }) => type === 'signature')
      .map(({ position }) => shrinkSpan(text, spanOf(position))),
    match: null,
  };
}

function quotesIn(
  text: string,
  blocks: Post['children'],
  post: PredictedPost,
  depth: number,
): PredictedQuote[] {
  return blocks.flatMap((block): PredictedQuote[] => {
    if (block.type === 'quote') {
      const passages = block.children.map(({ position }) => spanOf(position));
      const quote = { quote: block, depth, passages, span: hullOf(text, passages), post };
      return [quote, ...quotesIn(text, block.children, post, depth + 1)];
    }
    if (block.type === 'list') {
      return block.children.flatMap((item) => quotesIn(text, item.children, post, depth));
    }
    return block.type === 'signature' ? quotesIn(text, block.children, post, depth) : [];
  });
}

/** From the first to the last of spans that are in order, shrunk. */
function hullOf(text: string, spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? shrinkSpan(text, [first[0], last[1]]) : null;
}

/**
 * Finds the one of `candidates` that shares most units with `span`; of several, as with a quote and the quote in it, the
 * shortest, since that one fits best.
 *
 * @returns `null` where none shares anything.
 */
export function bestOverlap<T extends { span: Span | null }>(span: Span, candidates: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    if (candidate.span === null) continue;
    const length = overlapLength(span, candidate.span);
    const isTighter = best?.span && lengthOf(candidate.span) < lengthOf(best.span);
    if (length > most || (length > 0 && length === most && isTighter)) {
      best = candidate;
      most = length;
    }
  }
  return best;
}

function lengthOf([start, end]: Span): number {
  return end - start;
}

/** Says whether the predicted post with this id starts where `known` does. */
export function isAtStartOf({ posts }: Alignment, id: string, known: KnownPost | null): boolean {
  const start = posts.find(({ post }) => post.id === id)?.body?.[0];
  return known !== null && start === known.body[0];
}
