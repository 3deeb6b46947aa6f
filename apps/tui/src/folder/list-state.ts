import type { PageView } from '../state/find-in-page.ts';
import type { Ending, Size } from '../state/state.ts';
import type { Indexed } from './folder-file.ts';
import { filterRows } from './list-filter.ts';
import {
  type CompareRows,
  comparing,
  type ListRow,
  mergeRows,
  noteOfRow,
  type ReadLookup,
  rowOf,
  type SortColumn,
} from './list-rows.ts';
import { type ListSearch, receiveSearch } from './list-search.ts';
import type { FolderEvent } from './start-folder.ts';
import type { FolderHit, WorkFile } from './work.ts';

/** What a list wants done outside. The program that runs it does these in order. */
export type ListEffect =
  /** Opens a thread, at a hit where there is one. */
  | { kind: 'open'; path: string; hit: FolderHit | null }
  | { kind: 'search'; id: number; query: string; files: readonly WorkFile[] }
  | { kind: 'cancel-search' }
  | { kind: 'suspend' };

/** What the keys mean at the moment. */
export type ListMode =
  | { name: 'list' }
  /** Hits of a search over all files. */
  | { name: 'results' }
  /** Typing a filter, which is at work while it is typed. */
  | { name: 'filter' }
  /** Typing a query; `before` is where Escape goes back to. */
  | { name: 'query'; text: string; before: 'list' | 'results' }
  /** The help; `top` is its first line on the screen. */
  | ({ name: 'help'; before: 'list' | 'results' } & PageView);

/** Everything that changes in a list of threads. It holds no size, so a resize changes nothing in it. */
export interface ListState {
  /** What the list is called: the folder. Not sanitised. */
  title: string;
  /** Sorted. */
  rows: readonly ListRow[];
  /** The rows that the filter leaves. */
  shown: readonly ListRow[];
  filter: string;
  sort: { column: SortColumn; isReversed: boolean };
  /** Path of the current row; `null` until one is chosen, which means the first. */
  selected: string | null;
  /** How many rows stand above the current one on the screen, if there is room. */
  offset: number;
  /** How many rows were looked into. */
  indexedCount: number;
  /** True when all files are known. */
  isScanned: boolean;
  marks: ReadLookup;
  search: ListSearch | null;
  mode: ListMode;
  /** The digits, and the keys of a longer command, typed so far. */
  count: string;
  pending: readonly string[];
  /** Said in the status line until the next key. */
  notice: string | null;
  effects: readonly ListEffect[];
  ending: Ending | null;
}

/** Nothing was read yet. */
const nothingRead: ReadLookup = () => null;

/** An empty list. */
export function emptyList(title: string, marks: ReadLookup = nothingRead): ListState {
  return {
    title,
    rows: [],
    shown: [],
    filter: '',
    sort: { column: 'name', isReversed: false },
    selected: null,
    offset: 0,
    indexedCount: 0,
    isScanned: false,
    marks,
    search: null,
    mode: { name: 'list' },
    count: '',
    pending: [],
    notice: null,
    effects: [],
    ending: null,
  };
}

/** Takes in what happened in the background. The current row stays where it is on the screen. */
export function receive(state: ListState, events: readonly FolderEvent[]): ListState {
  const changed = new Map<string, ListRow | null>();
  const indexed = new Map<string, Indexed>();
  let { isScanned, search } = state;
  for (const event of events) {
    if (event.kind === 'files') {
      for (const file of event.files) changed.set(file.path, rowOf(file, null, state.marks));
    } else if (event.kind === 'indexed') {
      for (const found of event.found) indexed.set(found.path, found.indexed);
    } else if (event.kind === 'search') search = receiveSearch(search, event.news);
    else isScanned = true;
  }
  const settled = { ...state, isScanned, search };
  if (indexed.size > 0) {
    for (const { file } of state.rows) {
      const found = indexed.get(file.path);
      if (found) changed.set(file.path, settle(file, found, state.marks));
    }
    for (const row of [...changed.values()]) {
      const found = row && indexed.get(row.file.path);
      if (found) changed.set(row.file.path, settle(row.file, found, state.marks));
    }
  }
  return changed.size === 0 ? settled : withRows(settled, mergeRows(state.rows, changed, compareOf(state)));
}

