/** Digits that numbers are filled up to, so that they are in order as text: `thread-9` stands before `thread-10`. */
const NUMBER_LENGTH = 12;

/** Units of a text that decide about its place. */
const MAX_KEY = 400;

/**
 * Makes of a text what it is sorted by: whatever its case and its accents, with numbers by their value. Comparing two such
 * keys by `<` is many times as fast as a collator, and a list of ten thousand is sorted between two keys.
 */
export function sortKey(text: string): string {
  const start = text.length > MAX_KEY ? text.slice(0, MAX_KEY) : text;
  const folded = (
    /[^\0-\x7F]/.test(start) ? start.normalize('NFD').replace(/\p{M}/gu, '') : start
  ).toLowerCase();
  return folded.replace(/[0-9]+/g, (digits) => digits.padStart(NUMBER_LENGTH, '0'));
}

/** Compares two keys by their units. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
