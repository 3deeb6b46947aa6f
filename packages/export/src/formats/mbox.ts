import type { ParseResult, Quote } from '@rethread/core';
import { type Entry, gatherEntries, type ThreadEntries, untoldOption } from '../entries.ts';
import type { FormatInfo } from '../format.ts';
import { addressHeader, idsHeader, textHeader } from '../mbox/headers.ts';
import { envelopeDate, mailDate, mailInstants } from '../mbox/mail-dates.ts';
import { quotedPrintable } from '../mbox/quoted-printable.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import { plainText, wholePost } from '../plain-text.ts';
import { visibleLines, visibleText } from '../visible-text.ts';

export const info = {
  id: 'mbox',
  title: 'Mailbox',
  kind: 'text',
  extension: '.mbox',
  mediaType: 'application/mbox',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = { ...titleOption, ...untoldOption } as const;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** A name that no host can have (RFC 2606): nobody is ever written to. */
const HOST = 'rethread.invalid';

/** Most ids that `References` names: the first and the last ones, as RFC 5537 shortens it. */
const MAX_REFERENCES = 20;

/**
 * Writes a thread as a mailbox, a message a post: message ids that stay when the thread is written again, `In-Reply-To`
 * and `References` by reply links, quotes behind `> `. Messages are ASCII, their lines short, and none of their lines can
 * be taken for the start of another, in any kind of mailbox. What the dump says of a date is in `X-Rethread-Date`: where
 * it is `unknown` or only a day, `Date` holds what keeps the order of the thread (`mailInstants`).
 */
export function toMbox(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the file part by part: message by message. */
export function* chunks(result: ParseResult, given: Options = {}): Generator<string> {
  const thread = gatherEntries(result, settleOptions(options, given));
  const instants = mailInstants(thread.entries.map(({ post }) => post));
  for (const [index, entry] of thread.entries.entries()) {
    yield buildMessage(entry, instants[index] ?? 0, thread);
  }
}

function buildMessage(entry: Entry, instant: number, thread: ThreadEntries): string {
  const { post, facts, speaker, parent, reply } = entry;
  const title = thread.title || 'Untitled thread';
  const address = `${speaker.author?.replace(/[^\w-]/gu, '').slice(0, 20) || 'unknown'}@${thread.threadId}.${HOST}`;
  const name =
    speaker.author === null ? 'unknown' : facts.inference === null ? speaker.name : `~${speaker.name}`;
  const isGuess = reply?.basis === 'previous';
  const edited = post.edited ? `\n\n${visibleLines(post.edited.value)}` : '';
  const text = plainText(post, { ...wholePost, caption: (quote) => sayWho(quote, thread) });
  return [
    `From ${address} ${envelopeDate(instant)}\n`,
    addressHeader('From', name, address),
    textHeader('Subject', parent === null ? title : `Re: ${title}`),
    `Date: ${mailDate(instant)}\n`,
    idsHeader('Message-ID', [messageId(entry)]),
    parent === null || isGuess ? '' : idsHeader('In-Reply-To', [messageId(parent)]),
    idsHeader('References', findReferences(entry, thread)),
    textHeader('X-Rethread-Post', facts.label),
    textHeader(
      'X-Rethread-Date',
      post.date ? `${visibleText(post.date.raw)} (${post.date.precision})` : 'unknown',
    ),
    facts.inference === null ? '' : textHeader('X-Rethread-Author', `inferred ${facts.inference}`),
    reply === null ? '' : textHeader('X-Rethread-Reply', `${reply.basis}, ${reply.score}`),
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=utf-8\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    `\n${quotedPrintable(text + edited)}\n\n`,
  ].join('');
}

function sayWho(quote: Quote, { facts }: ThreadEntries): string | null {
  if (quote.attribution) return visibleText(quote.attribution.value);
  const source = facts.quotes.get(quote)?.source;
  if (source?.status !== 'resolved' || source.post.name === null) return null;
  const isInferred = source.inference !== null || source.post.inference !== null;
  return `${isInferred ? '~' : ''}${visibleText(source.post.name)} wrote:`;
}

function messageId({ id }: Entry): string {
  return `<${id}@${HOST}>`;
}

/** What a post answers and what that answers, the first of the thread in front. */
function findReferences(entry: Entry, { entries: [first] }: ThreadEntries): string[] {
  const above: Entry[] = [];
  for (let next = entry.parent; next !== null && above.length < MAX_REFERENCES; next = next.parent)
    above.push(next);
  if (first && above.length > 0 && above.at(-1) !== first) above.push(first);
  return above.reverse().map(messageId);
}
