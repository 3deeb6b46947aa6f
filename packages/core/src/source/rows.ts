import type { LineToken } from '../lines/kinds.ts';
import { type Cursor, createCursor } from './cursor.ts';
import { contentEnd, contentStart } from './lines.ts';
import { type Pieces, pieceOf } from './pieces.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** Whether a line is a row of a table, as Markdown prints it: between pipes. */
export function isRow(text: string): boolean {
  const start = contentStart(text);
  if (text.charCodeAt(start) !== PIPE) return false;
  const end = contentEnd(text);
  return end - start > 1 && text.charCodeAt(end - 1) === PIPE;
}

/** Takes a row apart into its cells; those of tables inside it are cells like others. */
export function cutRow(line: LineToken, pieces: Pieces): void {
  const { text } = line;
  // What is found behind a cell is kept for the next: each would search a long row again.
  const nextBlanks = createCursor('  ');
  let frame = 0;
  let cell = contentStart(text) + 1;
  while (cell < text.length) {
    const end = cellEnd(text, cell);
    if (!isRule(text, cell, end)) {
      pieces.frame(pieceOf(line, frame, cell));
      cutCell(line, cell, end, nextBlanks, pieces);
      pieces.gap(pieceOf(line, end, end));
      frame = end;
    }
    cell = end + 1;
  }
  pieces.frame(pieceOf(line, frame, text.length));
}

/** Index of the pipe behind a cell: one that no author typed. */
function cellEnd(text: string, from: number): number {
  let end = text.indexOf('|', from);
  while (end > from && text.charCodeAt(end - 1) === BACKSLASH) end = text.indexOf('|', end + 1);
  return end < 0 ? text.length : end;
}

/** Whether a cell shows nothing but the rule below the heads of columns, or nothing at all. */
function isRule(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== SPACE && unit !== DASH && unit !== COLON && unit !== NO_BREAK_SPACE) return false;
  }
  return true;
}

const DASH = 0x2d;
const COLON = 0x3a;
const NO_BREAK_SPACE = 0xa0;

/** Blanks in the place of a line's end, and of an empty line: a page folds those that people type. */
const GAP_BLANKS = 3;

/** Gives the lines of a cell. Rows have no room for line ends, so that blanks stand for them. */
function cutCell(line: LineToken, from: number, to: number, nextBlanks: Cursor, pieces: Pieces): void {
  const { text } = line;
  let start = behindBlanks(text, from, to);
  while (start < to) {
    const end = Math.min(nextBlanks(text, start), to);
    const next = behindBlanks(text, end, to);
    const name = leadingBold(text.slice(start, Math.min(end, start + MAX_NAME_LINE)));
    if (name > 0 && start + name < end) {
      pieces.words(pieceOf(line, start, start + name));
      start += name;
    }
    pieces.words(pieceOf(line, start, end));
    if (next < to && next - end >= GAP_BLANKS) pieces.gap(pieceOf(line, end, end));
    start = next;
  }
}

function behindBlanks(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && text.charCodeAt(index) === SPACE) index += 1;
  return index;
}

/** Units that a bold name takes at most, with the address it leads to. */
const MAX_NAME_LINE = 400;

/** Units of the bold words that a line begins with, where others follow: the name above a profile, and no label. */
function leadingBold(text: string): number {
  return BOLD.exec(text)?.[0].length ?? 0;
}

const BOLD = /^\*\*(?:[^*[\]]{1,60}[^*:[\]]|\[[^*[\]]{1,60}\]\([^()]{1,300}\))\*\*(?= )/;
