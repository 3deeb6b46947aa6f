import { marginOf, textRows } from '../state/geometry.ts';
import { type PageMode, pageLines } from '../state/page.ts';
import type { Desk } from '../state/places.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { fill, type Screen } from './frame.ts';
import type { Paint } from './palette.ts';

/** Draws a page of text that covers the screen. */
export function drawPage(mode: PageMode, desk: Desk, paint: Paint): Screen {
  const { size } = desk;
  const { top, title } = mode;
  const page = textRows(size);
  const all = pageLines(desk, mode);
  const margin = ' '.repeat(marginOf(size));
  const lines = all.slice(top, top + page).map(({ kind, text }) => {
    const line = truncate(text, size.columns - margin.length);
    return margin + (kind === 'title' ? paint('help-title', line) : line);
  });
  const more = top + page < all.length ? 'j for more · ' : '';
  const hint = truncate(` ${title} · ${more}any other key closes`, size.columns);
  const status = paint('status', hint + ' '.repeat(size.columns - displayWidth(hint)));
  return { lines: [...fill(lines, page), status], cursor: null };
}
