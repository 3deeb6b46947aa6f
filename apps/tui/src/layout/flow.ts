import type { Quote } from '@rethread/core';
import type { EmojiMode } from '../text/emoji.ts';
import { sanitise } from '../text/sanitise.ts';

/** What a stretch of text is; the palette knows what that looks like. */
export type Role =
  | 'text'
  | 'title'
  | 'meta'
  | 'heading'
  | 'attribution'
  | 'mention'
  | 'link'
  | 'markup'
  | 'code'
  | 'signature'
  | 'furniture';

/**
 * One section of the thread as one long text, still without rows: lines end in `\n`, offsets into `text` are
 * UTF-16 units and do not change with the width of the screen or with folding. Section 0 holds the title;
 * section n is post #n.
 */
export interface Flow {
  text: string;
  pieces: readonly Piece[];
  /** Stretches that are not plain text, disjoint and in order. */
  spans: readonly Span[];
  /** In document order, outer before inner. */
  quotes: readonly FlowQuote[];
  /** Where stretches of the source stand in `text`, in order of both. */
  links: readonly SourceLink[];
  /** How emoji were written. */
  emoji: EmojiMode;
}

/** What a line belongs to. Signatures and furniture can be hidden. */
export type PieceKind = 'title' | 'header' | 'body' | 'signature' | 'furniture';

/**
 * A line, or a part of a long one. Pieces are wrapped one at a time, so that no line is too long to show at
 * once.
 */
export interface Piece {
  start: number;
  /** Exclusive, without the line end. */
  end: number;
  kind: PieceKind;
  /** Index into `Flow.quotes` of the innermost quote around it, -1 outside. */
  quote: number;
  /** Columns before its first row, not counting quote bars. */
  indent: number;
  /** Columns before its other rows. */
  hangingIndent: number;
}

/** A stretch of `Flow.text` with a role; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
  role: Role;
  /** Where a link leads, as the thread has it: neither cleaned nor known to be safe. */
  target?: string;
}

/** A quote, and which pieces it takes. */
export interface FlowQuote {
  node: Quote;
  /** Index of the quote around it, -1 at the top. */
  parent: number;
  /** From 1. */
  depth: number;
  firstPiece: number;
  lastPiece: number;
}

/** A text of the source that stands in the flow. */
export interface SourceLink {
  /** Offset into `Flow.text`. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Offset into the source. */
  sourceOffset: number;
  /** As it stands in the source, before sanitising. */
  raw: string;
}

/** Longest piece in UTF-16 units: one with emoji in it wraps in 1 to 2 ms. */
const PIECE_LIMIT = 4096;

/** How far before the limit a space is looked for to end a piece. */
const PIECE_SLACK = 256;

/** What belongs to the character before it. */
const NOT_FIRST = /^[\p{M}\uDC00-\uDFFF\u200C\u200D]/u;

/** Writes a flow, line by line. */
export interface FlowBuilder {
  /** Adds to the current line; `sourceOffset` where the words stand in the source, `target` where a link leads. */
  put(value: string, role: Role, sourceOffset?: number, target?: string): void;
  /** Ends the line; its kind is that of the part it stands in, where none is given. */
  endLine(kind?: PieceKind): void;
  /** Runs `write` with lines of that kind. */
  part(kind: PieceKind, write: () => void): void;
  /** Runs `write` with all its lines inside a quote. */
  quoted(node: Quote, write: () => void): void;
  /** Runs `write` with its lines indented, its first line by `columns` less. */
  indented(columns: number, write: () => void): void;
  readonly isQuoted: boolean;
  finish(): Flow;
}

