import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCachedLoader } from './code-cache.ts';

let root: string;
let folder: string;
let cacheFolder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rethread-code-'));
  folder = join(root, 'dist');
  cacheFolder = join(root, 'cache');
  for (const path of [folder, cacheFolder]) mkdirSync(path);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, body: string): void {
  writeFileSync(join(folder, name), `(function (exports, require, module) {${body}\n})`);
}

/** What `a.cjs` exports, loaded anew, as a later run would. */
const loadA = (work?: number): unknown => {
  const loader = createCachedLoader(folder, cacheFolder);
  const loaded = loader.load('a.cjs');
  if (work !== undefined) loader.keep(work);
  return loaded;
};

/** The files of the cache, as one text: equal means that none was written. */
const kept = (): string =>
  readdirSync(cacheFolder)
    .map((name) => `${name} ${readFileSync(join(cacheFolder, name), 'base64')}`)
    .join('\n');

/** V8 does not look at kept code of what it has compiled in the same process. */
function loadInNewProcess(): string {
  const script = `
    import { createCachedLoader } from ${JSON.stringify(new URL('code-cache.ts', import.meta.url))};
    const loader = createCachedLoader(...${JSON.stringify([folder, cacheFolder])});
    loader.load('a.cjs');
    loader.keep(100);`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

describe('createCachedLoader', () => {
  it('gives what files export, to each other too, and runs each once', () => {
    put('a.cjs', "exports.path = require('path').sep; exports.b = [require('./b.cjs'), require('./b.cjs')];");
    put('b.cjs', 'module.exports = { made: {} };');
    const { path, b } = loadA() as { path: string; b: [{ made: object }, { made: object }] };
    expect(path).toMatch(/[/\\]/u);
    expect(b[0].made).toBe(b[1].made);
  });

  it('passes on what a file throws', () => {
    put('a.cjs', "throw new RangeError('mine');");
    expect(() => loadA()).toThrow('mine');
    expect(() => createCachedLoader(folder, cacheFolder).load('none.cjs')).toThrow('ENOENT');
  });

  it('runs the same with and without kept code', () => {
    put('a.cjs', 'exports.twice = (n) => 2 * n;');
    for (const work of [100, 100]) {
      const { twice } = loadA(work) as { twice(n: number): number };
      expect(twice(21)).toBe(42);
    }
    expect(readdirSync(cacheFolder)).toHaveLength(1);
  });

  it('keeps the functions that ran, which make it longer', () => {
    put('a.cjs', `exports.run = () => [${'Math.random(), '.repeat(500)}];`);
    loadA(1);
    const before = kept().length;
    const loader = createCachedLoader(folder, cacheFolder);
    (loader.load('a.cjs') as { run(): void }).run();
    loader.keep(1000);
    expect(kept().length).toBeGreaterThan(before + 1000);
  });

  it('is kept once in a run, since the engine forgets what is not called for long', () => {
    put('a.cjs', 'exports.a = 1;');
    const loader = createCachedLoader(folder, cacheFolder);
    loader.load('a.cjs');
    loader.keep(10);
    const first = kept();
    loader.keep(1000);
    expect(kept()).toBe(first);
    loadA(1000);
    expect(kept()).not.toBe(first);
  });

  it('is written again only after a run that did much more', () => {
    put('a.cjs', 'exports.a = 1;');
    loadA(0);
    const first = kept();
    loadA(0);
    expect(kept()).toBe(first);
    loadA(1000);
    const second = kept();
    expect(second).not.toBe(first);
    for (const work of [0, 500, 1999]) loadA(work);
    expect(kept()).toBe(second);
    loadA(2000);
    expect(kept()).not.toBe(second);
    loadA(1e12);
    const last = kept();
    loadA(1e15);
    expect(kept()).toBe(last);
  });

  it('takes in each week what was missing, of a run that did anything', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
    put('a.cjs', 'exports.a = 1;');
    loadA(1000);
    const first = kept();
    vi.setSystemTime(new Date('2026-01-15'));
    loadA(0);
    expect(kept()).toBe(first);
    loadA(1);
    const second = kept();
    expect(second).not.toBe(first);
    loadA(999);
    expect(kept()).toBe(second);
    vi.useRealTimers();
  });

  it('runs the file as it is now, also where only its time differs', () => {
    put('a.cjs', 'exports.a = 1;');
    utimesSync(join(folder, 'a.cjs'), 1e9, 1e9);
    expect(loadA(100)).toEqual({ a: 1 });
    put('a.cjs', 'exports.a = 2;');
    expect(loadA(100)).toEqual({ a: 2 });
  });

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['noise', () => Buffer.from('x'.repeat(2000))],
    ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ])('loads where the kept code is %s, and mends it', (_, spoil) => {
    put('a.cjs', 'console.log("ran");');
    loadInNewProcess();
    const path = join(cacheFolder, readdirSync(cacheFolder)[0] as string);
    const { length } = readFileSync(path);
    writeFileSync(path, spoil(readFileSync(path)));
    expect(loadInNewProcess()).toBe('ran\n');
    expect(readFileSync(path)).toHaveLength(length);
  });

  it('loads where nothing can be kept', () => {
    put('a.cjs', 'exports.a = 1;');
    for (const place of [null, join(root, 'missing')]) {
      const loader = createCachedLoader(folder, place);
      expect(loader.load('a.cjs')).toEqual({ a: 1 });
      expect(() => loader.keep(100)).not.toThrow();
    }
  });
});
