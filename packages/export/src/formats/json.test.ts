import { parse } from '@rethread/core';
import { readDocument } from '@rethread/core/schema';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, lineBreak, paragraph } from '../../test/build-thread.ts';
import { chunks, toJson } from './json.ts';

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

it('is written post by post', () => {
  const result = buildThread({ posts: ['one', 'two'].map((word) => ({ children: [paragraph(word)] })) });
  const parts = [...chunks(result)];
  expect(parts.join('')).toBe(toJson(result));
  const bodies = parts.filter((part) => part.includes('"type": "post"'));
  expect(bodies.map((part) => ['one', 'two'].filter((word) => part.includes(`"${word}"`)))).toEqual([
    ['one'],
    ['two'],
  ]);
});

it('writes a node a line', () => {
  const { thread } = buildThread({
    title: 'Leaks',
    posts: [{ children: [paragraph('one', lineBreak, 'two')] }],
  });
  const lines = toJson({ thread, diagnostics: [] }).split('\n');
  expect(lines.filter((line) => line.includes('"type":"text"'))).toHaveLength(2);
  expect(lines.filter((line) => line.includes('"type":"title"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('"type": "post"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('"start"')).every((line) => line.includes('"end"'))).toBe(true);
});

it('escapes characters that steer a terminal or end a line elsewhere', () => {
  const hostile = 'a\u001B[31mb\u009Bc\u202Ed\u2028e\uD83D\u007F';
  const json = toJson(buildThread({ posts: [{ children: [paragraph(hostile)] }] }));
  expect(json).toContain(String.raw`"a\u001b[31mb\u009bc\u202ed\u2028e\ud83d\u007f"`);
});
