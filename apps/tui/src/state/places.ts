import { type FlowQuote, lastAtOrBefore, type Piece } from '../layout/flow.ts';
import { foldShownFor, openFold, type QuoteRef, quotePath } from '../layout/folds.ts';
import { type Anchor, BAR_COLUMNS, type Layout, type Row } from '../layout/layout.ts';
import { displayWidth } from '../text/width.ts';
import { bodyRows, viewOf } from './geometry.ts';
import type { Keymap } from './keymap.ts';
import type { Passage, ReaderState, Size, Stop } from './state.ts';

/** Everything a command works on. */
export interface Desk {
  layout: Layout;
  keymap: Keymap;
  state: ReaderState;
  size: Size;
}

/** Jumps that can be taken back. */
const BACK_LIMIT = 100;

/** At most this part of the screen stays above a place that was jumped to, as context. */
const CONTEXT_SHARE = 1 / 4;

/** Orders two places as the thread has them: negative, 0 or positive. */
export function compareAnchors(left: Anchor, right: Anchor): number {
  return left.section - right.section || left.offset - right.offset;
}

/** The place on the first row: never so late that rows stay empty below the end, unless a jump led there. */
export function topOf(desk: Desk): Anchor {
  const { layout, state, size } = desk;
  if (state.pinned) return state.top;
  // Where the end is far there is no need to know where it is.
  if (layout.rows(viewOf(state, size), state.top, bodyRows(desk)).length === bodyRows(desk)) return state.top;
  const last = lastTop(desk);
  return compareAnchors(state.top, last) > 0 ? last : state.top;
}

/** The last place that can be on the first row without rows staying empty below. */
export function lastTop({ layout, state, size }: Desk): Anchor {
  const view = viewOf(state, size);
  return layout.move(view, layout.end(view), 1 - bodyRows({ state, size }));
}

/** The rows on the screen; fewer than fit at the thread's end. */
export function visibleRows(desk: Desk): Row[] {
  return desk.layout.rows(viewOf(desk.state, desk.size), topOf(desk), bodyRows(desk));
}

/** Scrolls by `delta` rows, down to where the last row is the last on the screen. */
export function scroll(desk: Desk, delta: number): ReaderState {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const from = topOf(desk);
  const moved = layout.move(view, from, delta);
  if (layout.rows(view, moved, bodyRows(desk)).length === bodyRows(desk)) {
    return { ...state, top: moved, pinned: false };
  }
  const last = lastTop(desk);
  if (delta > 0 && compareAnchors(from, last) >= 0) return state;
  const isPastEnd = compareAnchors(moved, last) > 0;
  if (delta > 0 && isPastEnd) return { ...state, top: last, pinned: false };
  return { ...state, top: moved, pinned: isPastEnd };
}

/** Goes to a place with some rows of context above it, from its own post only. */
export function showInContext({ layout, state, size }: Desk, anchor: Anchor): ReaderState {
  const context = Math.floor(bodyRows({ state, size }) * CONTEXT_SHARE);
  const above = layout.move(viewOf(state, size), anchor, -context);
  const start = { section: anchor.section, offset: 0 };
  return { ...state, top: compareAnchors(above, start) < 0 ? start : above, pinned: false };
}

/** Opens the folds over a passage and goes to it, unless it is on the screen already. */
export function showPassage(desk: Desk, passage: Passage): ReaderState {
  const anchor = { section: passage.section, offset: passage.start };
  const quote = quoteAt(desk.layout, anchor);
  const flow = desk.layout.flow(passage.section);
  const folds =
    quote === -1 ? desk.state.folds : openFold(desk.state.folds, flow, { section: passage.section, quote });
  const opened = { ...desk, state: { ...desk.state, top: topOf(desk), folds } };
  const shown = isInSight(opened, anchor) ? opened.state : showInContext(opened, anchor);
  return { ...shown, pan: panTo({ ...desk, state: shown }, passage) };
}

/** Columns that wide code moves by at a time. */
export const PAN_STEP = 8;

/** How far wide code must be moved so that a passage in it is in view. */
function panTo({ layout, state, size }: Desk, { section, start, end }: Passage): number | null {
  const { pan } = state;
  const view = viewOf(state, size);
  const [row] = pan === null ? [] : layout.rows(view, { section, offset: start }, 1);
  if (pan === null || !row?.isWide) return pan;
  const { text } = layout.flow(section);
  const left = displayWidth(text.slice(row.start, start));
  const right = left + displayWidth(text.slice(start, Math.min(end, row.end)));
  // On both sides a column may say that the line goes on.
  const isInView = left > pan && right < pan + view.width - row.bars * BAR_COLUMNS - row.indent;
  if (isInView || right < view.width >> 1) return isInView ? pan : 0;
  return Math.max(0, Math.floor((left - (view.width >> 1)) / PAN_STEP) * PAN_STEP);
}

/** Rows above and below a place that was searched or stepped to, so that it is never read on the first row or the last. */
const ROWS_AROUND = 2;

/** Fewest rows of text for which rows around a place are kept free. */
const MIN_ROWS_FOR_CONTEXT = 10;

/**
 * Says that a place is on the screen and neither on its last rows, unless the thread ends there, nor on its first, unless its
 * post begins there.
 */
