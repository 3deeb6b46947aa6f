import type { OutputFile } from '../src/format.ts';

/** What a reader of a format finds in an output. */
export interface Inspection {
  /** All text, without the notation. */
  text: string;
  /** Whatever could run, load or lead elsewhere than it should. */
  active: string[];
}

/** What a format was told. */
export type OptionValues = Readonly<Record<string, unknown>>;

/**
 * Reads an output with a parser of its format; a format of a single file gives one whose path is empty. What the options
 * ask for may stand in it.
 */
export type Inspect = (files: readonly OutputFile[], options?: OptionValues) => Inspection;

/** The text of a format of a single file. */
export function soleText(files: readonly OutputFile[]): string {
  const [file] = files;
  if (files.length !== 1 || typeof file?.content !== 'string') throw new TypeError('not one text');
  return file.content;
}

/** Links that lead to the page itself, or where people may go. */
export const safeLink = /^(?:#|https?:\/\/|ftp:\/\/|mailto:)/u;
