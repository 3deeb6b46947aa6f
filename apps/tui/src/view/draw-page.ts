import { marginOf, textRows } from '../state/geometry.ts';
import { type PageMode, pageLines } from '../state/page.ts';
import type { Desk } from '../state/places.ts';
import type { PageLine, Size } from '../state/state.ts';
import { type Glyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { trimRow } from '../text/wrap.ts';
import { fill, type Screen } from './frame.ts';
import type { Paint } from './palette.ts';

/** Draws a page of text that covers the screen. */
export function drawPage(mode: PageMode, desk: Desk, paint: Paint): Screen {
  return drawPageLines(pageLines(desk, mode), mode, desk.size, paint, desk.layout.drawing.glyphs);
}

/** Draws lines from `top` on, with a status line that says how to leave. */
export function drawPageLines(
  all: readonly PageLine[],
  { top, title }: Pick<PageMode, 'top' | 'title'>,
  size: Size,
  paint: Paint,
  { separator }: Glyphs = unicodeGlyphs,
): Screen {
  const page = textRows(size);
  const margin = ' '.repeat(marginOf(size));
  const lines = all
    .slice(top, top + page)
    .map((line) => margin + lineText(line, size.columns - margin.length, paint));
  const more = top + page < all.length ? `j for more ${separator} ` : '';
  const hint = truncate(` ${title} ${separator} ${more}any other key closes`, size.columns);
  const status = paint('status', hint + ' '.repeat(size.columns - displayWidth(hint)));
  return { lines: [...fill(lines, page), status], cursor: null };
}

function lineText({ kind, text, changes = [] }: PageLine, columns: number, paint: Paint): string {
  // Blanks at a break may hang over the edge.
  const line = truncate(trimRow(text), columns);
  if (kind === 'title') return paint('help-title', line);
  let painted = '';
  let from = 0;
  for (const { start, end, kind: change } of changes) {
    painted +=
      line.slice(from, start) +
      paint(change === 'added' ? 'word-added' : 'word-removed', line.slice(start, end));
    from = end;
  }
  return painted + line.slice(from);
}
