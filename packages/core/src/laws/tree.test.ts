import { arbitraryDumps, arbitraryThreads } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects, inspect, parse } from '../index.ts';
import type { Node, Position } from '../tree/nodes.ts';
import { childNodes, visit } from '../tree/visit.ts';
import { RUNS } from './runs.ts';
import { createPointTable, expectLossless, familiesOf, walkValues } from './tree-facts.ts';

const sources = fc.oneof(arbitraryDumps, fc.constant(''));
const dialectIds = fc.constantFrom(undefined, ...dialects.map(({ id }) => id));

/** Tries a law of any source on arbitrary strings in every dialect and on generated dumps. */
function holdsForEverySource(law: (source: string, options: { dialect?: string }) => void): void {
  test('arbitrary strings', () => {
    fc.assert(
      fc.property(sources, dialectIds, (source, dialect) =>
        law(source, dialect === undefined ? {} : { dialect }),
      ),
      { numRuns: RUNS.dumps },
    );
  });
  test('generated dumps', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump }) => law(dump, {})),
      { numRuns: RUNS.threads },
    );
  });
}

describe('never throws', () => {
  holdsForEverySource((source, options) => {
    const result = parse(source, options);
    expect(typeof inspect(result)).toBe('string');
  });
});

describe('nothing is lost: leaves are disjoint and in order, say what stands there, and leave out only white space', () => {
  holdsForEverySource((source, options) => expectLossless(source, parse(source, options).thread));
});

describe('children lie inside their parent, in order', () => {
  holdsForEverySource((source, options) => {
    const { thread } = parse(source, options);
    const starts = thread.furniture.map(({ position }) => position.start.offset);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { parent, children } of familiesOf(thread)) {
      let end = parent.position.start.offset;
      for (const child of children) {
        expect(child.position.start.offset, `${child.type} in ${parent.type}`).toBeGreaterThanOrEqual(end);
        end = child.position.end.offset;
      }
      expect(end, `last child of ${parent.type}`).toBeLessThanOrEqual(parent.position.end.offset);
    }
  });
});

describe('positions: line and column agree with the offset, and none leaves the source', () => {
  holdsForEverySource((source, options) => {
    const pointAt = createPointTable(source);
    const isPosition = (value: unknown): value is Position =>
      typeof value === 'object' &&
      value !== null &&
      'start' in value &&
      typeof (value.start as Position['start'] | null)?.offset === 'number';
    const result = parse(source, options);
    walkValues(result, (value, path) => {
      if (!isPosition(value)) return;
      const { start, end } = value;
      if (start.offset < 0 || end.offset < start.offset || end.offset > source.length)
        expect.fail(`${path} is no stretch`);
      expect(start, path).toEqual(pointAt(start.offset));
      expect(end, path).toEqual(pointAt(end.offset));
    });
    expect(result.thread.position).toEqual({ start: pointAt(0), end: pointAt(source.length) });
  });
});

describe('plain data: no undefined, no classes, no line ends in text, ids that lead somewhere', () => {
  holdsForEverySource((source, options) => {
    const result = parse(source, options);
    const { thread } = result;
    walkValues(result, (value, path) => {
      if (value === undefined || typeof value === 'function') expect.fail(`${path} is ${typeof value}`);
      if (typeof value === 'number' && !Number.isFinite(value)) expect.fail(`${path} is ${value}`);
      if (typeof value !== 'object' || value === null) return;
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype)
        expect.fail(`${path} is of a class`);
      if ('type' in value && value.type === 'text' && 'value' in value)
        expect(value.value, path).toMatch(/^[^\n]+$/u);
      if ('score' in value) {
        expect(value.score, path).toBeGreaterThanOrEqual(0);
        expect(value.score, path).toBeLessThanOrEqual(1);
      }
    });
    expect(thread.children.map(({ id }) => id)).toEqual(thread.children.map((_, index) => `p${index + 1}`));
    const authors = new Map(thread.authors.map((author) => [author.id, author]));
    expect([...authors.keys()]).toEqual(thread.authors.map((_, index) => `a${index + 1}`));
    for (const { author } of thread.children) {
      if (author === null) continue;
      const known = authors.get(author.author);
      expect([known?.name, ...(known?.aliases ?? [])]).toContain(author.name);
      const { position } = author;
      if (position) expect(source.slice(position.start.offset, position.end.offset)).toBe(author.name);
    }
  });
});

describe('visit meets every node once, and childNodes gives what is below each in the order of the source', () => {
  holdsForEverySource((source, options) => {
    const { thread } = parse(source, options);
    const met: Node[] = [];
    visit(thread, (node, ancestors) => {
      met.push(node);
      const parent = ancestors.at(-1);
      if (parent) expect(childNodes(parent)).toContain(node);
    });
    expect(new Set(met).size).toBe(met.length);
    const counted: Node[] = [];
    walkValues(thread, (value) => {
      if (typeof value === 'object' && value !== null && 'type' in value) counted.push(value as Node);
    });
    expect(met.length).toBe(counted.length);
    for (const node of counted) expect(met).toContain(node);
    for (const parent of met) {
      const starts = childNodes(parent).map((child) => child.position.start.offset);
      expect(starts, parent.type).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});
