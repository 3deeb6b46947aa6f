import { arbitraryDumps, arbitraryThreads } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../index.ts';
import type { Thread } from '../tree/nodes.ts';
import { visit } from '../tree/visit.ts';
import { RUNS } from './runs.ts';

describe('quotes point backwards: to an earlier post, and to a range inside it', () => {
  test('arbitrary strings', () => {
    fc.assert(
      fc.property(arbitraryDumps, fc.constantFrom('xenforo', 'plain'), (source, dialect) => {
        expectBackwards(parse(source, { dialect }).thread);
      }),
      { numRuns: RUNS.dumps },
    );
  });

  test('generated dumps', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump }) => expectBackwards(parse(dump).thread)),
      { numRuns: RUNS.threads },
    );
  });

  function expectBackwards(thread: Thread): void {
    const indexes = new Map(thread.children.map((post, index) => [post.id, index]));
    thread.children.forEach((post, index) => {
      visit(post, (node) => {
        if (node.type !== 'quote' || node.source.status === 'unresolved') return;
        const { source } = node;
        const earlier =
          source.status === 'resolved' ? [source.post] : source.candidates.map((candidate) => candidate.post);
        if (source.status === 'ambiguous') expect(earlier.length).toBeGreaterThan(1);
        for (const id of earlier) expect(indexes.get(id), `${id} quoted in ${post.id}`).toBeLessThan(index);
        if (source.status !== 'resolved') return;
        const { position } = thread.children[
          indexes.get(source.post) ?? -1
        ] as (typeof thread.children)[number];
        const { start, end } = source.range;
        expect(start).toBeGreaterThanOrEqual(position.start.offset);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(position.end.offset);
      });
    });
  }
});
