import { type Folds, noFolds, type QuoteRef } from '../layout/folds.ts';
import type { Anchor } from '../layout/layout.ts';
import type { Search } from './search.ts';

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

/** What the keys mean at the moment. */
export type Mode =
  | { name: 'read' }
  /** Typing a search; `before` is what Escape gives back. */
  | { name: 'prompt'; text: string; before: ReaderState }
  /** `top` is the first line of the help on the screen. */
  | { name: 'help'; top: number };

/** Everything that changes while reading. It holds no size, so a resize changes nothing in it. */
export interface ReaderState extends Stop {
  /** The place that is on the first row of the screen. */
  top: Anchor;
  /** True after a jump, when blank rows may stand below the thread's end. */
  pinned: boolean;
  folds: Folds;
  /** The quote last chosen; it is the current one for as long as it is on the screen. */
  focus: QuoteRef | null;
  /** The passage last jumped to. */
  passage: Passage | null;
  /** Where jumps began, the last one last. */
  back: readonly Stop[];
  search: Search | null;
  mode: Mode;
  /** The digits typed before a command. */
  count: string;
  /** Said in the status line until the next key. */
  notice: string | null;
  /** Set when the reader is to be left. */
  ending: Ending | null;
}

/** A thread just opened. */
export const initialState: ReaderState = {
  top: { section: 0, offset: 0 },
  pinned: false,
  folds: noFolds,
  focus: null,
  passage: null,
  back: [],
  search: null,
  mode: { name: 'read' },
  count: '',
  notice: null,
  ending: null,
};
