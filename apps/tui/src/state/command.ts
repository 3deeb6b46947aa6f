import type { Desk } from './places.ts';
import type { ReaderState } from './state.ts';

/** What keys can be bound to, on whatever screen. */
export interface Bindable {
  /** Lower case with hyphens, unique; what a configuration binds. */
  name: string;
  /**
   * The keys it is bound to unless the user says otherwise, named as `keyNames` gives them; the first is the one the help
   * puts first. Several keys in a row are parted by a blank, and `*` is any key: `m *`.
   */
  keys: readonly string[];
  /** Whether it starts another program, so that a file of a project may not bind it. Default `false`. */
  runs?: boolean;
  /** Half a sentence for the help. */
  help: string;
}

/** Something that a key can do while reading. */
export interface Command extends Bindable {
  /**
   * Does it.
   *
   * @param count  The number typed before it; `null` if there was none.
   * @param any  The key that stood for `*`; empty where there was none.
   */
  run(desk: Desk, count: number | null, any: string): ReaderState;
}

/** Commands that belong together. */
export interface CommandGroup<Each extends Bindable = Command> {
  title: string;
  commands: readonly Each[];
}

/** Says something in the status line and changes nothing else. */
export function say(state: ReaderState, notice: string): ReaderState {
  return { ...state, notice };
}
