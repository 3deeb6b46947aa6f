import { lastIndexAtOrBefore } from '../layout/flow.ts';
import type { Layout, Row } from '../layout/layout.ts';
import { isTooSmall, marginOf, textRows, viewOf } from '../state/geometry.ts';
import { helpLines } from '../state/help.ts';
import { currentQuote, type Desk, visibleRows } from '../state/places.ts';
import { type Hit, hitsIn } from '../state/search.ts';
import type { ReaderState, Size } from '../state/state.ts';
import { truncate } from '../text/width.ts';
import type { Paint } from './palette.ts';
import { type Mark, rowText } from './row-text.ts';
import { promptLine, statusLine } from './status.ts';

/** What the terminal shows. */
export interface Screen {
  /** Exactly as many as the terminal has rows, none wider than it has columns. */
  lines: string[];
  /** Where the cursor stands, from 0; `null` while it is hidden. */
  cursor: { x: number; y: number } | null;
}

/** Draws a state on a terminal of that size. */
export function drawScreen(layout: Layout, state: ReaderState, size: Size, paint: Paint): Screen {
  if (isTooSmall(size))
    return { lines: fill([truncate('Window too small', size.columns)], size.rows), cursor: null };
  const desk: Desk = { layout, state, size };
  if (state.mode.name === 'help') return drawHelp(state.mode.top, desk, paint);
  const rows = visibleRows(desk);
  const lines = fill(drawRows(desk, rows, paint), textRows(size));
  if (state.mode.name === 'prompt') {
    const { line, cursorColumn } = promptLine(state.mode.text, state.search, desk, paint);
    return { lines: [...lines, line], cursor: { x: cursorColumn, y: lines.length } };
  }
  return { lines: [...lines, statusLine(desk, rows, paint)], cursor: null };
}

function drawRows(desk: Desk, rows: readonly Row[], paint: Paint): string[] {
  const { layout, state, size } = desk;
  const current = currentQuote(desk);
  const margin = ' '.repeat(marginOf(size));
  const { width } = viewOf(state, size);
  return rows.map((row) => {
    const flow = layout.flow(row.section);
    const looks = {
      flow,
      marks: marksOn(layout, state, row),
      currentQuote: current?.section === row.section ? current.quote : -1,
      width,
      paint,
    };
    const text = rowText(row, looks);
    return text === '' ? '' : margin + text;
  });
}

function marksOn(layout: Layout, { passage, search }: ReaderState, row: Row): Mark[] {
  const marks: Mark[] = [];
  const overlaps = (stretch: { start: number; end: number }) =>
    stretch.start < row.end && stretch.end > row.start;
  if (passage?.section === row.section && overlaps(passage)) marks.push({ ...passage, style: 'passage' });
  if (search === null) return marks;
  const hits = hitsIn(layout.flow(row.section), search.pattern);
  const first = lastIndexAtOrBefore(hits, row.start, ({ start }) => start);
  for (let index = Math.max(0, first); index < hits.length; index += 1) {
    const hit = hits[index] as Hit;
    if (hit.start >= row.end) break;
    const isCurrent = search.current?.section === row.section && search.current.start === hit.start;
    if (overlaps(hit)) marks.push({ ...hit, style: isCurrent ? 'current-hit' : 'hit' });
  }
  return marks;
}

function drawHelp(top: number, { size }: Desk, paint: Paint): Screen {
  const page = textRows(size);
  const all = helpLines(size.columns);
  const margin = ' '.repeat(marginOf(size));
  const lines = all.slice(top, top + page).map(({ kind, text }) => {
    const line = truncate(text, size.columns - margin.length);
    return margin + (kind === 'title' ? paint('help-title', line) : line);
  });
  const hint =
    top + page < all.length ? ' Keys · j for more · any other key closes' : ' Keys · any other key closes';
  const status = paint('status', truncate(hint, size.columns).padEnd(size.columns));
  return { lines: [...fill(lines, page), status], cursor: null };
}

function fill(lines: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => lines[index] ?? '');
}
