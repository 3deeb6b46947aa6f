import { lastIndexAtOrBefore } from '../layout/flow.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { selectedStretch } from '../state/excerpt.ts';
import {
  AUTHOR_COLUMNS,
  authorColumns,
  bodyRows,
  hasHeaderRow,
  isTooSmall,
  textMargin,
  treeColumns,
  viewOf,
} from '../state/geometry.ts';
import { compareAnchors, currentQuote, type Desk, visibleRows } from '../state/places.ts';
import { type Hit, hitsIn } from '../state/search.ts';
import type { ReaderState } from '../state/state.ts';
import { truncate } from '../text/width.ts';
import { authorSign } from './author-sign.ts';
import { drawHeaderRow } from './draw-header-row.ts';
import { drawList } from './draw-list.ts';
import { drawPage } from './draw-page.ts';
import { drawTree } from './draw-tree.ts';
import { overWhichKey } from './draw-which-key.ts';
import { fill, type Screen } from './frame.ts';
import type { Link } from './hyperlinks.ts';
import type { Paint } from './palette.ts';
import { type Mark, rowText } from './row-text.ts';
import { withScrollBar } from './scroll-bar.ts';
import { promptLine, statusLine } from './status.ts';

/** Draws what is on the desk. */
export function drawScreen(desk: Desk, paint: Paint, link?: Link): Screen {
  const { state, size } = desk;
  if (isTooSmall(size))
    return { lines: fill([truncate('Window too small', size.columns)], size.rows), cursor: null };
  const { mode } = state;
  if (mode.name === 'page') return drawPage(mode, desk, paint);
  if (mode.name === 'list') return drawList(mode, desk, paint);
  const rows = visibleRows(desk);
  const header = hasHeaderRow(state, size) ? [drawHeaderRow(desk, rows, paint)] : [];
  const text = [...header, ...fill(drawRows(desk, rows, paint, link), bodyRows(desk))];
  // Without a status line, what must be said stands on the last row of the text.
  const said = state.notice !== null || state.count !== '' || state.pending.length > 0;
  if (!state.toggles.chrome && (said || mode.name === 'prompt')) text.pop();
  const lines = withScrollBar(desk, besideTree(desk, text, paint), rows, paint);
  if (mode.name === 'prompt') {
    const { line, cursorColumn } = promptLine(mode, desk, paint);
    return { lines: [...lines, line], cursor: { x: cursorColumn, y: lines.length } };
  }
  if (lines.length === size.rows) return { lines, cursor: null };
  return { lines: [...overWhichKey(lines, desk, paint), statusLine(desk, rows, paint)], cursor: null };
}

function besideTree(desk: Desk, lines: readonly string[], paint: Paint): string[] {
  if (treeColumns(desk.state, desk.size) === 0) return [...lines];
  const tree = drawTree(desk, lines.length, paint);
  return lines.map((line, index) => (tree[index] ?? '') + line);
}

function drawRows(desk: Desk, rows: readonly Row[], paint: Paint, link?: Link): string[] {
  const { layout, state, size } = desk;
  const current = currentQuote(desk);
  const margin = textMargin(state, size);
  const { width } = viewOf(state, size);
  return rows.map((row, index) => {
    const flow = layout.flow(row.section);
    const looks = {
      flow,
      marks: [...marksOn(layout, state, row), ...selectionOn(desk, row)],
      currentQuote: current?.section === row.section ? current.quote : -1,
      pan: state.pan ?? 0,
      width,
      paint,
      glyphs: layout.drawing.glyphs,
      isNew: state.newFrom !== null && row.section >= state.newFrom,
      link,
    };
    const text = rowText(row, looks);
    // Once for each post on the screen, its header scrolled off or not; the row above the text may have done so.
    const isDone = index === 0 && hasHeaderRow(state, size) && row.piece.kind !== 'header';
    const isFirst = !isDone && (index === 0 || rows[index - 1]?.section !== row.section);
    const mark =
      isFirst && authorColumns(state, size) > 0 ? authorSign(layout.thread, row.section, paint) : '';
    if (mark !== '') return ' '.repeat(margin - AUTHOR_COLUMNS) + mark + text;
    return text === '' ? '' : ' '.repeat(margin) + text;
  });
}

/** A selected row is marked as a whole. */
function selectionOn(desk: Desk, row: Row): Mark[] {
  const { mode } = desk.state;
  if (mode.name !== 'select') return [];
  const { start, end } = selectedStretch(desk, mode.from, mode.to);
  const isBefore = compareAnchors({ section: row.section, offset: row.start }, start) < 0;
  const isBehind = compareAnchors({ section: row.section, offset: row.start }, end) > 0;
  return isBefore || isBehind ? [] : [{ start: row.start, end: row.end, style: 'selection' }];
}

function marksOn(layout: Layout, { passage, search }: ReaderState, row: Row): Mark[] {
  const marks: Mark[] = [];
  const overlaps = (stretch: { start: number; end: number }) =>
    stretch.start < row.end && stretch.end > row.start;
  if (passage?.section === row.section && overlaps(passage)) marks.push({ ...passage, style: 'passage' });
  if (search === null) return marks;
  const hits = hitsIn(layout.thread, row.section, layout.flow(row.section), search.matcher);
  const first = lastIndexAtOrBefore(hits, row.start, ({ start }) => start);
  for (let index = Math.max(0, first); index < hits.length; index += 1) {
    const hit = hits[index] as Hit;
    if (hit.start >= row.end) break;
    const isCurrent = search.current?.section === row.section && search.current.start === hit.start;
    if (overlaps(hit)) marks.push({ ...hit, style: isCurrent ? 'current-hit' : 'hit' });
  }
  return marks;
}
