import { type CommandGroup, say } from '../command.ts';
import { isInLimit } from '../jump-to.ts';
import { type Desk, stopAt } from '../places.ts';
import type { ReaderState, Stop } from '../state.ts';

/** Back to where jumps began, and forward again. */
export const jumps: CommandGroup = {
  title: 'Jumps',
  commands: [
    {
      name: 'back',
      keys: ['Backspace', 'Ctrl-o', 'Alt-Left'],
      help: 'back to where the last jump began',
      run: back,
    },
    { name: 'forward', keys: ['Alt-Right', 'Ctrl-n'], help: 'forward again', run: forward },
  ],
};

function back(desk: Desk): ReaderState {
  const { state } = desk;
  const stop = state.back.at(-1);
  if (stop === undefined) return say(state, 'No jump to go back from');
  const forward = [...state.forward, stopAt(desk)];
  return {
    ...state,
    ...stop,
    ...shownAt(state, stop),
    back: state.back.slice(0, -1),
    forward,
    passage: null,
  };
}

function forward(desk: Desk): ReaderState {
  const { state } = desk;
  const stop = state.forward.at(-1);
  if (stop === undefined) return say(state, 'No jump to go forward to');
  const back = [...state.back, stopAt(desk)];
  return {
    ...state,
    ...stop,
    ...shownAt(state, stop),
    back,
    forward: state.forward.slice(0, -1),
    passage: null,
  };
}

/** The limit, or none where it would hide the place. */
function shownAt(state: ReaderState, { top }: Stop): Pick<ReaderState, 'limit'> {
  return { limit: isInLimit(state, top.section) ? state.limit : null };
}
