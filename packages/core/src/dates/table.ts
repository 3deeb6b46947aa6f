import type { DateWords } from './date-words.ts';
import { allDateWords } from './registry.ts';
import { caseDistances, foldUnit } from './units.ts';

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

/** Slots of the table: a power of two, four times the number of words, so that most look-ups end at the first. */
const SLOTS = 4096;

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
  private readonly distances = caseDistances();
  private readonly keys = new Array<string | null>(SLOTS).fill(null);
  private readonly meanings = new Array<Meaning>(SLOTS).fill(noMeaning);

  constructor(languages: readonly DateWords[]) {
    for (const language of languages) this.addLanguage(language);
    this.use(ZONES, uses.zone);
    this.use(WEAK, uses.weak);
  }

  /** Gives what the word at `[start, end)` of a text means, without making a string of it. */
  find(text: string, start: number, end: number): Meaning {
    const { distances, keys } = this;
    const length = end - start;
    const first = foldUnit(distances, text.charCodeAt(start));
    const second = length > 1 ? foldUnit(distances, text.charCodeAt(start + 1)) : 0;
    let slot = slotOf(length, first, second, foldUnit(distances, text.charCodeAt(end - 1)));
    for (;;) {
      const key = keys[slot] as string | null;
      if (key === null) return noMeaning;
      if (key.length === length) {
        let at = 0;
        while (at < length && foldUnit(distances, text.charCodeAt(start + at)) === key.charCodeAt(at))
          at += 1;
        if (at === length) return this.meanings[slot] as Meaning;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private addLanguage(language: DateWords): void {
    for (const [index, list] of language.months.entries()) {
      for (const meaning of this.forms(list)) meaning.month = index + 1;
    }
    for (const [index, list] of language.weekdays.entries()) {
      for (const meaning of this.forms(list)) meaning.weekdays |= 1 << index;
    }
    for (const meaning of this.forms(language.units)) meaning.uses |= uses.unit;
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
    for (const meaning of this.forms(list)) meaning.uses |= bit;
  }

  /** Gives the meanings of the words in `list`, to be added to. */
  private forms(list: string | undefined): Meaning[] {
    return list === undefined ? [] : list.split(' ').map((word) => this.meaningOf(word));
  }

  private meaningOf(word: string): Meaning {
    const { length } = word;
    const second = length > 1 ? word.charCodeAt(1) : 0;
    let slot = slotOf(length, word.charCodeAt(0), second, word.charCodeAt(length - 1));
    while (this.keys[slot] !== null && this.keys[slot] !== word) slot = (slot + 1) & (SLOTS - 1);
    if (this.keys[slot] === null) {
      this.keys[slot] = word;
      this.meanings[slot] = { month: 0, weekdays: 0, uses: 0 };
    }
    return this.meanings[slot] as Meaning;
  }
}

/** Where a word's search begins: its length and three of its units part nearly all words of the table. */
function slotOf(length: number, first: number, second: number, last: number): number {
  const hash = first * 1021 + second * 149 + last * 31 + length * 577;
  return (hash ^ (hash >> 9)) & (SLOTS - 1);
}
