import type { WordList } from './dialect.ts';

/** The entries of a list that is written as text. */
export function entriesOf(list: WordList): string[] {
  const entries: string[] = [];
  for (const line of list.split('\n')) {
    for (const entry of line.split(' | ')) {
      const word = entry.trim();
      if (word !== '') entries.push(word);
    }
  }
  return entries;
}
