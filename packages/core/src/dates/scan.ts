import { foldWord, type Meaning, noMeaning, type WordTable, wordTable } from './table.ts';

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
  private readonly meanings: (Meaning | null)[] = Array.from({ length: MAX_TEXT_LENGTH + 8 }, () => null);
  private readonly table: WordTable = wordTable();

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
      meaning = this.table.words.get(this.word(at)) ?? noMeaning;
      this.meanings[at] = meaning;
    }
    return meaning;
  }

  has(at: number, use: number): boolean {
    return (this.meaning(at).uses & use) !== 0;
  }

  word(at: number): string {
    return foldWord(this.text.slice(this.starts[at], this.ends[at]));
  }

  /** Cuts a text into tokens, in one pass without a look back. */
  read(text: string): void {
    const { kinds, starts, ends, values, meanings } = this;
    this.text = text;
    const { length } = text;
    let count = 0;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === BLANK) {
        at += 1;
        continue;
      }
      starts[count] = at;
      kinds[count] = kind;
      if (kind === DIGIT) {
        let value = 0;
        const from = at;
        for (let next = unit; at < length && isDigit(next); next = text.charCodeAt(at)) {
          value = at - from < MAX_DIGITS ? value * 10 + (next & 15) : TOO_LONG;
          at += 1;
        }
        values[count] = value;
      } else if (kind === LETTER) {
        at += 1;
        while (at < length && continuesWord(text, at)) at += 1;
        kinds[count] = WORD;
        meanings[count] = null;
      } else if (kind === IDEOGRAPH) {
        at += this.ideographs(at);
        kinds[count] = WORD;
        meanings[count] = null;
      } else {
        // The wide forms of ASCII signs are the signs.
        values[count] = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
        at += 1;
      }
      ends[count] = at;
      count += 1;
    }
    this.count = count;
  }

  /** Length of the longest word of the table that begins here: these scripts put no blanks between words. */
  private ideographs(at: number): number {
    for (let length = Math.min(MAX_IDEOGRAPHS, this.text.length - at); length > 1; length -= 1) {
      if (this.table.words.has(this.text.slice(at, at + length))) return length;
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

const DIGIT = NUMBER;
const LETTER = WORD;
const BLANK = 4;
const IDEOGRAPH = 5;

function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61) return unit <= 0x7a ? LETTER : SIGN;
    if (unit >= 0x41) return unit <= 0x5a ? LETTER : SIGN;
    if (unit >= 0x30) return unit <= 0x39 ? DIGIT : SIGN;
    return unit <= 0x20 ? BLANK : SIGN;
  }
  if (unit < 0xc0) return unit === 0xa0 ? BLANK : SIGN;
  if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7 ? SIGN : LETTER;
  if (unit <= 0x200f || unit === 0x202f || unit === 0x3000 || unit === 0xfeff) return BLANK;
  if (unit >= 0xff10 && unit <= 0xff19) return DIGIT;
  return unit >= 0x3005 && unit <= 0xd7ff ? (unit <= 0x3030 && unit > 0x3007 ? SIGN : IDEOGRAPH) : SIGN;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** What goes on a word behind a hyphen: `segunda-feira`, `avant-hier`. Other hyphens part words. */
const HYPHENATED = ['feira', 'hier'];

/** Letters go on a word, and so does an apostrophe before one (`aujourd'hui`). */
function continuesWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (kindOf(unit) === LETTER) return true;
  if (unit === 0x2d) return HYPHENATED.some((part) => text.startsWith(part, at + 1));
  return (
    (unit === 0x27 || unit === 0x2019) && at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === LETTER
  );
}
