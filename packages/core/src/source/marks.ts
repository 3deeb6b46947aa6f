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

/** Whether a line begins with the mark of a quote. */
export function startsWithMark({ text }: Line): boolean {
  return text.charCodeAt(contentStart(text)) === 0x3e;
}

/** The line behind its first `>` and the blank after it; the line itself if it has none. */
export function behindMark<L extends Line>(line: L): L | LineToken {
  const start = contentStart(line.text);
  if (line.text.charCodeAt(start) !== 0x3e) return line;
  const end = line.text.charCodeAt(start + 1) === 0x20 ? start + 2 : start + 1;
  return lineBehind(line, end);
}
