import type { LineToken } from '../lines/kinds.ts';
import { displayWidth } from './display-width.ts';
import { contentOf, contentStart, isBlank } from './lines.ts';
import { type Pieces, pieceOf } from './pieces.ts';

/** Reads the lines of tables that are drawn with `+---+` and `|`. */
export interface GridReader {
  /** Takes a line that is a border, or of a row below one. */
  push(line: LineToken): void;
  /** Ends the table, if one is open. */
  finish(): void;
  isOpen(): boolean;
}

/** A part of a line: what a cell has of it. */
interface Slice {
  line: LineToken;
  from: number;
  to: number;
}

/** Whether a line is a border of a table that is drawn. */
export function isBorder(text: string): boolean {
  const start = contentStart(text);
  return text.charCodeAt(start) === PLUS && BORDER.test(text);
}

const PLUS = 0x2b;
const PIPE = 0x7c;
const BORDER = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;

/** Lines of a row that are looked at before it is known which cell holds somebody's words. */
const MAX_ROW_LINES = 48;

/** Makes a reader. What is pending is bounded: some lines of a row, at each depth of tables in cells. */
export function createGridReader(pieces: Pieces): GridReader {
  const reader = createReader(pieces, 0);
  return {
    push: (line) => reader.push({ line, from: 0, to: line.text.length }),
    finish: reader.finish,
    isOpen: reader.isOpen,
  };
}

/** Deepest tables in cells that are read as such. */
const MAX_DEPTH = 8;

function createReader(pieces: Pieces, depth: number) {
  /** Where borders have their crosses, in columns of the screen; empty where no table is open. */
  let crosses: number[] = [];
  let row: Slice[] = [];
  /** Which cell of the row holds words; `ALL` where it is not one alone, `UNKNOWN` until it is decided. */
  let told = UNKNOWN;
  let hasBegun = false;
  let cell: ReturnType<typeof createReader> | null = null;

  function endRow(): void {
    if (told === UNKNOWN) readRow();
    cell?.finish();
    cell = null;
    told = UNKNOWN;
    hasBegun = false;
  }

  function readRow(): void {
    const rows = row.map((slice) => cellsOf(slice, crosses));
    told = toldCell(rows, crosses.length - 1);
    row = [];
    for (const cells of rows) readCells(cells);
  }

  function readCells(cells: Cells): void {
    if (told === ALL) {
      cutAll(cells, pieces);
      return;
    }
    let frame = cells.from;
    for (const [index, slice] of cells.slices.entries()) {
      if (slice === null) continue;
      const { line, from, to } = slice;
      if (index === told) {
        hasBegun ||= hasWords(slice);
        pieces.frame(pieceOf(line, frame, from));
        readWords(slice);
        frame = to;
      } else if (!hasBegun && hasWords(slice) && !hasWords(cells.slices[told] ?? null)) {
        // Above somebody's words there may be a name beside them.
        pieces.frame(pieceOf(line, frame, from));
        pushWords(slice, pieces);
        frame = to;
      }
    }
    pieces.frame(pieceOf(cells.line, frame, cells.to));
  }

  function readWords(slice: Slice): void {
    if (cell === null && depth < MAX_DEPTH) cell = createReader(pieces, depth + 1);
    if (cell !== null) cell.push(slice);
    else pushWords(slice, pieces);
  }

  return {
    push(slice: Slice): void {
      const { line, from, to } = slice;
      const text = line.text.slice(from, to);
      if (isBorder(text)) {
        endRow();
        crosses = crossesOf(slice);
        pieces.frame(pieceOf(line, from, to));
        pieces.gap(pieceOf(line, from, from));
      } else if (crosses.length > 0 && text.charCodeAt(contentStart(text)) === PIPE) {
        if (told !== UNKNOWN) {
          readCells(cellsOf(slice, crosses));
          return;
        }
        row.push(slice);
        if (row.length === MAX_ROW_LINES) readRow();
      } else {
        endRow();
        crosses = [];
        pushWords(slice, pieces);
      }
    },
    finish(): void {
      endRow();
      crosses = [];
    },
    isOpen: () => crosses.length > 0,
  };
}

const UNKNOWN = -2;
const ALL = -1;

/** A line of a row: what each cell has of it, `null` where one reaches over the next. */
interface Cells {
  line: LineToken;
  from: number;
  to: number;
  slices: (Slice | null)[];
}

function pushWords({ line, from, to }: Slice, pieces: Pieces): void {
  const text = line.text.slice(from, to);
  if (isBlank(text)) pieces.gap(pieceOf(line, from, from));
  else pushShown(line, from, text, pieces);
}

