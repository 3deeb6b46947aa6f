/** What a UTF-16 unit is in a date. */
const SIGN = 0;
export const BLANK = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** A character of a script that puts no blanks between words. */
export const IDEOGRAPH = 4;

/** Units that have a place in the tables: Latin, Greek and Cyrillic. */
const TABLE_SIZE = 0x500;

let kinds: Uint8Array | undefined;

/** Gives the kind of every unit below its length, built at the first call; `rareKindOf` knows the others. */
export function unitKinds(): Uint8Array {
  if (kinds === undefined) {
    kinds = new Uint8Array(TABLE_SIZE).fill(LETTER, 0xc0);
    kinds.fill(BLANK, 0, 0x21).fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
    kinds[0xa0] = BLANK;
    kinds[0xd7] = SIGN;
    kinds[0xf7] = SIGN;
  }
  return kinds;
}

/** Gives a text in small letters, and with plain apostrophes. */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('\u2019', "'");
}

/** Gives the kind of a unit that the table does not hold. */
export function rareKindOf(unit: number): number {
  if (unit < 0x2000) return LETTER;
  if (unit <= 0x200f || unit === 0x202f || unit === 0x3000 || unit === 0xfeff) return BLANK;
  if (unit >= 0xff10 && unit <= 0xff19) return DIGIT;
  const isIdeograph = (unit >= 0x3005 && unit <= 0x3007) || (unit > 0x3030 && unit <= 0xd7ff);
  return isIdeograph ? IDEOGRAPH : SIGN;
}
