import { basename } from 'node:path';
import type { Drawing } from '../layout/drawing.ts';
import type { Glyphs } from '../text/glyphs.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import type { Paint, Style } from '../view/palette.ts';
import { type ListRow, noteOfRow, type SortColumn, summaryOf } from './list-rows.ts';

/** A column as it is drawn. */
export interface ListColumn {
  name: SortColumn;
  /** Columns of the terminal. */
  width: number;
}

/** Columns of the terminal between two columns of the list. */
const GAP = 2;

interface Shape {
  heading: string;
  isRight: boolean;
  /** Columns it takes at least; what is left over is shared by `title`, `name` and `authors`. */
  width: number;
  /** Columns that the title must keep where this column is shown. */
  titleBeside: number;
}

/** In the order in which they stand. */
const SHAPES: Readonly<Record<SortColumn, Shape>> = {
  title: { heading: 'Title', isRight: false, width: 0, titleBeside: 0 },
  posts: { heading: 'Posts', isRight: true, width: 7, titleBeside: 10 },
  read: { heading: 'Read', isRight: true, width: 6, titleBeside: 20 },
  date: { heading: 'Date', isRight: false, width: 10, titleBeside: 24 },
  authors: { heading: 'Authors', isRight: false, width: 9, titleBeside: 30 },
  size: { heading: 'Size', isRight: true, width: 8, titleBeside: 34 },
  name: { heading: 'File', isRight: false, width: 20, titleBeside: 30 },
  visited: { heading: 'Visit', isRight: false, width: 10, titleBeside: 30 },
};

/** Most important first: the last ones are the first to go where room is short. When it was opened is for sorting alone. */
const IMPORTANCE: readonly SortColumn[] = ['posts', 'read', 'date', 'name', 'authors', 'size'];

/** Widest title, names of authors, and path: beyond it the eye loses the line. */
const WIDEST = { title: 80, authors: 40, name: 60 } as const;

/** Chooses the columns for that many columns of the terminal; the title is always among them. */
export function chooseColumns(columns: number): ListColumn[] {
  const widths = new Map<SortColumn, number>();
  let room = columns;
  for (const name of IMPORTANCE) {
    const { width, titleBeside } = SHAPES[name];
    if (room - width - GAP < titleBeside) continue;
    widths.set(name, width);
    room -= width + GAP;
  }
  // The title takes what is left up to half of the widest, then all three grow alike.
  widths.set('title', Math.min(room, WIDEST.title >> 1));
  room -= widths.get('title') as number;
  const growing = (['title', 'name', 'authors'] as const).filter((name) => widths.has(name));
  for (let isFull = false; room > 0 && !isFull; ) {
    isFull = true;
    for (const name of growing) {
      const width = widths.get(name) as number;
      if (room === 0 || width >= WIDEST[name]) continue;
      widths.set(name, width + 1);
      room -= 1;
      isFull = false;
    }
  }
  return (Object.keys(SHAPES) as SortColumn[]).flatMap((name) => {
    const width = widths.get(name);
    return width === undefined ? [] : [{ name, width }];
  });
}

/** Writes the line above the rows, with an arrow beside what the list is sorted by. */
export function headingText(
  columns: readonly ListColumn[],
  sort: { column: SortColumn; isReversed: boolean },
  glyphs: Glyphs,
): string {
  return columns
    .map(({ name, width }) => {
      const arrow = name !== sort.column ? '' : ` ${isRising(sort) ? glyphs.rising : glyphs.falling}`;
      return cell(SHAPES[name].heading + arrow, width, SHAPES[name].isRight, glyphs);
    })
    .join(' '.repeat(GAP));
}

function isRising({ column, isReversed }: { column: SortColumn; isReversed: boolean }): boolean {
  return (column === 'name' || column === 'title') !== isReversed;
}

/** Writes a row. Where it is the current one it is one stretch, in the style of that. */
export function rowText(
  row: ListRow,
  columns: readonly ListColumn[],
  isCurrent: boolean,
  paint: Paint,
  drawing: Drawing,
): string {
  const style = (name: Style, text: string) => (isCurrent ? text : paint(name, text));
  const note = noteOfRow(row);
  const cells = columns.map(({ name, width }) => {
    const { text, style: own } = cellOf(row, name, width, note, drawing);
    return style(own, cell(text, width, SHAPES[name].isRight, drawing.glyphs));
  });
  return cells.join(' '.repeat(GAP));
}

interface Cell {
  text: string;
  style: Style;
}

function cellOf(
  row: ListRow,
  column: SortColumn,
  width: number,
  note: string | null,
  { emoji, glyphs }: Drawing,
): Cell {
  const summary = summaryOf(row);
  const meta = (text: string): Cell => ({ text, style: 'meta' });
  const plain = (text: string): Cell => ({ text, style: 'text' });
  switch (column) {
    case 'title': {
      if (note !== null)
        return meta(`${sanitise(basename(row.file.name), emoji)} ${glyphs.rule} ${sanitise(note, emoji)}`);
      if (summary?.title) return plain(sanitise(summary.title, emoji));
      return meta(sanitise(basename(row.file.name), emoji));
    }
    case 'posts':
      return plain(summary === null ? '' : (summary.isEstimate ? '~' : '') + countText(summary.posts));
    case 'read': {
      const { mark } = row;
      if (mark === null) return plain('');
      if (mark.newPosts > 0) return { text: `+${countText(mark.newPosts)}`, style: 'heading' };
      return meta(`${Math.floor(100 * Math.min(1, Math.max(0, mark.share)))}%`);
    }
    case 'date':
      return meta(summary?.last ?? '');
    case 'authors': {
      if (summary === null || summary.authorCount === 0) return plain('');
      const count = countText(summary.authorCount);
      return plain(
        width < MIN_NAMES ? count : `${count.padEnd(4)} ${sanitise(summary.authors.join(', '), emoji)}`,
      );
    }
    case 'size':
      return meta(note === null ? sizeText(row.file.size) : '');
    case 'visited':
      return plain('');
    case 'name':
      return meta(pathText(sanitise(row.file.name, emoji), width, glyphs));
  }
}

/** Narrower than this, the column of authors has their number only. */
const MIN_NAMES = 18;

/** Of a long path the end tells most. */
function pathText(path: string, width: number, { ellipsis }: Glyphs): string {
  if (displayWidth(path) <= width) return path;
  const name = basename(path);
  if (displayWidth(name) + 2 > width) return name;
  let shown = path;
  while (displayWidth(shown) + 2 > width) shown = shown.slice(Math.max(1, shown.indexOf('/', 1)));
  return `${ellipsis}${shown.startsWith('/') ? '' : '/'}${shown}`;
}

function cell(text: string, width: number, isRight: boolean, { ellipsis }: Glyphs): string {
  const shown = truncate(text, width, ellipsis);
  const gap = ' '.repeat(Math.max(0, width - displayWidth(shown)));
  return isRight ? gap + shown : shown + gap;
}

/** Writes a number with its digits in groups of three: `12,345`. */
export function countText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Writes a size in the largest unit that leaves a whole: `812 B`, `14 KB`, `3.2 MB`. */
function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
