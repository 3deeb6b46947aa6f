import type { AuthorBasis, Post, PostDate, Quote, ReplyBasis } from '@rethread/core';
import { postName } from '../layout/labels.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { ownQuotes } from './post-facts.ts';
import { allLinks } from './rejected-links.ts';

const AUTHOR_BASIS: Record<AuthorBasis, string> = {
  header: 'the name stands in the header of the post',
  attribution: 'a later post names its author where it quotes it',
  'sign-off': 'the post ends with the name',
  footer: 'the name stands below the post',
  'edit-stamp': 'the note that it was edited names its author',
};

const REPLY_BASIS: Record<Exclude<ReplyBasis, 'previous'>, string> = {
  quote: 'it quotes that post',
  reference: 'it refers to that post by its number, or the board does',
  mention: 'it mentions the author of that post with an @',
  name: 'it begins with the name of the author of that post',
};

const PRECISION: Record<Exclude<PostDate['precision'], 'relative'>, string> = {
  year: 'year',
  month: 'month',
  day: 'day',
  minute: 'minute',
  second: 'second',
};

/** Words of a quote that are repeated to say which one is meant. */
const QUOTED_UNITS = 40;

/**
 * Says in sentences where the facts about a post come from and how sure they are: its author, date, what it answers and
 * where its quotes are from, each as a heading and its sentences. The words of the dump in them are as they stand there.
 *
 * @param compareKey  The key that shows what a quote changed.
 */
export function whyLines(
  thread: OpenThread,
  section: number,
  compareKey: string,
): { heading: string; sentences: string[] }[] {
  const post = thread.post(section);
  const read = allLinks(thread).post(section);
  const quotes = ownQuotes(read);
  const shown = ownQuotes(post);
  const rejected = (isRejected: boolean) => (isRejected ? ['You rejected that.'] : []);
  return [
    {
      heading: 'Author',
      sentences: [...authorSentences(read), ...rejected(post.author === null && read.author !== null)],
    },
    { heading: 'Date', sentences: dateSentences(post) },
    {
      heading: 'Answers',
      sentences: [
        ...replySentences(thread, read),
        ...rejected(post.replyTo === null && read.replyTo !== null),
      ],
    },
    ...(quotes.length === 0
      ? []
      : [
          {
            heading: 'Quotes',
            sentences: quotes.map((quote, index) =>
              [
                quoteSentence(thread, section, quote, index + 1, compareKey),
                ...rejected(shown[index]?.source.status !== quote.source.status),
              ].join(' '),
            ),
          },
        ]),
    { heading: 'Board', sentences: [boardSentence(thread)] },
  ];
}

function authorSentences({ author, edited }: Post): string[] {
  const sentences =
    author === null
      ? [
          'Nobody knows who wrote it: no name stands in its header or near it, and no later post names its author.',
        ]
      : [`${author.name} (${sure(author.score)}): ${AUTHOR_BASIS[author.basis]}.`];
  if (edited?.by) sentences.push(`It was edited by ${edited.by}.`);
  return sentences;
}

function dateSentences({ date, edited }: Post): string[] {
  const sentences = [date === null ? 'No date stands in its header.' : `“${date.raw}” ${meaningOf(date)}.`];
  if (edited?.date) sentences.push(`Edited: “${edited.date.raw}” ${meaningOf(edited.date)}.`);
  return sentences;
}

function meaningOf({ iso, precision }: PostDate): string {
  if (precision === 'relative') return 'does not tell the day by itself';
  if (iso === null) return 'can be read in more than one way, and no other date of the thread tells which';
  return `is ${iso.replace('T', ' ')}, known to the ${PRECISION[precision]}`;
}

function replySentences(thread: OpenThread, { replyTo }: Post): string[] {
  if (replyTo === null) return ['It answers no other post, as far as its words tell.'];
  const name = nameOf(thread, replyTo.post);
  if (replyTo.basis === 'previous')
    return [
      `Nothing tells which post it answers. The post before it, ${name}, is a guess (${sure(replyTo.score)}).`,
    ];
  return [`${name} (${sure(replyTo.score)}): ${REPLY_BASIS[replyTo.basis]}.`];
}

function quoteSentence(
  thread: OpenThread,
  section: number,
  { source, attribution, children, position }: Quote,
  number: number,
  compareKey: string,
): string {
  const words = thread.source(
    section,
    children[0]?.position.start.offset ?? position.start.offset,
    position.end.offset,
  );
  const start = words?.slice(0, QUOTED_UNITS).replace(/[\r\n]+/g, ' ') ?? null;
  const which = start === null ? `Quote ${number}` : `Quote ${number}, “${start}…”`;
  const said = attribution?.name ? ` The line above it names ${attribution.name}.` : '';
  switch (source.status) {
    case 'unresolved':
      return `${which}: its words stand in no earlier post of this thread.${said}`;
    case 'ambiguous': {
      const names = source.candidates.map(({ post, score }) => `${nameOf(thread, post)} (${sure(score)})`);
      return `${which}: several posts hold these words: ${names.join(', ')}.${said}`;
    }
    case 'resolved': {
      const same = source.altered
        ? `it is not that post letter by letter; ${compareKey} shows what differs`
        : 'it repeats that post letter by letter';
      return `${which}: from ${nameOf(thread, source.post)} (${sure(source.score)}); ${same}.${said}`;
    }
  }
}

function boardSentence({ dialect: { id, score } }: OpenThread): string {
  if (id === 'plain') return 'No board was recognised.';
  if (id === 'learned')
    return 'No board was recognised by its words; the posts were found by what their headers have in common.';
  return `The thread was read as ${id} prints threads (${sure(score)}).`;
}

function sure(score: number): string {
  return `${Math.round(score * 100)} % sure`;
}

function nameOf(thread: OpenThread, id: string): string {
  const section = thread.sectionOfPost(id);
  return section === null ? 'a post that is not here' : postName(thread, section);
}
