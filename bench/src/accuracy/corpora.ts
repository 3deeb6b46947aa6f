import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Baseline } from './ratchet.ts';

/** The project's root. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the figures stand that must hold. */
export const baselineFile = join(root, 'bench/accuracy-baseline.json');

/** Annotated dumps that the ratchet holds the parser to, where they are there: a corpus stands beside some checkouts. */
export const trackedCorpora = ['fixtures', '../shared/corpus']
  .map((name) => ({ name, folder: join(root, name) }))
  .filter(({ folder }) => existsSync(folder));

/** Reads the figures that must hold. */
export function readBaseline(): Baseline {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline) : {};
}
