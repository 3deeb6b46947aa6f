import { arbitraryDumps, arbitraryThreads } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, wireVersion } from '../index.ts';
import { documentSchema, readDocument } from '../schema.ts';
import { RUNS } from './runs.ts';

describe('the tree goes through JSON and back', () => {
  function expectRoundTrip(source: string): void {
    const result = parse(source);
    const written: unknown = JSON.parse(JSON.stringify({ rethread: wireVersion, ...result }));
    expect(written).toEqual({ rethread: wireVersion, ...result });
    expect(readDocument(written)).toEqual(result);
    expect(documentSchema.safeParse(written).success).toBe(true);
  }

  test('arbitrary strings', () => {
    fc.assert(fc.property(arbitraryDumps, expectRoundTrip), { numRuns: RUNS.dumps });
  });

  test('generated dumps', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump }) => expectRoundTrip(dump)),
      { numRuns: RUNS.threads },
    );
  });
});
