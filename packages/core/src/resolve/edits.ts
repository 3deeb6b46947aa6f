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

interface Word {
  start: number;
  text: string;
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
  const quotedWords = wordsFrom(quoted, wordStart(quoted, quotedAt));
  const sourceWords = wordsFrom(source, wordStart(source, sourceAt));
  for (let skipped = 1; skipped <= 2 * MAX_EDIT_WORDS; skipped += 1) {
    const most = Math.min(skipped, MAX_EDIT_WORDS);
    for (let inQuoted = Math.max(0, skipped - MAX_EDIT_WORDS); inQuoted <= most; inQuoted += 1) {
      const inSource = skipped - inQuoted;
      if (agree(quotedWords, inQuoted, sourceWords, inSource)) {
        return { quotedAt: quotedWords[inQuoted]?.start ?? 0, sourceAt: sourceWords[inSource]?.start ?? 0 };
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
  const marks = [...quoted.slice(from, quotedAt + UNITS_AROUND_SNIP).matchAll(SNIP)];
  const mark = marks[marks.length - 1];
  if (mark === undefined) return null;
  const start = from + mark.index + mark[0].length;
  const wanted = quoted.slice(start, start + UNITS_BEHIND_SNIP);
  if (wanted.length < MIN_UNITS_BEHIND_SNIP) return null;
  const sourceFrom = Math.max(0, sourceAt - UNITS_AROUND_SNIP);
  const found = source.slice(sourceFrom, sourceFrom + MAX_SNIPPED_UNITS).indexOf(wanted);
  return found < 0 ? null : { quotedAt: start, sourceAt: sourceFrom + found };
}

const UNITS_AROUND_SNIP = 24;
const SNIP = new RegExp(`(?:\\.{3}|…|snip(?:ped)?|gekürzt)[^${LETTERS_AND_DIGITS}]{0,8}`, 'gi');

function agree(quoted: Word[], inQuoted: number, source: Word[], inSource: number): boolean {
  for (let index = 0; index < WORDS_BEHIND_EDIT; index += 1) {
    const word = quoted[inQuoted + index];
    if (word === undefined || word.text !== source[inSource + index]?.text) return false;
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

function wordsFrom(text: string, from: number): Word[] {
  const fold = foldTable();
  const words: Word[] = [];
  let at = from;
  while (words.length < MAX_EDIT_WORDS + WORDS_BEHIND_EDIT && at < text.length) {
    while (at < text.length && fold[text.charCodeAt(at)] === 0) {
      at += 1;
      if (at - from > MAX_WORD_UNITS * (MAX_EDIT_WORDS + WORDS_BEHIND_EDIT)) return words;
    }
    const start = at;
    let word = '';
    for (; at < text.length; at += 1) {
      const unit = fold[text.charCodeAt(at)] as number;
      if (unit === 0) break;
      word += String.fromCharCode(unit);
      if (word.length > MAX_WORD_UNITS) return words;
    }
    if (word !== '') words.push({ start, text: word });
  }
  return words;
}
