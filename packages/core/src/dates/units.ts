/** What a UTF-16 unit is in a date. */
export const SIGN = 0;
export const BLANK = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** A character of a script that puts no blanks between words. */
export const IDEOGRAPH = 4;

/** Units that have a place in the tables: Latin, Greek and Cyrillic. */
const TABLE_SIZE = 0x500;

/** Stretches of capital letters, both ends included, how far apart they are, and how far their small letters are. */
const CAPITALS: readonly (readonly [number, number, number, number])[] = [
  [0x41, 0x5a, 1, 0x20],
  [0xc0, 0xde, 1, 0x20],
  [0x100, 0x12e, 2, 1],
  [0x132, 0x136, 2, 1],
  [0x139, 0x147, 2, 1],
  [0x14a, 0x176, 2, 1],
  [0x179, 0x17d, 2, 1],
  [0x391, 0x3a9, 1, 0x20],
  [0x400, 0x40f, 1, 0x50],
  [0x410, 0x42f, 1, 0x20],
];

let kinds: Uint8Array | undefined;
let distances: Uint8Array | undefined;

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

/** Gives for every unit below its length how far its small letter is, built at the first call; other units have none. */
export function caseDistances(): Uint8Array {
  if (distances === undefined) {
    distances = new Uint8Array(TABLE_SIZE);
    for (const [first, last, step, distance] of CAPITALS) {
      for (let unit = first; unit <= last; unit += step) distances[unit] = distance;
    }
  }
  return distances;
}

/** Gives a unit in small letters, and a plain apostrophe for a curly one. */
export function foldUnit(table: Uint8Array, unit: number): number {
  if (unit < TABLE_SIZE) return unit + (table[unit] as number);
  return unit === 0x2019 ? 0x27 : unit;
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
