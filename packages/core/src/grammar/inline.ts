import { type CustomPatternMatcherFunc, createToken, type IToken, Lexer } from 'chevrotain';
import { createCursor } from '../source/cursor.ts';
import { LETTERS_AND_DIGITS } from '../source/letters.ts';

/** A stretch of a line that is more than words; `end` is exclusive. Words are what lies between. */
export interface InlineSyntax {
  type: 'link' | 'mention' | 'tag';
  start: number;
  end: number;
  /** The address with its protocol, the name without its `@`, or the tag's name. */
  value: string;
  /** Of a tag: whether it is a closing one. */
  closing: boolean;
}

/** The BBCode tags that boards leave behind when they fail to render them. Any other bracket is text. */
const TAG_NAMES = [
  'align attach b center code color font h i img indent justify left li list media ol quote right s size spoiler',
  'strike sub sup table td th tr u ul url user youtube',
]
  .join(' ')
  .split(' ')
  .join('|');

const URL_PATTERN = /(?:https?|ftp):\/\/[^\s<>"\u00A0]+/iy;
const WWW_PATTERN = /www\.[a-z0-9-]{1,63}\.[^\s<>"\u00A0]+/iy;
// Every part is bounded, so that a long run of letters costs one short attempt and not one for each letter.
const EMAIL_PATTERN = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/iy;
const MENTION_PATTERN = new RegExp(
  `@[${LETTERS_AND_DIGITS}_](?:[${LETTERS_AND_DIGITS}_.-]{0,48}[${LETTERS_AND_DIGITS}_])?`,
  'y',
);
const TAG_PATTERN = new RegExp(`\\[/?(?:${TAG_NAMES}|\\*)(?:=[^\\]\\n]{0,200})?\\]`, 'iy');

const matcher =
  (
    pattern: RegExp,
    accept?: (match: RegExpExecArray, text: string) => string | null,
  ): CustomPatternMatcherFunc =>
  (text, offset) => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match === null || accept === undefined) return match;
    const kept = accept(match, text);
    if (kept === null) return null;
    match[0] = kept;
    return match;
  };

// Sentences end behind addresses: what ends a sentence does not end an address.
const address = (match: RegExpExecArray): string | null => {
  const text = match[0];
  let end = text.length;
  let opened = 0;
  for (const unit of text) opened += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  for (; end > 0; end -= 1) {
    const unit = text.charAt(end - 1);
    if (unit === ')' && opened < 0) opened += 1;
    else if (!".,;:!?'…’”*_~".includes(unit)) break;
  }
  const kept = text.slice(0, end);
  return kept.endsWith('//') || kept.toLowerCase() === 'www' ? null : kept;
};

const LETTER_OR_DIGIT = new RegExp(`[${LETTERS_AND_DIGITS}]`);

// `ann@board` is neither an address nor a mention.
const afterWord = (match: RegExpExecArray, text: string): string | null =>
  match.index > 0 && LETTER_OR_DIGIT.test(text.charAt(match.index - 1)) ? null : match[0];

/** What every inline has in it, and how far before it one may begin: a name or a protocol stands before some. */
const MARKS = [
  { next: createCursor('@'), before: 64 },
  { next: createCursor('['), before: 0 },
  { next: createCursor('://'), before: 5 },
  { next: createCursor('www.'), before: 0 },
];

/**
 * Matches words, as far as the next place where an inline may begin; where none begins after all, a word or one unit.
 *
 * The engine's own search passes over a line several times as fast as the lexer would token by token.
 */
function words(text: string, offset: number): [string] {
  let end = text.length;
  for (const { next, before } of MARKS) {
    const at = next(text, offset);
    let start = at;
    while (start > offset && at - start < before && isWordUnit(text, start - 1)) start -= 1;
    end = Math.min(end, start);
  }
  if (end === offset) end += 1;
  while (end < text.length && isWordUnit(text, end - 1) && isWordUnit(text, end)) end += 1;
  return [text.slice(offset, end)];
}

/** Whether a unit may stand in an address before its mark: there, one begins with the first of these. */
function isWordUnit(text: string, index: number): boolean {
  return WORD_UNIT.test(text.charAt(index));
}

const WORD_UNIT = /[a-z0-9._%+-]/i;

const lineBreaks = { line_breaks: false };
const Url = createToken({ name: 'Url', pattern: matcher(URL_PATTERN, address), ...lineBreaks });
const Www = createToken({ name: 'Www', pattern: matcher(WWW_PATTERN, address), ...lineBreaks });
const Email = createToken({ name: 'Email', pattern: matcher(EMAIL_PATTERN), ...lineBreaks });
const Mention = createToken({ name: 'Mention', pattern: matcher(MENTION_PATTERN, afterWord), ...lineBreaks });
const Tag = createToken({ name: 'Tag', pattern: matcher(TAG_PATTERN), ...lineBreaks });
const Words = createToken({ name: 'Words', pattern: words, ...lineBreaks });

/** Built at its first use: most threads open with lines that need none. */
let lexer: Lexer | undefined;

const NO_INLINES: readonly InlineSyntax[] = [];

/** Whether a line may hold more than words. A search for one unit is several times as fast as one for two. */
function mayHoldInlines(text: string): boolean {
  return (
    text.includes('@') ||
    text.includes('[') ||
    (text.includes(':') && text.includes('://')) ||
    text.includes('www.')
  );
}

/**
 * Finds links, mentions and leftover BBCode tags in one line.
 *
 * @returns In order and disjoint. Linear in the line's length.
 */
export function parseInlines(text: string): readonly InlineSyntax[] {
  if (!mayHoldInlines(text)) return NO_INLINES;
  lexer ??= new Lexer([Url, Www, Email, Mention, Tag, Words], {
    positionTracking: 'onlyOffset',
    skipValidations: true,
  });
  const found: InlineSyntax[] = [];
  for (const token of lexer.tokenize(text).tokens) {
    const syntax = inlineOf(token);
    if (syntax !== null) found.push(syntax);
  }
  return found;
}

function inlineOf(token: IToken): InlineSyntax | null {
  const { image, startOffset: start } = token;
  const end = start + image.length;
  switch (token.tokenType) {
    case Url:
      return { type: 'link', start, end, value: image, closing: false };
    case Www:
      return { type: 'link', start, end, value: `http://${image}`, closing: false };
    case Email:
      return { type: 'link', start, end, value: `mailto:${image}`, closing: false };
    case Mention:
      return { type: 'mention', start, end, value: image.slice(1), closing: false };
    case Tag: {
      const closing = image.charAt(1) === '/';
      const name = /[a-z*]+/iu.exec(image)?.[0] ?? '';
      return { type: 'tag', start, end, value: name.toLowerCase(), closing };
    }
    default:
      return null;
  }
}
