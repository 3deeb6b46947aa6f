import { textRows } from './geometry.ts';
import { helpLines } from './help.ts';
import type { Desk } from './places.ts';
import type { Mode, PageLine, ReaderState } from './state.ts';

/** A page is open. */
export type PageMode = Extract<Mode, { name: 'page' }>;

/** The lines of a page at the present width. */
export function pageLines(
  { keymap, size }: Pick<Desk, 'keymap' | 'size'>,
  { lines }: PageMode,
): readonly PageLine[] {
  return lines === 'help' ? helpLines(keymap, size.columns) : lines;
}

/** Scrolls a page by the keys that scroll the thread; any other key closes it. */
export function pressInPage(desk: Desk, mode: PageMode, key: string): ReaderState {
  const page = textRows(desk.size);
  const deltas: Readonly<Record<string, number>> = {
    'line-down': 1,
    'line-up': -1,
    'half-page-down': page >> 1,
    'half-page-up': -(page >> 1),
    'page-down': page,
    'page-up': -page,
    start: -Infinity,
    end: Infinity,
  };
  const found = desk.keymap.find([key]);
  const delta = found.kind === 'command' ? deltas[found.command.name] : undefined;
  if (delta === undefined) return { ...desk.state, mode: { name: 'read' } };
  const last = Math.max(0, pageLines(desk, mode).length - page);
  return { ...desk.state, mode: { ...mode, top: Math.max(0, Math.min(last, mode.top + delta)) } };
}
