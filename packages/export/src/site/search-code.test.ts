import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readNumbers,
  readPlaces,
  readRecords,
  type TermPlaces,
  writeNumbers,
  writeRecord,
} from './search-code.ts';
import { termsOf } from './search-terms.ts';

const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2000), fc.nat()));
const places = fc
  .uniqueArray(fc.oneof(fc.nat(30), fc.nat(1e6)))
  .map((posts) => posts.sort((a, b) => a - b))
  .chain((posts) =>
    fc
      .array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5000 })), {
        minLength: posts.length,
        maxLength: posts.length,
      })
      .map((counts) => posts.flatMap((post, index) => [post, counts[index] ?? 1])),
  );
const terms = fc
  .array(
    fc.string({
      unit: fc.oneof(fc.constantFrom('a', 'b', 'é', '中', '𠮷', 'ß'), fc.string({ unit: 'binary' })),
    }),
  )
  .map((texts) => [...new Set(texts.flatMap(termsOf))].sort());

it('reads the numbers that it wrote', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      expect(readNumbers(writeNumbers(given))).toEqual(given);
    }),
  );
});

it('reads the records that it wrote, of any terms and places, as a file of JSON has them', () => {
  const fields = fc.array(places, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(terms, fc.array(fields, { minLength: 1 }), (words, lists) => {
      const given = words.map((term, index): TermPlaces => [term, lists[index % lists.length] ?? []]);
      const records = given.map((each, index) => writeRecord(each, given[index - 1]?.[0] ?? ''));
      const file: string = JSON.parse(JSON.stringify(records.join('!')));
      const read = [...readRecords(file)].map(([term, codes]) => [term, codes.map(readPlaces)]);
      const withoutEnd = given.map(([term, all]) => [
        term,
        all.slice(0, all.findLastIndex((list) => list.length > 0) + 1),
      ]);
      expect(read).toEqual(withoutEnd);
    }),
  );
});

it('needs a character where most numbers of a list are small, and no escape in a text', () => {
  const code = writeRecord(['weir', [[3, 1, 4, 1, 9, 2]]], 'weed');
  expect(code).toBe('*ir .*3*');
  expect(JSON.stringify(writeNumbers(Array.from({ length: 5000 }, (_, index) => index)))).not.toContain('\\');
});
