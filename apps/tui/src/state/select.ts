import type { Anchor } from '../layout/layout.ts';
import { say } from './command.ts';
import { textRows, viewOf } from './geometry.ts';
import { compareAnchors, type Desk, topOf, topWith, visibleRows } from './places.ts';
import type { Mode, ReaderState } from './state.ts';

/** Whole lines are being selected. */
export type SelectMode = Extract<Mode, { name: 'select' }>;

/** Commands that work on a selection as they do on a post; all others wait until it is left. */
const WORKING = new Set([
  'copy',
  'copy-quote',
  'copy-reference',
  'pipe',
  'save',
  'export',
  'suspend',
  'quit',
  'mouse',
  'help',
]);

/** Starts to select lines at the first row that has text. */
export function startSelecting(desk: Desk): ReaderState {
  const { layout } = desk;
  const rows = visibleRows(desk);
  const isText = ({ section, start, end }: (typeof rows)[number]) =>
    layout.flow(section).text.slice(start, end).trim() !== '';
  const row =
    rows.find((each) => each.section !== 0 && each.piece.kind !== 'header' && isText(each)) ?? rows[0];
  if (row === undefined) return desk.state;
  const anchor = { section: row.section, offset: row.start };
  return { ...desk.state, mode: { name: 'select', from: anchor, to: anchor } };
}

/** Moves the end of a selection by the keys that move, works on it, or leaves it. */
export function pressInSelection(desk: Desk, mode: SelectMode, key: string): ReaderState {
  const { state, layout, size, keymap } = desk;
  if (/^[1-9]$/.test(key) || (key === '0' && state.count !== '')) {
    return { ...state, count: (state.count + key).slice(0, 7) };
  }
  const times = state.count === '' ? 1 : Number(state.count);
  const idle: ReaderState = { ...state, count: '' };
  const left: ReaderState = { ...idle, mode: { name: 'read' } };
  const found = keymap.find([key]);
  if (key === 'Escape') return left;
  if (found.kind !== 'command') return say(idle, 'Lines are being selected; Escape leaves');
  const { command } = found;
  const page = textRows(size);
  const half = Math.max(1, page >> 1);
  const view = viewOf(state, size);
  const rows: Readonly<Record<string, number>> = {
    'line-down': 1,
    'line-up': -1,
    'half-page-down': half,
    'half-page-up': -half,
    'page-down': page,
    'page-up': -page,
  };
  const delta = rows[command.name];
  if (delta !== undefined) return extend(desk, idle, mode, layout.move(view, mode.to, delta * times));
  switch (command.name) {
    case 'select':
      return left;
    case 'start':
      return extend(desk, idle, mode, { section: 0, offset: 0 });
    case 'end':
      return extend(desk, idle, mode, layout.end(view));
    case 'next-post':
    case 'previous-post': {
      const step = command.name === 'next-post' ? 1 : -1;
      let { section } = mode.to;
      if (step === 1 || mode.to.offset === 0) section = layout.step(view, section, step) ?? section;
      return extend(desk, idle, mode, { section, offset: 0 });
    }
    default:
      if (!WORKING.has(command.name))
        return say(idle, `${command.name} waits until Escape leaves the selection`);
      return command.run({ ...desk, state: idle }, null, '');
  }
}

/** Moves the end of the selection and keeps it on the screen, with rows around it. */
function extend(desk: Desk, state: ReaderState, mode: SelectMode, to: Anchor): ReaderState {
  const next: ReaderState = { ...state, mode: { ...mode, to } };
  const top = topWith({ ...desk, state: next }, to);
  return compareAnchors(top, topOf({ ...desk, state: next })) === 0 ? next : { ...next, top, pinned: false };
}