export function isInSight(desk: Desk, anchor: Anchor): boolean {
  if (!isVisible(desk, anchor)) return false;
  const { layout, state, size } = desk;
  if (bodyRows(desk) < MIN_ROWS_FOR_CONTEXT) return true;
  const rows = visibleRows(desk);
  const [first, above, below, last] = [0, ROWS_AROUND, -ROWS_AROUND, -1].map((at) => rows.at(at));
  if (first === undefined || above === undefined || below === undefined || last === undefined) return true;
  const startsHere = first.section < anchor.section || first.start === 0;
  if (!startsHere && compareAnchors(anchor, startOf(above)) < 0) return false;
  const isEnd = compareAnchors(layout.move(viewOf(state, size), startOf(last), 1), startOf(last)) === 0;
  return isEnd || compareAnchors(anchor, startOf(below)) < 0;
}

function startOf({ section, start }: Row): Anchor {
  return { section, offset: start };
}

/** The top with which a place is on the screen, with rows around it where there is room for them; moved no further than that. */
export function topWith(desk: Desk, anchor: Anchor): Anchor {
  const { layout, state, size } = desk;
  const top = topOf(desk);
  const view = viewOf(state, size);
  const height = bodyRows(desk);
  const around = height < MIN_ROWS_FOR_CONTEXT ? 0 : ROWS_AROUND;
  const highest = layout.move(view, anchor, -around);
  if (compareAnchors(highest, top) < 0) return highest;
  const lowest = layout.move(view, layout.move(view, anchor, around), 1 - height);
  return compareAnchors(lowest, top) > 0 ? lowest : top;
}

/** Says that the row with this place is on the screen. */
export function isVisible(desk: Desk, { section, offset }: Anchor): boolean {
  return visibleRows(desk).some(
    (row) =>
      row.section === section &&
      row.start <= offset &&
      (offset < row.end || (row.isLast && offset === row.end)),
  );
}

/**
 * The quote that Enter and `z` act on: the one chosen last for as long as a row of it is on the screen, else
 * the first on the screen; `null` where there is none.
 */
export function currentQuote(desk: Desk): QuoteRef | null {
  const rows = visibleRows(desk).filter(({ quote }) => quote !== -1);
  const { focus } = desk.state;
  if (focus && rows.some((row) => belongsTo(desk.layout, row, focus))) {
    const shown = foldShownFor(desk.state.folds, desk.layout.flow(focus.section), focus);
    return shown === -1 ? focus : { section: focus.section, quote: shown };
  }
  const [first] = rows;
  return first ? { section: first.section, quote: first.quote } : null;
}

/**
 * The post that commands act on: the one with the quote that was chosen, for as long as that is on the screen, else the
 * one on the first row; on the title, the first one. `null` in a thread without posts.
 */
export function currentPost(desk: Desk): number | null {
  const { layout, state } = desk;
  const top = topOf(desk).section;
  const isChosen = state.focus !== null && state.focus.section !== top && isOnScreen(desk, state.focus);
  const section = isChosen ? (state.focus as QuoteRef).section : top;
  return section === 0 ? layout.step({ limit: state.limit?.sections ?? null }, 0, 1) : section;
}

function isOnScreen(desk: Desk, ref: QuoteRef): boolean {
  return visibleRows(desk).some((row) => belongsTo(desk.layout, row, ref));
}

/** Says that a row is part of a quote, or the line that stands for it. */
function belongsTo(layout: Layout, row: Row, ref: QuoteRef): boolean {
  if (row.section !== ref.section || row.quote === -1) return false;
  const flow = layout.flow(row.section);
  if (quotePath(flow, row.quote).includes(ref.quote)) return true;
  return row.summary !== null && quotePath(flow, ref.quote).includes(row.quote);
}

/** Where a quote begins. */
export function quoteAnchor(layout: Layout, { section, quote }: QuoteRef): Anchor {
  const { pieces, quotes } = layout.flow(section);
  return { section, offset: (pieces[(quotes[quote] as FlowQuote).firstPiece] as Piece).start };
}

/** Finds the next or previous quote that is not hidden in a folded one. */
export function neighbourQuote(desk: Desk, step: 1 | -1): QuoteRef | null {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const current = currentQuote(desk);
  const from = current ? quoteAnchor(layout, current) : topOf(desk);
  for (
    let section: number | null = from.section;
    section !== null;
    section = layout.step(view, section, step)
  ) {
    const own = section;
    const flow = layout.flow(section);
    const refs = flow.quotes.map((_, quote) => ({ section: own, quote }));
    const beyond = refs.filter((ref) => {
      const distance = compareAnchors(quoteAnchor(layout, ref), from) * step;
      const isAhead = current ? distance > 0 : distance >= 0;
      return isAhead && [-1, ref.quote].includes(foldShownFor(state.folds, flow, ref));
    });
    const found = step === 1 ? beyond[0] : beyond.at(-1);
    if (found) return found;
  }
  return null;
}

/** The place to come back to after a jump. */
export function stopAt(desk: Desk): Stop {
  return { top: topOf(desk), pinned: desk.state.pinned, focus: currentQuote(desk) };
}

/** Remembers a place for Backspace to come back to. What lay ahead is forgotten. */
export function remember(state: ReaderState, stop: Stop): ReaderState {
  return { ...state, back: [...state.back, stop].slice(-BACK_LIMIT), forward: [] };
}

/** The state from which a jump goes, with the place that it leaves remembered. */
export function leave(desk: Desk): ReaderState {
  return remember(desk.state, stopAt(desk));
}

function quoteAt(layout: Layout, { section, offset }: Anchor): number {
  return lastAtOrBefore(layout.flow(section).pieces, offset, (piece) => piece.start)?.quote ?? -1;
}
