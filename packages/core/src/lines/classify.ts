import { findDate, readDate } from '../dates/find.ts';
import { attributionTo } from '../dialects/attributions.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { matchTemplates } from '../dialects/match-templates.ts';
import type { TemplateSet } from '../dialects/templates.ts';
import {
  attributionNameLength,
  editStampValueIndex,
  isEditNote,
  isQuoteEnd,
  isReaction,
  MAX_LABEL_LENGTH,
} from '../dialects/vocabulary.ts';
import { contentEnd, contentOf, contentStart } from '../source/lines.ts';
import { listMarkLength, quoteMarkLength } from '../source/marks.ts';
import { type BylineFact, type LineFact, type LineKind, type LineToken, NO_FACT } from './kinds.ts';

/**
 * Says what a line is, by the line alone; what is not recognised is `Text`. Sets its kind and fact anew.
 *
 * What depends on the lines around it (headers, titles, where a quote ends) is decided by `refineSegment`.
 */
export function classifyLine(line: LineToken, dialect: Dialect): LineKind {
  const text = line.text;
  if (text.length === 0) return set(line, 'Blank');
  const first = text.charCodeAt(0);
  // Most lines are long prose: let them through at once.
  if (text.length > MAX_LABEL_LENGTH && isLetter(first))
    return set(line, opensEditNote(text) ? 'EditNote' : 'Text');
  if (text === dialect.separator) return set(line, 'Separator');

  const start = contentStart(text);
  if (start === text.length) return set(line, 'Blank');
  if (quoteMarkLength(text, start) > 0) return set(line, 'Quoted');
  const end = contentEnd(text);
  if (end - start > MAX_LABEL_LENGTH) return set(line, listMarkLength(text, start) > 0 ? 'ListItem' : 'Text');
  return classifyShort(line, start, text.slice(start, end), dialect);
}

/** A line that is short enough to be a label; `content` stands at `start` of the line's text. */
function classifyShort(line: LineToken, start: number, content: string, dialect: Dialect): LineKind {
  const first = content.charCodeAt(0);
  const opening = dialect.startLines === null ? null : readStart(content, start, dialect.startLines);
  if (opening !== null) return set(line, 'PostStart', opening);
  if (isLetter(first)) {
    if (!content.includes(':')) return set(line, isQuoteEnd(content) ? 'QuoteEnd' : 'Text');
    return classifyLabel(line, content, dialect);
  }
  for (const { opening, pattern } of dialect.starts) {
    const match = content.startsWith(opening) ? pattern.exec(content) : null;
    if (match !== null) {
      const value = match.groups?.['number'] ?? null;
      const valueIndex = value === null ? 0 : start + content.lastIndexOf(value);
      return set(line, 'PostStart', { ...NO_FACT, role: 'number', value, valueIndex });
    }
  }
  if (dialect.hasNotes && isReaction(content)) return set(line, 'Furniture');
  if (isDivider(content)) return set(line, 'Divider');
  if (fenceOf(content) !== null) return set(line, 'Code');
  if (listMarkLength(line.text, start) > 0) return set(line, 'ListItem');
  return classifyLabel(line, content, dialect);
}

/** What a line says that opens a post; `null` where it has none of the shapes. Its content stands at `start` of its text. */
function readStart(content: string, start: number, shapes: TemplateSet): LineFact | null {
  const match = matchTemplates(shapes, content, (text) => findDate(text) !== null);
  if (match === null) return null;
  const placeOf = (role: string) => match.values.find((value) => value.role === role) ?? null;
  const [name, date, number] = [placeOf('n'), placeOf('d'), placeOf('i')];
  if (name === null && date === null) {
    if (number === null) return NO_FACT;
    const value = content.slice(number.start, number.end);
    return { ...NO_FACT, role: 'number', value, valueIndex: start + number.start };
  }
  const byline: BylineFact = { name: null, number: null, date: null, stamp: null };
  if (number !== null) byline.number = { start: start + number.start, end: start + number.end };
  if (name !== null) {
    const text = content.slice(name.start, name.end);
    byline.name = { start: start + name.start, end: start + name.end, text };
  }
  const found = date === null ? null : findDate(content.slice(date.start, date.end));
  if (date !== null && found !== null) {
    const { iso, precision } = found;
    byline.date = { start: start + date.start, end: start + date.end, iso, precision };
  }
  return { ...NO_FACT, byline };
}

/** A line that may be told by the word before its colon. */
function classifyLabel(line: LineToken, content: string, dialect: Dialect): LineKind {
  const nameLength = attributionNameLength(content);
  if (nameLength > 0) {
    return set(line, 'Attribution', { ...NO_FACT, attribution: attributionTo(content.slice(0, nameLength)) });
  }
  if (dialect.hasNotes) {
    const valueIndex = editStampValueIndex(content);
    if (valueIndex > 0) {
      const value = contentOf(content.slice(valueIndex));
      const fact = { ...NO_FACT, value, valueIndex: line.text.lastIndexOf(value), date: readDate(value) };
      return set(line, 'EditStamp', fact);
    }
    if (isReaction(content)) return set(line, 'Furniture');
  }
  return set(line, isEditNote(content) ? 'EditNote' : 'Text');
}

/** Longest word that opens an edit note, with its colon: keeps the look at long lines short. */
const MAX_EDIT_MARK_LENGTH = 14;

function opensEditNote(text: string): boolean {
  const start = text.slice(0, MAX_EDIT_MARK_LENGTH);
  return start.includes(':') && isEditNote(start);
}

function set(line: LineToken, kind: LineKind, fact: LineFact | null = null): LineKind {
  line.kind = kind;
  line.fact = fact;
  return kind;
}

/** Letters of the scripts that use case, and most others: enough to let prose through. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x1fff);
}

/** Whether a line opens code, closes it, or could do either; `null` if it is no fence. */
export function fenceOf(content: string): 'open' | 'close' | 'either' | null {
  const first = content.charCodeAt(0);
  if (first === 0x60) return content === '```' ? 'either' : /^```\w{1,20}$/u.test(content) ? 'open' : null;
  if (first !== 0x5b) return null;
  return /^\[code(?:=\w{1,20})?\]$/iu.test(content)
    ? 'open'
    : /^\[\/code\]$/iu.test(content)
      ? 'close'
      : null;
}

/** Fewest marks that make a rule. */
const MIN_DIVIDER_LENGTH = 3;

/**
 * Whether a line is a rule such as `***`, `---` or `* * *`: one mark, repeated, with or without blanks. Extractors that make
 * Markdown escape it: `\_\_\_`.
 */
function isDivider(content: string): boolean {
  const mark = content.charAt(content.startsWith('\\') ? 1 : 0);
  if (mark === '' || !'*-_=~#+'.includes(mark)) return false;
  let count = 0;
  for (const unit of content) {
    if (unit === mark) count += 1;
    else if (unit !== ' ' && unit !== '\\') return false;
  }
  return count >= MIN_DIVIDER_LENGTH;
}
