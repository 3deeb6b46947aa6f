import { arbitraryChunkings, arbitraryDumps, arbitraryThreads } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createParser, dialects, parse } from '../index.ts';
import type { Post, Quote, Thread } from '../tree/nodes.ts';
import { visit } from '../tree/visit.ts';
import { RUNS } from './runs.ts';

const dialectIds = fc.constantFrom(undefined, ...dialects.map(({ id }) => id));

describe('the same tree for any chunking', () => {
  function expectSame(source: string, options: { dialect?: string }, chunks: string[]): void {
    const parser = createParser(options);
    const posts: Post[] = [];
    for (const chunk of chunks) posts.push(...parser.write(chunk));
    const result = parser.end();
    expect(result).toEqual(parse(source, options));
    // Posts that were given out early are the same objects, completed in place.
    expect(posts.every((post, index) => result.thread.children[index] === post)).toBe(true);
  }

  test('arbitrary strings', () => {
    fc.assert(
      fc.property(arbitraryDumps, dialectIds, arbitraryChunkings, (source, dialect, chunking) => {
        expectSame(source, dialect === undefined ? {} : { dialect }, chunking(source));
      }),
      { numRuns: RUNS.dumps },
    );
  });

  test('generated dumps', () => {
    fc.assert(
      fc.property(arbitraryThreads, arbitraryChunkings, ({ dump }, chunking) =>
        expectSame(dump, {}, chunking(dump)),
      ),
      { numRuns: RUNS.threads },
    );
  });

  test('generated dumps, unit by unit', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump }) => expectSame(dump, {}, dump.split(''))),
      { numRuns: Math.ceil(RUNS.threads / 10) },
    );
  });

  test('generated dumps with Windows line ends, cut between the two units of one', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump }) => {
        const source = dump.replaceAll('\n', '\r\n');
        expectSame(source, {}, source.split(/(?=\n)/u));
      }),
      { numRuns: Math.ceil(RUNS.threads / 3) },
    );
  });
});

describe('appending posts moves no earlier boundary and changes no earlier source of a quote', () => {
  test('arbitrary strings, in a dialect that says itself where posts end', () => {
    fc.assert(
      fc.property(arbitraryDumps, arbitraryDumps, (before, after) => {
        const source = `${before}\nThe post ends here.\n\u00A0\n`;
        const dialect = { id: 'own', separator: '\u00A0', title: 'first-line' as const };
        const early = parse(source, { dialect }).thread;
        expectUnmoved(early, parse(source + after, { dialect }).thread);
      }),
      { numRuns: RUNS.dumps },
    );
  });

  test('generated dumps, cut behind each post', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump, truth }) => {
        const whole = parse(dump).thread;
        for (const post of truth.posts) {
          const end = dump.indexOf('\n', post.edited?.[1] ?? post.body[1] + 1) + 1;
          expectUnmoved(parse(dump.slice(0, end)).thread, whole);
        }
      }),
      { numRuns: Math.ceil(RUNS.threads / 3) },
    );
  });

  function expectUnmoved(early: Thread, late: Thread): void {
    expect(late.title).toEqual(early.title);
    const lateFacts = late.children.slice(0, early.children.length).map(factsOf);
    expect(lateFacts).toEqual(early.children.map(factsOf));
  }

  /** Where a post and its body begin, where the body ends, and what its quotes quote. Its notes may still follow. */
  function factsOf(post: Post) {
    const quotes: { start: number; end: number; source: Quote['source'] }[] = [];
    visit(post, (node) => {
      if (node.type !== 'quote') return;
      quotes.push({ start: node.position.start.offset, end: node.position.end.offset, source: node.source });
    });
    return {
      id: post.id,
      start: post.position.start.offset,
      body: [post.children[0]?.position.start.offset, post.children.at(-1)?.position.end.offset],
      quotes,
    };
  }
});
