import type { Bindable, CommandGroup } from '../state/command.ts';
import { createKeymap, type Keymap, type KeyOverrides } from '../state/keymap.ts';
import type { Size } from '../state/state.ts';
import { noteOfRow, type SortColumn, sortColumns } from './list-rows.ts';
import {
  currentRow,
  type ListState,
  listRows,
  placeOf,
  select,
  topFor,
  withFilter,
  withSort,
} from './list-state.ts';

/** A list, the keys and the screen. */
export interface ListDesk {
  keymap: Keymap<ListCommand>;
  state: ListState;
  size: Size;
}

/** Something that a key can do in a list of threads, or in the hits of a search over them. */
export interface ListCommand extends Bindable {
  /** Does it. `count` is the number typed before it; `null` if there was none. */
  run(desk: ListDesk, count: number | null): ListState;
}

/** What each column is called in a sentence. */
export const SORT_NAMES: Readonly<Record<SortColumn, string>> = {
  name: 'name',
  title: 'title',
  posts: 'posts',
  authors: 'authors',
  size: 'size',
  date: 'date',
  read: 'what was read',
  visited: 'the last visit',
};

/** Everything that a key can do in a list, in the order of the help. */
export const listCommandGroups: readonly CommandGroup<ListCommand>[] = [
  {
    title: 'Move',
    commands: [
      moving('line-down', ['j', 'Down'], 'one line down; 12j is twelve', 1),
      moving('line-up', ['k', 'Up'], 'one line up', -1),
      paging('half-page-down', ['d', 'Ctrl-d'], 'half a page down', 1 / 2),
      paging('half-page-up', ['u', 'Ctrl-u'], 'half a page up', -1 / 2),
      paging('page-down', ['Space', 'PageDown', 'f', 'Ctrl-f'], 'one page down', 1),
      paging('page-up', ['b', 'PageUp', 'Ctrl-b'], 'one page up', -1),
      {
        name: 'start',
        keys: ['g', 'Home'],
        help: 'to the first line; 5g is to line 5',
        run: (desk, count) => moveTo(desk, (count ?? 1) - 1),
      },
      {
        name: 'end',
        keys: ['G', 'End'],
        help: 'to the last line; 5G is to line 5',
        run: (desk, count) => moveTo(desk, (count ?? Infinity) - 1),
      },
    ],
  },
  {
    title: 'Threads',
    commands: [
      { name: 'open', keys: ['Enter', 'l', 'Right'], help: 'open the thread, or the hit', run: openCurrent },
      {
        name: 'filter',
        keys: ['/'],
        help: 'filter by title, file, authors; Enter opens, Tab keeps it',
        run: ({ state }) => ({ ...state, mode: { name: 'filter' } }),
      },
      {
        name: 'sort',
        keys: ['o'],
        help: 'sort by name, title, posts, authors, size, date, read, visit',
        run: ({ state }, count) => sortNext(state, count ?? 1),
      },
      {
        name: 'reverse',
        keys: ['r'],
        help: 'turn the order round',
        run: ({ state }) => sorted(state, { ...state.sort, isReversed: !state.sort.isReversed }),
      },
    ],
  },
  {
    title: 'Search',
    commands: [
      {
        name: 'search',
        keys: ['s'],
        help: 'search the posts of all threads in the list; // does so too',
        run: ({ state }) => ({
          ...state,
          mode: { name: 'query', text: '', before: baseOf(state) },
        }),
      },
      {
        name: 'results',
        keys: ['S'],
        help: 'from the list to the hits of the last search',
        run: ({ state }) =>
          state.search === null
            ? { ...state, notice: 'Nothing searched for yet; s searches' }
            : { ...state, mode: { name: 'results' } },
      },
      {
        name: 'clear',
        keys: ['Escape', 'Backspace'],
        help: 'from the hits to the list; or take the filter away',
        run: ({ state }) => leave(state),
      },
    ],
  },
  {
    title: 'Other',
    commands: [
      {
        name: 'help',
        keys: ['?', 'h', 'F1'],
        help: 'this help',
        run: ({ state }) => ({ ...state, mode: { name: 'help', top: 0, before: baseOf(state) } }),
      },
      {
        name: 'suspend',
        keys: ['Ctrl-z'],
        help: 'stop the program; `fg` goes on',
        run: ({ state }) => ({ ...state, effects: [...state.effects, { kind: 'suspend' }] }),
      },
      {
        name: 'quit',
        keys: ['q'],
        help: 'from the hits to the list; from the list, leave',
        run: ({ state }) => (state.mode.name === 'results' ? leave(state) : { ...state, ending: 'quit' }),
      },
      {
        name: 'interrupt',
        keys: ['Ctrl-c'],
        help: 'leave at once',
        run: ({ state }) => ({ ...state, ending: 'interrupted' }),
      },
    ],
  },
];

