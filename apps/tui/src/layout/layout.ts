import { sanitise } from '../text/sanitise.ts';
import { wrap } from '../text/wrap.ts';
import type { Counted, OpenThread } from '../thread/open-thread.ts';
import { type Drawing, defaultDrawing } from './drawing.ts';
import {
  type Flow,
  type FlowQuote,
  lastAtOrBefore,
  lastIndexAtOrBefore,
  type Piece,
  type PieceKind,
} from './flow.ts';
import { type Folds, foldKey, foldShownFor } from './folds.ts';
import { countText, sourceName } from './labels.ts';
import { createRecent } from './recent.ts';
import { sectionFlow } from './section-flow.ts';

/**
 * A place in a thread that no change of width and no fold moves: an offset into the text of a section's flow.
 */
export interface Anchor {
  /** As in `OpenThread`: 0 is the title. */
  section: number;
  offset: number;
}

/** What the rows depend on besides the thread. */
export interface View {
  /** Columns for text with its bars and indents, at least `MIN_WIDTH`. */
  width: number;
  folds: Folds;
  /** Kinds of lines that are not shown. */
  hidden: ReadonlySet<PieceKind>;
  /** The posts that are shown, rising; `null` for all. The title is always shown. */
  limit: readonly number[] | null;
  /** Lines of code that are wider than the text stay one row. Default `false`. */
  keepsCode?: boolean;
}

/** One row of the screen: a stretch of a flow, or the line that stands for a folded quote. */
export interface Row {
  section: number;
  start: number;
  /** Exclusive, with the spaces that hang over the edge. */
  end: number;
  piece: Piece;
  /** Index into `Flow.quotes` of the quote it belongs to or stands for, -1 outside. */
  quote: number;
  /** Quote bars before the text. */
  bars: number;
  /** Blank columns between the bars and the text. */
  indent: number;
  /** Said instead of the text: `quotes #5 fasquardon, 12 lines`. */
  summary: string | null;
  /** True for a line of code that is wider than the text, in a view that keeps code. */
  isWide: boolean;
  /** True on the last row of its piece. */
  isLast: boolean;
}

/** Fewest columns a layout is made for. */
export const MIN_WIDTH = 16;

/** Columns a quote bar takes with the blank after it. */
export const BAR_COLUMNS = 2;

/** Sections kept laid out: more than anybody pages back and forth between, and little memory. */
const KEPT_SECTIONS = 512;

/** The rows of a thread, made when they are asked for. */
export interface Layout {
  readonly thread: OpenThread;
  readonly drawing: Drawing;
  flow(section: number): Flow;
  /** The section before (-1) or behind (1) another among those that are shown; `null` where there is none. */
  step(view: Pick<View, 'limit'>, section: number, step: 1 | -1): number | null;
  /** The last section that is shown. */
  last(view: Pick<View, 'limit'>): number;
  /** Gives up to `height` rows from the one that holds `anchor`; fewer at the thread's end. */
  rows(view: View, anchor: Anchor, height: number): Row[];
  /**
   * Goes `delta` rows down (up where negative), at most to the first or the last row, and gives that row's
   * start.
   */
  move(view: View, anchor: Anchor, delta: number): Anchor;
  /** The start of the thread's last row. */
  end(view: View): Anchor;
}

