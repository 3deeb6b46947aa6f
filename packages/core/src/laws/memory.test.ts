import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { MemoryReport } from './memory-probe.ts';

// "Memory beyond the tree itself does not grow with the input except for the quote index." What is measured: the heap
// with the parser alive just before `end()`, less the heap with the finished tree alone.

const LENGTH = 500_000;

/** Bytes that may come and go with the collector. */
const NOISE = 400_000;

/** Bytes of index that a UTF-16 unit of text may cost: some three times what it took when this was written. */
const MAX_INDEX_BYTES_PER_UNIT = 2;

/** Bytes of index that a post without words may cost: its line is kept, since quotes go on over short lines. */
const MAX_INDEX_BYTES_PER_POST = 80;

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

describe('memory beyond the tree', { timeout: 300_000 }, () => {
  test('grows with the text no faster than the index of quotes', async () => {
    const shape = 'generated thread';
    // The index grows in steps of four.
    const [once, later] = await Promise.all([measure(shape, LENGTH), measure(shape, 4 * LENGTH)]);
    expect(later.beyondTree).toBeLessThan(4.4 * once.beyondTree + NOISE);
    expect(later.beyondTree).toBeLessThan(4 * LENGTH * MAX_INDEX_BYTES_PER_UNIT);
    expect(later.tree, 'the tree itself holds the text').toBeGreaterThan(3 * once.tree);
  });

  test.each(['blank lines', 'separators', 'separators with blank lines'])(
    'stays as it is where there is nothing: %s',
    async (shape) => {
      const [once, later] = await Promise.all([measure(shape, LENGTH), measure(shape, 4 * LENGTH)]);
      expect(Math.abs(later.beyondTree - once.beyondTree)).toBeLessThan(NOISE);
    },
  );

  test.each(['dividers in posts', 'posts of one short word', 'posts of one short word with reactions'])(
    'grows by a few numbers a post where there is next to no text: %s',
    async (shape) => {
      const [once, later] = await Promise.all([measure(shape, LENGTH), measure(shape, 4 * LENGTH)]);
      const growth = (later.beyondTree - once.beyondTree) / (later.postCount - once.postCount);
      expect(growth).toBeLessThan(MAX_INDEX_BYTES_PER_POST);
    },
  );
});
