import type { Row } from '../layout/layout.ts';
import { AUTHOR_COLUMNS, authorColumns, textMargin, viewOf } from '../state/geometry.ts';
import type { Desk } from '../state/places.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { authorSign } from './author-sign.ts';
import type { Paint } from './palette.ts';

/**
 * Draws the row above the text: the header of the post on the first row where that has scrolled off, else the title of the
 * thread.
 *
 * @param rows  The rows of text on the screen.
 */
export function drawHeaderRow({ layout, state, size }: Desk, rows: readonly Row[], paint: Paint): string {
  const { glyphs } = layout.drawing;
  const first = rows[0];
  if (first === undefined || first.section === 0) return '';
  const columns = textMargin(state, size);
  const margin = ' '.repeat(columns);
  const { width } = viewOf(state, size);
  if (first.piece.kind === 'header') {
    const { title, fallbackTitle } = layout.thread;
    return margin + paint('meta', truncate(sanitise(title?.value ?? fallbackTitle), width, glyphs.ellipsis));
  }
  const { pieces, text } = layout.flow(first.section);
  const header = pieces[0];
  const name = truncate(text.slice(header?.start, header?.end), width, glyphs.ellipsis);
  const rule = width - displayWidth(name) - 1;
  const sign = authorColumns(state, size) > 0 ? authorSign(layout.thread, first.section, paint) : '';
  const before = sign === '' ? margin : ' '.repeat(columns - AUTHOR_COLUMNS) + sign;
  return before + paint('heading', name) + (rule > 0 ? ` ${paint('rule', glyphs.rule.repeat(rule))}` : '');
}
