import type { Block, Inline, ListItem, ParseResult, Quote } from '@rethread/core';
import { type Entry, gatherEntries } from '../entries.ts';
import type { QuoteFacts, ThreadFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, titleOption } from '../options.ts';
import { outermostQuotes, ownWords, plainText, quotedText, signatureText, wholePost } from '../plain-text.ts';
import { visibleLines, visibleText } from '../visible-text.ts';

export const info = {
  id: 'jsonl',
  title: 'JSON lines, one post a line',
  kind: 'text',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = titleOption;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** One line: the same columns in the same order on every one, `null` where nothing is known. */
export interface JsonlRow {
  /** The same on every line of a thread, and unlike that of any other: 16 hexadecimal digits. */
  thread: string;
  title: string | null;
  /** `p7` is the seventh post of the dump, from 1. */
  post: string;
  /** The board's own, as it stands in the dump. */
  number: string | null;
  author: string | null;
  /** `a2`: two spellings of one name share it. */
  author_id: string | null;
  /** `header` where the dump says it; all else is inferred. */
  author_basis: string | null;
  /** Chance that the author is right, 0 to 1. */
  author_score: number | null;
  /** As it stands in the dump. */
  date_raw: string | null;
  /** ISO 8601 cut to its precision. */
  date_iso: string | null;
  date_precision: string | null;
  /** What the author wrote: without quotes and signature. */
  text: string;
  /** All of the post: quotes behind `> `, signature behind `-- `. */
  full_text: string;
  signature: string | null;
  /** Outermost ones, in order. */
  quotes: JsonlQuote[];
  /** The post that it most likely answers; `null` for the first. */
  reply_to: string | null;
  /** `previous` is a guess. */
  reply_basis: string | null;
  /** Chance that `reply_to` is right, 0 to 1. */
  reply_score: number | null;
  mentions: string[];
  /** Addresses, quotes left out. */
  links: string[];
  /** The board's note that the post was edited. */
  edited: string | null;
  user_title: string | null;
  /** Other lines of the header. */
  fields: { role: string; label: string | null; value: string }[];
  /** UTF-16 units from the start of the dump. */
  start: number;
  /** Exclusive. */
  end: number;
}

/** A quote of a line. */
export interface JsonlQuote {
  /** `resolved`, `ambiguous` or `unresolved`. */
  status: string;
  /** The post it repeats. */
  post: string | null;
  /** Who is quoted, by the line above the quote or else by the post it repeats. */
  author: string | null;
  /** Chance that `post` is right, 0 to 1. */
  score: number | null;
  /** Whether it differs from what it repeats. */
  altered: boolean | null;
  text: string;
}

/**
 * Writes a thread as JSON lines, a post a line, for `jq` and dataframes; the columns are those of `JsonlRow`. Characters
 * that steer screens are left out, as `jq -r` prints texts bare. Furniture, which is nobody's text, stays out.
 */
export function toJsonl(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the file part by part: post by post. */
export function* chunks(result: ParseResult, options: Options = {}): Generator<string> {
  const { threadId, title, facts, entries } = gatherEntries(result, options);
  for (const entry of entries) yield `${jsonLine(buildRow(entry, facts, { threadId, title }))}\n`;
}

function buildRow(
  { post, speaker, facts: { name } }: Entry,
  facts: ThreadFacts,
  { threadId, title }: { threadId: string; title: string | null },
): JsonlRow {
  const { author, date, replyTo, edited, userTitle, position } = post;
  const { mentions, links } = findAddressees(post.children);
  return {
    thread: threadId,
    title,
    post: post.id,
    number: shown(post.number?.value),
    author: name === null ? null : speaker.name,
    author_id: author?.author ?? null,
    author_basis: author?.basis ?? null,
    author_score: author?.score ?? null,
    date_raw: shown(date?.raw),
    date_iso: date?.iso ?? null,
    date_precision: date?.precision ?? null,
    text: plainText(post, ownWords),
    full_text: plainText(post, wholePost),
    signature: signatureText(post),
    quotes: outermostQuotes(post).map((quote) => buildQuote(quote, facts)),
    reply_to: replyTo?.post ?? null,
    reply_basis: replyTo?.basis ?? null,
    reply_score: replyTo?.score ?? null,
    mentions,
    links,
    edited: edited ? visibleLines(edited.value) : null,
    user_title: shown(userTitle?.value),
    fields: post.fields.map(({ role, label, value }) => {
      return { role, label: shown(label), value: visibleText(value) };
    }),
    start: position.start.offset,
    end: position.end.offset,
  };
}

function buildQuote(quote: Quote, facts: ThreadFacts): JsonlQuote {
  const source: QuoteFacts['source'] = facts.quotes.get(quote)?.source ?? { status: 'unresolved' };
  const resolved = source.status === 'resolved' ? source : null;
  return {
    status: source.status,
    post: resolved?.post.post.id ?? null,
    author: shown(quote.attribution?.name || resolved?.post.name),
    score: quote.source.status === 'resolved' && resolved ? quote.source.score : null,
    altered: resolved?.altered ?? null,
    text: quotedText(quote),
  };
}

function findAddressees(blocks: readonly Block[]): { mentions: string[]; links: string[] } {
  const mentions: string[] = [];
  const links: string[] = [];
  const look = (nodes: readonly (Block | ListItem | Inline)[]) => {
    for (const node of nodes) {
      if (node.type === 'mention') mentions.push(visibleText(node.name));
      else if (node.type === 'link') links.push(visibleText(node.url));
      else if ('children' in node && node.type !== 'quote') look(node.children);
    }
  };
  look(blocks);
  return { mentions, links };
}

function shown(value: string | null | undefined): string | null {
  return value == null ? null : visibleText(value);
}
