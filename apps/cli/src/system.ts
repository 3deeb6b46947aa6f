import type { StreamedFile } from '@rethread/export';
import type { Place } from './understand-arguments.ts';
import type { Replaceable } from './write-folder.ts';
import type { Content } from './write-output.ts';

/** All that the commands see of the machine: `main.ts` has the real one, tests have one in memory. */
export interface System {
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
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
  /** The module that workers of the command run, of a search for one. */
  worker(): URL;

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
   * Writes all of a content or nothing: a file gets its name only when it is complete. What stands there is replaced,
   * unless it is a device or a pipe, which is written to part by part.
   *
   * @throws {CommandError} If it cannot be written.
   */
  write(output: Place, content: Content): Promise<void>;
  /**
   * Writes all of a folder or nothing: it gets its name only when it is complete.
   *
   * @throws {CommandError} If it cannot be written, or something stands there that may not be replaced.
   */
  writeFolder(path: string, files: Iterable<StreamedFile>, replaceable: Replaceable): Promise<void>;
  /**
   * Makes a directory and those above it, if they are missing.
   *
   * @throws {CommandError} If it cannot be made.
   */
  makeDirectory(path: string): Promise<void>;
  /** Words that are equal as long as nobody writes a file or what a folder holds; `null` where nothing stands there. */
  stamp(path: string): Promise<string | null>;
  /** A hash of a file, or of a folder with all that it holds. */
  hash(path: string): Promise<string>;
  /** Prints a sentence to stderr, where it is in nobody's way. */
  note(sentence: string): void;
  /** Shows on the terminal at stderr how far a long work is, in place of what was shown before; nothing if it is empty. */
  showProgress(line: string): void;
  /**
   * Has Ctrl-C and SIGTERM heard instead of ending the process; what comes after an urgent one ends it.
   *
   * @returns What puts an end to that.
   */
  onInterrupt(listener: (interrupt: Interrupt) => void): () => void;
}

/** How the user, or the system, wants the process to end. */
export interface Interrupt {
  /** What was begun is not to be waited for: it is the second Ctrl-C, or a SIGTERM. */
  isUrgent: boolean;
  exitCode: 130 | 143;
}

/** What stands at a path. */
export interface FileInfo {
  kind: 'file' | 'directory' | 'device';
  /** Equal for two paths to one file. */
  identity: string;
  /** Bytes of a file. */
  size: number;
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
