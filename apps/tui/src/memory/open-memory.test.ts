import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import config from '../../tsup.config.ts';
import { type Memory, type MemoryOptions, openMemory, threadKey } from './open-memory.ts';
import type { Place } from './place.ts';
import { readRecords } from './records.ts';
import { statePath } from './state-path.ts';

let root = '';
let home = '';
let folder = '';
let file = '';
let writer = '';

// The memory as it is shipped, in a program that saves many times.
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rethread-memory-'));
  const entry = { writer: fileURLToPath(new URL('../testing/write-memory.ts', import.meta.url)) };
  await build({
    ...config,
    entry,
    outDir: join(root, 'program'),
    clean: false,
    outExtension: () => ({ js: '.mjs' }),
    config: false,
    silent: true,
  });
  writer = join(root, 'program', 'writer.mjs');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  home = mkdtempSync(join(root, 'home-'));
  folder = join(home, 'rethread');
  file = join(folder, 'state.json');
});

const open = (options: Partial<MemoryOptions> = {}): Memory =>
  openMemory({
    environment: { XDG_STATE_HOME: home },
    home: '/nowhere',
    platform: 'linux',
    enabled: true,
    ...options,
  });

const place = (number: number): Place => ({ post: `p${number}`, after: '', number, offset: 7 });
const key = { path: '/threads/a', fingerprint: 'a' };

function put(text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}

