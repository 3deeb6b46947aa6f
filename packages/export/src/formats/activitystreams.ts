import type { ParseResult } from '@rethread/core';
import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Entry, fingerprint, gatherEntries, type ThreadEntries, untoldOption } from '../entries.ts';
import type { FormatInfo } from '../format.ts';
import { instantOf, isoInstant } from '../instants.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import { plainText, wholePost } from '../plain-text.ts';
import type { ActivityNote } from '../records/activitystreams.ts';
import { safeAddress, visibleText } from '../visible-text.ts';

export const info = {
  id: 'activitystreams',
  title: 'ActivityStreams collection (JSON-LD)',
  kind: 'text',
  extension: '.jsonld',
  mediaType: 'application/activity+json',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  base: {
    type: 'text',
    placeholder: 'URL',
    help: 'http or https address of the published thread: posts are `URL#p7` then, else `urn:uuid:`',
  },
  ...titleOption,
  ...untoldOption,
} as const;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** What stands for terms that the vocabulary does not have: how sure is what the dump does not say. */
const context = [
  'https://www.w3.org/ns/activitystreams',
  {
    rethread: 'urn:rethread:',
    authorBasis: 'rethread:authorBasis',
    authorScore: 'rethread:authorScore',
    replyBasis: 'rethread:replyBasis',
    replyScore: 'rethread:replyScore',
    datePrecision: 'rethread:datePrecision',
  },
];

/**
 * Writes a thread as an `OrderedCollection` of `Note`s in JSON-LD, with `inReplyTo` by the reply links. An author whom
 * nobody knows and a date without a day are left out. `content` is HTML of paragraphs and line ends alone, in which quotes
 * stand behind `> `.
 *
 * @throws {RangeError} If `base` is no http or https address.
 */
export function toActivityStreams(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the file part by part: post by post. */
export function* chunks(result: ParseResult, given: Options = {}): Generator<string> {
  const settled = settleOptions(options, given);
  const thread = gatherEntries(result, settled);
  const idOf = nameIds(thread, settled.base);
  const head = jsonLine({
    '@context': context,
    id: idOf(''),
    type: 'OrderedCollection',
    ...(thread.title === null ? {} : { name: thread.title }),
    totalItems: thread.entries.length,
  });
  yield `${head.slice(0, -1)},"orderedItems":[`;
  for (const [index, entry] of thread.entries.entries()) {
    yield `${index === 0 ? '' : ','}\n${jsonLine(buildNote(entry, idOf))}`;
  }
  yield '\n]}\n';
}

function buildNote(entry: Entry, idOf: IdOf): ActivityNote {
  const { post, parent, reply, speaker, facts } = entry;
  const { author, date } = post;
  const instant = instantOf(date);
  return {
    id: idOf(placeOf(entry)),
    type: 'Note',
    name: facts.label,
    ...(author === null
      ? {}
      : {
          attributedTo: { id: idOf(`author-${author.author}`), type: 'Person', name: speaker.name },
          authorBasis: author.basis,
          authorScore: author.score,
        }),
    ...(instant === null || date === null
      ? {}
      : { published: isoInstant(instant), datePrecision: date.precision }),
    ...(parent === null
      ? {}
      : {
          inReplyTo: idOf(placeOf(parent)),
          ...(reply && { replyBasis: reply.basis, replyScore: reply.score }),
        }),
    mediaType: 'text/html',
    content: buildContent(plainText(post, wholePost)),
  };
}

/** Gives the address of a part of the thread, or for an empty name that of the thread. */
type IdOf = (part: string) => string;

function nameIds({ threadId }: ThreadEntries, base: string | undefined): IdOf {
  if (base === undefined) return (part) => urn(fingerprint(`${threadId}#${part}`));
  if (!/^https?:/iu.test(base) || safeAddress(base) !== base || !URL_SHAPE.test(base))
    throw new RangeError(
      `The base \`${jsonLine(base).slice(1, -1)}\` is no http or https address without a \`#\``,
    );
  return (part) => (part === '' ? base : `${base}#${encodeURIComponent(visibleText(part))}`);
}

const URL_SHAPE = /^[^\s#<>"{}|\\^`]+$/u;

/** A UUID of version 8: its bits come from a hash of what it names. */
function urn(digits: string): string {
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return `urn:uuid:${groups.join('-')}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** `p7`, as in the id of an entry: a tree's own ids may repeat where somebody else wrote it. */
function placeOf({ id }: Entry): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

function buildContent(text: string): string {
  const paragraphs = text.split(/\n{2,}/u).filter((paragraph) => paragraph !== '');
  return serialise({
    type: 'root',
    children: paragraphs.map((paragraph) =>
      h(
        'p',
        paragraph.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
      ),
    ),
  });
}