/** The keys of the list as a user wants them. */
export function createListKeymap(overrides: KeyOverrides): Keymap<ListCommand> {
  return createKeymap(listCommandGroups, overrides);
}

/** The keys of the list as they are where nobody says otherwise. */
export const defaultListKeymap = createListKeymap({});

/** What lies under a prompt or the help. */
function baseOf({ mode }: ListState): 'list' | 'results' {
  if (mode.name === 'list' || mode.name === 'filter') return 'list';
  return mode.name === 'results' ? 'results' : mode.before;
}

function moving(name: string, keys: string[], help: string, delta: number): ListCommand {
  return { name, keys, help, run: (desk, count) => moveTo(desk, indexOf(desk) + delta * (count ?? 1)) };
}

/** Pages of the screen, and the current line with it. */
function paging(name: string, keys: string[], help: string, pages: number): ListCommand {
  return {
    name,
    keys,
    help,
    run(desk, count) {
      const rows = Math.max(1, Math.floor(listRows(desk.size) * Math.abs(pages)));
      const delta = Math.sign(pages) * rows * (count ?? 1);
      return moveTo(desk, indexOf(desk) + delta, topOf(desk) + delta);
    },
  };
}

function indexOf({ state, size }: ListDesk): number {
  return state.mode.name === 'results' ? (state.search?.chosen ?? 0) : placeOf(state, size).index;
}

function topOf({ state, size }: ListDesk): number {
  if (state.mode.name !== 'results') return placeOf(state, size).top;
  return state.search === null ? 0 : state.search.chosen - state.search.offset;
}

/** Goes to a line, from 0, of the threads or of the hits; beyond the last, to the last. */
function moveTo(desk: ListDesk, index: number, top?: number): ListState {
  const { state, size } = desk;
  if (state.mode.name !== 'results') return select(state, size, index, top);
  const { search } = state;
  if (search === null || search.hits.length === 0) return state;
  const count = search.hits.length;
  const chosen = Math.max(0, Math.min(count - 1, index));
  const first = topFor(chosen, top ?? topOf(desk), count, listRows(size));
  return { ...state, search: { ...search, chosen, offset: chosen - first } };
}

/** Opens the current thread, or the current hit. */
export function openCurrent({ state }: Pick<ListDesk, 'state'>): ListState {
  if (state.mode.name === 'results') {
    const found = state.search?.hits[state.search.chosen];
    if (found === undefined) return { ...state, notice: 'No hit to open' };
    return withEffect(state, { kind: 'open', path: found.path, hit: found.hit });
  }
  const row = currentRow(state);
  if (row === null) return { ...state, notice: 'No thread to open' };
  const note = noteOfRow(row);
  if (note !== null) return { ...state, notice: note };
  const { path } = row.file;
  return withEffect({ ...state, selected: path }, { kind: 'open', path, hit: null });
}

function withEffect(state: ListState, effect: ListState['effects'][number]): ListState {
  return { ...state, effects: [...state.effects, effect] };
}

function sortNext(state: ListState, steps: number): ListState {
  const index = sortColumns.indexOf(state.sort.column) + steps;
  const column = sortColumns[index % sortColumns.length] as SortColumn;
  return sorted(state, { column, isReversed: false });
}

function sorted(state: ListState, sort: ListState['sort']): ListState {
  const turned = sort.isReversed ? ', turned round' : '';
  return { ...withSort(state, sort), notice: `Sorted by ${SORT_NAMES[sort.column]}${turned}` };
}

/** Goes one step back: from the hits to the list, then to the list without a filter. */
function leave(state: ListState): ListState {
  if (state.mode.name === 'results') {
    const left: ListState = { ...state, mode: { name: 'list' } };
    const isRunning = state.search !== null && !state.search.isDone;
    if (!isRunning) return left;
    return withEffect(
      { ...left, search: { ...(state.search as NonNullable<typeof state.search>), isDone: true } },
      { kind: 'cancel-search' },
    );
  }
  return state.filter === '' ? state : withFilter(state, '');
}
