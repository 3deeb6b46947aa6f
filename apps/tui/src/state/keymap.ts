/** What a key can do while reading. */
export type Command =
  | 'line-down'
  | 'line-up'
  | 'half-page-down'
  | 'half-page-up'
  | 'page-down'
  | 'page-up'
  | 'start'
  | 'end'
  | 'next-post'
  | 'previous-post'
  | 'next-quote'
  | 'previous-quote'
  | 'follow'
  | 'back'
  | 'fold'
  | 'fold-all'
  | 'search'
  | 'next-hit'
  | 'previous-hit'
  | 'clear'
  | 'help'
  | 'quit'
  | 'interrupt';

/** One line of the keymap, and of the help. */
export interface Binding {
  /** Named as `keyNames` gives them; the first is the one the help puts first. */
  keys: readonly string[];
  command: Command;
  help: string;
}

/** Bindings that belong together. */
export interface BindingGroup {
  title: string;
  bindings: readonly Binding[];
}

/** Every key of the reader. The help is made from this, so nothing can be bound and not explained. */
export const keymap: readonly BindingGroup[] = [
  {
    title: 'Move',
    bindings: [
      { keys: ['j', 'Down'], command: 'line-down', help: 'one line down; 12j is twelve' },
      { keys: ['k', 'Up'], command: 'line-up', help: 'one line up' },
      { keys: ['d', 'Ctrl-d'], command: 'half-page-down', help: 'half a page down' },
      { keys: ['u', 'Ctrl-u'], command: 'half-page-up', help: 'half a page up' },
      { keys: ['Space', 'PageDown', 'f', 'Ctrl-f'], command: 'page-down', help: 'one page down' },
      { keys: ['b', 'PageUp', 'Ctrl-b'], command: 'page-up', help: 'one page up' },
      { keys: ['g', 'Home'], command: 'start', help: 'to the start; 5g is to post 5' },
      { keys: ['G', 'End'], command: 'end', help: 'to the end; 5G is to post 5' },
      { keys: ['J'], command: 'next-post', help: 'next post' },
      { keys: ['K'], command: 'previous-post', help: 'start of this post, then the post before' },
    ],
  },
  {
    title: 'Quotes',
    bindings: [
      { keys: ['Tab'], command: 'next-quote', help: 'next quote; the current one has a thick bar' },
      { keys: ['Shift-Tab'], command: 'previous-quote', help: 'previous quote' },
      { keys: ['Enter'], command: 'follow', help: 'from the current quote to the passage it repeats' },
      { keys: ['Backspace'], command: 'back', help: 'back to where the last jump began' },
      { keys: ['z'], command: 'fold', help: 'fold or unfold the current quote' },
      { keys: ['T'], command: 'fold-all', help: 'fold or unfold all quotes' },
    ],
  },
  {
    title: 'Search',
    bindings: [
      { keys: ['/'], command: 'search', help: 'search; a capital letter in it makes case count' },
      { keys: ['n'], command: 'next-hit', help: 'next hit' },
      { keys: ['N'], command: 'previous-hit', help: 'previous hit' },
      { keys: ['Escape'], command: 'clear', help: 'leave the search, or take its marks away' },
    ],
  },
  {
    title: 'Other',
    bindings: [
      { keys: ['?', 'h'], command: 'help', help: 'this help' },
      { keys: ['q'], command: 'quit', help: 'leave' },
      { keys: ['Ctrl-c'], command: 'interrupt', help: 'leave at once' },
    ],
  },
];

const commands = new Map(
  keymap.flatMap(({ bindings }) =>
    bindings.flatMap(({ keys, command }) => keys.map((key) => [key, command])),
  ),
) as ReadonlyMap<string, Command>;

/** Finds what a key does; `undefined` where it does nothing. */
export function commandFor(key: string): Command | undefined {
  return commands.get(key);
}
