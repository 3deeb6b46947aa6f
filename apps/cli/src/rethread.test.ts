import { readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type BuiltCommand, buildCommand } from './testing/built-command.ts';
import { sampleDump } from './testing/dumps.ts';

// What the command loads, counted in modules: the time to start hangs on it.

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
  writeFileSync(join(command.directory, 'a.txt'), sampleDump);
  writeFileSync(
    join(command.directory, 'a.json'),
    (await command.run(['convert', 'a.txt', '--to', 'json'])).stdout,
  );
});
afterAll(() => command.remove());

/** Prints every file that is loaded, as a module or with the code that is kept of it. */
const listFiles = `
  import { registerHooks } from 'node:module';
  import vm from 'node:vm';
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      console.error('loaded ' + options.filename);
      super(code, options);
    }
  };
  registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:')) console.error('loaded ' + url);
      return next(url, context);
    },
  });`;

/** Prints every module of Node that is loaded at the end. */
const listBuiltins = `
  const { writeSync } = process.getBuiltinModule('fs');
  process.on('exit', () => writeSync(2, process.moduleLoadList.join(';') + ';'));`;

/** The bundled packages, or folders of the workspace, whose code a command line loads. */
async function packagesLoadedBy(line: string): Promise<Set<string>> {
  const { status, stderr } = await command.run(line.split(' '), { preload: listFiles });
  expect(status).toBe(0);
  const chunks = new Set([...stderr.matchAll(/^loaded (\S+)$/gmu)].map(([, url]) => basename(url!)));
  const inputs = Object.entries(command.metafile.outputs)
    .filter(([path]) => chunks.has(basename(path)))
    .flatMap(([, { inputs }]) => Object.keys(inputs));
  return new Set(inputs.map(packageOf));
}

/** `zod` of `../../node_modules/zod/v4/core.js`; `packages/export/src/formats` of a file in it. */
function packageOf(input: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(input)?.[1];
  return installed ?? input.replace(/^(?:\.\.\/)*/u, '');
}

const reader = ['ink', 'react', 'react-reconciler', 'yoga-layout'];
const formatCode = { html: 'hast-util-to-html', markdown: 'mdast-util-to-markdown' };

describe('what is loaded', () => {
  it.each([
    [
      '--version',
      [...reader, 'zod', 'chevrotain', ...Object.values(formatCode), 'write-file-atomic', 'smol-toml'],
    ],
    ['--help', [...reader, 'zod', 'chevrotain', ...Object.values(formatCode), 'write-file-atomic']],
    ['dialects', [...reader, 'zod', ...Object.values(formatCode), 'write-file-atomic']],
    [
      'a.txt',
      [
        ...reader,
        'packages/query/src/guard.ts',
        'zod',
        ...Object.values(formatCode),
        'write-file-atomic',
        'smol-toml',
      ],
    ],
    ['inspect a.txt', [...reader, 'zod', ...Object.values(formatCode), 'write-file-atomic']],
    [
      'convert a.txt --to json',
      [...reader, 'packages/query/src/guard.ts', 'zod', ...Object.values(formatCode), 'write-file-atomic'],
    ],
    ['convert a.txt --to html', [...reader, 'zod', formatCode.markdown, 'write-file-atomic']],
    ['convert a.txt --to markdown', [...reader, 'zod', formatCode.html, 'write-file-atomic']],
    ['convert a.txt --to html -o a.html', [...reader, 'zod', formatCode.markdown]],
    ['convert a.json --to html', [...reader, formatCode.markdown]],
    ['completions bash', [...reader, 'zod', ...Object.values(formatCode)]],
    ['config --default', [...reader, 'zod', ...Object.values(formatCode)]],
    ['search weir a.txt', [...reader, 'zod', ...Object.values(formatCode), 'write-file-atomic']],
  ])('%s', async (line, unneeded) => {
    const loaded = await packagesLoadedBy(line);
    expect(loaded).toContain('commander');
    expect(unneeded.filter((name) => loaded.has(name))).toEqual([]);
  });

  it.each([
    ['search weir a.txt', 'packages/query/src/guard.ts'],
    ['convert a.txt --to json', 'chevrotain'],
    ['convert a.txt --to html', formatCode.html],
    ['convert a.txt --to markdown', formatCode.markdown],
    ['convert a.txt --to html -o b.html', 'write-file-atomic'],
    ['schema', 'zod'],
    ['convert a.json --to json', 'zod'],
    ['config --check', 'smol-toml'],
  ])('%s needs %s', async (line, needed) => {
    expect(await packagesLoadedBy(line)).toContain(needed);
  });

  it.each(['convert a.txt --to json', 'a.txt', '--version'])('is little of Node: %s', async (line) => {
    const { stderr } = await command.run(line.split(' '), { preload: listBuiltins });
    expect(stderr).toContain(';NativeModule fs;');
    const costly = ['net', 'tty', 'stream', 'child_process', 'worker_threads', 'crypto', 'fs/promises'];
    expect(costly.filter((name) => stderr.includes(`;NativeModule ${name};`))).toEqual([]);
  });
});

describe('the bundle', () => {
  it('needs nothing but Node', () => {
    const imports = Object.values(command.metafile.outputs).flatMap((output) => output.imports);
    const external = imports.filter(({ external }) => external).map(({ path }) => path);
    expect(external.filter((path) => !isBuiltin(path))).toEqual([]);
    expect(manifest).not.toHaveProperty('dependencies');
  });

  it('holds the reader, in one chunk of its own', async () => {
    const outputs = Object.entries(command.metafile.outputs);
    const chunks = outputs.filter(([, { inputs }]) =>
      Object.keys(inputs).some((path) => packageOf(path) === 'ink'),
    );
    expect(chunks.map(([, { entryPoint }]) => entryPoint && packageOf(entryPoint))).toContain(
      'apps/tui/src/index.ts',
    );
  });
});

describe('an old Node', () => {
  const pretend = (version: string) =>
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;

  it.each(['14.0.0', '20.20.2'])('%s is told which one is needed', async (version) => {
    const { status, stdout, stderr } = await command.run(['a.txt'], { preload: pretend(version) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`rethread: Node 22 or later is needed; this is Node ${version}\n`);
  });

  it('can read the file that says so: JavaScript of 2020, and imports that were there', () => {
    const code = readFileSync(command.path, 'utf8');
    const lowered = transformSync(code, { target: 'es2020' }).code;
    expect(lowered).toBe(transformSync(code, { target: 'esnext' }).code);
    expect([...code.matchAll(/\bfrom ?["']([^"']+)/gu)].map(([, path]) => path)).toEqual(['module']);
  });
});
