import { MAX_NAME_LENGTH } from '../dialects/limits.ts';
import type { Attribution, Block, Inline, Mention, Post, Quote, ReplyTo } from '../tree/nodes.ts';
import type { Roster } from './roster.ts';

/**
 * Chances that the post is the one that is answered, by what tells it. Boards print references and the names of quoted
 * authors; names are words of people and may speak of anybody. The bench's row `reply` judges posts that quote another: of
 * those whose quote is not told, one to three in ten answer the post before. For posts that quote nothing no gold tells, so that
 * the guess stays low.
 */
const REFERENCE_SCORE = 0.95;
const QUOTED_NAME_SCORE = 0.7;
const OPENING_MENTION_SCORE = 0.75;
const MENTION_SCORE = 0.5;
const NAME_SCORE = 0.6;
const PREVIOUS_SCORE = 0.2;

/** How far the passage that a quote repeats tells the post that is answered: some quote one post to answer another. */
const QUOTE_TRUST = 0.98;

/** What the replies of a thread are told by. */
export interface ReplyFacts {
  posts: readonly Post[];
  /** All quotes, in order. */
  quotes: readonly Quote[];
  /** All nodes that name somebody, in order. */
  named: readonly (Attribution | Mention)[];
  /** With ids. */
  roster: Roster;
}

/** What is known of the posts before one, so that nothing is searched for. */
interface Earlier {
  /** Index of the latest post, by author. */
  byAuthor: Map<string, number>;
  /** Id of the post, by the digits of its number. */
  byNumber: Map<string, string>;
}

/**
 * Sets the post that each answers: the one that it quotes or refers to, the latest of whom it names, or else the one
 * before. Linear in the thread.
 */
export function resolveReplies({ posts, quotes, named, roster }: ReplyFacts): void {
  const earlier: Earlier = { byAuthor: new Map(), byNumber: new Map() };
  let quoteIndex = 0;
  let namedIndex = 0;
  for (const [index, post] of posts.entries()) {
    const end = post.position.end.offset;
    const ownQuotes: Quote[] = [];
    let quotedTo = -1;
    for (; quoteIndex < quotes.length; quoteIndex += 1) {
      const quote = quotes[quoteIndex] as Quote;
      if (quote.position.start.offset >= end) break;
      // What stands in a quote was answered by others.
      if (quote.position.start.offset < quotedTo) continue;
      quotedTo = quote.position.end.offset;
      ownQuotes.push(quote);
    }
    const mentions: Mention[] = [];
    for (; namedIndex < named.length; namedIndex += 1) {
      const node = named[namedIndex] as Attribution | Mention;
      if (node.position.start.offset >= end) break;
      if (node.type === 'mention') mentions.push(node);
    }
    if (index > 0) {
      post.replyTo =
        referredPost(post, ownQuotes, earlier, roster) ??
        quotedPost(post, ownQuotes, earlier, roster) ??
        mentionedPost(post, mentions, ownQuotes, earlier) ??
        namedPost(post, earlier, roster) ??
        reply((posts[index - 1] as Post).id, 'previous', PREVIOUS_SCORE);
    }
    noteNumber(post, earlier);
    if (post.author !== null) earlier.byAuthor.set(post.author.author, index);
  }
}

function reply(post: string, basis: ReplyTo['basis'], score: number): ReplyTo {
  return { post, basis, score: Math.round(score * 1000) / 1000 };
}

function noteNumber({ id, number }: Post, { byNumber }: Earlier): void {
  const digits = number === null ? undefined : /\d{1,12}/u.exec(number.value)?.[0];
  if (digits !== undefined) byNumber.set(digits, id);
}

/** The post that `>>12` or the board's `[Re: Ann]` refers to. */
function referredPost(
  post: Post,
  quotes: readonly Quote[],
  earlier: Earlier,
  roster: Roster,
): ReplyTo | null {
  const byNumber = (block: Block): ReplyTo | null => {
    const id = earlier.byNumber.get(referenceIn(block) ?? '');
    return id === undefined ? null : reply(id, 'reference', REFERENCE_SCORE);
  };
  // Most boards have no numbers, or nobody refers to them.
  if (earlier.byNumber.size > 0) {
    for (const block of post.children) {
      const found = block.type === 'paragraph' ? byNumber(block) : null;
      if (found !== null) return found;
    }
    for (const quote of quotes) {
      const found = quote.source.status === 'resolved' ? null : byNumber(quote);
      if (found !== null) return found;
    }
  }
  for (const { value } of post.fields) {
    const name = value.length > MAX_FIELD_LENGTH ? undefined : REPLY_FIELD.exec(value)?.[1];
    const id = name === undefined ? null : latestOf(name, post, earlier, roster);
    if (id !== null) return reply(id, 'reference', REFERENCE_SCORE);
  }
  return null;
}

