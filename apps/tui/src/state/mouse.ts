import { type Desk, scroll, topOf, visibleRows } from './places.ts';
import { listWindow, pressInList } from './press-list.ts';
import { press } from './reduce.ts';
import type { ReaderState } from './state.ts';

/** What a mouse did; rows are counted from 0 at the top of the screen. */
export type MouseEvent =
  | { kind: 'wheel'; direction: 1 | -1 }
  | { kind: 'click'; row: number }
  | { kind: 'other' };

/** Rows that one notch of the wheel scrolls, as in other programs. */
const WHEEL_ROWS = 3;

const WHEEL_UP = 64;
const WHEEL_DOWN = 65;
/** Shift, Alt and Ctrl, which a terminal adds to the button. */
const MODIFIERS = 4 | 8 | 16;

/**
 * Reads a mouse report of the SGR kind, without its escape character; `null` for anything else.
 */
export function mouseEvent(input: string): MouseEvent | null {
  const report = /^\[<(\d{1,4});\d{1,5};(\d{1,5})([Mm])$/.exec(input);
  if (report === null) return null;
  const button = Number(report[1]) & ~MODIFIERS;
  if (report[3] === 'm') return { kind: 'other' };
  if (button === WHEEL_UP || button === WHEEL_DOWN) {
    return { kind: 'wheel', direction: button === WHEEL_DOWN ? 1 : -1 };
  }
  return button === 0 ? { kind: 'click', row: Number(report[2]) - 1 } : { kind: 'other' };
}

/** Gives the state after the mouse did something: the wheel scrolls, a click chooses a quote or an entry. */
export function applyMouse(desk: Desk, event: MouseEvent): ReaderState {
  if (event.kind === 'other') return desk.state;
  const { mode } = desk.state;
  if (event.kind === 'wheel') {
    if (mode.name === 'read' || mode.name === 'select') return scroll(desk, event.direction * WHEEL_ROWS);
    if (mode.name === 'prompt') return desk.state;
    if (mode.name === 'list') return pressInList(desk, mode, event.direction === 1 ? 'Down' : 'Up');
    const name = event.direction === 1 ? 'line-down' : 'line-up';
    const key = desk.keymap.command(name)?.keys.find((each) => !each.includes(' '));
    let { state } = desk;
    if (key === undefined) return state;
    for (let row = 0; row < WHEEL_ROWS; row += 1) state = press({ ...desk, state }, key);
    return state;
  }
  if (mode.name === 'list') {
    // The first row is the title.
    const { first, items } = listWindow(mode, desk.size);
    const chosen = first + event.row - 1;
    if (event.row === 0 || chosen >= items.length) return desk.state;
    return chosen === mode.chosen
      ? pressInList(desk, mode, 'Enter')
      : { ...desk.state, mode: { ...mode, chosen } };
  }
  if (mode.name !== 'read') return desk.state;
  const row = visibleRows(desk)[event.row];
  if (row === undefined || row.quote === -1) return desk.state;
  return { ...desk.state, top: topOf(desk), focus: { section: row.section, quote: row.quote } };
}
