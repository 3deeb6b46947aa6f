import { countText } from '../layout/labels.ts';
import type { Row } from '../layout/layout.ts';
import { shownKeys } from '../state/help.ts';
import { hintTexts } from '../state/hints.ts';
import { currentPost, type Desk } from '../state/places.ts';
import { prompts } from '../state/prompts.ts';
import { hitNumber, type Search } from '../state/search.ts';
import type { PromptMode } from '../state/state.ts';
import type { Glyphs } from '../text/glyphs.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import type { Paint } from './palette.ts';

/** Fewest columns a title is cut to; where there is less room it is left out. */
const MIN_TITLE = 10;

/** A title up to this many columns wide is worth more than the hints. */
const FULL_TITLE = 24;

/** UTF-16 units read in a minute: 230 words of 5 letters, with the blanks and signs between them. */
const UNITS_PER_MINUTE = 230 * 6;

/** Narrower than this, the time left would crowd out the hints. */
const TIME_MIN_COLUMNS = 100;

/**
 * Writes the last line of the screen: title, post, percent, and hints or what there is to say. Where room is
 * short the hints go first, then the title; a notice takes the whole line if it needs it.
 *
 * @param rows  The rows on the screen above it.
 */
export function statusLine(desk: Desk, rows: readonly Row[], paint: Paint): string {
  const { columns } = desk.size;
  const { ellipsis } = glyphsOf(desk);
  const separator = separatorOf(desk);
  const { notice } = desk.state;
  const isSelecting = desk.state.mode.name === 'select';
  const place = [
    ...(isSelecting ? ['selecting'] : []),
    positionText(desk, rows),
    ...timeText(desk, rows),
    ...searchText(desk),
  ].join(separator);
  if (notice !== null && displayWidth(notice) > columns - 4 - displayWidth(place)) {
    const line = truncate(` ${notice}`, columns, ellipsis);
    return paint('status', line + ' '.repeat(columns - displayWidth(line)));
  }
  const title = titleOf(desk);
  /** Columns left for the title where `said` stands at the right, two blanks from the rest. */
  const roomForTitle = (said: string) =>
    columns - 2 - displayWidth(place) - separator.length - (said === '' ? 0 : displayWidth(said) + 2);
  const fits = (hint: string) => roomForTitle(hint) >= Math.min(FULL_TITLE, displayWidth(title));
  const said =
    desk.state.count + desk.state.pending.map(shownKeys).join('') ||
    (notice ?? hintTexts(desk).find(fits) ?? '');
  const room = roomForTitle(said);
  const shownTitle =
    room >= Math.min(MIN_TITLE, displayWidth(title)) ? truncate(title, room, ellipsis) + separator : '';
  const left = truncate(` ${shownTitle}${place}`, columns, ellipsis);
  const gap = columns - displayWidth(left) - displayWidth(said) - 1;
  return paint('status', gap < 0 ? left : `${left}${' '.repeat(gap)}${said} `);
}

/** Writes the last line while text is being typed; `cursorColumn` is from 0. */
export function promptLine(
  { prompt, text }: PromptMode,
  { state, size }: Desk,
  paint: Paint,
): { line: string; cursorColumn: number } {
  const label = truncate(prompts[prompt]?.label ?? '', Math.max(1, size.columns >> 1));
  const { search } = state;
  const found = prompt === 'search' && search !== null;
  const count = found ? hitCount(search) : '';
  const taken = displayWidth(label) + 2;
  const room = size.columns - taken - displayWidth(count);
  // Of a long line the end is what is being typed.
  let shown = text;
  while (displayWidth(shown) > room) shown = shown.slice(1);
  const column = displayWidth(label) + displayWidth(shown);
  const gap = ' '.repeat(Math.max(0, size.columns - 1 - column - displayWidth(count)));
  return { line: `${label}${shown}${gap}${paint('meta', count)}`, cursorColumn: column };
}

function titleOf({ layout }: Desk): string {
  const { title, fallbackTitle } = layout.thread;
  return sanitise(title?.value ?? fallbackTitle, layout.drawing.emoji);
}

function glyphsOf({ layout }: Desk): Glyphs {
  return layout.drawing.glyphs;
}

function separatorOf(desk: Desk): string {
  return ` ${glyphsOf(desk).separator} `;
}

function positionText(desk: Desk, rows: readonly Row[]): string {
  const { layout, state } = desk;
  const { thread } = layout;
  const section = currentPost(desk);
  if (section === null || rows.length === 0) return 'no posts';
  const number = thread.numberOf(section);
  const place = `post ${countText(number)} of ${countText(thread.count)}${separatorOf(desk)}${percentText(rows, layout)}`;
  return state.limit === null ? place : `${state.limit.name}${separatorOf(desk)}${place}`;
}

/** How far the last row on the screen is in the source: rows alone would mean laying out the whole thread. */
function percentText(rows: readonly Row[], layout: Desk['layout']): string {
  const share = lastShare(rows, layout);
  if (share === null) return rows[0]?.section === 0 && rows[0].start === 0 ? 'all' : 'end';
  return `${Math.min(99, Math.floor(100 * share))}%`;
}

/** How much of the source stands before the end of the last row on the screen, 0 to 1; `null` at the end of the thread. */
function lastShare(rows: readonly Row[], { thread, flow }: Desk['layout']): number | null {
  const last = rows.at(-1) as Row;
  const { text } = flow(last.section);
  if (thread.isLast(last.section) && last.end >= text.length - 1) return null;
  if (last.section === 0) return 0;
  const { start, end } = thread.post(last.section).position;
  return thread.share(last.section, start.offset + (last.end / text.length) * (end.offset - start.offset));
}

/** How long it takes to read on to the end, where there is room to say so and more than one screen to read. */
function timeText({ layout, state, size }: Desk, rows: readonly Row[]): string[] {
  // Of a limit only the posts are known and not how long they are.
  if (size.columns < TIME_MIN_COLUMNS || state.limit !== null || rows.length === 0) return [];
  const { thread } = layout;
  const share = lastShare(rows, layout);
  if (share === null) return [];
  const minutes = Math.round(((1 - share) * thread.length) / UNITS_PER_MINUTE);
  if (minutes < 1) return [];
  return [minutes < 100 ? `~${minutes} min left` : `~${Math.round(minutes / 60)} h left`];
}

function searchText({ layout, state }: Desk): string[] {
  const { search } = state;
  if (!search?.current) return [];
  const number = hitNumber(layout, search, search.current);
  return [number === null ? hitCount(search) : `hit ${number} of ${totalText(search)}`];
}

/** `+` where not all was looked at. */
function totalText({ total, next }: Search): string {
  return `${countText({ value: total, isExact: true })}${next === null ? '' : '+'}`;
}

function hitCount(search: Search): string {
  return search.total === 1 && search.next === null ? '1 hit' : `${totalText(search)} hits`;
}
