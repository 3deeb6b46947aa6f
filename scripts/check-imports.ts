/** Holds the sources to the import rules of ARCHITECTURE.md: prints each violation and exits with 1 where there is one. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importViolations, type WorkspaceNames } from './import-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const files = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));

const violations = importViolations(files, workspaceNames());
for (const { path, line, message } of violations) console.error(`${path}:${line}: ${message}`);
console.log(`${files.length} files, ${violations.length} broken import rules`);
if (violations.length > 0 || files.length === 0) process.exitCode = 1;

/** The names that tests and the type checker know the packages by. */
function workspaceNames(): WorkspaceNames {
  const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.base.json`, 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.fromEntries(
    Object.entries(compilerOptions.paths).map(([name, [path]]) => [name, path.replace(/^\.\//u, '')]),
  );
}
