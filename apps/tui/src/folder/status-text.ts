import type { Glyphs } from '../text/glyphs.ts';
import { displayWidth, truncate } from '../text/width.ts';
import type { Paint } from '../view/palette.ts';

/** What there is to say in the last line of a screen; everything sanitised. */
export interface StatusParts {
  /** The folder. It is cut before anything else is left out. */
  title: string;
  /** Facts, the most important first. */
  parts: readonly string[];
  /** What takes the place of the hints; a long one takes the whole line. */
  said: string | null;
  /** What keys do, the longest first. */
  hints: readonly string[];
}

/** Fewest columns a title is cut to; where there is less room it is left out. */
const MIN_TITLE = 8;

/** Writes a status line of exactly `columns` columns, without a style. */
export function statusText(
  { title, parts, said, hints }: StatusParts,
  columns: number,
  { separator, ellipsis }: Glyphs,
): string {
  const between = ` ${separator} `;
  const pad = (text: string) => text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
  for (let count = parts.length; count >= 0; count -= 1) {
    const facts = parts.slice(0, count);
    const candidates = said === null ? [...hints, ''] : [said];
    for (const right of candidates) {
      const left = facts.join(between);
      const taken = displayWidth(left) + 2 + (right === '' ? 0 : displayWidth(right) + 2);
      const room = columns - taken - (left === '' ? 0 : between.length);
      if (taken > columns) continue;
      const named = room >= Math.min(MIN_TITLE, displayWidth(title)) ? truncate(title, room, ellipsis) : '';
      const shown = [named, left].filter(Boolean).join(between);
      const gap = columns - 2 - displayWidth(shown) - displayWidth(right);
      return ` ${shown}${' '.repeat(Math.max(0, gap))}${right} `;
    }
  }
  return pad(truncate(` ${said ?? parts[0] ?? ''}`, columns, ellipsis));
}

/** Writes the last line while something is typed, with a count at its end where there is room. */
export function promptText(
  label: string,
  typed: string,
  count: string,
  columns: number,
  paint: Paint,
): { line: string; cursorColumn: number } {
  const start = displayWidth(label);
  const fits = start + displayWidth(count) + MIN_TYPED + 2 <= columns;
  const shownCount = fits ? count : '';
  const room = columns - start - displayWidth(shownCount) - 2;
  // Of a long text the end is what is being typed.
  let shown = typed;
  while (displayWidth(shown) > room && shown !== '') shown = Array.from(shown).slice(1).join('');
  const gap = ' '.repeat(Math.max(0, room - displayWidth(shown) + 1));
  return {
    line: `${label}${shown}${gap}${paint('meta', shownCount)}`,
    cursorColumn: start + displayWidth(shown),
  };
}

/** Columns that are left for what is typed before the count goes. */
const MIN_TYPED = 8;
