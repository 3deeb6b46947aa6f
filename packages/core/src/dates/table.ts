import type { DateWords } from './date-words.ts';
import { allDateWords } from './registry.ts';
import { foldText } from './units.ts';

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

/** Of a word that no date holds. */
export const noMeaning: Meaning = { month: 0, weekdays: 0, uses: 0 };

/** Short names of months that are also common words of a language, a numeral or a planet. */
const WEAK =
  'out set gen sie ago ara lis mars mart may march mag lug kas tem eki sen nis dom mai dec jui juin';

/** Names of time zones. Their letters must be capitals where they stand. */
const ZONES =
  'utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt cet cest mez mesz bst wet west eet eest msk ist jst kst hst akst akdt aest aedt acst awst nzst nzdt brt art';

/** Slots for words that were looked up lately: a power of two. */
const SLOTS = 512;

let table: WordTable | undefined;

/** Gives the words of all languages; they are brought into one table at the first call. */
export function wordTable(): WordTable {
  table ??= new WordTable(allDateWords);
  return table;
}

/** The words of all languages, in small letters. */
export class WordTable {
  /** What may stand before an age, word by word. */
  readonly phrases: string[][] = [];
  /** Whole texts that mean the present. */
  readonly now = new Set<string>();
  private readonly words = new Map<string, Meaning>();
  private readonly recentWords = new Array<string>(SLOTS).fill('');
  private readonly recentMeanings = new Array<Meaning>(SLOTS).fill(noMeaning);

  constructor(languages: readonly DateWords[]) {
    for (const language of languages) this.addLanguage(language);
    this.use(ZONES, uses.zone);
    this.use(WEAK, uses.weak);
  }

  /**
   * Gives what the word at `[start, end)` of a text means.
   *
   * The words beside numbers are few and come again and again, so the last ones are kept as they stood in the text: most
   * look-ups make no string.
   */
  find(text: string, start: number, end: number): Meaning {
    const length = end - start;
    const hash = text.charCodeAt(start) * 31 + text.charCodeAt(start + (length >> 1)) * 7 + length * 67;
    const slot = (hash + text.charCodeAt(end - 1)) & (SLOTS - 1);
    const recent = this.recentWords[slot] as string;
    if (recent.length === length && text.startsWith(recent, start))
      return this.recentMeanings[slot] as Meaning;
    const word = text.slice(start, end);
    const meaning = this.words.get(foldText(word)) ?? noMeaning;
    this.recentWords[slot] = word;
    this.recentMeanings[slot] = meaning;
    return meaning;
  }

  private addLanguage(language: DateWords): void {
    language.months.forEach((list, index) => {
      for (const word of list.split(' ')) this.meaningOf(word).month = index + 1;
    });
    language.weekdays.forEach((list, index) => {
      for (const word of list.split(' ')) this.meaningOf(word).weekdays |= 1 << index;
    });
    this.use(language.units, uses.unit);
    this.use(language.days, uses.day);
    this.use(language.at, uses.at);
    this.use(language.of, uses.of);
    this.use(language.ordinals, uses.ordinal);
    this.use(language.years, uses.year);
    this.use(language.forenoon, uses.forenoon);
    this.use(language.afternoon, uses.afternoon);
    this.use(language.clock, uses.clock);
    this.use(language.one, uses.one);
    this.use(language.ago, uses.ago);
    for (const phrase of language.before) {
      const words = phrase.split(' ');
      this.phrases.push(words);
      this.use(words[0], uses.before);
    }
    for (const phrase of language.now) {
      this.now.add(phrase);
      this.use(phrase.split(' ')[0], uses.now);
    }
  }

  private use(list: string | undefined, bit: number): void {
    if (list === undefined) return;
    for (const word of list.split(' ')) this.meaningOf(word).uses |= bit;
  }

  private meaningOf(word: string): Meaning {
    let meaning = this.words.get(word);
    if (meaning === undefined) {
      meaning = { month: 0, weekdays: 0, uses: 0 };
      this.words.set(word, meaning);
    }
    return meaning;
  }
}
