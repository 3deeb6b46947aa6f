import { pressPage } from '../state/find-in-page.ts';
import { helpLines, keyOf } from '../state/help.ts';
import { typedCharacter } from '../state/keys.ts';
import type { PageLine } from '../state/state.ts';
import { sanitise } from '../text/sanitise.ts';
import { withoutLast } from '../text/width.ts';
import { type ListDesk, openCurrent } from './list-commands.ts';
import { noteOfRow } from './list-rows.ts';
import { newSearch } from './list-search.ts';
import { type ListMode, type ListState, placeOf, select, withFilter } from './list-state.ts';

/** Longest count in digits: more lines than any list has. */
const MAX_COUNT_DIGITS = 7;

/** What the signs in a list mean. */
const MARKS = [
  ['~1,200', 'about as many posts: of a long file only the first part was read'],
  ['42%', 'how far the thread has been read'],
  ['+3', 'posts that came since it was open'],
  ['dimmed', 'the name of a file without a title, or not looked into yet'],
] as const;

/** The help of the list for a terminal of that width. */
export function listHelp({ keymap, size }: Pick<ListDesk, 'keymap' | 'size'>): PageLine[] {
  return helpLines(keymap, size.columns, undefined, MARKS);
}

/** Gives the state after a key was pressed; `key` is named as `keyNames` does it. */
export function pressInFolder(desk: ListDesk, key: string): ListState {
  const state = { ...desk.state, notice: null };
  const { mode } = state;
  if (key === 'Ctrl-c') return { ...state, ending: 'interrupted' };
  switch (mode.name) {
    case 'list':
    case 'results':
      return pressCommand({ ...desk, state }, key);
    case 'filter':
      return pressInFilter({ ...desk, state }, key);
    case 'query':
      return pressInQuery(state, mode, key);
    case 'help':
      return pressInHelp({ ...desk, state }, mode, key);
  }
}

/** Gives the state after text was pasted: into what is being typed, or else nowhere, since it is not meant as keys. */
export function pasteInFolder(state: ListState, text: string): ListState {
  const { mode } = state;
  const line = sanitise(text.replace(/[\r\n]+/g, ' '));
  if (mode.name === 'filter') return withFilter(state, state.filter + line);
  if (mode.name === 'query') return { ...state, mode: { ...mode, text: mode.text + line } };
  return state;
}

function pressCommand(desk: ListDesk, key: string): ListState {
  const { state } = desk;
  const { count, pending } = state;
  if (pending.length === 0 && (/^[1-9]$/.test(key) || (key === '0' && count !== ''))) {
    return { ...state, count: (count + key).slice(0, MAX_COUNT_DIGITS) };
  }
  const idle = { ...state, count: '', pending: [] };
  // Escape after a number or half a command takes that back and does nothing else.
  if (key === 'Escape' && (count !== '' || pending.length > 0)) return idle;
  const typed = [...pending, key];
  const found = desk.keymap.find(typed);
  switch (found.kind) {
    case 'prefix':
      return { ...state, pending: typed };
    case 'command':
      return found.command.run({ ...desk, state: idle }, count === '' ? null : Number(count));
    case 'nothing':
      return {
        ...idle,
        notice: `${sanitise(typed.join(' '))} does nothing here; ${keyOf(desk.keymap, 'help')} lists the keys`,
      };
  }
}

/** What stands in a line after a key; `null` for keys that change nothing in it. */
function edited(text: string, key: string): string | null {
  switch (key) {
    case 'Backspace':
    case 'Delete':
      return withoutLast(text);
    case 'Ctrl-u':
      return '';
    case 'Ctrl-w':
      return text.replace(/[^ ]* *$/, '');
    default: {
      const typed = typedCharacter(key);
      return typed === null ? null : text + sanitise(typed);
    }
  }
}

/** Rows that keys move by while a filter is typed; letters go into it. */
const MOVES: Readonly<Record<string, number>> = { Down: 1, 'Ctrl-n': 1, Up: -1, 'Ctrl-p': -1 };

function pressInFilter({ state, size }: ListDesk, key: string): ListState {
  const list: ListState = { ...state, mode: { name: 'list' } };
  const move = MOVES[key];
  if (move !== undefined) return select(state, size, placeOf(state, size).index + move);
  switch (key) {
    case 'Enter':
      return openCurrent({ state: list });
    case 'Tab':
      return list;
    case 'Escape':
      return withFilter(list, '');
    case 'Backspace':
    case 'Delete':
      return state.filter === '' ? list : withFilter(state, withoutLast(state.filter));
    case '/':
      // Twice the same key is a search through the posts.
      if (state.filter === '') return { ...state, mode: { name: 'query', text: '', before: 'list' } };
  }
  const text = edited(state.filter, key);
  return text === null ? state : withFilter(state, text);
}

function pressInQuery(state: ListState, mode: Extract<ListMode, { name: 'query' }>, key: string): ListState {
  const isErased = mode.text === '' && (key === 'Backspace' || key === 'Delete');
  if (key === 'Escape' || isErased) return { ...state, mode: { name: mode.before } };
  if (key === 'Enter') return search(state, mode.text.trim());
  const text = edited(mode.text, key);
  return text === null ? state : { ...state, mode: { ...mode, text } };
}

/** Searches what the list shows, in its order. An empty query goes back to the hits there are. */
function search(state: ListState, query: string): ListState {
  if (query === '') {
    if (state.search !== null) return { ...state, mode: { name: 'results' } };
    return { ...state, mode: { name: 'list' }, notice: 'Nothing to search for' };
  }
  const files = state.shown
    .filter((row) => noteOfRow(row) === null)
    .map(({ file: { path, size } }) => ({ path, size }));
  const id = (state.search?.id ?? 0) + 1;
  return {
    ...state,
    mode: { name: 'results' },
    search: newSearch(id, query, files.length),
    effects: [...state.effects, { kind: 'search', id, query, files }],
  };
}

function pressInHelp(desk: ListDesk, mode: Extract<ListMode, { name: 'help' }>, key: string): ListState {
  const { state, size } = desk;
  const found = desk.keymap.find([key]);
  const command = found.kind === 'command' ? found.command.name : found.kind === 'prefix' ? '' : null;
  const page = { lines: listHelp(desk), height: Math.max(1, size.rows - 1) };
  const view = pressPage(mode, page, key, command);
  if (view === null) return { ...state, mode: { name: mode.before } };
  return { ...state, mode: { ...mode, find: undefined, ...view } };
}