/** What is no text leaves the list, unless it was asked for by its name. */
function settle(file: ListRow['file'], found: Indexed, marks: ReadLookup): ListRow | null {
  return found.kind === 'binary' && !file.isNamed ? null : rowOf(file, found, marks);
}

/** Looks up anew what was read, after a thread was open. */
export function withMarks(state: ListState, marks: ReadLookup = state.marks): ListState {
  const rows = state.rows.map((row) => rowOf(row.file, row.indexed, marks));
  const sorted = ['read', 'visited'].includes(state.sort.column) ? rows.sort(compareOf(state)) : rows;
  return withRows({ ...state, marks }, sorted);
}

/** Sorts the list another way. */
export function withSort(state: ListState, sort: ListState['sort']): ListState {
  return withRows({ ...state, sort }, [...state.rows].sort(compareOf({ sort })));
}

/** Shows the rows that a filter leaves. */
export function withFilter(state: ListState, filter: string): ListState {
  return { ...state, filter, shown: filterRows(state.rows, filter) };
}

function withRows(state: ListState, rows: readonly ListRow[]): ListState {
  return {
    ...state,
    rows,
    shown: filterRows(rows, state.filter),
    indexedCount: rows.reduce((sum, row) => (isDone(row) ? sum + 1 : sum), 0),
  };
}

function isDone(row: ListRow): boolean {
  return row.indexed !== null || noteOfRow(row) !== null;
}

function compareOf({ sort }: Pick<ListState, 'sort'>): CompareRows {
  return comparing(sort.column, sort.isReversed);
}

/** Rows for entries: all but the heading and the status line. */
export function listRows({ rows }: Size): number {
  return Math.max(1, rows - 2);
}

/** What of a list is on the screen. */
export interface ListPlace {
  /** Index of the first row on the screen, and of the current one; both 0 where there is none. */
  top: number;
  index: number;
}

/** Finds what of the list is on the screen. */
export function placeOf({ shown, selected, offset }: ListState, size: Size): ListPlace {
  const index =
    selected === null
      ? 0
      : Math.max(
          0,
          shown.findIndex(({ file }) => file.path === selected),
        );
  return { index, top: topFor(index, index - offset, shown.length, listRows(size)) };
}

/** The first row on the screen that is next to `top`, keeps `index` on it, and leaves no row empty that need not be. */
export function topFor(index: number, top: number, count: number, page: number): number {
  const last = Math.max(0, count - page);
  return Math.min(last, Math.max(0, Math.min(index, Math.max(top, index - page + 1))));
}

/** The current row; `null` in an empty list. */
export function currentRow(state: ListState): ListRow | null {
  const { shown, selected } = state;
  return shown.find(({ file }) => file.path === selected) ?? shown[0] ?? null;
}

/** Makes a row the current one. `top` is where the screen should begin; default: where it does now. */
export function select(state: ListState, size: Size, index: number, top?: number): ListState {
  const { shown } = state;
  const wanted = Math.max(0, Math.min(shown.length - 1, index));
  const row = shown[wanted];
  if (row === undefined) return state;
  const first = topFor(wanted, top ?? placeOf(state, size).top, shown.length, listRows(size));
  return { ...state, selected: row.file.path, offset: wanted - first };
}

/** Makes the thread with that path the current one, where the list shows it. */
export function currentThread(state: ListState, size: Size, path: string): ListState {
  const index = state.shown.findIndex(({ file }) => file.path === path);
  return index === -1 ? state : select(state, size, index);
}

/**
 * Finds the thread that stands so many behind another, or before it, in the order of the list; beyond the end, the last one.
 * Files that cannot be read are passed over.
 *
 * @returns Its path; `null` where there is none.
 */
export function neighbour({ shown }: ListState, path: string, threads: number): string | null {
  const start = shown.findIndex(({ file }) => file.path === path);
  if (start === -1) return null;
  const step = Math.sign(threads);
  let found: string | null = null;
  let left = Math.abs(threads);
  for (let index = start + step; left > 0 && index >= 0 && index < shown.length; index += step) {
    const row = shown[index] as ListRow;
    if (noteOfRow(row) !== null) continue;
    found = row.file.path;
    left -= 1;
  }
  return found;
}
