import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parse } from '@rethread/core';
import { toHtml } from '@rethread/export';
import { beforeEach, expect, it } from 'vitest';
import { ended } from '../testing/built-command.ts';
import { commandForTests } from '../testing/command-for-tests.ts';
import { sampleDump } from '../testing/dumps.ts';

// What the built command makes of folders with workers.

const { at, get, run, start } = commandForTests();

beforeEach(() => {
  mkdirSync(at('t'), { recursive: true });
});

const report = (name: string) =>
  get(name)
    .replace(/"milliseconds":\d+/gu, '')
    .replaceAll(/\bout\d/gu, 'out');

/** Files that take long enough for workers to be started. */
function putMany(count = 40): void {
  for (let index = 0; index < count; index += 1)
    writeFileSync(at(`t/${String(index).padStart(3, '0')}.txt`), sampleDump.repeat(10 + (index % 20)));
}

/** A dump that only workers convert. */
const heavyDump = `${sampleDump}${'A line.\n'.repeat(26_000)}`;

/** Tells of each worker that is started, and runs `code` in each. */
const inWorkers = (code = '') => `
  import fs from 'node:fs';
  const threads = process.getBuiltinModule('worker_threads');
  if (threads.isMainThread) {
    let count = 0;
    threads.Worker = class extends threads.Worker {
      constructor(...words) { super(...words); count += 1; }
    };
    process.getBuiltinModule('module').syncBuiltinESMExports();
    process.on('exit', () => fs.writeSync(2, 'workers: ' + count));
  } else {
    const { readFileSync } = fs;
    ${code}
  }`;

/** Does something in a worker when it is to read a file. */
const atFile = (name: string, what: string) =>
  inWorkers(`fs.readFileSync = (path, ...rest) => {
    if (String(path).endsWith('${name}')) { ${what} }
    return readFileSync(path, ...rest);
  };`);

it('is what one thread makes of them, and so is the report', async () => {
  putMany();
  writeFileSync(at('t/x.bin'), Uint8Array.of(0x89, 0, 0, 1));
  writeFileSync(at('t/y.json'), '{"rethread": 1, "thread": [');
  const one = await run('convert t --to html --output-dir out1 -j 1 --report 1.json', {
    preload: inWorkers(),
  });
  const many = await run('convert t --to html --output-dir out3 -j 3 --report 3.json', {
    preload: inWorkers(),
  });
  expect(one.stderr).toMatch(/\nworkers: 0$/u);
  expect(many.stderr).toMatch(/\nworkers: 3$/u);
  expect([one.status, many.status]).toEqual([1, 1]);
  expect(report('3.json')).toBe(report('1.json'));
  const names = readdirSync(at('out1')).filter((name) => name.endsWith('.html'));
  expect(names).toHaveLength(40);
  for (const name of names) expect(get(`out3/${name}`)).toBe(get(`out1/${name}`));
  expect(readdirSync(at('out3'))).toEqual(readdirSync(at('out1')));
  expect((await run('convert t --to html --output-dir out3')).stderr).toContain(
    'Converted 0 of 41, 40 up to date',
  );
});

it('loses one file where that ends its worker, and says which', async () => {
  putMany();
  const { status, stderr } = await run('convert t --to html --output-dir out -j 2', {
    preload: atFile('035.txt', 'process.exit();'),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Converted 39 of 40, 1 failed');
  expect(stderr).toContain('Could not convert `t/035.txt`: it takes more memory than Node allows');
  expect(readdirSync(at('out'))).toHaveLength(40);
});

it('needs no workers that cannot be started', async () => {
  putMany();
  writeFileSync(at('t/heavy.txt'), heavyDump);
  const { status, stderr } = await run('convert t --to html --output-dir out -j 2', {
    preload: inWorkers('process.exit();'),
  });
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Converted 41 of 41'),
  });
});

it.each([
  ['the second Ctrl-C', ['SIGINT', 'SIGINT'], 130],
  ['SIGTERM', ['SIGTERM'], 143],
] as const)('stops at once at %s, and knows what it made', async (_, signals, code) => {
  writeFileSync(at('t/a.txt'), sampleDump);
  writeFileSync(at('t/b.txt'), heavyDump);
  writeFileSync(at('t/c.txt'), sampleDump);
  const child = start(['convert', 't', '--to', 'html', '--output-dir', 'out', '-j', '1'], {
    // The draft is there, and never becomes whole.
    preload: inWorkers(`const { fsync } = fs;
      fs.fsync = () => { fs.writeSync(2, 'go'); for (;;); };`),
  });
  await once(child.stderr!, 'data');
  expect(readdirSync(at('out')).some((name) => name.startsWith('.rethread-'))).toBe(true);
  const [first, ...others] = signals;
  child.kill(first);
  for (const signal of others) {
    const [data] = await once(child.stderr!, 'data');
    expect(String(data)).toBe('rethread: Waiting for files that were begun; Ctrl-C again stops at once\n');
    child.kill(signal);
  }
  expect(await ended(child)).toEqual([code, null]);
  expect(readdirSync(at('out'))).toEqual(['.rethread-convert.json', 'a.html']);
  expect(get('out/a.html')).toBe(toHtml(parse(sampleDump)));
  expect((await run('convert t --to html --output-dir out')).stderr).toBe(
    'rethread: Converted 2 of 3, 1 up to date\n',
  );
});

it('waits at the first Ctrl-C for what was begun', async () => {
  writeFileSync(at('t/a.txt'), heavyDump);
  writeFileSync(at('t/b.txt'), sampleDump);
  const child = start(['convert', 't', '--to', 'html', '--output-dir', 'out', '-j', '1'], {
    preload: atFile(
      'a.txt',
      "fs.writeSync(2, 'go'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);",
    ),
  });
  await once(child.stderr!, 'data');
  child.kill('SIGINT');
  expect(await ended(child)).toEqual([130, null]);
  expect(readdirSync(at('out'))).toEqual(['.rethread-convert.json', 'a.html']);
});

it.runIf(process.platform !== 'win32')('can be left by Ctrl-C while it waits for a pipe', async () => {
  putMany(2);
  execFileSync('mkfifo', [at('pipe')]);
  const child = start(['convert', 't', 'pipe', '--to', 'html', '--output-dir', 'out'], {
    preload: `
      import fs from 'node:fs';
      const { readFileSync } = fs;
      fs.readFileSync = (path, ...rest) => {
        if (path === 'pipe') fs.writeSync(2, 'go');
        return readFileSync(path, ...rest);
      };`,
  });
  await once(child.stderr!, 'data');
  child.kill('SIGINT');
  expect(await ended(child)).toEqual([null, 'SIGINT']);
  expect(readdirSync(at('out'))).toEqual([]);
});

it('takes a number of jobs', async () => {
  expect(await run('convert t --to html --output-dir out -j 65')).toMatchObject({
    status: 2,
    stderr: 'rethread: `--jobs` takes a whole number from 0 to 64, not `65`\n',
  });
});
