import type { ParseResult } from '@rethread/core';
import type { OptionTable } from './options.ts';

/** What the command and other programs show of a format before its code is loaded. */
export interface FormatInfo {
  /** Lower-case and equal to the name of the format's file: what stands behind `--to`. */
  id: string;
  /** For lists and help. */
  title: string;
  /** What one thread becomes: a text, a file of bytes, or a folder of files. */
  kind: 'text' | 'bytes' | 'folder';
  /** Of the file, with its dot; empty for a folder. */
  extension: `.${string}` | '';
  /** Of the file; empty for a folder. */
  mediaType: string;
}

/** A part of a file: text, to be written as UTF-8, or bytes. Formats of kind `text` give texts only, others bytes only. */
export type Chunk = string | Uint8Array;

/** A file of a folder that a thread becomes. */
export interface OutputFile {
  /** Relative, with `/` between folders; safe on every file system, whatever the thread says. */
  path: string;
  content: Chunk;
}

/**
 * A file of a folder on its way out: what is long comes part by part, so that it need not fit in a string. The parts can be
 * asked for more than once, and are the same each time.
 */
export interface StreamedFile {
  path: string;
  content: Chunk | Iterable<Chunk>;
}

/**
 * What a file in `formats/` exports. The same thread with the same options gives the same output, whatever is in it, and
 * nothing in it makes this throw; what would be longer than the longest string of the engine is the exception, a
 * `RangeError` where it is asked for as one string.
 */
export type FormatModule = FileFormat | FolderFormat;

/** A format in which a thread is one file. */
export interface FileFormat {
  info: FormatInfo & { kind: 'text' | 'bytes' };
  options: OptionTable;
  /** Gives the file part by part, as far as the format allows: a long thread need not fit in one string. */
  // biome-ignore lint/suspicious/noExplicitAny: each format has options of its own, which its table describes
  chunks(result: ParseResult, options?: any): Iterable<Chunk>;
}

/** A format in which a thread is a folder. */
export interface FolderFormat {
  info: FormatInfo & { kind: 'folder' };
  options: OptionTable;
  /** Gives file after file. */
  // biome-ignore lint/suspicious/noExplicitAny: each format has options of its own, which its table describes
  files(result: ParseResult, options?: any): Iterable<StreamedFile>;
}

/** A format of the registry. */
export interface Format<Id extends string = string> extends FormatInfo {
  id: Id;
  options: OptionTable;
  /** Brings in the format's code, once. */
  load(): Promise<FormatModule>;
}
