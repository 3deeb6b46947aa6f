import { LETTERS_AND_DIGITS } from '../source/letters.ts';
import { foldTable } from './fold.ts';

/** Words skipped at most at an edit, on either side. */
const MAX_EDIT_WORDS = 6;

/** Words that must agree behind an edit. */
const WORDS_BEHIND_EDIT = 3;

/** Longest word that is compared; anything longer is no word that somebody edited. */
const MAX_WORD_UNITS = 40;

/** Units of the source that are searched for what follows a snip. */
const MAX_SNIPPED_UNITS = 4000;

/** Units behind a snip that must be found in the source, fewer only where the line ends. */
const UNITS_BEHIND_SNIP = 32;
const MIN_UNITS_BEHIND_SNIP = 16;

/** Where two lines agree again. */
export interface Bridge {
  quotedAt: number;
  sourceAt: number;
}

/**
 * Finds where two lines agree again behind a place where they differ: the nearest three words that both have.
 *
 * Looks at a bounded number of words, so its cost is a constant.
 *
 * @returns Indexes of the word in either line at which they agree again; `null` if they do not.
 */
export function bridgeEdit(
  quoted: string,
  quotedAt: number,
  source: string,
  sourceAt: number,
): Bridge | null {
  readWords(quoted, wordStart(quoted, quotedAt), quotedWords);
  readWords(source, wordStart(source, sourceAt), sourceWords);
  for (let skipped = 1; skipped <= 2 * MAX_EDIT_WORDS; skipped += 1) {
    const most = Math.min(skipped, MAX_EDIT_WORDS);
    for (let inQuoted = Math.max(0, skipped - MAX_EDIT_WORDS); inQuoted <= most; inQuoted += 1) {
      const inSource = skipped - inQuoted;
      if (agree(inQuoted, inSource)) {
        return {
          quotedAt: quotedWords.starts[inQuoted] as number,
          sourceAt: sourceWords.starts[inSource] as number,
        };
      }
    }
  }
  return null;
}

/**
 * Finds where a source goes on behind a mark in the quote that something was left out: `...`, `[…]`, `(snip)`.
 *
 * Looks at a bounded stretch of the source, so its cost is a constant.
 */
export function bridgeSnip(
  quoted: string,
  quotedAt: number,
  source: string,
  sourceAt: number,
): Bridge | null {
  const from = Math.max(0, quotedAt - UNITS_AROUND_SNIP);
  // A word behind the mark may agree by chance with the first that was left out: look back, too.
  const around = quoted.slice(from, quotedAt + UNITS_AROUND_SNIP);
  if (!SNIP.test(around)) return null;
  const mark = [...around.matchAll(SNIPS)].at(-1);
  if (mark === undefined) return null;
  const start = from + mark.index + mark[0].length;
  const wanted = quoted.slice(start, start + UNITS_BEHIND_SNIP);
  if (wanted.length < MIN_UNITS_BEHIND_SNIP) return null;
  const sourceFrom = Math.max(0, sourceAt - UNITS_AROUND_SNIP);
  const found = source.slice(sourceFrom, sourceFrom + MAX_SNIPPED_UNITS).indexOf(wanted);
  return found < 0 ? null : { quotedAt: start, sourceAt: sourceFrom + found };
}

const UNITS_AROUND_SNIP = 24;
const SNIP = /\.{3}|…|snip|gekürzt/i;
const SNIPS = new RegExp(`(?:\\.{3}|…|snip(?:ped)?|gekürzt)[^${LETTERS_AND_DIGITS}]{0,8}`, 'gi');

/** The first words behind a place. */
interface Words {
  count: number;
  /** Index of each word's first unit. */
  starts: Int32Array;
  /** What they are compared by: what follows an edit is compared for real afterwards. */
  hashes: Int32Array;
}

const MOST_WORDS = MAX_EDIT_WORDS + WORDS_BEHIND_EDIT;

/** Kept, since most passages end at an edit that is none: at the answer to what was quoted. */
const quotedWords: Words = noWords();
const sourceWords: Words = noWords();

function noWords(): Words {
  return { count: 0, starts: new Int32Array(MOST_WORDS), hashes: new Int32Array(MOST_WORDS) };
}

function agree(inQuoted: number, inSource: number): boolean {
  if (inQuoted + WORDS_BEHIND_EDIT > quotedWords.count || inSource + WORDS_BEHIND_EDIT > sourceWords.count)
    return false;
  for (let index = 0; index < WORDS_BEHIND_EDIT; index += 1) {
    if (quotedWords.hashes[inQuoted + index] !== sourceWords.hashes[inSource + index]) return false;
  }
  return true;
}

/** Start of the word that the unit at `at` stands in or behind. */
function wordStart(text: string, at: number): number {
  const fold = foldTable();
  let start = at;
  while (start > 0 && at - start < MAX_WORD_UNITS && fold[text.charCodeAt(start - 1)] !== 0) start -= 1;
  return start;
}

function readWords(text: string, from: number, words: Words): void {
  const fold = foldTable();
  let at = from;
  words.count = 0;
  while (words.count < MOST_WORDS && at < text.length) {
    while (at < text.length && fold[text.charCodeAt(at)] === 0) {
      at += 1;
      if (at - from > MAX_WORD_UNITS * MOST_WORDS) return;
    }
    const start = at;
    let hash = 0;
    for (; at < text.length; at += 1) {
      const unit = fold[text.charCodeAt(at)] as number;
      if (unit === 0) break;
      hash = (Math.imul(hash, WORD_PRIME) + unit) | 0;
      if (at - start >= MAX_WORD_UNITS) return;
    }
    if (at === start) return;
    words.starts[words.count] = start;
    words.hashes[words.count] = hash;
    words.count += 1;
  }
}

const WORD_PRIME = 0x01000193;
