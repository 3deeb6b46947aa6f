import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { quickBuiltins } from '../scripts/quick-builtins.ts';

it.each(['mjs', 'js'])('gives what a module of Node exports to a file .%s', async (extension) => {
  const folder = mkdtempSync(join(tmpdir(), 'rethread-builtins-'));
  const entry = join(folder, `entry.${extension}`);
  writeFileSync(
    entry,
    "import { createRequire } from 'module'; export const found = createRequire('/')('path').sep;",
  );
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    plugins: [quickBuiltins],
  });
  const module: { exports: { found?: string } } = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    process.getBuiltinModule('module').createRequire('/'),
  );
  rmSync(folder, { recursive: true });
  expect(module.exports.found).toMatch(/^[\\/]$/u);
});
