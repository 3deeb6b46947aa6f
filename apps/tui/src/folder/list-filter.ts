import uFuzzy from '@leeoniya/ufuzzy';
import type { ListRow } from './list-rows.ts';

/** Letters of all scripts make words. */
const SCRIPTS: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{M}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

/** Made at the first filter: most lists are never filtered. */
let exact: uFuzzy | undefined;
let forgiving: uFuzzy | undefined;

/**
 * Gives the rows that have all words of `filter` somewhere in title, path or authors, in whatever order, whatever their
 * case. Where there are none, a slip in each word is forgiven: a letter too many, missing, wrong, or two that changed places.
 */
export function filterRows(rows: readonly ListRow[], filter: string): readonly ListRow[] {
  const terms = filter.split(' ').filter(Boolean);
  if (terms.length === 0) return rows;
  const words = rows.map((row) => row.words);
  exact ??= new uFuzzy(SCRIPTS);
  const found = placesOf(words, terms, exact);
  if (found.length > 0) return found.map((place) => rows[place] as ListRow);
  forgiving ??= new uFuzzy({ ...SCRIPTS, intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 });
  return placesOf(words, terms, forgiving).map((place) => rows[place] as ListRow);
}

function placesOf(words: string[], terms: readonly string[], fuzzy: uFuzzy): readonly number[] {
  let places: number[] | undefined;
  for (const term of terms) {
    // `null` says that a term has no letter or digit.
    places = fuzzy.filter(words, term, places) ?? literalPlaces(words, term, places);
  }
  return places ?? [];
}

function literalPlaces(words: string[], term: string, among: number[] | undefined): number[] {
  return (among ?? [...words.keys()]).filter((place) => words[place]?.includes(term));
}
