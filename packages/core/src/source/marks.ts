import type { LineToken } from '../lines/kinds.ts';
import { contentStart, isBlank, type Line, lineBehind } from './lines.ts';

/**
 * Units that the mark of a list item takes, the blank behind it included; 0 if `text` has none at `start`.
 *
 * `• `, `- `, `* ` and the like; `1. ` only behind two or more blanks, as extractors print lists: people who number
 * their paragraphs write at the margin.
 */
export function listMarkLength(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  if (mark === 0x25a1 || mark === 0x25a0) {
    return text.charCodeAt(start + 1) === 0x20 && !isBlank(text.slice(start + 1)) ? 2 : 0;
  }
  if (mark === 0x2022 || mark === 0x2d || mark === 0x2a || mark === 0x25e6 || mark === 0x2023) {
    return text.charCodeAt(start + 1) === 0x20 && !isBlank(text.slice(start + 1)) ? 2 : 0;
  }
  if (start < 2) return 0;
  let index = start;
  while (index - start < 4 && isDigit(text.charCodeAt(index))) index += 1;
  if (index === start || text.charCodeAt(index) !== 0x2e || text.charCodeAt(index + 1) !== 0x20) return 0;
  return index + 2 - start;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Units of the mark of a quote at `start`: of `>`, or of `\\>`, as Markdown has it where an author typed the mark; 0 where
 * there is none. `>>1024` alone is no quote: imageboards link posts so.
 */
export function quoteMarkLength(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === 0x3e) return text.charCodeAt(start + 1) === 0x3e && isPostLink(text, start) ? 0 : 1;
  return unit === 0x5c && text.charCodeAt(start + 1) === 0x3e ? 2 : 0;
}

function isPostLink(text: string, start: number): boolean {
  return text.length - start <= MAX_POST_LINK_LENGTH && POST_LINK.test(text.slice(start));
}

const MAX_POST_LINK_LENGTH = 24;
const POST_LINK = /^>>\d{1,12}(?: \(\w{1,6}\))?\s*$/u;

/** Whether a line begins with the mark of a quote. */
export function startsWithMark({ text }: Line): boolean {
  return quoteMarkLength(text, contentStart(text)) > 0;
}

/** The line behind its first mark of a quote and the blank after it; the line itself if it has none. */
export function behindMark<L extends Line>(line: L): L | LineToken {
  const start = contentStart(line.text);
  const length = quoteMarkLength(line.text, start);
  if (length === 0) return line;
  const end = start + length;
  return lineBehind(line, line.text.charCodeAt(end) === 0x20 ? end + 1 : end);
}
