/**
 * Prints how much a program ships that imports one format alone: `measure-sizes.ts [--update]`.
 *
 * With `--update` it also writes the sizes into `sizes.json`; a test fails where a format outgrows them.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BundleSize, bundleFormat } from '../test/bundle-format.ts';

const ids = readdirSync(new URL('../src/formats/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

const sizes: Record<string, BundleSize> = {};
console.log(`${'format'.padEnd(16)}${'minified'.padStart(10)}${'gzip'.padStart(10)}`);
for (const id of ids) {
  const { raw, gzip } = await bundleFormat(id);
  sizes[id] = { raw, gzip };
  console.log(`${id.padEnd(16)}${kilobytes(raw)}${kilobytes(gzip)}`);
}

if (process.argv.includes('--update')) {
  const lines = Object.entries(sizes).map(
    ([id, { raw, gzip }]) => `  "${id}": { "raw": ${raw}, "gzip": ${gzip} }`,
  );
  writeFileSync(fileURLToPath(new URL('../sizes.json', import.meta.url)), `{\n${lines.join(',\n')}\n}\n`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(10);
}
