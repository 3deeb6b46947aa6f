import { expect, test } from 'vitest';
import { findDump, selectDumps, UsageError } from './choose-dumps.ts';
import { dump } from './invented.ts';

const dumps = ['smf/smf-1.lynx.txt', 'smf/smf-11.lynx.txt', 'smf/smf-1.flat.txt'].map((path) => ({
  ...dump('', [], { engine: 'smf', extractor: path.split('.')[1] ?? '' }),
  path,
}));

test('dumps of an engine and an extractor', () => {
  expect(selectDumps(dumps, {})).toHaveLength(3);
  expect(selectDumps(dumps, { engine: ['smf', 'mybb'], extractor: ['lynx'] })).toHaveLength(2);
  expect(() => selectDumps(dumps, { engine: ['mybb'] })).toThrow(UsageError);
});

test.each([
  ['smf/smf-1.lynx.txt', 0],
  ['11.lynx.txt', 1],
  ['flat.txt', 2],
  ['smf-11.lynx.gold.json', 1],
  ['../elsewhere/pages/smf/smf-1.lynx.txt', 0],
  ['..\\elsewhere\\smf\\smf-1.flat.txt', 2],
])('the path %s means one dump', (typed, index) => {
  expect(findDump(dumps, typed)).toBe(dumps[index]);
});

test.each(['lynx.txt', 'smf-2.lynx.txt', ''])('the path `%s` means none or several', (typed) => {
  expect(() => findDump(dumps, typed)).toThrow(UsageError);
});
