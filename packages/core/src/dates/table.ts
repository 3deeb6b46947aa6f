import type { DateWords } from './date-words.ts';
import { allDateWords } from './registry.ts';

/** What a word may be for, as bits of `Meaning.uses`. */
export const uses = {
  at: 1,
  of: 2,
  ordinal: 4,
  year: 8,
  forenoon: 16,
  afternoon: 32,
  clock: 64,
  unit: 128,
  one: 256,
  ago: 512,
  day: 1024,
  zone: 2048,
  /** Begins a phrase of `phrases`. */
  before: 4096,
  /** Begins a phrase of `now`. */
  now: 8192,
  /** A month's name that is a common word too, so that a number beside it is not enough. */
  weak: 16384,
} as const;

/** What a word means in a date, in all languages at once. */
export interface Meaning {
  /** From 1; 0 where it is no month. */
  month: number;
  /** A bit for every weekday it may be, Monday lowest; two languages may not agree. */
  weekdays: number;
  uses: number;
}

/** The words of all languages. */
export interface WordTable {
  words: Map<string, Meaning>;
  /** What may stand before an age, word by word. */
  phrases: string[][];
  /** Whole texts that mean the present. */
  now: Set<string>;
}

/** Of a word that no date holds. */
export const noMeaning: Meaning = { month: 0, weekdays: 0, uses: 0 };

/** Short names of months that are also common words of a language, a numeral or a planet. */
const WEAK =
  'out set gen sie ago ara lis mars mart may march mag lug kas tem eki sen nis dom mai dec jui juin';

/** Names of time zones. Their letters must be capitals where they stand. */
const ZONES =
  'utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt cet cest mez mesz bst wet west eet eest msk ist jst kst hst akst akdt aest aedt acst awst nzst nzdt brt art';

let table: WordTable | undefined;

/** Gives the words of all languages; they are brought into one table at the first call. */
export function wordTable(): WordTable {
  table ??= buildTable(allDateWords);
  return table;
}

/** Brings the form of a word by which the table knows it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
}

function buildTable(languages: readonly DateWords[]): WordTable {
  const words = new Map<string, Meaning>();
  const now = new Set<string>();
  const phrases: string[][] = [];

  const meaningOf = (word: string): Meaning => {
    let meaning = words.get(word);
    if (meaning === undefined) {
      meaning = { month: 0, weekdays: 0, uses: 0 };
      words.set(word, meaning);
    }
    return meaning;
  };
  const forms = (list: string | undefined): Meaning[] =>
    splitWords(list).flatMap((word) => [...new Set([word, withoutAccents(word)])].map(meaningOf));
  const use = (list: string | undefined, bit: number): void => {
    for (const meaning of forms(list)) meaning.uses |= bit;
  };

  for (const language of languages) {
    language.months.forEach((list, index) => {
      for (const meaning of forms(list)) meaning.month = index + 1;
    });
    language.weekdays.forEach((list, index) => {
      for (const meaning of forms(list)) meaning.weekdays |= 1 << index;
    });
    use(language.days, uses.day);
    use(language.at, uses.at);
    use(language.of, uses.of);
    use(language.ordinals, uses.ordinal);
    use(language.years, uses.year);
    use(language.forenoon, uses.forenoon);
    use(language.afternoon, uses.afternoon);
    use(language.clock, uses.clock);
    use(language.units, uses.unit);
    use(language.one, uses.one);
    use(language.ago, uses.ago);
    for (const phrase of language.before) {
      for (const form of new Set([phrase, withoutAccents(phrase)])) {
        const parts = splitWords(form);
        phrases.push(parts);
        use(parts[0], uses.before);
      }
    }
    for (const phrase of language.now) {
      const text = foldWord(phrase);
      now.add(text);
      use(splitWords(text)[0], uses.now);
    }
  }
  use(ZONES, uses.zone);
  use(WEAK, uses.weak);
  return { words, phrases, now };
}

function splitWords(list: string | undefined): string[] {
  return list === undefined ? [] : foldWord(list).split(' ');
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('\u0131', 'i')
    .replaceAll('\u0142', 'l');
}
