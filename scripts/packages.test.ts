import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { launchChromium } from '@rethread/testkit/chromium';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'fixtures/xenforo/sample-thread');
const dump = readFileSync(join(sample, 'input.txt'), 'utf8');
const gold = JSON.parse(readFileSync(join(sample, 'gold.json'), 'utf8')) as {
  posts: { quotes: { source: unknown }[] }[];
};

const summary = {
  postCount: gold.posts.length,
  quoteCount: gold.posts.flatMap(({ quotes }) => quotes).filter(({ source }) => source !== null).length,
  isSameWhenStreamed: true,
  isReadBack: true,
  hasMessages: true,
  hasSchema: true,
  isPage: true,
  isMarkdown: true,
};

const strictOptions = {
  module: 'nodenext',
  target: 'es2023',
  // The declarations of zod name the `URL` of a page.
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: false,
};

const project = mkdtempSync(join(tmpdir(), 'rethread-packages-'));

beforeAll(() => {
  const packages = ['packages/core', 'packages/export'].map((folder) => {
    const [packed] = JSON.parse(npm(join(root, folder), 'pack', '--json', '--pack-destination', project)) as [
      { name: string; filename: string },
    ];
    return [packed.name, `file:${packed.filename}`];
  });
  write('package.json', {
    type: 'module',
    dependencies: Object.fromEntries(packages),
    overrides: lockedVersions(),
  });
  npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund');
  write('tsconfig.json', { compilerOptions: strictOptions, files: ['consumer.ts'] });
  copyFileSync(join(root, 'scripts/consumer.ts'), join(project, 'consumer.ts'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a strict TypeScript program compiles and runs against the packed packages', () => {
  const compiled = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' });
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
  const print =
    "import { summarise } from './consumer.js';\nconsole.log(JSON.stringify(summarise(process.argv[1])));";
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', print, dump], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual(summary);
});

test('core in a bundle needs neither Node nor a page', async () => {
  const script = await bundle('neutral', "export { parse } from '@rethread/core';");
  const postCount = runInNewContext(
    `${script}\nbundled.parse(${JSON.stringify(dump)}).thread.children.length`,
  );
  expect(postCount).toBe(summary.postCount);
});

test('a bundle of the program runs in a browser', async () => {
  const script = await bundle('browser', "export { summarise } from './consumer.ts';");
  const browser = await launchChromium();
  if (!browser) return;
  try {
    const page = await browser.newPage();
    const result = await page.evaluate(`${script}\nbundled.summarise(${JSON.stringify(dump)})`);
    expect(result).toEqual(summary);
  } finally {
    await browser.close();
  }
});

/** Bundles a module of the project into a script that leaves its exports in `bundled`. */
async function bundle(platform: 'browser' | 'neutral', contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    platform,
    // What `platform: 'neutral'` leaves out: packages without `exports` name their module so.
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'bundled',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** What the lockfile holds of every package, so that the project installs what was tested and finds it in npm's cache. */
function lockedVersions(): Record<string, string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  const versions: Record<string, string> = {};
  for (const [path, { version, dev }] of Object.entries(packages)) {
    const name = path.replace(/^node_modules\//u, '');
    if (version && !dev && path !== name && !name.includes('node_modules/')) versions[name] = version;
  }
  return versions;
}

function write(name: string, json: unknown) {
  writeFileSync(join(project, name), JSON.stringify(json));
}

function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}
