import type { WordList } from './dialect.ts';

const known = new Map<WordList, readonly string[]>();

/** The entries of a list that is written as text. Each list is taken apart once: most are asked for by several readers. */
export function entriesOf(list: WordList): readonly string[] {
  let entries = known.get(list);
  if (entries === undefined) {
    // One native search: a loop over thousands of short words takes longer than all else before the first post.
    entries = list.split(/[\t ]*(?:\n|[\t ]\|[\t ])[\t ]*/).filter(Boolean);
    known.set(list, entries);
  }
  return entries;
}
