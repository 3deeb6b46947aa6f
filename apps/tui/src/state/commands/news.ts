import { type CommandGroup, say } from '../command.ts';
import { jumpTo } from '../jump-to.ts';
import { type Desk, topOf } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** What came since the last visit, and what comes now. */
export const news: CommandGroup = {
  title: 'News',
  commands: [
    { name: 'next-new', keys: ['U'], help: 'next post that is new since the last visit', run: nextNew },
    {
      name: 'follow-file',
      keys: ['F'],
      help: 'read on as the file grows; again stops that',
      run: ({ state }) => ({
        ...state,
        follows: !state.follows,
        effects: [...state.effects, { kind: 'follow', isOn: !state.follows }],
      }),
    },
  ],
};

function nextNew(desk: Desk): ReaderState {
  const { state, layout } = desk;
  if (state.newFrom === null) return say(state, 'Nothing is new since the last visit');
  const { section, offset } = topOf(desk);
  if (section < state.newFrom) return jumpTo(desk, { section: state.newFrom, offset: 0 });
  const next = layout.thread.next(section);
  if (next === null) return say(state, offset === 0 ? 'This is the last new post' : 'No more new posts');
  return jumpTo(desk, { section: next, offset: 0 });
}
