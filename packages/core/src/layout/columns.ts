import type { LineToken } from '../lines/kinds.ts';
import { contentEnd, contentOf, contentStart, isBlank, splitLine } from '../source/lines.ts';
import type { LineCutter } from '../source/pieces.ts';
import { cellStarts, cutAt, type Gutter, gutterOf, MIN_LEFT_UNITS, sideOf } from './gutter.ts';
import { type Trait, traitOf } from './traits.ts';

/** How a dump prints tables with columns side by side: data only. */
export interface Columns {
  /** The shape of the dates that rows of the table begin with. */
  dates: string;
  /** Whether words of posts stand in the right column; else headers alone are tables. */
  isBeside: boolean;
  /** Where the right column of most rows begins; `null` where each row is a table of its own. */
  column: number | null;
  /** How far before it cells begin that hold what takes room on a screen and none in the text; 0 where none do. */
  shift: number;
  /** Lines that stand above most rows and end the one before. */
  tails: ReadonlySet<string>;
}

/** Fewest rows that make a table, and the share of the dates that must stand in one. */
const MIN_ROWS = 2;
const MIN_ROW_SHARE = 0.5;

/** Most lines of one row that are looked at for a gutter, and that wait for the next row. */
const MAX_LINES_LOOKED_AT = 120;
const MAX_ROW_LINES = 400;

/** Lines of a left column above the date in the right one, and longest of them. */
const MAX_LINES_ABOVE_DATE = 4;
const MAX_LEFT_CELL = 40;

/** Lines of a table of a header that may follow the line with the date. */
const MAX_GRID_LINES = 3;

/** Least gap between two cells of a header, where the first is broken. */
const MIN_GRID_GAP = '   ';

/**
 * Learns whether tables were printed with their columns side by side, by lines with dates around which the same column is
 * blank line after line.
 *
 * @returns `null` for a text without columns: any that an extractor printed cell by cell.
 */
export function learnColumns(texts: readonly string[]): Columns | null {
  // Reading dates costs more than looking for gaps, and most texts have none.
  if (texts.filter(hasGap).length < MIN_ROWS) return null;
  const shapes = texts.map((text) => datesIn(text));
  const counts = new Map<string, number>();
  for (const found of shapes) for (const shape of found) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [likeliest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (likeliest === undefined || likeliest[1] < MIN_ROWS) return null;
  const [dates] = likeliest;
  const anchors = shapes.flatMap((found, index) => (found.includes(dates) ? [index] : []));
  let rowCount = 0;
  let lineCount = 0;
  let crossedCount = 0;
  let longCount = 0;
  const gutters: number[] = [];
  const shifts: number[] = [];
  for (const [at, anchor] of anchors.entries()) {
    const row = texts.slice(anchor, Math.min(anchors[at + 1] ?? texts.length, anchor + MAX_LINES_LOOKED_AT));
    const lines = row.map(withoutEnd);
    const gutter = gutterOf(lines, true);
    if (gutter === null) continue;
    rowCount += 1;
    gutters.push(gutter.column);
    for (const line of lines.slice(0, gutter.end)) {
      if (sideOf(line, gutter.column) === 'shifted') shifts.push(gutter.column - cutAt(line, gutter.column));
    }
    // The last row goes on with the end of the page.
    if (anchors[at + 1] === undefined) continue;
    lineCount += lines.filter((line) => line !== '').length;
    crossedCount += gutter.crossedCount;
    longCount += lines.reduce((count, line) => count + longLine(line, gutter.column), 0);
  }
  if (rowCount < MIN_ROWS || rowCount < anchors.length * MIN_ROW_SHARE) return null;
  return {
    dates,
    isBeside: crossedCount < lineCount * MAX_CROSSED_SHARE && longCount >= 0,
    column: mostOf(gutters),
    shift: mostOf(shifts) ?? 0,
    tails: tailsOf(texts, anchors),
  };
}

/** Whether blanks part words of a line, as each row of a table has it somewhere. */
function hasGap(text: string): boolean {
  const gap = text.indexOf('  ', contentStart(text));
  return gap >= 0 && gap < contentEnd(text);
}

/** 1 for a long line in the right column, -1 for one that begins at the margin, 0 for others. */
function longLine(text: string, column: number): number {
  const side = sideOf(text, column);
  if (side === 'near' || side === 'crossed')
    return text.length >= MIN_LONG_LINE && contentStart(text) < MIN_LEFT_UNITS ? -1 : 0;
  return text.length - column >= MIN_LONG_LINE ? 1 : 0;
}

/** Least length of a line that is words of a post. */
const MIN_LONG_LINE = 40;

/** What most values are; `null` where no more than half of them are the same, or it is only a few. */
function mostOf<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count > values.length / 2 && count >= MIN_SAME) return value;
  return null;
}

