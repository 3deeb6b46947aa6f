import { type ParseResult, parse } from '@rethread/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { type Contract, loadContract } from '../../test/contract.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import type { Format } from '../format.ts';
import type { OptionSpec } from '../options.ts';
import { formats } from '../registry.ts';
import { visibleLines } from '../visible-text.ts';

// Each format with each value of each of its options by itself, as the option tables have them; a new option is among
// them by being there. The contract itself is tried on far more threads, with what formats do when nobody tells them.

const hostile = parse(hostileDump);
const sample = buildThread(sampleThread);

/** Threads that each value is tried with, beside the two above. */
const RUNS = 4;

/** What nobody means, what a format may take for an address, and what one may take for a language. */
const texts = [hostileDump, 'https://board.example/t/1', 'en'];

/** What nobody means, less what steers screens, which is its owner's business in a file; and a frame around a page. */
const fileTexts = [visibleLines(hostileDump), '<!doctype html><title>{{title}}</title>{{style}}\n{{body}}\n'];

/** Values that leave every word where it is. */
function valuesThatKeep(spec: OptionSpec): unknown[] {
  if (spec.type === 'choice') return spec.choices.filter((choice) => choice !== spec.default);
  return spec.type === 'number' ? [spec.min, spec.max] : [];
}

/** Values that may take words away, or that a format may refuse. */
function otherValues(spec: OptionSpec): unknown[] {
  if (spec.type === 'flag') return [true];
  return spec.type === 'text' ? texts : spec.type === 'file' ? fileTexts : [];
}

describe.each<Format>([...formats])('$id', (format) => {
  let contract: Contract;
  beforeAll(async () => {
    contract = await loadContract(format);
  });

  const specs = Object.entries(format.options);
  const kept = specs.flatMap(([name, spec]) => valuesThatKeep(spec).map((value) => ({ [name]: value })));
  const others = specs.flatMap(([name, spec]) => {
    const values = otherValues(spec);
    return values.length === 0 ? [] : [{ name, values }];
  });

  if (kept.length > 0) {
    it.each(kept)('lets nothing act and loses no word with %j', (options) => {
      const check = (result: ParseResult) => {
        const files = contract.writeFiles(result, options);
        expect(contract.writeFiles(structuredClone(result), options)).toEqual(files);
        contract.expectAllWords(result, files, options);
        contract.expectHarmless(files, options);
      };
      check(hostile);
      check(sample);
      fc.assert(fc.property(arbitraryThread, check), { numRuns: RUNS });
    });
  }

  if (others.length > 0) {
    it.each(others)('lets nothing act whatever $name is, or refuses it', ({ name, values }) => {
      const written = values.filter((value) => {
        const options = { [name]: value };
        try {
          for (const result of [hostile, sample])
            contract.expectHarmless(contract.writeFiles(result, options), options);
          return true;
        } catch (error) {
          if (error instanceof RangeError) return false;
          throw error;
        }
      });
      expect(written).not.toEqual([]);
    });
  }

  if (specs.length === 0) it('has no options', () => expect(format.options).toEqual({}));
});
