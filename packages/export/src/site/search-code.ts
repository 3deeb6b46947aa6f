/**
 * How a file of the search's index says where terms are: as one text, since an engine reads a text in no time, and lists of
 * numbers only for the few terms that a search is about.
 *
 * A file holds records with `!` between them, in the order of their terms. A record is a digit (how many units the term
 * has in common with the one before), the rest of the term, and for each field, after a blank, its places; blanks at the
 * end are left out. A place is the number of a post, as what it is more than the one before, twice, and one more where a
 * second number says how often the term is in it. Numbers are digits of 5 bits, the lowest first. The last digit of a
 * number has characters of its own; none of them needs an escape in a text of JSON.
 */

/** `(` to `G`: the digit that ends a number. */
const LAST = 40;
/** `]` to `|`: digits before it. */
const MORE = 93;
const BASE = 32;

/** Where a term is in one field: a post, how often, the next post, how often. Posts ascend. */
export type Places = number[];

/** A term, and where it is in each of the fields; fields behind the last are missing. */
export type TermPlaces = [term: string, fields: Places[]];

/** All numbers that take two digits at most: most of those there are. */
const codes = Array.from({ length: BASE * BASE }, (_, number) => {
  const last = String.fromCharCode(LAST + (number < BASE ? number : Math.floor(number / BASE)));
  return number < BASE ? last : String.fromCharCode(MORE + (number % BASE)) + last;
});

function writeNumber(number: number): string {
  let rest = number;
  let code = '';
  while (rest >= codes.length) {
    code += String.fromCharCode(MORE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return code + codes[rest];
}

/** Numbers, from 0, as text. */
export function writeNumbers(numbers: readonly number[]): string {
  let code = '';
  for (const number of numbers) code += writeNumber(number);
  return code;
}

/** What `writeNumbers` wrote; of any other text, some numbers. */
export function readNumbers(code: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (let index = 0; index < code.length; index++) {
    const unit = code.charCodeAt(index);
    if (unit >= MORE) {
      number += (unit - MORE) * weight;
      weight *= BASE;
      continue;
    }
    numbers.push(number + (unit - LAST) * weight);
    number = 0;
    weight = 1;
  }
  return numbers;
}

function writePlaces(places: Places): string {
  let code = '';
  let before = 0;
  for (let index = 0; index < places.length; index += 2) {
    const post = places[index] as number;
    const count = places[index + 1] as number;
    code += writeNumber(2 * (post - before) + (count > 1 ? 1 : 0));
    if (count > 1) code += writeNumber(count);
    before = post;
  }
  return code;
}

/** Reads the places of a term in one field. */
export function readPlaces(code: string): Places {
  const places: Places = [];
  const numbers = readNumbers(code);
  let post = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    post += Math.floor(number / 2);
    places.push(post, number % 2 === 0 ? 1 : (numbers[++index] ?? 1));
  }
  return places;
}

/** Writes a record. `before` is the term of the record before, empty for the first of a file. */
export function writeRecord([term, fields]: TermPlaces, before: string): string {
  const common = Math.min(BASE - 1, commonLength(term, before));
  let record = codes[common] + term.slice(common);
  let blanks = '';
  for (const places of fields) {
    blanks += ' ';
    if (places.length === 0) continue;
    record += blanks + writePlaces(places);
    blanks = '';
  }
  return record;
}

/** Reads the records of a file one by one: the term, and the places that `readPlaces` reads, field by field. */
export function* readRecords(file: string): Generator<[term: string, fields: string[]]> {
  let term = '';
  for (let start = 0; start < file.length; ) {
    const found = file.indexOf('!', start);
    const end = found === -1 ? file.length : found;
    const [rest = '', ...fields] = file.slice(start, end).split(' ');
    term = term.slice(0, rest.charCodeAt(0) - LAST) + rest.slice(1);
    yield [term, fields];
    start = end + 1;
  }
}

/** How many units two texts have in common at their starts. */
export function commonLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
