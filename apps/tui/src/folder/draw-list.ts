import { type Drawing, defaultDrawing } from '../layout/drawing.ts';
import { isTooSmall } from '../state/geometry.ts';
import type { Size } from '../state/state.ts';
import { sanitise } from '../text/sanitise.ts';
import { truncate } from '../text/width.ts';
import { drawPageLines } from '../view/draw-page.ts';
import { fill, type Screen } from '../view/frame.ts';
import type { Paint } from '../view/palette.ts';
import { drawResults } from './draw-results.ts';
import { chooseColumns, countText, headingText, rowText } from './list-columns.ts';
import { type ListDesk, SORT_NAMES } from './list-commands.ts';
import { type ListState, listRows, placeOf } from './list-state.ts';
import { listHelp } from './press-in-list.ts';
import { promptText, statusText } from './status-text.ts';

/** Columns before each row, for the mark of the current one. */
const MARK_COLUMNS = 2;

/** Draws a list of threads, the hits of a search over them, or the help. */
export function drawFolder(desk: ListDesk, paint: Paint, drawing: Drawing = defaultDrawing): Screen {
  const { ellipsis } = drawing.glyphs;
  const { state, size } = desk;
  const { mode } = state;
  if (isTooSmall(size))
    return { lines: fill([truncate('Window too small', size.columns, ellipsis)], size.rows), cursor: null };
  if (mode.name === 'help')
    return drawPageLines(listHelp(desk), { ...mode, title: 'Keys' }, desk, paint, drawing.glyphs);
  if (mode.name === 'results' || (mode.name === 'query' && mode.before === 'results'))
    return drawResults(state, size, paint, drawing);
  return drawThreads(state, size, paint, drawing);
}

/** Paths of the threads that are on the screen: what the index is to look into first. */
export function pathsOnScreen(state: ListState, size: Size): string[] {
  const { top } = placeOf(state, size);
  return state.shown.slice(top, top + listRows(size)).map(({ file }) => file.path);
}

function drawThreads(state: ListState, size: Size, paint: Paint, drawing: Drawing): Screen {
  const columns = chooseColumns(size.columns - MARK_COLUMNS);
  const { top, index } = placeOf(state, size);
  const rows = state.shown.slice(top, top + listRows(size)).map((row, place) => {
    const isCurrent = top + place === index;
    const text = rowText(row, columns, isCurrent, paint, drawing);
    return isCurrent ? paint('picker-current', `> ${text}`) : `  ${text}`;
  });
  const heading = paint('help-title', `  ${headingText(columns, state.sort, drawing.glyphs)}`);
  const entries = state.shown.length === 0 ? emptyText(state, size, paint, drawing) : rows;
  const lines = [heading, ...fill(entries, listRows(size))];
  const { line, cursorColumn } = lastLine(state, size, paint, drawing);
  return {
    lines: [...lines, line],
    cursor: cursorColumn === null ? null : { x: cursorColumn, y: lines.length },
  };
}

/** Says why there is nothing to see. */
function emptyText(
  { filter, isScanned, rows }: ListState,
  { columns }: Size,
  paint: Paint,
  { emoji, glyphs }: Drawing,
): string[] {
  const said =
    rows.length > 0
      ? [`No thread has “${sanitise(filter, emoji)}” in title, file or authors.`, 'Escape shows all of them.']
      : isScanned
        ? ['No threads here.', 'Hidden files, and files that are no text, are left out.']
        : ['Looking for threads'];
  return ['', ...said.map((text) => paint('meta', truncate(`  ${text}`, columns, glyphs.ellipsis)))];
}

function lastLine(
  state: ListState,
  { columns }: Size,
  paint: Paint,
  { emoji, glyphs }: Drawing,
): { line: string; cursorColumn: number | null } {
  const { mode, shown, rows, filter } = state;
  const of = shown.length === rows.length ? '' : ` of ${countText(rows.length)}`;
  const count = `${countText(shown.length)}${of} ${rows.length === 1 ? 'thread' : 'threads'}`;
  if (mode.name === 'filter') return promptText('/', filter, count, columns, paint);
  if (mode.name === 'query') return promptText('search: ', mode.text, `in ${count}`, columns, paint);
  const sorted = `by ${SORT_NAMES[state.sort.column]}`;
  const parts = [count, ...(filter === '' ? [] : [`/${sanitise(filter, emoji)}`]), sorted];
  const said = state.count || (state.notice === null ? progressText(state) : sanitise(state.notice, emoji));
  const hints = ['Enter open   / filter   s search   o sort   ? help', '/ filter   ? help', '? help'];
  const line = statusText({ title: sanitise(state.title, emoji), parts, said, hints }, columns, glyphs);
  return { line: paint('status', line), cursorColumn: null };
}

/** Says how far the index is; `null` when it is done. */
function progressText({ rows, indexedCount, isScanned }: ListState): string | null {
  if (!isScanned && rows.length === 0) return null;
  if (!isScanned) return `found ${countText(rows.length)} files`;
  if (indexedCount === rows.length) return null;
  return `indexed ${countText(indexedCount)} of ${countText(rows.length)}`;
}
