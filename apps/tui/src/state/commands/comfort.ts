import type { CommandGroup } from '../command.ts';
import { HEADER_MIN_ROWS, hasHeaderRow } from '../geometry.ts';
import { type Desk, topOf } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** How the screen looks. */
export const comfort: CommandGroup = {
  title: 'Screen',
  commands: [
    { name: 'zen', keys: ['Z'], help: 'nothing but the text; again: the status line too', run: toggleChrome },
    {
      name: 'header',
      keys: ['H'],
      help: 'show or hide the row that says whose post it is',
      run: toggleHeader,
    },
    {
      name: 'centre',
      keys: ['z c'],
      help: 'the text in the middle of a wide screen, or at its left',
      run: toggleCentred,
    },
  ],
};

function toggleChrome(desk: Desk): ReaderState {
  const { state } = desk;
  const chrome = !state.toggles.chrome;
  const notice = chrome ? null : 'Nothing but the text; Z brings this line back';
  return { ...state, top: topOf(desk), toggles: { ...state.toggles, chrome }, notice };
}

function toggleHeader(desk: Desk): ReaderState {
  const { state, size } = desk;
  const header = !hasHeaderRow(state, size);
  const toggles = { ...state.toggles, header, chrome: true };
  const isTooLow = header && !hasHeaderRow({ toggles }, size);
  const notice = isTooLow
    ? `The row shows in ${HEADER_MIN_ROWS.wanted} rows or more; here are ${size.rows}`
    : null;
  return { ...state, top: topOf(desk), toggles, notice };
}

function toggleCentred(desk: Desk): ReaderState {
  const { state } = desk;
  const centred = !state.toggles.centred;
  const notice = centred ? 'The text stands in the middle' : 'The text stands at the left';
  return { ...state, top: topOf(desk), toggles: { ...state.toggles, centred }, notice };
}
