import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { MemoryReport } from './memory-probe.ts';

// "Memory beyond the tree itself does not grow with the input except for the quote index." What is measured: the heap
// with the parser alive just before `end()`, less the heap with the finished tree alone.

const LENGTH = 2_000_000;

/** Bytes that may come and go with the collector. */
const NOISE = 400_000;

/** Bytes of index that a UTF-16 unit of text may cost: what the index takes, and half as much again. */
const MAX_INDEX_BYTES_PER_UNIT = 6;

async function measure(shape: string, length: number): Promise<MemoryReport> {
  const probe = fileURLToPath(new URL('./memory-probe.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    probe,
    shape,
    String(length),
  ]);
  return JSON.parse(stdout) as MemoryReport;
}

describe('memory beyond the tree', () => {
  test('grows with the text no faster than the index of quotes', async () => {
    const [once, twice] = await Promise.all([
      measure('generated thread', LENGTH),
      measure('generated thread', 2 * LENGTH),
    ]);
    expect(twice.beyondTree).toBeLessThan(2.2 * once.beyondTree + NOISE);
    expect(twice.beyondTree).toBeLessThan(2 * LENGTH * MAX_INDEX_BYTES_PER_UNIT);
    expect(twice.tree, 'the tree itself holds the text').toBeGreaterThan(1.5 * once.tree);
  });

  test.each([
    'blank lines',
    'separators',
    'separators with blank lines',
    'edit stamps behind separators',
    'Top',
    'dividers',
  ])('stays as it is where there is no text to index: %s', async (shape) => {
    const [once, twice] = await Promise.all([measure(shape, LENGTH), measure(shape, 2 * LENGTH)]);
    expect(Math.abs(twice.beyondTree - once.beyondTree)).toBeLessThan(NOISE);
  });
});
