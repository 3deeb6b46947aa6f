import type { CommandGroup } from '../command.ts';
import { openList, openPage } from '../modes.ts';
import { commandPicker } from '../palette-list.ts';

/** Help and leaving. */
export const program: CommandGroup = {
  title: 'Other',
  commands: [
    {
      name: 'help',
      keys: ['?', 'h'],
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
      keys: ['Alt-t'],
      help: 'next theme',
      run: ({ state }) => {
        const at = state.themes.indexOf(state.theme);
        const theme = state.themes[(at + 1) % state.themes.length] ?? state.theme;
        return { ...state, theme, notice: `Theme ${theme}` };
      },
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
