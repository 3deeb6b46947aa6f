import { type CommandGroup, say } from '../command.ts';
import { openPrompt } from '../modes.ts';
import { type Desk, isVisible, showPassage, topOf } from '../places.ts';
import { nearestHit } from '../search.ts';
import type { ReaderState } from '../state.ts';

/** Hits, forward and back. */
export const searching: CommandGroup = {
  title: 'Search',
  commands: [
    {
      name: 'search',
      keys: ['/'],
      help: 'search; a capital letter in it makes case count',
      run: (desk) => openPrompt(desk, 'search'),
    },
    {
      name: 'next-hit',
      keys: ['n'],
      help: 'next hit',
      run: (desk, count) => stepHits(desk, 'forward', count ?? 1),
    },
    {
      name: 'previous-hit',
      keys: ['N'],
      help: 'previous hit',
      run: (desk, count) => stepHits(desk, 'backward', count ?? 1),
    },
    {
      name: 'clear',
      keys: ['Escape'],
      help: 'leave the search, take marks away, show all posts again',
      run: ({ state }) =>
        state.search === null && state.passage === null
          ? { ...state, limit: null, notice: state.limit === null ? null : 'All posts are shown again' }
          : { ...state, search: null, passage: null },
    },
  ],
};

/** Goes `count` hits on. */
export function stepHits(desk: Desk, direction: 'forward' | 'backward', count: number): ReaderState {
  let { state } = desk;
  if (state.search === null) return say(state, 'Nothing searched for yet; / searches');
  for (let done = 0; done < count; done += 1) {
    const stepped = { ...desk, state };
    const { search } = state;
    const current = search?.current && { section: search.current.section, offset: search.current.start };
    const goesOn = current !== null && current !== undefined && isVisible(stepped, current);
    const found =
      search &&
      nearestHit(
        desk.layout,
        search,
        goesOn ? current : topOf(stepped),
        goesOn || direction === 'backward' ? direction : 'fromIncluded',
      );
    if (!found) return say(state, `No match for “${search?.query ?? ''}”`);
    const round = direction === 'forward' ? 'Went on from the start' : 'Went on from the end';
    state = {
      ...showPassage(stepped, found.hit),
      search: { ...search, current: found.hit },
      notice: found.wrapped ? round : null,
    };
  }
  return state;
}
