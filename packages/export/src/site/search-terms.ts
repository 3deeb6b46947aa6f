/** Scripts that put no spaces between words; of their text every two characters that stand together are a term. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
/** The blocks that these scripts are in, and all characters outside of the first plane. */
const maybeUnspaced = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;
const spacedRuns = /[\p{L}\p{N}]+/gu;
const runs = new RegExp(`([${unspaced}]+)|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');

/** Longest term, in characters; of longer ones only the start counts. */
const MAX_TERM_LENGTH = 32;

/** Text as it is compared: without case, accents and other marks. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The terms of a text, in its order; the index and whoever searches it must use the same. */
export function termsOf(text: string): string[] {
  const folded = foldText(text);
  if (isAscii(folded)) return (folded.match(/[a-z0-9]+/gu) ?? []).map((run) => run.slice(0, MAX_TERM_LENGTH));
  if (!maybeUnspaced.test(folded)) return (folded.match(spacedRuns) ?? []).map(shorten);
  const terms: string[] = [];
  for (const [run, dense] of folded.matchAll(runs)) {
    if (dense === undefined) {
      terms.push(shorten(run));
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

function shorten(run: string): string {
  return run.length > MAX_TERM_LENGTH ? [...run].slice(0, MAX_TERM_LENGTH).join('') : run;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/u.test(text);
}
