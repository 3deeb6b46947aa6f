import type { Thread } from '@rethread/core';
import type { Flow, FlowQuote, Piece } from './layout/flow.ts';
import { sectionFlow } from './layout/section-flow.ts';
import type { EmojiMode } from './text/emoji.ts';
import { asciiGlyphs, unicodeGlyphs } from './text/glyphs.ts';
import { trimRow, wrap } from './text/wrap.ts';
import { openWholeThread } from './thread/open-thread.ts';
import { createPalette, type Paint } from './view/palette.ts';
import { styledText } from './view/row-text.ts';
import type { ColorDepth } from './view/themes/look.ts';
import type { Theme } from './view/themes/themes.ts';

export { sanitise } from './text/sanitise.ts';
export { wantsColor } from './view/palette.ts';
export { colorDepth } from './view/themes/look.ts';
export { findTheme, themes } from './view/themes/themes.ts';

/** How `plainText` prints. */
export interface PlainTextOptions {
  /** Columns to wrap at, at least 1; `null` leaves lines as long as they are. Default `null`. */
  width?: number | null;
  /** Default `false`, which also means that no escape sequence is printed at all. */
  color?: boolean;
  /** Default: the terminal's own 16 colours. */
  theme?: Theme;
  /** How emoji are printed, default `safe`. */
  emoji?: EmojiMode;
  /** Whether to print no characters of our own that a keyboard lacks. Default `false`. */
  ascii?: boolean;
  /** How many colours the terminal knows, default 256. */
  depth?: ColorDepth;
  /** What to call a thread without a title, such as the name of its file. */
  fallbackTitle?: string;
}

/** Before a post's header, so that posts can be told apart by eye and by grep. */
const HEADER_MARK = '--- ';

/** Fewest columns left for text, however deep the quote around it. */
const MIN_COLUMNS = 8;

/**
 * Prints a thread as lines of text for pipes, files and terminals without a screen: the title, then each post
 * with a header line, quotes behind `> `.
 *
 * What the input holds of control characters and escape sequences is made harmless.
 *
 * @returns Text that ends with a line end.
 * @throws {RangeError} If `width` is not at least 1.
 */
export function plainText(result: { thread: Thread }, options: PlainTextOptions = {}): string {
  const { width = null, color = false, theme, depth, fallbackTitle = 'Untitled thread' } = options;
  if (width !== null && !(width >= 1)) throw new RangeError(`width must be at least 1, not ${width}`);
  const thread = openWholeThread(result.thread, fallbackTitle);
  const { emoji = 'safe', ascii = false } = options;
  const glyphs = ascii ? asciiGlyphs : unicodeGlyphs;
  const paint = createPalette(color ? 'color' : 'none', theme, depth);
  const lines: string[] = [];
  for (let section = 0; section <= thread.lastSection; section += 1) {
    const flow = sectionFlow(thread, section, { emoji, glyphs });
    for (const piece of wholeLines(flow)) lines.push(...linesOf(piece, flow, width, paint));
  }
  return `${lines.join('\n')}\n`;
}

/** Joins the pieces of each line again. */
function* wholeLines(flow: Flow): Generator<Piece> {
  let first: Piece | undefined;
  for (const piece of flow.pieces) {
    first ??= piece;
    if (flow.text[piece.end] !== '\n') continue;
    // The board's own words are nobody's text.
    if (piece.kind !== 'furniture') yield { ...first, end: piece.end };
    first = undefined;
  }
}

function linesOf(piece: Piece, flow: Flow, width: number | null, paint: Paint): string[] {
  const depth = (flow.quotes[piece.quote] as FlowQuote | undefined)?.depth ?? 0;
  const quoted = '> '.repeat(depth);
  const text = flow.text.slice(piece.start, piece.end);
  const header = piece.kind === 'header' ? HEADER_MARK : '';
  const deepest = width === null ? Infinity : Math.floor(width / 4);
  const indents = { first: Math.min(piece.indent, deepest), other: Math.min(piece.hangingIndent, deepest) };
  const indent = Math.max(indents.first, indents.other);
  const columns = width === null ? Infinity : width - quoted.length - indent - header.length;
  const ends = width === null ? [text.length] : wrap(text, Math.max(MIN_COLUMNS, columns));
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const blanks = ' '.repeat(index === 0 ? indents.first : indents.other + header.length);
    const before = `${paint('bar', quoted)}${index === 0 ? header : ''}${blanks}`;
    const row = trimRow(text.slice(start, end));
    const from = piece.start + start;
    if (row === '') return paint('bar', trimRow(quoted));
    return (
      before +
      styledText({ section: 0, start: from, quote: piece.quote }, from + row.length, {
        flow,
        marks: [],
        paint,
      })
    );
  });
}
