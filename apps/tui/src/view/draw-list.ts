import { textRows } from '../state/geometry.ts';
import type { Desk } from '../state/places.ts';
import { type ListMode, listWindow } from '../state/press-list.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { fill, type Screen } from './frame.ts';
import type { Paint } from './palette.ts';

/** Columns between an entry and what is said about it. */
const GAP = 2;

/** Draws a list to choose from: a title, the entries around the current one, and what is typed to filter them. */
export function drawList(mode: ListMode, { size }: Desk, paint: Paint): Screen {
  const { picker, chosen, filter } = mode;
  const { items, first } = listWindow(mode, size);
  const rows = textRows(size) - 1;
  const shown = items.slice(first, first + rows);
  const widest = Math.max(0, ...shown.map(({ label }) => displayWidth(sanitise(label))));
  const labelWidth = Math.min(widest, size.columns >> 1);
  const title = truncate(` ${sanitise(picker.title)}`, size.columns);
  const entries = shown.map(({ label, detail }, index) => {
    const isCurrent = first + index === chosen;
    const mark = isCurrent ? '> ' : '  ';
    const name = truncate(mark + sanitise(label), size.columns);
    // Longer names push aside what is said about them.
    const gapWidth = Math.max(GAP, mark.length + labelWidth + GAP - displayWidth(name));
    const room = size.columns - displayWidth(name) - gapWidth;
    const said = room > 0 && detail !== '' ? truncate(sanitise(detail), room) : '';
    const gap = said === '' ? '' : ' '.repeat(gapWidth);
    return isCurrent ? paint('picker-current', name + gap + said) : name + gap + paint('meta', said);
  });
  if (items.length === 0) entries.push(paint('meta', truncate('  nothing matches', size.columns)));
  const lines = fill([paint('help-title', title), ...entries], textRows(size));
  const count = items.length === 1 ? '1 entry' : `${items.length} entries`;
  const typed = ` ${filter === '' ? 'type to filter' : filter}`;
  const room = size.columns - displayWidth(count) - 2;
  const prompt = room > 0 ? truncate(typed, room) : '';
  const gap = ' '.repeat(Math.max(0, size.columns - displayWidth(prompt) - displayWidth(count) - 1));
  const status = truncate(`${prompt}${gap}${count} `, size.columns);
  return {
    lines: [...lines, paint('status', status)],
    cursor: filter === '' ? null : { x: Math.min(displayWidth(prompt), size.columns - 1), y: lines.length },
  };
}
