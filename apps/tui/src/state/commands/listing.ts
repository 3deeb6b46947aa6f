import type { CommandGroup } from '../command.ts';
import type { ReaderState } from '../state.ts';

/** From a thread to those beside it in the list that it was opened from. */
export const listing: CommandGroup = {
  title: 'Threads',
  commands: [
    {
      name: 'next-thread',
      keys: [']'],
      help: 'the next thread of the list',
      run: ({ state }, count) => goOn(state, count ?? 1),
    },
    {
      name: 'previous-thread',
      keys: ['['],
      help: 'the thread before',
      run: ({ state }, count) => goOn(state, -(count ?? 1)),
    },
  ],
};

function goOn(state: ReaderState, threads: number): ReaderState {
  return { ...state, effects: [...state.effects, { kind: 'go-on', threads }] };
}
