import type { Dialect } from '../dialects/dialect.ts';
import {
  attributionNameLength,
  editStampValueIndex,
  isEditNote,
  isQuoteEnd,
  isReaction,
  MAX_LABEL_LENGTH,
} from '../dialects/vocabulary.ts';
import { contentEnd, contentStart, isBlank, type Line } from '../source/lines.ts';
import type { LineFact, LineKind, LineToken } from './kinds.ts';

/**
 * Says what each line is, by the line alone: one token a line, in the same order; what is not recognised is `Text`.
 *
 * What depends on the lines around it (headers, titles, where a quote ends) is decided by `refineSegment`.
 */
export function classifyLines(lines: readonly Line[], dialect: Dialect): LineToken[] {
  return lines.map((line) => classifyLine(line, dialect));
}

/** Says what one line is, by the line alone. */
export function classifyLine(line: Line, dialect: Dialect): LineToken {
  const text = line.text;
  if (text.length === 0) return token('Blank', line);
  const first = text.charCodeAt(0);
  // Most lines are long prose: let them through at once.
  if (text.length > MAX_LABEL_LENGTH && isLetter(first)) return token(opensEditNote(text) ? 'EditNote' : 'Text', line);
  if (text === dialect.separator) return token('Separator', line);

  const start = contentStart(text);
  if (start === text.length) return token('Blank', line);
  const mark = text.charCodeAt(start);
  if (mark === 0x3e) return token('Quoted', line);
  const end = contentEnd(text);
  if (end - start > MAX_LABEL_LENGTH) return token(listMarkLength(text, start) > 0 ? 'ListItem' : 'Text', line);
  return classifyShort(line, start, text.slice(start, end), dialect);
}

/** A line that is short enough to be a label; `content` stands at `start` of the line's text. */
function classifyShort(line: Line, start: number, content: string, dialect: Dialect): LineToken {
  for (const { pattern } of dialect.starts) {
    const match = pattern.exec(content);
    if (match !== null) {
      const value = match.groups?.['number'] ?? null;
      const valueIndex = value === null ? 0 : start + content.lastIndexOf(value);
      return token('PostStart', line, { ...noFact, role: 'number', value, valueIndex });
    }
  }
  const nameLength = attributionNameLength(content);
  if (nameLength > 0) {
    return token('Attribution', line, { ...noFact, value: content.slice(0, nameLength), valueIndex: start });
  }
  if (dialect.hasNotes) {
    const valueIndex = editStampValueIndex(content);
    if (valueIndex > 0) {
      const value = content.slice(valueIndex);
      return token('EditStamp', line, { ...noFact, value, valueIndex: start + valueIndex });
    }
    if (isReaction(content)) return token('Furniture', line);
  }
  if (isQuoteEnd(content)) return token('QuoteEnd', line);
  if (isEditNote(content)) return token('EditNote', line);
  if (isDivider(content)) return token('Divider', line);
  if (listMarkLength(line.text, start) > 0) return token('ListItem', line);
  return token('Text', line);
}

/** Longest word that opens an edit note, with its colon: keeps the look at long lines short. */
const MAX_EDIT_MARK_LENGTH = 14;

function opensEditNote(text: string): boolean {
  const start = text.slice(0, MAX_EDIT_MARK_LENGTH);
  return start.includes(':') && isEditNote(start);
}

const noFact: LineFact = { role: null, label: null, value: null, valueIndex: 0, closed: false };

function token(kind: LineKind, line: Line, fact: LineFact | null = null): LineToken {
  return { kind, line, fact };
}

/** Letters of the scripts that use case, and most others: enough to let prose through. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1fff);
}

/**
 * Units that the mark of a list item takes, the blank behind it included; 0 if `text` has none at `start`.
 *
 * `• `, `- `, `* ` and the like; `1. ` only behind two or more blanks, as extractors print lists: people who number
 * their paragraphs write at the margin.
 */
export function listMarkLength(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  if (mark === 0x2022 || mark === 0x2d || mark === 0x2a || mark === 0x25e6 || mark === 0x2023) {
    return text.charCodeAt(start + 1) === 0x20 && !isBlank(text.slice(start + 1)) ? 2 : 0;
  }
  if (start < 2) return 0;
  let index = start;
  while (index - start < 4 && isDigit(text.charCodeAt(index))) index += 1;
  if (index === start || text.charCodeAt(index) !== 0x2e || text.charCodeAt(index + 1) !== 0x20) return 0;
  return index + 2 - start;
}

/** Fewest marks that make a rule. */
const MIN_DIVIDER_LENGTH = 3;

/** Whether a line is a rule such as `***`, `---` or `* * *`: one mark, repeated, with or without blanks. */
function isDivider(content: string): boolean {
  const mark = content.charAt(0);
  if (!'*-_=~#+'.includes(mark)) return false;
  let count = 0;
  for (const unit of content) {
    if (unit === mark) count += 1;
    else if (unit !== ' ') return false;
  }
  return count >= MIN_DIVIDER_LENGTH;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