function start(words: string[], command = process.execPath, before: string[] = []): ChildProcess {
  return spawn(command, [...before, writer, ...words], {
    env: { ...process.env, XDG_STATE_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a memory', () => {
  it('remembers a thread from one visit to the next', async () => {
    const memory = open({ now: () => 5000 });
    expect(memory.thread(key)).toBeNull();
    await memory.save(key, {
      place: place(3),
      seen: place(4),
      title: 'Weir',
      posts: 9,
      read: 0.4,
      settings: { folds: true },
      marks: { a: place(1), b: place(2) },
      rejected: { 'one quote 0': true, 'two quote 0': true },
    });
    await memory.save(key, { marks: { b: null }, rejected: { 'two quote 0': false } });
    const remembered = {
      path: '/threads/a',
      visited: 5000,
      title: 'Weir',
      posts: 9,
      read: 0.4,
      place: place(3),
      seen: place(4),
      settings: { folds: true },
      marks: new Map([['a', place(1)]]),
      rejected: new Set(['one quote 0']),
    };
    expect(memory.thread(key)).toEqual(remembered);
    expect(open().thread(key)).toEqual(remembered);
    expect(memory.takeNotes()).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('remembers how often commands were used, whoever used them more', async () => {
    const [one, other] = [open(), open()];
    await one.save(key, {}, { fold: 4, help: 1 });
    await other.save({ path: '/b', fingerprint: 'b' }, {}, { fold: 2, follow: 3 });
    expect(open().uses()).toEqual({ fold: 4, help: 1, follow: 3 });
    await one.save(key, {});
    expect(open().uses()).toEqual({ fold: 4, help: 1, follow: 3 });
    expect(open({ enabled: false }).uses()).toEqual({});
  });

  it('lists what can be opened again, the last first', async () => {
    const memory = open();
    for (const path of ['/a', '/b', null])
      await memory.save({ path, fingerprint: `${path}` }, { title: `of ${path}` });
    await memory.save({ path: '/a', fingerprint: '/a' }, { posts: 3 });
    const titles = [
      ['/a', 'of /a'],
      ['/b', 'of /b'],
    ];
    expect(memory.recent().map(({ path, title }) => [path, title])).toEqual(titles);
    expect(
      open()
        .recent()
        .map(({ path, title }) => [path, title]),
    ).toEqual(titles);
  });

  it('finds a moved file by its first bytes, and a piped thread too', async () => {
    const bytes = Buffer.from('Raising the roof\n'.repeat(500));
    const [from, to] = [join(home, 'from.txt'), join(home, 'to.txt')];
    writeFileSync(from, bytes);
    await open().save(threadKey(from, bytes), { place: place(2) });
    renameSync(from, to);
    const grown = Buffer.concat([bytes, bytes]);
    expect(open().thread(threadKey(to, grown))?.place).toEqual(place(2));
    expect(open().thread(threadKey(null, grown))).toBeNull();
    await open().save(threadKey(null, bytes), { place: place(3) });
    expect(open().thread(threadKey(null, grown))?.place).toEqual(place(3));
  });

  it('neither reads nor writes where it is switched off', async () => {
    await open().save(key, { place: place(1) });
    const before = readFileSync(file, 'utf8');
    const off = open({ enabled: false });
    await off.save(key, { place: place(2) });
    expect(off.thread(key)).toBeNull();
    expect(off.recent()).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('a file that is not as it should be', () => {
  it('is kept beside where it is broken, and said once', async () => {
    put('{"rethread":');
    writeFileSync(`${file}.broken-1`, 'of last year');
    const memory = open();
    await memory.save(key, { place: place(1) });
    await memory.save(key, { place: place(2) });
    expect(memory.takeNotes()).toEqual([`\`${file}\` was broken; it is kept as \`${file}.broken-2\``]);
    expect(readFileSync(`${file}.broken-1`, 'utf8')).toBe('of last year');
    expect(readFileSync(`${file}.broken-2`, 'utf8')).toBe('{"rethread":');
    expect(open().thread(key)?.place).toEqual(place(2));
  });

  it('is left alone where it is newer', async () => {
    const newer = '{"rethread":"state","version":9}';
    put(newer);
    const memory = open();
    await memory.save(key, { place: place(1) });
    expect(memory.takeNotes()).toEqual([
      `\`${file}\` is of a newer rethread; it is left alone, and nothing is remembered`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  it('is left alone where it is no file', async () => {
    mkdirSync(file, { recursive: true });
    const memory = open();
    await memory.save(key, { place: place(1) });
    expect(memory.takeNotes().join()).toContain('EISDIR');
    expect(statSync(file).isDirectory()).toBe(true);
  });
});

describe('a disk that does not do as it is told', () => {
  it('costs nothing but what would have been saved', async () => {
    writeFileSync(join(home, 'rethread'), 'a file where the folder should be');
    const memory = open();
    await memory.save(key, { place: place(1) });
    await memory.save(key, { place: place(2) });
    expect(memory.takeNotes()).toHaveLength(2);
    expect(memory.takeNotes()).toEqual([]);
    expect(memory.thread(key)?.place).toEqual(place(2));
  });

  // Nothing is read-only for root.
  if (process.getuid?.() !== 0) {
    it('may be read-only', async () => {
      mkdirSync(folder, { mode: 0o500 });
      const memory = open();
      await memory.save(key, { place: place(1) });
      expect(memory.takeNotes().join()).toContain('EACCES');
    });
  }

  it('may be full in the midst of a file', async () => {
    await open().save(key, { place: place(1) });
    const before = readFileSync(file, 'utf8');
    // No file may grow beyond 8 KiB, and the writer's titles are longer. It must not die of the signal that says so.
    const node = `ulimit -f 8; exec "$0" --import 'data:text/javascript,process.on("SIGXFSZ",()=>{})' "$@"`;
    const child = start(['full', '1'], 'bash', ['-c', node, process.execPath]);
    const said = await output(child);
    expect(said).toContain('EFBIG');
    expect(readFileSync(file, 'utf8')).not.toContain('xxx');
    expect(readFileSync(file, 'utf8')).toContain(before.split('\n')[1]);
    expect(readdirSync(folder).filter((name) => /\d$/.test(name))).toEqual([]);
  });

  it('waits for no lock, and saves later what could not be saved', async () => {
    mkdirSync(`${file}.lock`, { recursive: true });
    const memory = open();
    const began = performance.now();
    await memory.save(key, { place: place(1) });
    expect(performance.now() - began).toBeLessThan(500);
    expect(memory.takeNotes().join()).toContain('Another reader holds');
    expect(open().thread(key)).toBeNull();
    const other = { path: '/threads/b', fingerprint: 'b' };
    // A lock nobody has touched for long is a killed reader's.
    utimesSync(`${file}.lock`, 1, 1);
    await memory.save(other, { place: place(2) });
    expect(open().thread(key)?.place).toEqual(place(1));
    expect(open().thread(other)?.place).toEqual(place(2));
  });

  it('clears away copies that a killed reader left', async () => {
    put('');
    for (const name of ['state.json.12345', 'state.json.678', 'state.json.broken-1'])
      writeFileSync(join(folder, name), '');
    utimesSync(join(folder, 'state.json.12345'), 1, 1);
    await open().save(key, {});
    expect(readdirSync(folder).sort()).toEqual([
      'state.json',
      'state.json.678',
      'state.json.broken-1',
      'state.json.broken-2',
    ]);
  });
});

describe('several readers', () => {
  it('keep what each of them saved', async () => {
    const count = 25;
    const said = await Promise.all(['a', 'b'].map((name) => output(start([name, `${count}`]))));
    const memory = open();
    for (const name of ['a', 'b']) {
      const own = memory.thread({ path: `/threads/${name}`, fingerprint: name });
      expect(own?.title, said.join()).toBe('done');
      expect(own?.marks.size).toBe(count);
    }
    expect(memory.thread({ path: '/threads/shared', fingerprint: 'shared' })?.marks.size).toBe(2 * count);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('leave a whole file behind when they are killed while they write', async () => {
    await open().save(key, { place: place(1) });
    for (let round = 0; round < 8; round += 1) {
      // A lock of the round before would have to get old.
      rmSync(`${file}.lock`, { recursive: true, force: true });
      const child = start(['killed', '100000']);
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      await new Promise((resolve) => setTimeout(resolve, 3 + 7 * round));
      child.kill('SIGKILL');
      await once(child, 'close');
      const state = readRecords(readFileSync(file, 'utf8'));
      expect(state).toMatchObject({ kind: 'good' });
      expect(open().thread(key)?.place).toEqual(place(1));
      expect(open().thread({ path: '/threads/killed', fingerprint: 'killed' })).not.toBeNull();
    }
  });
});

describe('statePath', () => {
  it.each([
    [{ XDG_STATE_HOME: '/s' }, 'linux', '/s/rethread/state.json'],
    [{}, 'linux', '/home/u/.local/state/rethread/state.json'],
    [{ XDG_STATE_HOME: 'relative' }, 'darwin', '/home/u/.local/state/rethread/state.json'],
    [{ LOCALAPPDATA: 'C:\\L', XDG_STATE_HOME: '/s' }, 'win32', 'C:\\L\\rethread\\state.json'],
  ] as const)('of %j on %s is %s', (environment, platform, path) => {
    expect(statePath({ environment, home: '/home/u', platform })).toBe(path);
  });
});

async function output(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (part) => {
    text += part;
  });
  await once(child, 'close');
  return text;
}