/** Gives words without the brackets of a picture before them, and those that only a picture says without its brackets. */
function pushShown(line: LineToken, from: number, text: string, pieces: Pieces): void {
  const to = from + text.length;
  if (contentOf(text) === LOST_TABLE) {
    pieces.frame(pieceOf(line, from, to));
    return;
  }
  const picture = PICTURE.exec(text)?.[0] ?? '';
  const behind = from + picture.length;
  if (picture === '') {
    pieces.words(pieceOf(line, from, to));
  } else if (isBlank(text.slice(picture.length))) {
    const open = from + contentStart(text);
    pieces.frame(pieceOf(line, open, open + 1));
    pieces.words(pieceOf(line, open + 1, behind - 1));
    pieces.frame(pieceOf(line, behind - 1, behind));
  } else {
    pieces.frame(pieceOf(line, from, behind));
    pieces.words(pieceOf(line, behind, to));
  }
}

/** What pandoc prints in the place of a table that it cannot draw. */
const LOST_TABLE = '[TABLE]';

/** The words of a picture, as they stand in the place of it. */
const PICTURE = /^\s*\[\p{L}[^[\]=/]{1,60}\](?=\s|$)/u;

/** Columns of the crosses in a border. */
function crossesOf({ line, from, to }: Slice): number[] {
  const crosses: number[] = [];
  let column = 0;
  for (let index = 0; index < to; index += 1) {
    const unit = line.text.charCodeAt(index);
    if (index >= from && unit === PLUS) crosses.push(column);
    column += displayWidth(unit);
  }
  return crosses;
}

/** How far a pipe may stand beside its column: not all agree how wide a character is. */
const MAX_SHIFT = 2;

function cellsOf({ line, from, to }: Slice, crosses: readonly number[]): Cells {
  const { text } = line;
  const slices: (Slice | null)[] = crosses.slice(1).map(() => null);
  let column = 0;
  let open = -1;
  let start = 0;
  let next = 0;
  for (let index = 0; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if (index >= from && unit === PIPE) {
      while (next < crosses.length && (crosses[next] as number) < column - MAX_SHIFT) next += 1;
      if (next < crosses.length && (crosses[next] as number) <= column + MAX_SHIFT) {
        if (open >= 0) slices[open] = { line, from: start, to: index };
        open = next;
        start = index + 1;
        next += 1;
      }
    }
    column += displayWidth(unit);
  }
  if (open >= 0 && open < slices.length) slices[open] = { line, from: start, to };
  return { line, from, to, slices };
}

function hasWords(slice: Slice | null): boolean {
  return slice !== null && HAS_WORDS.test(slice.line.text.slice(slice.from, slice.to));
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Share of the lines of a cell that must have a label for it to be a profile, and how many at least. */
const MIN_LABELLED_SHARE = 0.3;
const MIN_LABELLED = 2;

/** Units of a cell that is no header, and how many times as many as all others have. */
const MIN_LONG = 160;
const MIN_TIMES = 2;

/** Which cell of a row holds somebody's words, beside profiles and nothing; `ALL` where that may be none or any. */
function toldCell(rows: readonly Cells[], count: number): number {
  const units: number[] = [];
  const profiles: boolean[] = [];
  for (let index = 0; index < count; index += 1) {
    const shown = rows.map(({ slices }) => slices[index] ?? null).filter(hasWords) as Slice[];
    const labelled = shown.filter(isLabelled).length;
    units.push(
      shown.reduce((sum, { line, from, to }) => sum + contentOf(line.text.slice(from, to)).length, 0),
    );
    profiles.push(labelled >= MIN_LABELLED && labelled >= shown.length * MIN_LABELLED_SHARE);
  }
  const shown = [...units.keys()].filter((index) => (units[index] as number) > 0);
  const others = shown.filter((index) => !profiles[index]);
  if (shown.length === 1) return shown[0] as number;
  if (others.length === 1) return others[0] as number;
  const all = units.reduce((sum, number) => sum + number, 0);
  const most = Math.max(...units);
  return most >= MIN_LONG && most >= (all - most) * MIN_TIMES ? units.indexOf(most) : ALL;
}

/** `Posts: 12`, and what extractors put into brackets before it. */
function isLabelled({ line, from, to }: Slice): boolean {
  return LABELLED.test(line.text.slice(from, to));
}

const LABELLED = /^[\s|]*\p{L}[^:|]{1,24}:(?:\s|$)/u;

/** Gives the words between all pipes, line by line: the cells of a header are short. */
function cutAll({ line, from, to }: Cells, pieces: Pieces): void {
  let frame = from;
  for (const { 0: words, index } of line.text.slice(from, to).matchAll(/[^|]+/g)) {
    if (isBlank(words) || isBorder(words) || isBrokenPicture(words)) continue;
    const start = from + index;
    pieces.frame(pieceOf(line, frame, start));
    pushShown(line, start, words, pieces);
    pieces.gap(pieceOf(line, start + words.length, start + words.length));
    frame = start + words.length;
  }
  pieces.frame(pieceOf(line, frame, to));
}

/** Whether a part of a cell is the first or the last line of what a picture says. */
function isBrokenPicture(words: string): boolean {
  return BROKEN_PICTURE.test(words);
}

const BROKEN_PICTURE = /^\s*(?:\[[^\]]*|[^[]*\])\s*$/;