/** Makes the layout of a thread; nothing is wrapped yet. */
export function createLayout(thread: OpenThread, drawing: Drawing = defaultDrawing): Layout {
  const flows = createRecent<Flow>(KEPT_SECTIONS);
  const sections = createRecent<SectionRows>(KEPT_SECTIONS);

  const flow = (section: number) => flows.get(`${section}`, () => sectionFlow(thread, section, drawing));

  const sectionRows = (view: View, section: number): SectionRows => {
    const text = flow(section);
    const shown = `${section}|${view.width}|${view.keepsCode === true}|${[...view.hidden].join()}|${foldKey(view.folds, section, text)}`;
    return sections.get(shown, () => layOut(thread, section, text, view));
  };

  const step = ({ limit }: Pick<View, 'limit'>, section: number, direction: 1 | -1): number | null => {
    if (limit === null) return direction === 1 ? thread.next(section) : thread.previous(section);
    const index = lastIndexAtOrBefore(limit, section, (each) => each);
    if (direction === 1) return limit[index + 1] ?? null;
    if (section === 0) return null;
    return (limit[index] === section ? limit[index - 1] : limit[index]) ?? 0;
  };

  const last = ({ limit }: Pick<View, 'limit'>) =>
    limit === null ? thread.lastSection : (limit.at(-1) ?? 0);

  const seek = (view: View, { section, offset }: Anchor): Place => {
    const { starts, rows } = sectionRows(view, section);
    const piece = Math.max(
      0,
      lastIndexAtOrBefore(starts, offset, (start) => start),
    );
    return {
      section,
      piece,
      row: Math.max(
        0,
        lastIndexAtOrBefore(rows(piece), offset, (row) => row.start),
      ),
    };
  };

  /** Walks piece by piece, so that only what lies on the way is wrapped. */
  const walk = (view: View, from: Place, delta: number): Place => {
    let { section, piece } = from;
    let row = from.row + delta;
    for (;;) {
      const { starts, rows } = sectionRows(view, section);
      const count = rows(piece).length;
      if (row >= 0 && row < count) return { section, piece, row };
      if (row < 0) {
        if (piece > 0) piece -= 1;
        else {
          const before = step(view, section, -1);
          if (before === null) return { section, piece, row: 0 };
          section = before;
          piece = sectionRows(view, section).starts.length - 1;
        }
        row += sectionRows(view, section).rows(piece).length;
      } else {
        if (piece < starts.length - 1) piece += 1;
        else {
          const behind = step(view, section, 1);
          if (behind === null) return { section, piece, row: count - 1 };
          section = behind;
          piece = 0;
        }
        row -= count;
      }
    }
  };

  const rowAt = (view: View, { section, piece, row }: Place) =>
    sectionRows(view, section).rows(piece)[row] as Row;

  const anchorOf = (view: View, place: Place): Anchor => ({
    section: place.section,
    offset: rowAt(view, place).start,
  });

  return {
    thread,
    drawing,
    flow,
    step,
    last,
    rows(view, anchor, height) {
      const found: Row[] = [];
      let place = seek(view, anchor);
      while (found.length < height) {
        const rows = sectionRows(view, place.section).rows(place.piece);
        found.push(...rows.slice(place.row, place.row + height - found.length));
        const next = walk(view, place, rows.length - place.row);
        if (next.section === place.section && next.piece === place.piece) break;
        place = next;
      }
      return found;
    },
    move: (view, anchor, delta) => anchorOf(view, walk(view, seek(view, anchor), delta)),
    end(view) {
      const section = last(view);
      const piece = sectionRows(view, section).starts.length - 1;
      const place = { section, piece, row: 0 };
      return anchorOf(view, walk(view, place, Number.MAX_SAFE_INTEGER));
    },
  };
}

/** Where a row is: its section, the shown piece in it and the row in that. */
interface Place {
  section: number;
  piece: number;
  row: number;
}

/** The rows of one section at one width and with one set of folds. */
interface SectionRows {
  /** Offset of each piece that is shown. */
  starts: readonly number[];
  /** Gives the rows of the shown piece with that index; there is always at least one. */
  rows(index: number): readonly Row[];
}

