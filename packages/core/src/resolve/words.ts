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

/** Share of the words that must be words of letters, and how many are looked at. */
const MIN_PLAIN_SHARE = 0.7;
const MAX_WORDS_SEEN = 60;

/** Whether `lines[from, to)` are sentences and not code or data, by their first words. */
export function isProse(lines: readonly Line[], from: number, to: number): boolean {
  let all = 0;
  let plain = 0;
  for (let index = from; index < to && all < MAX_WORDS_SEEN; index += 1) {
    const { text } = lines[index] as Line;
    for (const [word] of text.slice(0, MAX_UNITS_SEEN).matchAll(WORD)) {
      all += 1;
      if (!CODE_WORD.test(word)) plain += 1;
    }
  }
  return plain >= all * MIN_PLAIN_SHARE;
}

const MAX_UNITS_SEEN = 600;
const WORD = /\S+/gu;

/** What words of sentences do not hold: the signs of code, names of its parts, addresses. */
const CODE_WORD = /[=_{}<>\\|$^~`]|\w\(|\w[/.]\w/u;