const MIN_SAME = 3;

/** The line that stands above the dates of most rows where it is short, and nobody's name. */
function tailsOf(texts: readonly string[], anchors: readonly number[]): ReadonlySet<string> {
  const above = anchors.map((anchor) => contentOf(texts[anchor - 1] ?? '')).filter((text) => text !== '');
  const tail = mostOf(above);
  return new Set(tail === null ? [] : [tail]);
}

/** Share of the lines of posts that may run through the gutter where posts stand in the right column. */
const MAX_CROSSED_SHARE = 0.15;

/** The shapes of the dates in the cells of a line; none where a line has one cell at the margin. */
function datesIn(text: string): string[] {
  const starts = cellStarts(text);
  // Cells with borders are read as such.
  if (starts.length === 0 || text.startsWith('|') || !/\d/.test(text)) return [];
  const end = contentEnd(text);
  const bounds = [contentStart(text), ...starts.filter((start) => start > contentStart(text)), end];
  const shapes: string[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const { kind, date, plain } = traitOf(text.slice(bounds[at], bounds[at + 1]), null);
    if (kind !== 'date' || date === null) continue;
    const { found } = date;
    const raw = plain.slice(found.start, found.end);
    const isNumeric = /^\d+[-./]\d+[-./]\d/.test(raw);
    const isInner = text.indexOf(raw, bounds[at]) >= MIN_LEFT_UNITS;
    shapes.push(`${isNumeric ? 'numeric' : 'named'} ${isInner ? 'inner' : 'margin'}`);
  }
  return shapes;
}

function withoutEnd(text: string): string {
  return text.slice(0, contentEnd(text));
}

/**
 * Makes a cutter. Of each row of a table it gives the cells of the left column first and then those of the right, each a
 * line of its own with its place in the source: as other extractors print them. What is pending is bounded.
 *
 * @param take  Called with each line.
 */
export function createColumnCutter(columns: Columns, take: (line: LineToken) => void): LineCutter {
  let pending: LineToken[] = [];
  /** Whether the lines that are pending begin with a row. */
  let isRow = false;
  /** Index of the line with the row's date. */
  let anchor = 0;

  function flush(count: number, isLast: boolean): void {
    const lines = pending.slice(0, count);
    pending = pending.slice(count);
    if (isRow) for (const line of cutRow(lines, anchor, columns, isLast)) take(line);
    else for (const line of lines) take(line);
  }

  return {
    push(line) {
      pending.push(line);
      if (datesIn(line.text).includes(columns.dates)) {
        const start = rowStart(pending, columns);
        flush(start, false);
        isRow = true;
        anchor = pending.length - 1;
      } else if (!isRow && pending.length > MAX_LINES_ABOVE_DATE) {
        flush(1, false);
      } else if (pending.length > MAX_ROW_LINES) {
        flush(pending.length, false);
        anchor = 0;
      }
    },
    finish() {
      flush(pending.length, true);
    },
  };
}

/** Cuts all lines of a text, or of its beginning. */
export function cutColumns(lines: readonly LineToken[], columns: Columns): LineToken[] {
  const cells: LineToken[] = [];
  const cutter = createColumnCutter(columns, (line) => {
    cells.push(line);
  });
  for (const line of lines) cutter.push(line);
  cutter.finish();
  return cells;
}

/** Index of the first line of the row whose date stands in the last line: its left column may begin above. */
function rowStart(lines: readonly LineToken[], { isBeside, tails }: Columns): number {
  const last = lines.length - 1;
  if (!isBeside) return last;
  let start = last;
  for (let index = last - 1; index >= 0 && index >= last - MAX_LINES_ABOVE_DATE; index -= 1) {
    const { text } = lines[index] as LineToken;
    const end = contentEnd(text);
    if (end === 0 || end > MAX_LEFT_CELL || cellStarts(text).length > 0) break;
    if (traitOf(text, null).kind !== 'text' || tails.has(contentOf(text))) break;
    start = index;
  }
  return start;
}

