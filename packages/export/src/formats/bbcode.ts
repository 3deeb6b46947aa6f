import type { ParseResult } from '@rethread/core';
import { type BbcodeManner, writeBlocks } from '../bbcode/blocks.ts';
import { boards, escapeText, wrap } from '../bbcode/boards.ts';
import { writeDiscourse } from '../bbcode/discourse.ts';
import { gatherFacts, type PostFacts } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { headingText } from '../markdown/document.ts';
import { type OptionsOf, type OptionTable, settleOptions, titleOption } from '../options.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayDetails, summarise, type Word } from '../wording.ts';

export const info = {
  id: 'bbcode',
  title: 'BBCode',
  kind: 'text',
  // Not `.txt`: that is what dumps are called.
  extension: '.bbcode',
  mediaType: 'text/plain',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  ...titleOption,
  board: {
    type: 'choice',
    choices: ['xenforo', 'phpbb', 'discourse'],
    default: 'xenforo',
    help: 'board that it is written for; Discourse gets Markdown, with quotes between tags',
  },
  firstPost: {
    type: 'number',
    min: 0,
    max: 999_999_999,
    default: 1,
    help: 'id of the first post there, or in Discourse its number in the topic: the others count up from it; 0 leaves ids out',
  },
  topic: {
    type: 'number',
    min: 1,
    max: 999_999_999,
    default: 1,
    help: 'id of the topic there; only quotes in Discourse name it',
  },
} as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/**
 * Writes a thread as it can be posted on a board again: each quote names its author and leads to the post it repeats by
 * number, nothing from the dump is read as a tag or tells anyone of a mention.
 */
export function toBbcode(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the text post by post. */
export function* chunks({ thread }: ParseResult, given: Options = {}): Generator<string> {
  const { board, firstPost, topic, ...rest } = settleOptions(options, given);
  const facts = gatherFacts(thread, rest);
  const ids = new Map(facts.posts.map((post, index) => [post, firstPost + index]));
  const postId = (post: PostFacts) => (firstPost === 0 ? null : (ids.get(post) ?? null));
  if (board === 'discourse') {
    yield* writeDiscourse(facts, postId, topic);
    return;
  }
  const manner: BbcodeManner = { facts, board: boards[board], postId };
  yield writeTop(manner);
  for (const post of facts.posts) yield `\n${writePost(post, manner)}`;
}

function writeTop({ facts, board }: BbcodeManner): string {
  const writers = facts.writers.map(({ postCount, firstPost: { name, inference } }) => {
    const author = escapeText(visibleText(`${inference === null ? '' : '~'}${name ?? ''}`), board);
    return `[*]${author}: ${countPosts(postCount)}`;
  });
  const parts = [
    board.heading(escapeText(visibleText(facts.title), board)),
    `${summarise(facts)}.`,
    ...(writers.length > 0 ? [wrap('list', `\n${writers.join('\n')}\n`, board)] : []),
    ...(facts.hasInferences ? [inferenceLegend] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writePost(facts: PostFacts, manner: BbcodeManner): string {
  const { board } = manner;
  const { children, edited } = facts.post;
  const details = (sayDetails(facts) ?? []).map(wordText).join('');
  const inItalics = (text: string) =>
    text === '' ? '' : wrap('i', escapeText(visibleText(text), board), board);
  const parts = [
    board.heading(escapeText(headingText(facts), board)),
    inItalics(details),
    writeBlocks(children, manner),
    inItalics(edited?.value ?? ''),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function wordText(word: Word): string {
  if (typeof word === 'string') return word;
  return word.type === 'link' ? word.children.map(wordText).join('') : word.value;
}
