import { LETTERS_AND_DIGITS } from './letters.ts';

/** What names are compared by: letters and digits in lower case; the name itself where it has none. */
export function nameKey(name: string): string {
  const folded = name.replace(OTHERS, '').toLowerCase();
  return folded === '' ? name : folded;
}

const OTHERS = new RegExp(`[^${LETTERS_AND_DIGITS}]+`, 'gu');
