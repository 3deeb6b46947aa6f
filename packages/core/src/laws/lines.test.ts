import { arbitraryChunkings, arbitraryDumps } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectById } from '../dialects/detect.ts';
import { allDialects } from '../dialects/registry.ts';
import { checkBlockGrammar, parseBlocks, type ThreadSyntax } from '../grammar/block.ts';
import { classifyLine } from '../lines/classify.ts';
import { type LineKind, type LineToken, lineKinds } from '../lines/kinds.ts';
import { createLineSplitter, splitLines } from '../source/lines.ts';
import { RUNS } from './runs.ts';

describe('lines', () => {
  test('lines and the line ends between them are the source, in any chunks', () => {
    fc.assert(
      fc.property(arbitraryDumps, arbitraryChunkings, (source, chunking) => {
        const lines = splitLines(source);
        let end = 0;
        lines.forEach(({ text, chunk, start, offset, number, lead }, index) => {
          expect(source.slice(end, offset)).toMatch(index === 0 ? /^$/ : /^\r?\n$/);
          expect(source.slice(offset, offset + text.length)).toBe(text);
          expect(chunk.slice(start, start + text.length)).toBe(text);
          expect([number, lead]).toEqual([index + 1, '']);
          expect(text.includes('\n')).toBe(false);
          end = offset + text.length;
        });
        expect(source.slice(end)).toMatch(/^(?:\r?\n)?$/);
        const pieces: LineToken[] = [];
        const splitter = createLineSplitter((line) => {
          pieces.push(line);
        });
        for (const chunk of chunking(source)) splitter.push(chunk);
        splitter.finish();
        // Only what they were cut from differs.
        expect(pieces.map(withoutChunk)).toEqual(lines.map(withoutChunk));
        expect(splitter.end()).toEqual({
          line: source.split('\n').length,
          column: source.length - source.lastIndexOf('\n'),
          offset: source.length,
        });
      }),
      { numRuns: RUNS.dumps },
    );
  });

  test('every line is of a known kind, whatever it was read as before', () => {
    fc.assert(
      fc.property(arbitraryDumps, fc.constantFrom(...allDialects), (source, dialect) => {
        const again = splitLines(source);
        for (const line of again) classifyLine(line, plain);
        splitLines(source).forEach((line, index) => {
          expect(lineKinds).toContain(classifyLine(line, dialect));
          classifyLine(again[index] as LineToken, dialect);
          expect(again[index]).toEqual(line);
        });
      }),
      { numRuns: RUNS.dumps },
    );
  });
});

describe('the block grammar is total: every sequence of kinds parses, and every line stays, in order', () => {
  test('chevrotain finds no ambiguity', () => {
    expect(() => checkBlockGrammar()).not.toThrow();
  });

  test('every sequence of up to three kinds', () => {
    expectTotal([]);
    for (const first of lineKinds) {
      expectTotal([first]);
      for (const second of lineKinds) {
        expectTotal([first, second]);
        for (const third of lineKinds) expectTotal([first, second, third]);
      }
    }
  });

  test('longer sequences', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...lineKinds), { maxLength: 60 }), expectTotal), {
      numRuns: RUNS.kinds,
    });
  });
});

const plain = dialectById('plain');

function withoutChunk({ chunk, start, ...line }: LineToken) {
  return line;
}

function expectTotal(kinds: LineKind[]): void {
  const tokens = kinds.map((kind, index): LineToken => {
    const [line] = splitLines('x') as [LineToken];
    return { ...line, number: index + 1, kind };
  });
  const kept = tokensOf(parseBlocks(tokens));
  expect(kept, kinds.join(' ')).toEqual(
    tokens.filter(({ kind }) => kind !== 'Blank' && kind !== 'Separator'),
  );
}

function tokensOf(syntax: ThreadSyntax): LineToken[] {
  return [
    ...syntax.preamble,
    ...syntax.posts.flatMap(({ header, body, notes }) => [
      ...header,
      ...body.flatMap(({ lines, quote }) =>
        [quote?.attribution ?? null, ...lines, quote?.end ?? null].filter((token) => token !== null),
      ),
      ...notes,
    ]),
  ];
}
