import { displayWidth } from '../../text/width.ts';
import { type CommandGroup, say } from '../command.ts';
import { authorColumns, bodyRows, HEADER_MIN_ROWS, hasHeaderRow, viewOf } from '../geometry.ts';
import { keyOf } from '../help.ts';
import { type Desk, PAN_STEP, topOf } from '../places.ts';
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
    {
      name: 'author-marks',
      keys: ['@'],
      help: 'show or hide two letters for each author, the same in every thread',
      run: toggleAuthors,
    },
    {
      name: 'pan-right',
      keys: ['Right'],
      help: 'wide code to the left instead of wrapped, to see more of it',
      run: (desk, count) => panRight(desk, count ?? 1),
    },
    {
      name: 'pan-left',
      keys: ['Left'],
      help: 'wide code back, and at last wrapped again',
      run: (desk, count) => panLeft(desk, count ?? 1),
    },
  ],
};

function toggleChrome(desk: Desk): ReaderState {
  const { state } = desk;
  const chrome = !state.toggles.chrome;
  const notice = chrome ? null : `Nothing but the text; ${keyOf(desk.keymap, 'zen')} brings this line back`;
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

function toggleAuthors(desk: Desk): ReaderState {
  const { state, size } = desk;
  const toggles = { ...state.toggles, authors: !state.toggles.authors };
  const hasNoRoom = toggles.authors && authorColumns({ toggles }, size) === 0;
  const shown = hasNoRoom ? 'wait for a wider window' : toggles.authors ? 'are shown' : 'are hidden';
  return { ...state, top: topOf(desk), toggles, notice: `Authors’ marks ${shown}` };
}

function toggleCentred(desk: Desk): ReaderState {
  const { state } = desk;
  const centred = !state.toggles.centred;
  const notice = centred ? 'The text stands in the middle' : 'The text stands at the left';
  return { ...state, top: topOf(desk), toggles: { ...state.toggles, centred }, notice };
}

function panRight(desk: Desk, count: number): ReaderState {
  const { layout, state, size } = desk;
  const kept = { ...state, top: topOf(desk), pan: state.pan ?? 0 };
  const view = viewOf(kept, size);
  const wide = layout.rows(view, kept.top, bodyRows(desk)).filter((row) => row.isWide);
  if (wide.length === 0) return say(state, 'No code on the screen is wider than the text');
  // The first press only unwraps: what was wrapped off is not yet to the right of anything.
  if (state.pan === null) return kept;
  const widest = Math.max(
    ...wide.map(({ section, start, end }) => displayWidth(layout.flow(section).text.slice(start, end))),
  );
  const last = Math.max(0, widest - (view.width >> 1));
  return { ...kept, pan: Math.min(last, kept.pan + count * PAN_STEP) };
}

function panLeft(desk: Desk, count: number): ReaderState {
  const { state } = desk;
  if (state.pan === null)
    return say(state, `Code is wrapped; ${keyOf(desk.keymap, 'pan-right')} shows it as wide as it is`);
  const pan = state.pan - count * PAN_STEP;
  if (state.pan > 0) return { ...state, pan: Math.max(0, pan) };
  return { ...state, top: topOf(desk), pan: null, notice: 'Code is wrapped again' };
}
