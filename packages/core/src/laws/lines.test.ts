import { arbitraryChunkings, arbitraryDumps } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allDialects } from '../dialects/registry.ts';
import { checkBlockGrammar, parseBlocks, type ThreadSyntax } from '../grammar/block.ts';
import { classifyLines } from '../lines/classify.ts';
import { type LineKind, type LineToken, lineKinds } from '../lines/kinds.ts';
import { createLineSplitter, type Line, splitLines } from '../source/lines.ts';
import { RUNS } from './runs.ts';

describe('lines', () => {
  test('texts and endings joined are the source, in any chunks', () => {
    fc.assert(
      fc.property(arbitraryDumps, arbitraryChunkings, (source, chunking) => {
        const lines = splitLines(source);
        expect(lines.map(({ text, ending }) => text + ending).join('')).toBe(source);
        lines.forEach(({ text, offset, number, column, lead }, index) => {
          expect([source.slice(offset, offset + text.length), number, column, lead]).toEqual([
            text,
            index + 1,
            1,
            '',
          ]);
          expect(text.includes('\n')).toBe(false);
        });
        const pieces: Line[] = [];
        const splitter = createLineSplitter((line) => {
          pieces.push(line);
        });
        for (const chunk of chunking(source)) splitter.push(chunk);
        splitter.finish();
        expect(pieces).toEqual(lines);
      }),
      { numRuns: RUNS.dumps },
    );
  });

  test('every line is one token, in the same order', () => {
    fc.assert(
      fc.property(arbitraryDumps, fc.constantFrom(...allDialects), (source, dialect) => {
        const lines = splitLines(source);
        const tokens = classifyLines(lines, dialect);
        expect(tokens.map(({ line }) => line)).toEqual(lines);
        for (const { kind } of tokens) expect(lineKinds).toContain(kind);
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

function expectTotal(kinds: LineKind[]): void {
  const tokens = kinds.map((kind, index): LineToken => {
    const line = {
      text: 'x',
      offset: 2 * index,
      number: index + 1,
      column: 1,
      lead: '',
      ending: '\n',
    } as const;
    return { kind, line, fact: null };
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
      ...body.flatMap(({ attribution, lines, end }) =>
        [attribution, ...lines, end].filter((token) => token !== null),
      ),
      ...notes,
    ]),
  ];
}
