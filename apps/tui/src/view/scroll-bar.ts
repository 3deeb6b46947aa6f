import { stripVTControlCharacters } from 'node:util';
import type { Row } from '../layout/layout.ts';
import type { Desk } from '../state/places.ts';
import type { Search } from '../state/search.ts';
import { displayWidth } from '../text/width.ts';
import type { Paint } from './palette.ts';

/** Narrower than this, text may reach the last column. */
const MIN_COLUMNS = 60;

/**
 * Adds a bar in the last column while something is searched for: where hits are in the thread, and which part of it is on the
 * screen. Lines that reach the last column stay as they are.
 *
 * @param rows  The rows that `lines` show.
 */
export function withScrollBar(
  desk: Desk,
  lines: readonly string[],
  rows: readonly Row[],
  paint: Paint,
): string[] {
  const { layout, state, size } = desk;
  const { search } = state;
  const [first, last] = [rows[0], rows.at(-1)];
  if (search === null || size.columns < MIN_COLUMNS || !first || !last) return [...lines];
  const { thread, drawing } = layout;
  const { glyphs } = drawing;
  const rowOf = (section: number) =>
    Math.min(lines.length - 1, Math.floor(thread.startShare(section) * lines.length));
  const ticks = ticksOf(search, lines.length, rowOf);
  const [top, bottom] = [rowOf(first.section), rowOf(last.section)];
  return lines.map((line, index) => {
    const isThumb = index >= top && index <= bottom;
    const sign = ticks.has(index)
      ? paint('search-tick', glyphs.rule)
      : paint('scroll-bar', isThumb ? glyphs.scrollThumb : glyphs.scrollTrack);
    const gap = size.columns - 1 - displayWidth(stripVTControlCharacters(line));
    return gap < 0 ? line : line + ' '.repeat(gap) + sign;
  });
}

/** The rows of the bar at which there are hits: each frame asks, and hits can be many. */
function ticksOf(
  { counts }: Search,
  height: number,
  rowOf: (section: number) => number,
): ReadonlySet<number> {
  const kept = known.get(counts);
  if (kept?.height === height) return kept.ticks;
  const ticks = new Set<number>();
  for (const section of counts.keys()) ticks.add(rowOf(section));
  known.set(counts, { height, ticks });
  return ticks;
}

const known = new WeakMap<Search['counts'], { height: number; ticks: ReadonlySet<number> }>();
