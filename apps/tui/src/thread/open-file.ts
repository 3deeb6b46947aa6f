import type { ParseOptions } from '@rethread/core';
import { openChapteredThread } from './chaptered-thread.ts';
import type { OpenThread } from './open-thread.ts';
import { openTextFile, type TextFile } from './text-file.ts';

/** Files up to this size are read as a whole, which takes half a second and 50 MB at most. */
const WHOLE_FILE_BYTES = 1 << 22;

/** Bytes at the start of a file by which its encoding is told. */
const SAMPLE_BYTES = 1 << 16;

/** An opening brace, with which JSON begins. */
const BRACE = 0x7b;

/**
 * Opens a file that is too large to be read as a whole.
 *
 * @returns `null` where it should be: the file is small or no regular file, its text is not UTF-8 or is JSON, or its start
 *   shows no posts. Also where it cannot be opened, which whoever reads it will be told.
 */
export function openLargeFile(
  path: string,
  fallbackTitle: string,
  options: ParseOptions = {},
): OpenThread | null {
  const file = tryToOpen(path);
  if (file === null) return null;
  const thread =
    file.size > WHOLE_FILE_BYTES && isUtf8Text(file)
      ? openChapteredThread(file, fallbackTitle, options)
      : null;
  if (thread === null) file.close();
  return thread;
}

function tryToOpen(path: string): TextFile | null {
  try {
    return openTextFile(path);
  } catch {
    return null;
  }
}

function isUtf8Text(file: TextFile): boolean {
  const sample = file.read(0, SAMPLE_BYTES);
  if (sample.includes(0) || sample[0] === BRACE) return false;
  try {
    // With more to come, a character cut at the end is no mistake.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
