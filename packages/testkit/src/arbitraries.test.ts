import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChunkings, arbitraryDumps } from './arbitraries.ts';
import { chunksOf } from './chunks.ts';

test('chunks joined are the text', () => {
  fc.assert(
    fc.property(arbitraryDumps, arbitraryChunkings, (text, chunking) => {
      expect(chunking(text).join('')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('chunks of one unit cut surrogate pairs and line ends', () => {
  expect(chunksOf('a\r\n\u{1F642}', [1])).toEqual(['a', '\r', '\n', '\uD83D', '\uDE42']);
  expect(chunksOf('abcd', [0, 3])).toEqual(['', 'abc', '', 'd']);
});

test('arbitrary dumps hold what matters', () => {
  const dumps = fc.sample(arbitraryDumps, { numRuns: 400, seed: 1 }).join('\n');
  for (const part of [
    '\n\u00A0\n',
    '\r\n',
    'Last edited:\n',
    ' said:\n',
    '\n> ',
    '[quote]',
    '@Anna_K',
    'https://',
    '\u202E',
    '\uD83D',
  ]) {
    expect(dumps.includes(part), JSON.stringify(part)).toBe(true);
  }
});
