import { readdirSync, readFileSync } from 'node:fs';
import { type ParseResult, parse } from '@rethread/core';
import { pathologicalShapes } from '@rethread/testkit';
import { arbitraryDumps } from '@rethread/testkit/arbitraries';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import type { Inspect } from '../../test/inspection.ts';
import { wordsOf } from '../../test/thread-words.ts';
import type { OutputFile } from '../format.ts';
import { formats } from '../registry.ts';
import { wholeFiles } from '../whole-files.ts';
import { write } from '../write.ts';

/** Trees of every shape, and what the parser makes of dumps of every kind. */
const results: fc.Arbitrary<ParseResult> = fc.oneof(
  { weight: 2, arbitrary: arbitraryThread },
  { weight: 1, arbitrary: arbitraryDumps.map((dump) => parse(dump)) },
);

/** Control characters but tab and line end, changes of text direction, half characters. */
const hidden = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Names that every file system takes and that lead nowhere else. */
const safePath = /^(?!\.)[\w.-]{1,100}(?:\/(?!\.)[\w.-]{1,100})*$/u;

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const dumps = [
  { name: 'a hostile dump', dump: hostileDump },
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.txt'))
    .map((name) => ({ name, dump: readFileSync(new URL(name, fixtures), 'utf8') })),
].map(({ name, dump }) => ({ name, result: parse(dump) }));

/** What a thread becomes, as files; a format of a single file gives one whose path is empty. */
type WriteFiles = (result: ParseResult) => OutputFile[];

describe.each(formats)('$id', ({ id, kind, load }) => {
  let writeFiles: WriteFiles;
  let inspect: Inspect;
  beforeAll(async () => {
    const module = await load();
    writeFiles = (result) => {
      if ('files' in module) return wholeFiles(module.files(result));
      const chunks = [...module.chunks(result)];
      const content = kind === 'text' ? chunks.join('') : Buffer.concat(chunks as Uint8Array[]);
      return [{ path: '', content }];
    };
    ({ inspect } = (await import(`../../test/inspectors/${id}.ts`)) as { inspect: Inspect });
  });
  const expectHarmless = (files: readonly OutputFile[]) => {
    expect(inspect(files).active).toEqual([]);
    for (const { path, content } of files) {
      if (typeof content === 'string') expect(content).not.toMatch(hidden);
      if (kind === 'folder') expect(path).toMatch(safePath);
    }
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  };
  const expectAllWords = (result: ParseResult, files: readonly OutputFile[]) => {
    const { text } = inspect(files);
    expect(wordsOf(result.thread).filter((word) => !text.includes(word))).toEqual([]);
  };

  it('gives the same for the same thread, leaves it alone, holds every word, and lets nothing act', () => {
    fc.assert(
      fc.property(results, (result) => {
        const before = structuredClone(result);
        const files = writeFiles(result);
        expect(writeFiles(structuredClone(result))).toEqual(files);
        expect(result).toEqual(before);
        expectAllWords(result, files);
        expectHarmless(files);
      }),
      { numRuns: 200 },
    );
  });

  it('writes a thread without posts, and posts without anything', () => {
    for (const posts of [[], [{ children: [] }]]) {
      const files = writeFiles(buildThread({ posts }));
      for (const { content } of files) {
        if (typeof content === 'string' && content !== '') expect(content.endsWith('\n')).toBe(true);
      }
      expectHarmless(files);
    }
  });

  it.each(dumps)('writes all of $name and nothing that acts', ({ result }) => {
    const files = writeFiles(result);
    expectAllWords(result, files);
    expectHarmless(files);
  });

  it.each(pathologicalShapes)('manages $name', ({ text, length }) => {
    expect(writeFiles(parse(text(Math.ceil(length / 64))))).not.toEqual([]);
  });

  it('is what `write` gives', async () => {
    const result = parse(hostileDump);
    const files = writeFiles(result);
    const expected = kind === 'folder' ? files : files[0]?.content;
    const written: unknown = await write(result, id);
    expect(kind === 'bytes' ? Buffer.from(written as Uint8Array) : written).toEqual(expected);
  });
});