/** Starts an empty flow. */
export function createFlowBuilder(emoji: EmojiMode = 'safe'): FlowBuilder {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  const spans: Span[] = [];
  const quotes: FlowQuote[] = [];
  const links: SourceLink[] = [];
  let line = '';
  let lineStart = 0;
  let quote = -1;
  let part: PieceKind = 'body';
  let indent = 0;
  let outdentNext = 0;

  return {
    put(value, role, sourceOffset, target) {
      const text = shownText(value, emoji);
      const start = lineStart + line.length;
      const end = start + text.length;
      if (role !== 'text' && end > start)
        spans.push(target === undefined ? { start, end, role } : { start, end, role, target });
      // The board's own words come last; those that stood before the text are not what a place in it leads to.
      if (sourceOffset !== undefined && sourceOffset >= (links.at(-1)?.sourceOffset ?? 0))
        links.push({ start, end, sourceOffset, raw: value });
      line += text;
    },
    endLine(kind = part) {
      let start = 0;
      do {
        const end = pieceEnd(line, start);
        const hangingIndent = indent;
        pieces.push({
          start: lineStart + start,
          end: lineStart + end,
          kind,
          quote,
          indent: start === 0 ? indent - outdentNext : hangingIndent,
          hangingIndent,
        });
        start = end;
      } while (start < line.length);
      texts.push(line, '\n');
      lineStart += line.length + 1;
      line = '';
      outdentNext = 0;
    },
    part(kind, write) {
      const around = part;
      part = kind;
      write();
      part = around;
    },
    quoted(node, write) {
      const parent = quote;
      const depth = parent === -1 ? 1 : (quotes[parent] as FlowQuote).depth + 1;
      const entry: FlowQuote = { node, parent, depth, firstPiece: pieces.length, lastPiece: 0 };
      quote = quotes.push(entry) - 1;
      write();
      entry.lastPiece = pieces.length - 1;
      quote = parent;
    },
    indented(columns, write) {
      indent += columns;
      outdentNext = columns;
      write();
      indent -= columns;
      outdentNext = 0;
    },
    get isQuoted() {
      return quote !== -1;
    },
    finish: () => ({ text: texts.join(''), pieces, spans, quotes, links, emoji }),
  };
}

/**
 * Finds where a place of the source stands in the flow.
 *
 * @param sourceOffset  An offset that the flow does not show goes to the nearest text before it.
 */
export function flowOffset(flow: Flow, sourceOffset: number): number {
  const link = lastAtOrBefore(flow.links, sourceOffset, (entry) => entry.sourceOffset);
  if (link === undefined) return flow.links[0]?.start ?? 0;
  const raw = link.raw.slice(0, sourceOffset - link.sourceOffset);
  return Math.min(link.start + shownText(raw, flow.emoji).length, link.end);
}

/** Finds the last entry whose key is at most `limit`; keys must rise. */
export function lastAtOrBefore<Entry>(
  entries: readonly Entry[],
  limit: number,
  key: (entry: Entry) => number,
): Entry | undefined {
  return entries[lastIndexAtOrBefore(entries, limit, key)];
}

/** Like `lastAtOrBefore`, as an index; -1 where every key is above `limit`. */
export function lastIndexAtOrBefore<Entry>(
  entries: readonly Entry[],
  limit: number,
  key: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(entries[middle] as Entry) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Cleans a value and makes one line of it, where it had more. */
function shownText(value: string, emoji: EmojiMode): string {
  return sanitise(value.replace(/\r?\n/g, ' '), emoji);
}

/**
 * Chooses where a piece that starts at `start` ends: at the line's end, at a space, or between two
 * characters.
 */
function pieceEnd(line: string, start: number): number {
  const limit = start + PIECE_LIMIT;
  if (line.length <= limit) return line.length;
  const space = line.slice(limit - PIECE_SLACK, limit).lastIndexOf(' ');
  if (space !== -1) {
    let end = limit - PIECE_SLACK + space + 1;
    while (line[end] === ' ') end += 1;
    return end;
  }
  let end = limit;
  while (end > limit - PIECE_SLACK && NOT_FIRST.test(line.slice(end, end + 2))) end -= 1;
  return end;
}
