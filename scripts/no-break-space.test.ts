import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Sources and pages; the dumps in `fixtures` hold what they hold. */
const patterns = [
  '*.{md,json,ts}',
  '{packages,apps}/*/{src,scripts,test}/**/*.{ts,tsx,txt,md}',
  '{bench,scripts}/**/*.ts',
];

test('no-break spaces are written as escapes, where nobody overlooks or trims them', () => {
  const files = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => readFileSync(`${root}${file}`, 'utf8').includes('\u00A0'))).toEqual([]);
});
