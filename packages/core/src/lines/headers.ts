import { readDate } from '../dates/find.ts';
import type { Dialect } from '../dialects/dialect.ts';
import {
  fieldRoleOf,
  inlineField,
  isBanner,
  isClosingWords,
  isUserTitle,
  MAX_NAME_LENGTH,
} from '../dialects/vocabulary.ts';
import { LETTERS_AND_DIGITS } from '../source/letters.ts';
import { contentOf, contentStart } from '../source/lines.ts';
import { listMarkLength } from '../source/marks.ts';
import type { FieldRole } from '../tree/nodes.ts';
import { type LineFact, type LineToken, NO_FACT } from './kinds.ts';

/**
 * What the headers before this one have shown: the same slots recur. It only ever looks back, so that later posts
 * cannot move an earlier boundary.
 */
export interface HeaderMemory {
  names: Set<string>;
  userTitles: Set<string>;
  /** Short lines right behind headers: where members live comes again with each of their posts. */
  firstLines: Set<string>;
}

/** Longest user title: boards cut custom titles at 25 to 40 units. */
const MAX_USER_TITLE_LENGTH = 40;
const MAX_NAME_WORDS = 5;
const MAX_USER_TITLE_WORDS = 6;

/**
 * Finds the header of a post in `tokens[from, to)` and marks its lines as `Name`, `UserTitle` and `Field`.
 *
 *     ∅ NAME ∅ USER TITLE [banner] [joined [messages [reactions [points]]]] body
 *
 * Two short paragraphs look just the same, so something must speak for a header: a title that boards use, a title or
 * name from an earlier header, or the date and count that follow it.
 *
 * @param isOpen  Whether a header may stand here although no blank line is in front.
 * @returns Index of the first token behind the header; `from` where there is none.
 */
export function markHeader(
  tokens: LineToken[],
  from: number,
  to: number,
  dialect: Dialect,
  memory: HeaderMemory,
  isOpen: boolean,
): number {
  if (dialect.header === null) return from;
  let index = from;
  while (index < to && tokens[index]?.kind === 'Blank') index += 1;
  if (!isOpen && index === from) return from;
  const first = shortText(tokens[index], index, to);
  if (first === null) return from;
  const hasBlank = tokens[index + 1]?.kind === 'Blank';
  const secondIndex = index + (hasBlank ? 2 : 1);
  const second = shortText(tokens[secondIndex], secondIndex, to);

  if (second !== null && isNameLike(first) && isUserTitleLike(second)) {
    const fieldsEnd = markFields(tokens, secondIndex + 1, to, false);
    const isKnown = isUserTitle(second) || memory.userTitles.has(second) || memory.names.has(first);
    const hasFields = fieldsEnd > secondIndex + 1;
    const isLostName = isUserTitle(first) && !isUserTitle(second);
    if (!isLostName && (hasBlank ? isKnown || hasFields : isKnown && hasFields)) {
      memory.names.add(first);
      memory.userTitles.add(second);
      mark(tokens[index], 'Name', first);
      mark(tokens[secondIndex], 'UserTitle', second);
      return markPlace(tokens, markFields(tokens, secondIndex + 1, to, true), to, memory);
    }
  }
  // The name was a link and is gone: a lone title that is followed by more than itself.
  if (isUserTitle(first) && (hasBlank || second !== null) && secondIndex < to) {
    mark(tokens[index], 'UserTitle', first);
    return markPlace(tokens, markFields(tokens, index + 1, to, true), to, memory);
  }
  return from;
}

/**
 * Marks the place of a member behind the other fields, where it lost its label: a line that stood there in an earlier
 * header, too.
 *
 * @returns Index of the first token behind it; `from` where there is none.
 */
function markPlace(tokens: LineToken[], from: number, to: number, memory: HeaderMemory): number {
  let index = from;
  while (index < to && tokens[index]?.kind === 'Blank') index += 1;
  const next = tokens[index + 1];
  const text = shortText(tokens[index], index, to);
  // Words follow in the next line: what stands alone is all that a post says.
  if (text === null || index + 1 >= to || next === undefined || next.kind === 'Blank') return from;
  if (!isUserTitleLike(text) || isClosingWords(text)) return from;
  if (!memory.firstLines.has(text)) {
    memory.firstLines.add(text);
    return from;
  }
  mark(tokens[index], 'Field', text, 'location');
  return index + 1;
}