/** The cells of a row, each as a line. */
function cutRow(lines: readonly LineToken[], anchor: number, columns: Columns, isLast: boolean): LineToken[] {
  const texts = lines.slice(0, MAX_LINES_LOOKED_AT).map(({ text }) => withoutEnd(text));
  const { isBeside } = columns;
  const gutter = gutterOfRow(texts.slice(anchor), columns);
  if (gutter === null) return [...lines];
  const { column } = gutter;
  let end = isBeside && !isLast ? lines.length : anchor + gutter.end;
  // A profile may be longer than the post beside it.
  while (isBeside && isLast && end < texts.length && isProfile(texts[end] as string, column)) end += 1;
  const above: LineToken[] = [];
  const left: LineToken[] = [];
  const right: LineToken[] = [];
  let gridLines = MAX_GRID_LINES;
  const rule = ruleBelow(texts, anchor);
  for (const [index, line] of lines.slice(0, end).entries()) {
    const text = withoutEnd(line.text);
    const at = text === '' ? 0 : cutOf(text, column, columns);
    let cell = line;
    if (index === anchor && !isBeside) {
      above.push(...cellsOf(line));
      continue;
    }
    if (at > 0) {
      const [head, behind] = splitLine(line, at);
      if (!isBlank(head.text)) left.push({ ...head, cell: 'left' });
      cell = behind;
    }
    if (index === anchor) {
      (at < 0 ? above : right).push(...cellsOf(cell));
    } else if (index > anchor && gridLines > 0 && (index < rule || isOfGrid(cell.text))) {
      for (const part of cellsOf(cell)) right.push(hinted(part));
      gridLines -= 1;
    } else {
      if (index > anchor) gridLines = 0;
      right.push(cell);
    }
  }
  return [...above, ...hintProfile(left), ...right, ...lines.slice(end)];
}

/** The gutter of a row, which may be too short to show one: then that of most others. */
function gutterOfRow(texts: readonly string[], { isBeside, column }: Columns): Gutter | null {
  const found = gutterOf(texts, true) ?? (isBeside ? gutterOf(texts, false) : null);
  if (found !== null || !isBeside || column === null) return found;
  const crossedCount = texts.filter((text) => text !== '' && sideOf(text, column) === 'crossed').length;
  return crossedCount > 1 ? null : { column, end: texts.length, crossedCount, bothCount: 0 };
}

/** Where the right column of a line begins, as `cutAt`; a cell as wide as its column may have a single blank behind it. */
function cutOf(text: string, column: number, { shift }: Columns): number {
  const at = cutAt(text, column);
  const shifted = column - shift;
  if (at >= 0 || shift === 0 || shifted < 1 || text[shifted - 1] !== ' ' || text[shifted] === ' ') return at;
  return contentStart(text) < shifted ? shifted : at;
}

function isProfile(text: string, column: number): boolean {
  return text === '' || (sideOf(text, column) === 'left' && FIELDS.has(traitOf(text, null).kind));
}

/** Index of the rule that ends the header of a post, in one of the next lines; -1 where none does. */
function ruleBelow(texts: readonly string[], anchor: number): number {
  for (let index = anchor + 1; index <= anchor + MAX_GRID_LINES + 1; index += 1) {
    if (RULE.test(texts[index] ?? '')) return index;
  }
  return -1;
}

/** A rule across the right column, with or without a cell before it. */
const RULE = /[-\u2500\u2501]{20}$/;

function isOfGrid(text: string): boolean {
  const end = contentEnd(text);
  const gap = text.indexOf(MIN_GRID_GAP, contentStart(text));
  return gap >= 0 && gap < end;
}

/** The cells of a line as lines; of those behind its date, what looks like words is none. */
function cellsOf(line: LineToken): LineToken[] {
  const cells: LineToken[] = [];
  let rest = line;
  let hasDate = false;
  while (cells.length < MAX_CELLS) {
    const first = contentStart(rest.text);
    const gap = rest.text.indexOf('  ', first);
    if (gap < 0 || isBlank(rest.text.slice(gap))) break;
    const length = gap + contentStart(rest.text.slice(gap));
    const [head, behind] = splitLine(rest, length);
    cells.push(head);
    rest = behind;
  }
  cells.push(rest);
  return cells.map((cell) => {
    const { kind } = traitOf(cell.text, null);
    const isHint = hasDate && kind === 'text';
    hasDate ||= kind === 'date';
    return isHint ? hinted(cell) : cell;
  });
}

const MAX_CELLS = 5;

/** Below the first field of a profile there is no name. */
function hintProfile(cells: readonly LineToken[]): LineToken[] {
  let before: Trait | null = null;
  let hasField = false;
  return cells.map((cell) => {
    const trait = traitOf(cell.text, before);
    before = trait;
    if (hasField && (trait.kind === 'text' || trait.kind === 'date')) return hinted(cell);
    hasField ||= FIELDS.has(trait.kind);
    return cell;
  });
}

const FIELDS: ReadonlySet<Trait['kind']> = new Set(['field', 'label', 'value', 'count']);

function hinted(line: LineToken): LineToken {
  return { ...line, cell: 'header' };
}
