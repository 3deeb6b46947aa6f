/** Scripts that put no spaces between words; of their text every two characters that stand together are a term. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const runs = new RegExp(`([${unspaced}]+)|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');

/** Longest term, in characters; of longer ones only the start counts. */
const MAX_TERM_LENGTH = 32;

/** How many files the terms of a segment are put into. */
export const BUCKET_COUNT = 64;

/** Text as it is compared: without case, accents and other marks. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The terms of a text, in its order; the index and whoever searches it must use the same. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  const folded = foldText(text);
  if (!/[^\0-\x7F]/u.test(folded)) {
    return (folded.match(/[a-z0-9]+/gu) ?? []).map((run) => run.slice(0, MAX_TERM_LENGTH));
  }
  for (const [run, dense] of folded.matchAll(runs)) {
    if (dense === undefined) {
      terms.push(run.length > MAX_TERM_LENGTH ? [...run].slice(0, MAX_TERM_LENGTH).join('') : run);
      continue;
    }
    const characters = [...dense];
    if (characters.length === 1) terms.push(dense);
    for (let index = 1; index < characters.length; index++) {
      terms.push(`${characters[index - 1]}${characters[index]}`);
    }
  }
  return terms;
}

/** Which file of a segment has a term, from 0: terms that begin with the same two characters are together. */
export function bucketOf(term: string): number {
  const [first = '', second = ''] = term;
  const sum =
    Math.imul(first.codePointAt(0) ?? 0, 0x9e3779b1) ^ Math.imul(second.codePointAt(0) ?? 0, 0x85ebca6b);
  return ((sum ^ (sum >>> 15)) >>> 0) % BUCKET_COUNT;
}
