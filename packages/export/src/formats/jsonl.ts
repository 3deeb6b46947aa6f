import type { Block, Inline, ListItem, ParseResult, Quote } from '@rethread/core';
import { type Entry, gatherEntries } from '../entries.ts';
import type { QuoteFacts, ThreadFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, titleOption } from '../options.ts';
import { outermostQuotes, ownWords, plainText, quotedText, signatureText, wholePost } from '../plain-text.ts';
import type { JsonlQuote, JsonlRow } from '../records/jsonl.ts';
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
