import { fold } from './fold.ts';

/** Words skipped at most at an edit, on either side. */
const MAX_EDIT_WORDS = 6;

/** Words that must agree behind an edit. */
const WORDS_BEHIND_EDIT = 3;

/** Longest word that is compared; anything longer is no word that somebody edited. */
const MAX_WORD_UNITS = 40;

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
): { quotedAt: number; sourceAt: number } | null {
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

function agree(quoted: Word[], inQuoted: number, source: Word[], inSource: number): boolean {
  for (let index = 0; index < WORDS_BEHIND_EDIT; index += 1) {
    const word = quoted[inQuoted + index];
    if (word === undefined || word.text !== source[inSource + index]?.text) return false;
  }
  return true;
}

/** Start of the word that the unit at `at` stands in or behind. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_WORD_UNITS && fold(text.charCodeAt(start - 1)) !== 0) start -= 1;
  return start;
}

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (words.length < MAX_EDIT_WORDS + WORDS_BEHIND_EDIT && at < text.length) {
    while (at < text.length && fold(text.charCodeAt(at)) === 0) {
      at += 1;
      if (at - from > MAX_WORD_UNITS * (MAX_EDIT_WORDS + WORDS_BEHIND_EDIT)) return words;
    }
    const start = at;
    let word = '';
    for (let unit = fold(text.charCodeAt(at)); at < text.length && unit !== 0; unit = fold(text.charCodeAt(at))) {
      word += String.fromCharCode(unit);
      at += 1;
      if (word.length > MAX_WORD_UNITS) return words;
    }
    if (word !== '') words.push({ start, text: word });
  }
  return words;
}
