import { parse } from '@rethread/core';
import { readDocument } from '@rethread/core/schema';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toJson } from './json.ts';

it('reads back as it was, for every thread', () => {
  const results = fc.oneof(
    arbitraryThread,
    arbitraryDumps.map((dump) => parse(dump)),
  );
  fc.assert(
    fc.property(results, (result) => {
      expect(readDocument(JSON.parse(toJson(result)))).toEqual(result);
    }),
    { numRuns: 300 },
  );
});

it('says its version first and keeps diagnostics', () => {
  const result = parse('');
  expect(JSON.parse(toJson(result))).toEqual({ rethread: 1, ...result });
  expect(result.diagnostics).not.toEqual([]);
  expect(toJson(result)).toMatch(/^\{\n {2}"rethread": 1,\n/u);
});

it('writes a position on one line', () => {
  const lines = toJson(buildThread(sampleThread)).split('\n');
  expect(lines.filter((line) => line.includes('"start": {'))).not.toEqual([]);
  for (const line of lines) {
    if (line.includes('"start": {')) expect(line).toContain('"end": {');
  }
});

it('escapes characters that steer a terminal or end a line elsewhere', () => {
  const hostile = 'a\u001B[31mb\u009Bc\u202Ed\u2028e\uD83D\u007F';
  const json = toJson(buildThread({ posts: [{ children: [paragraph(hostile)] }] }));
  expect(json).toContain(String.raw`"a\u001b[31mb\u009bc\u202ed\u2028e\ud83d\u007f"`);
});
