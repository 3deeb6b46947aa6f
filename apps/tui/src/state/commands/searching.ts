import { type CommandGroup, say } from '../command.ts';
import { keyOf } from '../help.ts';
import { openPrompt } from '../modes.ts';
import { type Desk, isVisible, leave, showPassage, topOf } from '../places.ts';
import { beginSearch, countOn, type Found, type Search, seekHit, seekOn, uncountedPost } from '../search.ts';
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
      name: 'show-hits',
      keys: ['&'],
      help: 'only the posts that have hits; again or Escape shows all',
      run: showHits,
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

/** Milliseconds that looking for hits may keep a key waiting; what is not found by then is looked for between keys. */
const PATIENCE = 8;

/** Goes `count` hits on. */
export function stepHits(desk: Desk, direction: 'forward' | 'backward', count: number): ReaderState {
  let { state } = desk;
  if (state.search === null)
    return say(state, `Nothing searched for yet; ${keyOf(desk.keymap, 'search')} searches`);
  for (let done = 0; done < count; done += 1) {
    const stepped = { ...desk, state };
    const { search } = state;
    if (search === null) return state;
    const current = search.current && { section: search.current.section, offset: search.current.start };
    const goesOn = current !== null && isVisible(stepped, current);
    const found = seekHit(
      desk.layout,
      search,
      goesOn ? current : topOf(stepped),
      goesOn || direction === 'backward' ? direction : 'fromIncluded',
      PATIENCE,
    );
    state = showFound(stepped, search, found);
    if (found.kind !== 'hit') return state;
  }
  return state;
}

/** Begins a search and goes to its first hit, or stays where there is none. */
export function searchFrom(desk: Desk, query: string): ReaderState {
  const begun = countOn(desk.layout, beginSearch(query), PATIENCE);
  const found = seekHit(desk.layout, begun, topOf(desk), 'fromIncluded', PATIENCE);
  if (found.kind === 'none') {
    const isUnknown = uncountedPost(desk.layout.thread, begun) !== null;
    return { ...desk.state, search: begun, ...(isUnknown && { notice: noMatch(desk, begun) }) };
  }
  return { ...showFound(desk, begun, found), notice: null };
}

function showHits(desk: Desk): ReaderState {
  const { state } = desk;
  const { search } = state;
  if (search === null)
    return say(state, `Nothing searched for yet; ${keyOf(desk.keymap, 'search')} searches`);
  const name = `posts with “${search.query}”`;
  if (state.limit?.name === name) return { ...state, limit: null, notice: 'All posts are shown again' };
  const sections = [...search.counts.keys()].filter((section) => section > 0).sort((a, b) => a - b);
  if (sections.length === 0) return say(state, noMatch(desk, search));
  const { section } = search.current ?? topOf(desk);
  const nearest = sections.find((each) => each >= section) ?? (sections.at(-1) as number);
  return {
    ...leave(desk),
    limit: { name, sections },
    top: { section: nearest, offset: 0 },
    pinned: true,
    notice:
      search.next === null
        ? null
        : `Still searching: ${keyOf(desk.keymap, 'show-hits')} twice takes in what was found since`,
  };
}

/** Whether there is something to do for `searchOn`. */
export function isSearching({ search }: ReaderState): boolean {
  return search !== null && (search.seek !== null || search.next !== null);
}

/** Goes on with a search between keys: first to the hit that is looked for, then with the count. */
export function searchOn(desk: Desk): ReaderState {
  const { layout, state } = desk;
  const { search } = state;
  if (search === null) return state;
  if (search.seek === null) return { ...state, search: countOn(layout, search, PATIENCE) };
  return showFound(desk, search, seekOn(layout, search, search.seek, PATIENCE));
}

/** Says that there is no hit, or why it cannot be known yet. */
function noMatch({ layout }: Desk, search: Search): string {
  const post = uncountedPost(layout.thread, search);
  if (post === null) return `No match for “${search.query}”`;
  return `Post ${post} is not known before all posts are counted; search again then`;
}

function showFound(desk: Desk, search: Search, found: Found): ReaderState {
  switch (found.kind) {
    case 'none':
      return say({ ...desk.state, search: { ...search, seek: null } }, noMatch(desk, search));
    case 'later':
      return say({ ...desk.state, search: { ...search, seek: found.seek } }, 'Searching…');
    case 'hit': {
      const round = found.direction === 'backward' ? 'end' : 'start';
      return {
        ...showPassage(desk, found.hit),
        search: { ...search, current: found.hit, seek: null },
        notice: found.wrapped ? `Went on from the ${round}` : null,
      };
    }
  }
}
