/** Follows the built declarations of core from its entry points and exits with 1 where they lead to a parser's types. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foreignTypes } from './declarations.ts';

const dist = fileURLToPath(new URL('../packages/core/dist/', import.meta.url)).replaceAll('\\', '/');

for (const entry of ['index.d.ts', 'schema.d.ts']) {
  const leaks = foreignTypes(`${dist}${entry}`, (path) => readFileSync(path, 'utf8')).filter((found) =>
    found.includes('chevrotain'),
  );
  for (const leak of leaks) console.error(`${entry} leads to a type of the parser: ${leak}`);
  if (leaks.length > 0) process.exitCode = 1;
}
