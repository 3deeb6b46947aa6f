import type { Author, AuthorRef, Block, Inline, Post, Quote } from '@rethread/core';
import { createExpression, type Expression, type Range } from './expression.ts';
import { isMeant } from './names.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Feature, type Filter, type NameTest, type Part, parts, type Query } from './query.ts';

/** What a filter may have to know of the thread around a post. */
export interface PostContext {
  /** The roster, as far as it is known. */
  authors: readonly Author[];
  /** Who wrote another post, by its id; `null` where nobody knows. */
  authorOf(post: string): AuthorRef | null;
  /** The id of the post with that number, from 1; `null` where there is none, or it is not known yet. */
  idOf(number: number): string | null;
}

/** A query, ready to be put to posts, one by one and in any order. */
export interface Matcher {
  query: Query;
  /** Whether there can be hits in the title of a thread: not where posts are asked for. */
  acceptsTitle: boolean;
  /** Whether the filters let a post pass; where there is no pattern, this is the hit. */
  accepts(post: Post, context: PostContext): boolean;
  /** Whether hits in a part of a post, or in the title, count. */
  acceptsPart(part: Part): boolean;
  /**
   * The hits in any text; none where the query has no pattern.
   *
   * @throws {QueryError} If the pattern takes longer than anybody would wait.
   */
  hitsIn(text: string): Range[];
  /** Whether a thread of this source can have hits: a quick look, which may say yes in vain but never no. */
  canMatch(source: string): boolean;
}

/** Makes a query ready. */
export function createMatcher(query: Query): Matcher {
  const { pattern, filters } = query;
  const isGood = (filter: Filter) => filter.kind === 'in';
  const inFilters = filters.filter(isGood);
  const postFilters = filters.filter((filter) => !isGood(filter));
  const allowed = new Set(parts.filter((part) => allowsPart(inFilters, part)));
  let needs: (readonly Expression[])[] | null = null;
  return {
    query,
    acceptsTitle:
      allowed.has('title') && postFilters.length === 0 && (pattern !== null || inFilters.length > 0),
    accepts(post, context) {
      if (pattern === null && filters.length === 0) return false;
      if (!passes(postFilters, post, context)) return false;
      if (pattern !== null || inFilters.length === 0) return true;
      return passagesOf(post).some(({ part, text }) => text !== '' && allowed.has(part));
    },
    acceptsPart: (part) => allowed.has(part),
    hitsIn: (text) => pattern?.hitsIn(text) ?? [],
    canMatch(source) {
      let bare: string | null = null;
      const holds = (words: Expression) => {
        if (words.isIn(source)) return true;
        // A tag may part a word.
        if (!source.includes('[')) return false;
        bare ??= source.replace(/\[[^[\]\n]*\]/gu, '');
        return words.isIn(bare);
      };
      needs ??= neededWords(query);
      return needs.every((alternatives) => alternatives.some(holds));
    },
  };
}

/** Words that stand in the source of each thread with hits: of each list, one. */
function neededWords({ pattern, filters }: Query): (readonly Expression[])[] {
  const names = (kind: 'by' | 'quotes') =>
    filters.flatMap((filter) => (filter.kind === kind && !filter.negated ? [filter.author.name] : []));
  const writers = names('by').map(wordOf);
  const needed = [
    ...(pattern?.needed ?? []).map((run) => [run]),
    ...names('quotes').map((name) => [wordOf(name)]),
    writers,
  ];
  // Of a name without a plain word nothing is known, and so of a list that has one.
  return needed.filter((list) => list.length > 0 && !list.includes(null)) as Expression[][];
}

/** A word of a folded name that stands wherever the name does. */
function wordOf(name: string): Expression | null {
  const words = name.split(' ').filter((word) => /^[a-z\d]{2,}$/u.test(word));
  const [longest] = words.sort((a, b) => b.length - a.length);
  return longest === undefined ? null : createExpression(longest, { literal: true, case: 'ignore' });
}

