import type { CommandGroup } from '../command.ts';
import { openList, openPage } from '../modes.ts';
import { commandPicker } from '../palette-list.ts';
import type { ReaderState } from '../state.ts';

/** Help and leaving. */
export const program: CommandGroup = {
  title: 'Other',
  commands: [
    {
      name: 'help',
      keys: ['?', 'h', 'F1'],
      help: 'this help',
      run: (desk) => openPage(desk, 'Keys', 'help'),
    },
    {
      name: 'commands',
      keys: [':'],
      help: 'list of all commands; :41 goes to post 41, :50% to the middle',
      run: (desk) => openList(desk, commandPicker(desk.keymap)),
    },
    {
      name: 'next-theme',
      keys: ['Alt-t', 'F2'],
      help: 'next theme',
      run: ({ state }) => otherTheme(state, 1),
    },
    {
      name: 'previous-theme',
      keys: ['Alt-T', 'F3'],
      help: 'theme before',
      run: ({ state }) => otherTheme(state, -1),
    },
    {
      name: 'suspend',
      keys: ['Ctrl-z'],
      help: 'stop the program; `fg` goes on',
      run: ({ state }) => ({ ...state, effects: [...state.effects, { kind: 'suspend' }] }),
    },
    {
      name: 'mouse',
      keys: ['Alt-m'],
      help: 'use the mouse, or leave it to the terminal',
      run: ({ state }) => ({
        ...state,
        mouse: !state.mouse,
        notice: state.mouse
          ? 'The mouse is the terminal’s again'
          : 'Wheel scrolls, click chooses; Shift-drag selects text',
      }),
    },
    {
      name: 'quit',
      keys: ['q'],
      help: 'leave; where a list was, back to it',
      run: ({ state }) => ({ ...state, ending: 'quit' }),
    },
    {
      name: 'interrupt',
      keys: ['Ctrl-c'],
      help: 'leave at once',
      run: ({ state }) => ({ ...state, ending: 'interrupted' }),
    },
  ],
};

function otherTheme(state: ReaderState, by: 1 | -1): ReaderState {
  const { themes } = state;
  const theme = themes.at((themes.indexOf(state.theme) + by) % themes.length) ?? state.theme;
  return { ...state, theme, notice: `Theme ${theme}` };
}
