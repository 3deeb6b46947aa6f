import type { Line } from '../source/lines.ts';
import { foldTable } from './fold.ts';

/**
 * Counts the words of `text` from `from` to `to`, up to `most`.
 *
 * A unit of a script that is written without blanks (from U+2E80 on) counts as one.
 */
export function countWords(text: string, from: number, to: number, most: number): number {
  const fold = foldTable();
  let count = 0;
  let isInside = false;
  for (let at = from; at < to && count < most; at += 1) {
    const unit = text.charCodeAt(at);
    const isUnit = fold[unit] !== 0 || unit === 0x27 || unit === 0x2019;
    if (isUnit && (!isInside || unit >= 0x2e80)) count += 1;
    isInside = isUnit;
  }
  return count;
}

/** Counts the words of `lines[from, to)`, up to `most`. */
export function countLineWords(lines: readonly Line[], from: number, to: number, most: number): number {
  let count = 0;
  for (let index = from; index < to && count < most; index += 1) {
    const { chunk, start, text } = lines[index] as Line;
    count += countWords(chunk, start, start + text.length, most - count);
  }
  return count;
}
