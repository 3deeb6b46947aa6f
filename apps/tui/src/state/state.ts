import { type Folds, noFolds, type QuoteRef } from '../layout/folds.ts';
import type { Anchor } from '../layout/layout.ts';
import { noRejected } from '../relations/rejected-links.ts';
import type { Effect } from './effects.ts';
import type { PageView } from './find-in-page.ts';
import type { HintMode } from './hints.ts';
import type { Picker } from './picker.ts';
import type { Search } from './search.ts';
import type { Uses } from './uses.ts';

/** The size of the terminal, in character cells. */
export interface Size {
  columns: number;
  rows: number;
}

/** How the reader was left: by a key made for it, or by Ctrl-C. */
export type Ending = 'quit' | 'interrupted';

/** A place to come back to. */
export interface Stop {
  top: Anchor;
  pinned: boolean;
  focus: QuoteRef | null;
}

/** A stretch of a section's flow; `end` is exclusive. */
export interface Passage {
  section: number;
  start: number;
  end: number;
}

/** Only some of the posts are shown, such as one conversation. */
export interface Limit {
  /** Says what is shown: `the conversation of #5`. */
  name: string;
  /** Rising. */
  sections: readonly number[];
}

/** What is shown besides the posts' own words. */
export interface Toggles {
  signatures: boolean;
  furniture: boolean;
  /** The pane with the tree of replies, where the screen is wide enough. */
  tree: boolean;
  /** The status line and the row that says whose post it is. */
  chrome: boolean;
  /** The row above the text that says whose post it is; `auto` for where the screen has rows to spare. */
  header: boolean | 'auto';
  /** The text in the middle of a wide screen instead of at its left. */
  centred: boolean;
  /** The authors' marks beside headers: two letters and a style that stay with a name. */
  authors: boolean;
}

/** A line of a page that covers the screen: the help, the source of a post. */
export interface PageLine {
  kind: 'title' | 'text';
  /** Safe to print. */
  text: string;
  /** Columns before its second row and the following, where it is wider than the screen. Default: its own indentation. */
  indent?: number;
  /** Stretches that were added or taken away, in order; `end` is exclusive. */
  changes?: readonly { start: number; end: number; kind: 'added' | 'removed' }[];
}

/** What the keys mean at the moment. */
export type Mode =
  | { name: 'read' }
  /** Whole lines are being selected, from the line of one place to that of the other, in any order. */
  | { name: 'select'; from: Anchor; to: Anchor }
  | PromptMode
  | { name: 'list'; picker: Picker; chosen: number; filter: string; before: ReaderState }
  /** Text that covers the screen; `lines` is `help` for the keymap, which hangs on the width. `top` is its first line on the screen. */
  | PageMode;

/** Text covers the screen; any key that does nothing in it leads to `back`, which is to read where it is missing. */
export interface PageMode extends PageView {
  name: 'page';
  title: string;
  lines: 'help' | readonly PageLine[];
  back?: Mode;
}

/** A line of text is being typed; `before` is what Escape gives back. */
export interface PromptMode {
  name: 'prompt';
  /** Name of what is asked for, in `prompts`. */
  prompt: string;
  text: string;
  before: ReaderState;
  /** How many lines back in `typed` the text is from; 0 while it is new. */
  recalled?: number;
}

/** Everything that changes while reading. It holds no size, so a resize changes nothing in it. */
export interface ReaderState extends Stop {
  /** The place that is on the first row of the screen. */
  top: Anchor;
  /** True after a jump, when blank rows may stand below the thread's end. */
  pinned: boolean;
  folds: Folds;
  toggles: Toggles;
  /** Levels of the tree of replies that are shown, from 1; `null` for all. */
  treeDepth: number | null;
  limit: Limit | null;
  /** Columns of wide code to the left of the screen; `null` while code is wrapped. */
  pan: number | null;
  /** The quote last chosen; it is the current one for as long as it is on the screen. */
  focus: QuoteRef | null;
  /** The passage last jumped to. */
  passage: Passage | null;
  /** Links that the user says are none, as `linkName` names them. */
  rejected: ReadonlySet<string>;
  /** Those that were rejected, or taken back, since the thread was opened. */
  judged: ReadonlySet<string>;
  /** Where jumps began, the last one last. */
  back: readonly Stop[];
  /** Where going back began, the last one last. */
  forward: readonly Stop[];
  /** Places with a letter. */
  marks: Readonly<Record<string, Anchor>>;
  search: Search | null;
  /** What was entered in prompts, by their names, the last one last. */
  typed: Readonly<Record<string, readonly string[]>>;
  /** The first post that is new since the last visit; `null` where none is. */
  newFrom: number | null;
  /** When the status line says what keys do, and how often commands were used that it speaks of. */
  hints: HintMode;
  uses: Uses;
  /** Whether the file is read on as it grows. */
  follows: boolean;
  /** Widest text in columns: beyond it the eye loses the line. */
  textWidth: number;
  /** Name of the theme, and the names that there are. */
  theme: string;
  themes: readonly string[];
  /** Whether the terminal reports the mouse, and so no longer selects text by it. */
  mouse: boolean;
  mode: Mode;
  /** The digits typed before a command. */
  count: string;
  /** The keys typed so far of a command of several. */
  pending: readonly string[];
  /** Said in the status line until the next key. */
  notice: string | null;
  /** What is to be done outside: files, the clipboard, other programs. */
  effects: readonly Effect[];
  /** Set when the reader is to be left. */
  ending: Ending | null;
}

/** A thread just opened. */
export const initialState: ReaderState = {
  top: { section: 0, offset: 0 },
  pinned: false,
  folds: noFolds,
  toggles: {
    signatures: true,
    furniture: false,
    tree: false,
    chrome: true,
    header: 'auto',
    centred: false,
    authors: false,
  },
  treeDepth: null,
  limit: null,
  pan: null,
  focus: null,
  passage: null,
  rejected: noRejected,
  judged: noRejected,
  back: [],
  forward: [],
  marks: {},
  search: null,
  typed: {},
  newFrom: null,
  hints: 'auto',
  uses: {},
  follows: false,
  textWidth: 90,
  theme: 'default',
  themes: ['default'],
  mouse: false,
  mode: { name: 'read' },
  count: '',
  pending: [],
  notice: null,
  effects: [],
  ending: null,
};
