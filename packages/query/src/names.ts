import { foldCharacters } from './fold.ts';
import type { NameTest } from './query.ts';

/** A name without what does not count in it: case, accents, how many blanks. */
export function foldName(name: string): string {
  return foldCharacters(name.trim(), 'letters').toLowerCase().replace(/\s+/gu, ' ');
}

/** Whether a name is meant: all of it, or a word of it by its beginning (`trap` means `Old Trapper`). */
export function isMeant({ name, whole }: NameTest, candidate: string): boolean {
  const folded = foldName(candidate);
  if (folded === name) return true;
  if (whole) return false;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return true;
  }
  return false;
}
