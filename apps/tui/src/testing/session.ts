import type { Thread } from '@rethread/core';
import { defaultKeymap } from '../state/commands/index.ts';
import { isSearching, searchOn } from '../state/commands/searching.ts';
import type { Keymap } from '../state/keymap.ts';
import type { Desk } from '../state/places.ts';
import { press } from '../state/reduce.ts';
import { relink } from '../state/relink.ts';
import { initialState, type ReaderState, type Size } from '../state/state.ts';
import type { Screen } from '../view/frame.ts';
import { createPalette } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';
import { layoutOf } from './build-thread.ts';

/** A reader without a terminal: keys go in, screens come out. */
export interface Session {
  /** Presses keys one after another, named as `keyNames` does; `12j` is a count and a key. */
  press(...keys: string[]): Session;
  /** Types the characters of a text. */
  type(text: string): Session;
  resize(size: Size): Session;
  readonly state: ReaderState;
  readonly desk: Desk;
  readonly screen: Screen;
  /** The rows above the status line, without the scroll bar and blanks at their ends. */
  readonly rows: string[];
  readonly status: string;
}

/** Opens a reader on a thread, with the dump that it was read from where `v` is to show it. */
export function openSession(
  thread: Thread,
  size: Size = { columns: 80, rows: 24 },
  source: string | null = null,
  begun: ReaderState = initialState,
  keymap: Keymap = defaultKeymap,
): Session {
  let layout = layoutOf(thread, source);
  let state = begun;
  let current = size;
  const desk = (): Desk => ({ layout, keymap, state, size: current });
  const session: Session = {
    press(...keys) {
      for (const key of keys.flatMap(splitCount)) {
        ({ layout, state } = relink({ layout, state: press(desk(), key) }));
        // What is done between keys.
        while (isSearching(state)) state = searchOn(desk());
      }
      return session;
    },
    type: (text) =>
      session.press(...Array.from(text, (character) => (character === ' ' ? 'Space' : character))),
    resize(next) {
      current = next;
      return session;
    },
    get desk() {
      return desk();
    },
    get state() {
      return state;
    },
    get screen() {
      return drawScreen(desk(), createPalette('none'));
    },
    get rows() {
      return session.screen.lines
        .slice(0, -1)
        .map((line) => (state.search === null ? line : line.replace(/ {2,}[█│─]$/u, '')).replace(/ +$/, ''));
    },
    get status() {
      return session.screen.lines.at(-1) ?? '';
    },
  };
  return session;
}

function splitCount(key: string): string[] {
  const [, digits = '', rest = ''] = /^([0-9]*)(.*)$/s.exec(key) as RegExpExecArray;
  return rest === '' ? [...digits] : [...digits, rest];
}
