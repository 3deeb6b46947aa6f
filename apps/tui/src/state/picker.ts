import type { QuoteRef } from '../layout/folds.ts';
import type { Anchor } from '../layout/layout.ts';
import type { Effect } from './effects.ts';
import type { Passage } from './state.ts';

/** A list to choose from: replies, links, marks, commands. */
export interface Picker {
  title: string;
  /** At least one. */
  items: readonly PickerItem[];
  /** True where the filter may also be a place to go to: `41`, `#41`, `50%`. */
  takesPlaces?: boolean;
}

/** One entry of a list. */
export interface PickerItem {
  /** What the filter looks at and the row begins with. */
  label: string;
  /** Shown behind it, dimmed, as far as it fits. */
  detail: string;
  action: PickerAction;
}

/** What choosing an entry does. */
export type PickerAction =
  | { kind: 'go'; anchor: Anchor }
  /** To a post by its number. */
  | { kind: 'post'; number: number }
  | { kind: 'percent'; percent: number }
  | { kind: 'show'; passage: Passage }
  | { kind: 'focus'; quote: QuoteRef }
  | { kind: 'command'; command: string }
  | { kind: 'effect'; effect: Effect }
  | { kind: 'limit'; name: string; sections: readonly number[] };