function layOut(thread: OpenThread, section: number, flow: Flow, view: View): SectionRows {
  const pieces: Piece[] = [];
  /** The folded quote a shown piece stands for, by piece. */
  const summarised = new Map<Piece, number>();
  for (let index = 0; index < flow.pieces.length; index += 1) {
    const piece = flow.pieces[index] as Piece;
    if (view.hidden.has(piece.kind)) continue;
    const fold = piece.quote === -1 ? -1 : foldShownFor(view.folds, flow, { section, quote: piece.quote });
    pieces.push(piece);
    if (fold === -1) continue;
    summarised.set(piece, fold);
    index = (flow.quotes[fold] as FlowQuote).lastPiece;
  }

  const wrapped: Row[][] = [];
  const rowsOf = (piece: Piece): Row[] => wrapPiece(section, flow, piece, view);
  const summaryOf = (piece: Piece, fold: number): Row[] => {
    const quote = flow.quotes[fold] as FlowQuote;
    const source = sourceName(quote.node, thread);
    const count = countLines(flow, quote, (each) => rowsOf(each).length);
    const name = source === null ? 'quote of unknown source' : `quotes ${sanitise(source)}`;
    const summary = `${name}, ${countText(count)} ${count.value === 1 ? 'line' : 'lines'}`;
    const end = (flow.pieces[quote.lastPiece] as Piece).end;
    const bars = shownBars(quote.depth - 1, view.width);
    const row = { section, start: piece.start, end, piece, quote: fold, bars, indent: 0, summary };
    return [{ ...row, isWide: false, isLast: true }];
  };

  return {
    starts: pieces.map((piece) => piece.start),
    rows(index) {
      const piece = pieces[index] as Piece;
      const fold = summarised.get(piece);
      wrapped[index] ??= fold === undefined ? rowsOf(piece) : summaryOf(piece, fold);
      return wrapped[index];
    },
  };
}

/** Pieces of a folded quote, and units in them, that are wrapped to count its lines; longer ones are estimated by these. */
const COUNTED = { pieces: 64, units: 1 << 14 } as const;

/** Counts the lines of a quote, at the cost of a few pieces however long it is. */
function countLines(
  { pieces }: Flow,
  { firstPiece, lastPiece }: FlowQuote,
  linesOf: (piece: Piece) => number,
): Counted {
  // The heading is no line of the quote.
  let value = 0;
  let units = 0;
  let index = firstPiece;
  while (index < lastPiece && index - firstPiece < COUNTED.pieces && units < COUNTED.units) {
    index += 1;
    const piece = pieces[index] as Piece;
    value += linesOf(piece);
    units += piece.end - piece.start;
  }
  if (index === lastPiece) return { value, isExact: true };
  return { value: Math.round((value * (lastPiece - firstPiece)) / (index - firstPiece)), isExact: false };
}

function wrapPiece(section: number, flow: Flow, piece: Piece, { width, keepsCode }: View): Row[] {
  const depth = flow.quotes[piece.quote]?.depth ?? 0;
  const bars = shownBars(depth, width);
  const deepest = Math.floor(width / 4);
  const indent = Math.min(piece.indent, deepest);
  const hangingIndent = Math.min(piece.hangingIndent, deepest);
  const columns = width - bars * BAR_COLUMNS - Math.max(indent, hangingIndent);
  const wrapped = wrap(flow.text.slice(piece.start, piece.end), columns);
  const isWide = keepsCode === true && wrapped.length > 1 && isCode(flow, piece);
  const ends = isWide ? [piece.end - piece.start] : wrapped;
  return ends.map((end, index) => ({
    section,
    start: piece.start + (ends[index - 1] ?? 0),
    end: piece.start + end,
    piece,
    quote: piece.quote,
    bars,
    indent: index === 0 ? indent : hangingIndent,
    summary: null,
    isWide,
    isLast: index === ends.length - 1,
  }));
}

/** Says that a piece is a line of code, or a part of one. */
function isCode(flow: Flow, piece: Piece): boolean {
  const span = lastAtOrBefore(flow.spans, piece.start, ({ start }) => start);
  return span?.role === 'code' && span.end >= piece.end;
}

/** Deep quotes show fewer bars than they are deep, so that at least half of the width is left for text. */
function shownBars(depth: number, width: number): number {
  return Math.min(depth, Math.floor(width / (4 * BAR_COLUMNS)));
}
