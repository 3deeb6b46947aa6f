import type { Place } from './understand-arguments.ts';

/** All that the commands see of the machine: `main.ts` has the real one, tests have one in memory. */
export interface System {
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal at stdout, `null` where it is none. */
  columns(): number | null;
  /** Whether there is a terminal to read keys from, also where stdin is a pipe. */
  hasKeys(): boolean;

  /** Loads the reader with Ink and React, which is most of the command's code. */
  loadReader(): Promise<typeof import('@rethread/tui')>;
  /** Keeps the code that was compiled until now for later starts. The engine forgets what is not run for long. */
  keepCode(): void;
  /** Where the module is that the workers of a list run. */
  folderWorker(): URL;
  /** The module that workers of a search run. */
  searchWorker(): URL;

  /** @throws {CommandError} If it cannot be read. */
  read(input: Place): Promise<Uint8Array>;
  /** What stands at a path; `null` where nothing does. */
  look(path: string): Promise<FileInfo | null>;
  /**
   * What a directory holds, in any order.
   *
   * @throws {CommandError} If it cannot be read.
   */
  list(path: string): Promise<DirectoryEntry[]>;
  /**
   * Writes all of a text or nothing: a file gets its name only when it is complete. What stands there is replaced, unless
   * it is a device or a pipe, which is written to.
   *
   * @throws {CommandError} If it cannot be written.
   */
  write(output: Place, text: string): Promise<void>;
  /**
   * Makes a directory and those above it, if they are missing.
   *
   * @throws {CommandError} If it cannot be made.
   */
  makeDirectory(path: string): Promise<void>;
  /** Prints a sentence to stderr, where it is in nobody's way. */
  note(sentence: string): void;
}

/** What stands at a path. */
export interface FileInfo {
  kind: 'file' | 'directory' | 'device';
  /** Equal for two paths to one file. */
  identity: string;
}

/** Something in a directory; links and devices are `other`. */
export interface DirectoryEntry {
  name: string;
  kind: 'file' | 'directory' | 'other';
}

/** What to call a place in a sentence: its path in backticks, or the name of the stream. */
export function nameOf(place: Place, stream: 'standard input' | 'standard output'): string {
  return place.kind === 'file' ? `\`${place.path}\`` : stream;
}
