import { readdirSync, readFileSync } from 'node:fs';
import { type ParseResult, parse } from '@rethread/core';
import { pathologicalShapes } from '@rethread/testkit';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { type Inspection, inspectHtml, inspectJson, inspectMarkdown } from '../../test/inspect-output.ts';
import { wordsOf } from '../../test/thread-words.ts';
import { type FormatId, formats } from '../registry.ts';

/** Reads an output with a parser of its format: the plain text in it, and whatever in it could act. */
const inspectors: Record<FormatId, (output: string) => Inspection> = {
  html: inspectHtml,
  json: inspectJson,
  markdown: inspectMarkdown,
};

/** Trees of every shape, and what the parser makes of dumps of every kind. */
const results: fc.Arbitrary<ParseResult> = fc.oneof(
  { weight: 2, arbitrary: arbitraryThread },
  { weight: 1, arbitrary: arbitraryDumps.map((dump) => parse(dump)) },
);

/** Control characters but tab and line end, changes of text direction, half characters. */
const hidden = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const dumps = [
  { name: 'a hostile dump', dump: hostileDump },
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.txt'))
    .map((name) => ({ name, dump: readFileSync(new URL(name, fixtures), 'utf8') })),
];

describe.each(formats)('$id', ({ id, load }) => {
  const check = async (property: (result: ParseResult, write: (result: ParseResult) => string) => void) => {
    const { write } = await load();
    fc.assert(
      fc.property(results, (result) => property(result, write)),
      { numRuns: 200 },
    );
  };

  it('gives the same text for the same thread, and leaves the thread alone', async () => {
    await check((result, write) => {
      const before = structuredClone(result);
      const output = write(result);
      expect(write(structuredClone(result))).toBe(output);
      expect(result).toEqual(before);
    });
  });

  it('holds every word of every post', async () => {
    await check((result, write) => {
      const { text } = inspectors[id](write(result));
      expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
    });
  });

  it('lets nothing of the input act', async () => {
    await check((result, write) => {
      const output = write(result);
      expect(inspectors[id](output).active).toEqual([]);
      expect(output).not.toMatch(hidden);
    });
  });

  it('writes a thread without posts, and posts without anything', async () => {
    const { write } = await load();
    for (const posts of [[], [{ children: [] }]]) {
      const output = write(buildThread({ posts }));
      expect(output.endsWith('\n')).toBe(true);
      expect(inspectors[id](output).active).toEqual([]);
    }
  });

  it.each(dumps)('writes all of $name and nothing that acts', async ({ dump }) => {
    const { write } = await load();
    const result = parse(dump);
    const output = write(result);
    const { text, active } = inspectors[id](output);
    expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
    expect(active).toEqual([]);
    expect(output).not.toMatch(hidden);
  });

  it.each(pathologicalShapes)('manages $name', async ({ text, length }) => {
    const { write } = await load();
    expect(write(parse(text(Math.ceil(length / 64))))).not.toBe('');
  });
});