const MAX_FIELD_LENGTH = 300;
const REPLY_FIELD = /\[Re: ([^[\]]{1,50})\]/u;

/** The number in the first line of a paragraph or quote that is nothing but a reference; `null` where it says more. */
function referenceIn(from: Block): string | null {
  let block: Block | undefined = from;
  for (let depth = 0; block?.type === 'quote' && depth < MAX_REFERENCE_DEPTH; depth += 1)
    [block] = block.children;
  if (block?.type !== 'paragraph') return null;
  let line = '';
  for (const inline of block.children) {
    if (inline.type === 'break' || line.length > MAX_REFERENCE_LENGTH) break;
    line += 'value' in inline ? inline.value : '';
  }
  return (from.type === 'quote' ? QUOTED_REFERENCE : REFERENCE).exec(line)?.[1] ?? null;
}

const MAX_REFERENCE_DEPTH = 2;
const MAX_REFERENCE_LENGTH = 30;
const REFERENCE = /^>> ?(\d{1,12})(?: \(OP\))?$/u;
/** The quote may have taken the marks. */
const QUOTED_REFERENCE = /^(?:> ?)*(\d{1,12})(?: \(OP\))?$/u;

function quotedPost(post: Post, quotes: readonly Quote[], earlier: Earlier, roster: Roster): ReplyTo | null {
  for (const { source } of quotes) {
    if (source.status === 'resolved') return reply(source.post, 'quote', source.score * QUOTE_TRUST);
  }
  for (const { attribution } of quotes) {
    const id = attribution === null ? null : latestOf(attribution.name, post, earlier, roster);
    if (id !== null) return reply(id, 'quote', QUOTED_NAME_SCORE);
  }
  return null;
}

function mentionedPost(
  post: Post,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  earlier: Earlier,
): ReplyTo | null {
  const last = post.children[post.children.length - 1];
  const bodyEnd = last?.type === 'signature' ? last.position.start.offset : Number.POSITIVE_INFINITY;
  const opening = openingInline(post);
  // Both are in order.
  let next = 0;
  for (const mention of mentions) {
    const { offset } = mention.position.start;
    if (offset >= bodyEnd) break;
    while (next < quotes.length && (quotes[next] as Quote).position.end.offset <= offset) next += 1;
    const isQuoted = next < quotes.length && (quotes[next] as Quote).position.start.offset <= offset;
    const id = isQuoted ? null : latestBy(mention.author, post, earlier);
    if (id !== null) return reply(id, 'mention', mention === opening ? OPENING_MENTION_SCORE : MENTION_SCORE);
  }
  return null;
}

/** The post of whom the first words name: `Ann, …`, `Hi Ann!`. */
function namedPost(post: Post, earlier: Earlier, roster: Roster): ReplyTo | null {
  const opening = openingInline(post);
  if (opening?.type !== 'text') return null;
  const words = opening.value.slice(0, MAX_NAME_LENGTH + MAX_GREETING_LENGTH);
  const end = words.search(/[,:!;]/u);
  if (end <= 0) return null;
  const said = words.slice(0, end).trim();
  const id =
    latestOf(said, post, earlier, roster) ?? latestOf(said.replace(GREETING, ''), post, earlier, roster);
  return id === null ? null : reply(id, 'name', NAME_SCORE);
}

const MAX_GREETING_LENGTH = 12;
const GREETING =
  /^(?:hi|hey|hello|dear|thanks|hallo|moin|liebe[rs]?|danke|salut|bonjour|cher|chère|merci|hola|gracias|ciao|caro|cara|grazie|olá|oi|obrigado|beste|dank|cześć|привет|спасибо) /iu;

/** The first inline of the author's own words. */
function openingInline({ children }: Post): Inline | null {
  const first = children.find(({ type }) => type !== 'quote');
  return first?.type === 'paragraph' ? (first.children[0] ?? null) : null;
}

function latestOf(name: string, post: Post, earlier: Earlier, roster: Roster): string | null {
  return name === '' || name.length > MAX_NAME_LENGTH ? null : latestBy(roster.idOf(name), post, earlier);
}

/** The latest post before by somebody else. */
function latestBy(author: string | null, post: Post, { byAuthor }: Earlier): string | null {
  const index = author === null || author === post.author?.author ? undefined : byAuthor.get(author);
  return index === undefined ? null : `p${index + 1}`;
}