/**
 * Marks the fields that follow a user title line by line, bare, behind a label in the line, or below a label's line.
 *
 * @param commit  False only to see how far they would go.
 * @returns Index of the first token behind them.
 */
function markFields(tokens: LineToken[], from: number, to: number, commit: boolean): number {
  let end = from;
  // The counts have no labels; the template prints them in this order, behind the date.
  let bareCounts: FieldRole[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'Blank') {
      if (index > from) break;
      continue;
    }
    const text = fieldText(token);
    if (text === null) break;
    const label = fieldRoleOf(text);
    const value = tokens[index + 1];
    if (label !== null && index + 1 < to && value !== undefined && value.kind !== 'Blank') {
      if (commit) {
        mark(token, 'Field', null, label, text);
        mark(value, 'Field', fieldText(value) ?? contentOf(value.text), label);
      }
      index += 1;
      end = index + 1;
      continue;
    }
    const inline = inlineField(text);
    if (inline !== null) {
      if (commit) mark(token, 'Field', contentOf(text.slice(inline.valueIndex)), inline.role, inline.label);
    } else if (readDate(text) !== null) {
      if (commit) mark(token, 'Field', text, 'joined');
      bareCounts = ['messages', 'reactions', 'points'];
    } else if (bareCounts.length > 0 && isCount(text)) {
      const role = bareCounts.shift() ?? 'other';
      if (commit) mark(token, 'Field', text, role);
    } else if (isBanner(text)) {
      if (commit) mark(token, 'Field', text, 'banner');
    } else {
      break;
    }
    end = index + 1;
  }
  return end;
}

function mark(
  token: LineToken | undefined,
  kind: 'Name' | 'UserTitle' | 'Field',
  value: string | null,
  role: FieldRole | null = null,
  label: string | null = null,
): void {
  if (token === undefined) return;
  const valueIndex = value === null ? 0 : Math.max(0, token.text.lastIndexOf(value));
  const fact: LineFact = { ...NO_FACT, role, label, value, valueIndex };
  token.kind = kind;
  token.fact = fact;
}

/** The content of a line that could be a name or a title; `null` for any other. */
function shortText(token: LineToken | undefined, index: number, to: number): string | null {
  if (token === undefined || index >= to || token.kind !== 'Text') return null;
  if (token.text.length > MAX_NAME_LENGTH * 2) return null;
  return contentOf(token.text);
}

/** The content of a header line without a bullet; `null` for one that is too long for a field. */
function fieldText(token: LineToken): string | null {
  const { text } = token;
  if (token.kind !== 'Text' && token.kind !== 'ListItem' && token.kind !== 'Furniture') return null;
  if (text.length > MAX_NAME_LENGTH * 2) return null;
  const start = contentStart(text);
  return contentOf(text.slice(start + listMarkLength(text, start)));
}

const SENTENCE_END = /[.?!,;:…]$/u;
/** `Sam R.` ends with a point and is a name. */
const INITIAL_END = new RegExp(`(?:^| )[${LETTERS_AND_DIGITS}]\\.$`);
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS_AND_DIGITS}]`);

function isNameLike(text: string): boolean {
  if (text.length > MAX_NAME_LENGTH || !LETTER_OR_DIGIT.test(text)) return false;
  return (!SENTENCE_END.test(text) || INITIAL_END.test(text)) && wordCount(text) <= MAX_NAME_WORDS;
}

function isUserTitleLike(text: string): boolean {
  return (
    text.length <= MAX_USER_TITLE_LENGTH &&
    !SENTENCE_END.test(text) &&
    wordCount(text) <= MAX_USER_TITLE_WORDS
  );
}

function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function isCount(text: string): boolean {
  return /^-?\d[\d.,]{0,11}$/u.test(text);
}
