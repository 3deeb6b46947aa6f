import { type Meaning, noMeaning, type WordTable, wordTable } from './table.ts';
import { BLANK, DIGIT, foldText, IDEOGRAPH, LETTER, rareKindOf, unitKinds } from './units.ts';

/** Longest text that is looked at, in UTF-16 units: no board prints a date on a longer line. */
export const MAX_TEXT_LENGTH = 200;

/** What a token is; `END` is what stands before the first one and behind the last. */
export const END = 0;
export const NUMBER = 1;
export const WORD = 2;
export const SIGN = 3;

/** Value of a number that is too long to be part of a date. */
const TOO_LONG = 99_999;

/** Longest word that is looked up in scripts without blanks. */
const MAX_IDEOGRAPHS = 4;

/** What goes on a word behind a hyphen: `segunda-feira`, `avant-hier`. Other hyphens part words. */
const HYPHENATED = ['feira', 'hier'];

/**
 * How far from a number the words of its date may begin, in UTF-16 units: `Wednesday, the 4th of September`.
 *
 * Most of a line of prose is further away, and is not cut into words.
 */
const REACH = 32;

/** One class and no repeat, so that it cannot go back. */
const ANY_DIGIT = /[0-9\uFF10-\uFF19]/g;

/** Whether a digit stands at `from` or behind it; `ANY_DIGIT` has its place. */
function hasDigits(text: string, from: number): boolean {
  ANY_DIGIT.lastIndex = from;
  return ANY_DIGIT.test(text);
}

/** Most digits that are made a number. */
const MAX_DIGITS = 4;

/**
 * The tokens of one short text: runs of digits, words, and single other characters. White space is none.
 *
 * The arrays are used again for the next text: what `scan` gives holds until it is called again. Every question may be
 * asked of any index, also of those before the first token and behind the last.
 */
export class Tokens {
  text = '';
  count = 0;
  readonly kinds = new Uint8Array(MAX_TEXT_LENGTH + 8);
  readonly starts = new Uint8Array(MAX_TEXT_LENGTH + 8);
  readonly ends = new Uint8Array(MAX_TEXT_LENGTH + 8);
  /** Of a number what it says; of a sign its unit. */
  readonly values = new Int32Array(MAX_TEXT_LENGTH + 8);
  private readonly meanings = new Array<Meaning | null>(MAX_TEXT_LENGTH + 8).fill(null);
  private readonly table: WordTable = wordTable();
  private readonly unitKinds = unitKinds();

  kind(at: number): number {
    return at >= 0 && at < this.count ? (this.kinds[at] as number) : END;
  }

  start(at: number): number {
    return this.starts[at] as number;
  }

  end(at: number): number {
    return this.ends[at] as number;
  }

  length(at: number): number {
    return (this.ends[at] as number) - (this.starts[at] as number);
  }

  /** Gives what a number says, or -1 where there is none. */
  number(at: number): number {
    return this.kind(at) === NUMBER ? (this.values[at] as number) : -1;
  }

  /** Gives a sign's unit, or -1 where there is none. */
  sign(at: number): number {
    return this.kind(at) === SIGN ? (this.values[at] as number) : -1;
  }

  /** Units of white space before a token; the text's end counts as far away. */
  gap(at: number): number {
    if (at <= 0 || at >= this.count) return MAX_TEXT_LENGTH;
    return (this.starts[at] as number) - (this.ends[at - 1] as number);
  }

  /** Whether a token stands close behind the one before. */
  isGlued(at: number): boolean {
    return this.gap(at) === 0;
  }

  /** Gives what a word means, or `noMeaning`; a word is looked up when it is asked for, which few are. */
  meaning(at: number): Meaning {
    if (this.kind(at) !== WORD) return noMeaning;
    let meaning = this.meanings[at] as Meaning | null;
    if (meaning === null) {
      meaning = this.table.find(this.text, this.start(at), this.end(at));
      this.meanings[at] = meaning;
    }
    return meaning;
  }

  has(at: number, use: number): boolean {
    return (this.meaning(at).uses & use) !== 0;
  }

  word(at: number): string {
    return foldText(this.text.slice(this.starts[at], this.ends[at]));
  }

  /** Cuts a text into tokens, in one pass without a look back. */
  read(text: string): void {
    const { kinds, starts, ends, values, meanings, unitKinds } = this;
    this.text = text;
    const { length } = text;
    const known = unitKinds.length;
    let count = 0;
    let at = 0;
    // In a long text, words far from every number belong to no date: they become one sign.
    let reach = length <= 2 * REACH ? length : 0;
    while (at < length) {
      if (at >= reach) {
        const next = Math.max(at, hasDigits(text, at) ? ANY_DIGIT.lastIndex - 1 - REACH : length);
        reach = next + 2 * REACH;
        if (next > at) {
          starts[count] = at;
          ends[count] = next;
          kinds[count] = SIGN;
          values[count] = 0;
          count += 1;
          at = next;
          continue;
        }
      }
      const unit = text.charCodeAt(at);
      const kind = unit < known ? (unitKinds[unit] as number) : rareKindOf(unit);
      if (kind === BLANK) {
        at += 1;
        continue;
      }
      starts[count] = at;
      if (kind === LETTER) {
        at = this.wordEnd(at + 1);
        kinds[count] = WORD;
        meanings[count] = null;
      } else if (kind === DIGIT) {
        at = this.readNumber(at, count);
        reach = at + REACH;
        kinds[count] = NUMBER;
      } else if (kind === IDEOGRAPH) {
        at += this.ideographs(at);
        kinds[count] = WORD;
        meanings[count] = null;
      } else {
        // The wide forms of ASCII signs are the signs.
        values[count] = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
        kinds[count] = SIGN;
        at += 1;
      }
      ends[count] = at;
      count += 1;
    }
    this.count = count;
  }

  /** Reads the digits from `from` into the token `index`, and gives their end. */
  private readNumber(from: number, index: number): number {
    const { text } = this;
    let value = 0;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (this.kindAt(at) !== DIGIT) break;
      value = at - from < MAX_DIGITS ? value * 10 + (unit & 15) : TOO_LONG;
    }
    this.values[index] = value;
    return at;
  }

  /** Letters go on a word, and so does an apostrophe before one (`aujourd'hui`). */
  private wordEnd(from: number): number {
    const { text, unitKinds } = this;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < unitKinds.length ? unitKinds[unit] === LETTER : rareKindOf(unit) === LETTER) continue;
      if (unit === 0x2d && HYPHENATED.some((part) => text.startsWith(part, at + 1))) continue;
      if ((unit !== 0x27 && unit !== 0x2019) || at + 1 === text.length || this.kindAt(at + 1) !== LETTER)
        break;
    }
    return at;
  }

  private kindAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    return unit < this.unitKinds.length ? (this.unitKinds[unit] as number) : rareKindOf(unit);
  }

  /** Length of the longest word of the table that begins here: these scripts put no blanks between words. */
  private ideographs(at: number): number {
    for (let length = Math.min(MAX_IDEOGRAPHS, this.text.length - at); length > 1; length -= 1) {
      if (this.table.find(this.text, at, at + length) !== noMeaning) return length;
    }
    return 1;
  }
}

let tokens: Tokens | undefined;

/** Cuts a text of at most `MAX_TEXT_LENGTH` units into tokens. They hold until the next call. */
export function scan(text: string): Tokens {
  tokens ??= new Tokens();
  tokens.read(text);
  return tokens;
}
