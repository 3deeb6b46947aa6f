import { readdirSync, readFileSync } from 'node:fs';
import { type ParseResult, parse } from '@rethread/core';
import { pathologicalShapes } from '@rethread/testkit';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { type Contract, loadContract } from '../../test/contract.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { formats } from '../registry.ts';
import { write } from '../write.ts';

/** Trees of every shape, and what the parser makes of dumps of every kind. */
const results: fc.Arbitrary<ParseResult> = fc.oneof(
  { weight: 2, arbitrary: arbitraryThread },
  { weight: 1, arbitrary: arbitraryDumps.map((dump) => parse(dump)) },
);

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const dumps = [
  { name: 'a hostile dump', dump: hostileDump },
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.txt'))
    .map((name) => ({ name, dump: readFileSync(new URL(name, fixtures), 'utf8') })),
].map(({ name, dump }) => ({ name, result: parse(dump) }));

describe.each(formats)('$id', (format) => {
  const { id, kind } = format;
  let contract: Contract;
  beforeAll(async () => {
    contract = await loadContract(format);
  });

  it('gives the same for the same thread, leaves it alone, holds every word, and lets nothing act', () => {
    fc.assert(
      fc.property(results, (result) => {
        const before = structuredClone(result);
        const files = contract.writeFiles(result);
        expect(contract.writeFiles(structuredClone(result))).toEqual(files);
        expect(result).toEqual(before);
        contract.expectAllWords(result, files);
        contract.expectHarmless(files);
      }),
      { numRuns: 200 },
    );
  });

  it('writes a thread without posts, and posts without anything', () => {
    for (const posts of [[], [{ children: [] }]]) {
      const files = contract.writeFiles(buildThread({ posts }));
      for (const { content } of files) {
        if (typeof content === 'string' && content !== '') expect(content.endsWith('\n')).toBe(true);
      }
      contract.expectHarmless(files);
    }
  });

  it.each(dumps)('writes all of $name and nothing that acts', ({ result }) => {
    const files = contract.writeFiles(result);
    contract.expectAllWords(result, files);
    contract.expectHarmless(files);
  });

  it.each(pathologicalShapes)('manages $name', ({ text, length }) => {
    expect(contract.writeFiles(parse(text(Math.ceil(length / 64))))).not.toEqual([]);
  });

  it('is what `write` gives', async () => {
    const result = parse(hostileDump);
    const files = contract.writeFiles(result);
    const expected = kind === 'folder' ? files : files[0]?.content;
    const written: unknown = await write(result, id);
    expect(written).toEqual(expected);
  });
});