/** The hits in one passage, if its part is asked for. */
export function hitsInPassage(matcher: Matcher, passage: Passage): Range[] {
  return matcher.acceptsPart(passage.part) ? matcher.hitsIn(passage.text) : [];
}

function allowsPart(filters: readonly Filter[], part: Part): boolean {
  const named = filters.filter((filter) => filter.kind === 'in');
  const wanted = named.filter(({ negated }) => !negated);
  if (named.some((filter) => filter.negated && filter.part === part)) return false;
  return wanted.length === 0 || wanted.some((filter) => filter.part === part);
}

function passes(filters: readonly Filter[], post: Post, context: PostContext): boolean {
  const holds = (filter: Filter) => isMet(filter, post, context);
  const writers = filters.filter(({ kind, negated }) => kind === 'by' && !negated);
  if (writers.length > 0 && !writers.some(holds)) return false;
  return filters.every((filter) => writers.includes(filter) || holds(filter) !== filter.negated);
}

function isMet(filter: Filter, post: Post, context: PostContext): boolean {
  switch (filter.kind) {
    case 'by':
      return isAuthor(filter.author, post.author, context);
    case 'quotes':
      return quotesIn(post.children).some((quote) => quotesAuthor(quote, filter.author, context));
    case 'quotes-post': {
      const id = context.idOf(filter.number);
      return id !== null && quotesIn(post.children).some((quote) => sourcesOf(quote).includes(id));
    }
    case 'has':
      return hasFeature(post, filter.feature);
    case 'before':
    case 'after': {
      const iso = post.date?.iso ?? null;
      if (iso === null) return false;
      // Where one is less exact, what both tell must decide.
      const length = Math.min(iso.length, filter.date.length);
      const [date, limit] = [iso.slice(0, length), filter.date.slice(0, length)];
      return filter.kind === 'before' ? date < limit : date > limit;
    }
    case 'in':
      return true;
  }
}

function isAuthor(test: NameTest, author: AuthorRef | null, context: PostContext): boolean {
  if (author === null) return false;
  return isMeant(test, author.name) || isPerson(test, author.author, context);
}

function isPerson(test: NameTest, id: string, { authors }: PostContext): boolean {
  // Ids count the roster, so that most are found without a search.
  const counted = authors[Number(id.slice(1)) - 1];
  const person = counted?.id === id ? counted : authors.find((author) => author.id === id);
  return person !== undefined && [person.name, ...person.aliases].some((name) => isMeant(test, name));
}

function quotesAuthor(quote: Quote, test: NameTest, context: PostContext): boolean {
  const { attribution } = quote;
  if (attribution !== null) {
    if (attribution.name !== '' && isMeant(test, attribution.name)) return true;
    if (attribution.author !== null && isPerson(test, attribution.author, context)) return true;
  }
  return sourcesOf(quote).some((post) => isAuthor(test, context.authorOf(post), context));
}

/** The posts that a quote comes from, or may come from. */
function sourcesOf({ source }: Quote): string[] {
  if (source.status === 'resolved') return [source.post];
  return source.status === 'ambiguous' ? source.candidates.map(({ post }) => post) : [];
}

function quotesIn(blocks: readonly Block[]): Quote[] {
  const quotes: Quote[] = [];
  for (const block of everyBlock(blocks)) if (block.type === 'quote') quotes.push(block);
  return quotes;
}

function hasFeature(post: Post, feature: Feature): boolean {
  if (feature === 'edit' && post.edited !== null) return true;
  for (const block of everyBlock(post.children)) {
    if (feature === 'edit' ? block.type === 'editNote' : block.type === feature) return true;
    if (feature === 'link' && inlinesOf(block).some(({ type }) => type === 'link')) return true;
  }
  return false;
}

function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'quote' || block.type === 'signature') yield* everyBlock(block.children);
    else if (block.type === 'list') for (const item of block.children) yield* everyBlock(item.children);
  }
}

function inlinesOf(block: Block): readonly Inline[] {
  return block.type === 'paragraph' || block.type === 'editNote' || block.type === 'signOff'
    ? block.children
    : [];
}
