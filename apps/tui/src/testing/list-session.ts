import { drawFolder } from '../folder/draw-list.ts';
import type { FolderFile, Summary } from '../folder/folder-file.ts';
import { defaultListKeymap } from '../folder/list-commands.ts';
import type { ReadLookup } from '../folder/list-rows.ts';
import { emptyList, type ListState, receive } from '../folder/list-state.ts';
import { pressInFolder } from '../folder/press-in-list.ts';
import type { FolderEvent } from '../folder/start-folder.ts';
import { createPalette } from '../view/palette.ts';

/** A file in `/dumps`. */
export const file = (name: string, more: Partial<FolderFile> = {}): FolderFile => ({
  path: `/dumps/${name}`,
  name,
  size: 1000,
  mtime: 0,
  note: null,
  isNamed: false,
  ...more,
});

/** What was found in a file. */
export const summary = (title: string | null, more: Partial<Summary> = {}): Summary => ({
  title,
  posts: 1,
  isEstimate: false,
  authorCount: 0,
  authors: [],
  dialect: 'plain',
  first: null,
  last: null,
  ...more,
});

/** News of files. */
export const files = (...names: string[]): FolderEvent => ({
  kind: 'files',
  files: names.map((name) => file(name)),
});

/** News of what was found in files, by their names. */
export const indexed = (found: Record<string, Summary>): FolderEvent => ({
  kind: 'indexed',
  found: Object.entries(found).map(([name, each]) => ({
    path: `/dumps/${name}`,
    indexed: { kind: 'thread', summary: each },
  })),
});

/** A list without a terminal: keys and news go in, screens come out. */
export function openList(
  events: readonly FolderEvent[],
  size = { columns: 100, rows: 12 },
  marks?: ReadLookup,
) {
  let state: ListState = receive(emptyList('dumps', marks), events);
  let current = size;
  const screen = () =>
    drawFolder({ keymap: defaultListKeymap, state, size: current }, createPalette('none')).lines;
  const session = {
    press(...keys: string[]) {
      for (const key of keys) state = pressInFolder({ keymap: defaultListKeymap, state, size: current }, key);
      return session;
    },
    type: (text: string) => session.press(...Array.from(text, (each) => (each === ' ' ? 'Space' : each))),
    receive(...news: FolderEvent[]) {
      state = receive(state, news);
      return session;
    },
    resize(next: typeof size) {
      current = next;
      return session;
    },
    get state() {
      return state;
    },
    get screen() {
      return screen();
    },
    /** The rows of the list, without blanks at their ends. */
    get rows() {
      return screen()
        .slice(1, -1)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    },
    get current() {
      return screen().find((line) => line.startsWith('> ')) ?? '';
    },
    get status() {
      return screen().at(-1) ?? '';
    },
  };
  return session;
}
