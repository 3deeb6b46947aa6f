/**
 * What a command wants done outside of the reader. States hold effects as data; the program that runs the reader does them
 * and reports back in a notice.
 */
export type Effect =
  /** Puts text on the clipboard; `what` says in the notice what it is: `post 41`. */
  | { kind: 'copy'; text: string; what: string }
  /** Writes a file; refuses to replace one. */
  | { kind: 'save'; path: string; text: string; what: string }
  /** Writes posts in the format that the path's extension names; `null` for all of the thread. */
  | { kind: 'export'; path: string; sections: readonly number[] | null }
  /** Runs a command of the user's with text on its standard input, on the whole screen. */
  | { kind: 'pipe'; command: string; text: string }
  /** Opens the dump in `$EDITOR` at a line, from 1. */
  | { kind: 'edit'; line: number }
  /** Shows an address in the browser. */
  | { kind: 'open-link'; url: string }
  /** Reads on as the file grows, or no longer. */
  | { kind: 'follow'; isOn: boolean }
  /** Stops the program as Ctrl-Z does. */
  | { kind: 'suspend' }
  /** Goes so many threads on in the list that this one was opened from; back where it is negative. */
  | { kind: 'go-on'; threads: number };
