import { closeSync, openSync, writeSync } from 'node:fs';
import { dumpChunks } from '@rethread/testkit';

/** The same dump in every run, so that tables of two days differ by the code alone. */
const SEED = 2012;

/** Writes a generated dump of about `length` UTF-16 units, some 130 bytes a line, to `file`. */
export function writeDump(file: string, length: number): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const chunk of dumpChunks(length, { seed: SEED })) writeSync(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
}
