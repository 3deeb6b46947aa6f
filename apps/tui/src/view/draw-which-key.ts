import { shownKeys } from '../state/help.ts';
import type { Desk } from '../state/places.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import type { Paint } from './palette.ts';

/** Columns of one entry where several stand side by side. */
const ENTRY_COLUMNS = 40;

/**
 * Lays what may be typed next over the last rows, while a command of several keys is half typed; at most all rows but one.
 *
 * @param lines  The rows of text.
 */
export function overWhichKey(
  lines: readonly string[],
  { keymap, layout, state, size }: Desk,
  paint: Paint,
): string[] {
  const { ellipsis, rule: line } = layout.drawing.glyphs;
  if (state.pending.length === 0) return [...lines];
  const found = keymap.find(state.pending);
  if (found.kind !== 'prefix') return [...lines];
  const entries = found.longer.map(({ keys, command }) => {
    const next = shownKeys(keys.split(' ').slice(state.pending.length).join(' '));
    return { next, help: command.help };
  });
  const columns = Math.max(1, Math.floor(size.columns / ENTRY_COLUMNS));
  const width = Math.floor(size.columns / columns);
  const rowCount = Math.min(Math.ceil(entries.length / columns), lines.length - 2);
  const drawn = Array.from({ length: rowCount }, (_, row) =>
    entries
      .filter((_, index) => index % rowCount === row)
      .slice(0, columns)
      .map(({ next, help }) => {
        const text = truncate(` ${sanitise(next).padEnd(3)} ${help}`, width - 1, ellipsis);
        return text + ' '.repeat(width - displayWidth(text));
      })
      .join(''),
  );
  if (rowCount <= 0) return [...lines];
  const title = truncate(
    `${line}${line} ${sanitise(state.pending.map(shownKeys).join(''))} ${ellipsis} `,
    size.columns,
    ellipsis,
  );
  const rule = paint('rule', title + line.repeat(size.columns - displayWidth(title)));
  return [...lines.slice(0, lines.length - rowCount - 1), rule, ...drawn];
}
