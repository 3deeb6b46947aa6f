import type { ParseResult } from '@rethread/core';

/** What the command and other programs show of a format before its code is loaded. */
export interface FormatInfo {
  /** Lower-case and equal to the name of the format's file: what stands behind `--to`. */
  id: string;
  /** For lists and help. */
  title: string;
  /** With its dot. */
  extension: `.${string}`;
  mediaType: string;
}

/** What every format can be told. */
export interface ExportOptions {
  /** Stands in place of the thread's own title; JSON, which is the tree as it is, takes no notice. */
  title?: string;
}

/**
 * Writes a thread. The same input gives the same text, whatever is in it, and nothing in it makes this throw; text that
 * would be longer than the longest string of the engine is the exception, a `RangeError`.
 */
export type Write = (result: ParseResult, options?: ExportOptions) => string;

/** What a file in `formats/` exports. */
export interface FormatModule {
  info: FormatInfo;
  write: Write;
}

/** A format of the registry. */
export interface Format<Id extends string = string> extends FormatInfo {
  id: Id;
  /** Brings in the format's code, once. */
  load(): Promise<FormatModule>;
}
