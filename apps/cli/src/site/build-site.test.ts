import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hostileText, sampleDump } from '../testing/dumps.ts';
import { createMemorySystem, type MemorySystem } from '../testing/memory-system.ts';
import type { SiteRequest } from '../understand-arguments.ts';
import { buildSite } from './build-site.ts';

let root: string;
let out: string;
let system: MemorySystem;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rethread-site-'));
  out = join(root, 'out');
  system = createMemorySystem({
    '/dumps': null,
    '/dumps/weir.txt': sampleDump,
    '/dumps/deep/lock.txt': sampleDump.replace('Mending the weir', 'Mending the lock'),
    '/dumps/deep/picture.png': new Uint8Array([137, 80, 78, 71, 0, 0, 0]),
    '/dumps/.hidden.txt': sampleDump,
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function build(options: Partial<SiteRequest> = {}) {
  system.notes = [];
  const request: SiteRequest = {
    command: 'site',
    paths: ['/dumps'],
    output: out,
    title: null,
    baseUrl: null,
    postsPerPage: null,
    theme: null,
    dialect: null,
    force: false,
    quiet: false,
    ...options,
  };
  return buildSite(request, system);
}

const threads = () => readdirSync(join(out, 'threads')).sort();
const read = (path: string) => readFileSync(join(out, path), 'utf8');
/** Files with what tells that they were written anew. */
const stamps = () =>
  new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(out, path)).isFile())
      .map((path) => [path, statSync(join(out, path)).ino]),
  );

/** All files of a site but what is noted down for the next build; of `fresh`, of a site built from nothing. */
async function everything(folder: string) {
  const path = folder === 'fresh' ? join(root, 'fresh') : folder;
  if (folder === 'fresh') await build({ output: path });
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.') && statSync(join(path, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(path, file), 'utf8')]);
}

it('makes pages of the dumps in a folder, and of nothing else in it', async () => {
  expect(await build()).toEqual({ errors: [], exitCode: 0 });
  expect(threads()).toEqual([
    expect.stringMatching(/^mending-the-lock-\w{7}\.html$/u),
    expect.stringMatching(/^mending-the-weir-\w{7}\.html$/u),
  ]);
  expect(read('index.html')).toContain('2 threads, 6 posts');
  expect(existsSync(join(out, 'feed.xml'))).toBe(false);
  expect(system.notes).toEqual([
    expect.stringMatching(/^2 threads in `.*`: \d+ files written, 0 unchanged, 0 removed$/u),
  ]);
});

it('writes only what has changed', async () => {
  await build();
  const before = stamps();
  await build();
  before.delete('.rethread-site.json');
  expect(system.notes[0]).toContain(': 0 files written');
  for (const [path, inode] of before) expect({ path, inode: stamps().get(path) }).toEqual({ path, inode });

  system.files.set('/dumps/weir.txt', `${sampleDump}I can bring the ladder.\n\u00A0\n`);
  await build();
  const after = stamps();
  const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(changed).toContain(`threads/${threads()[1]}`);
  expect(changed).not.toContain(`threads/${threads()[0]}`);
  expect(changed).toContain('index.html');
  expect(changed).not.toContain('search.html');
  expect(read(`threads/${threads()[1]}`)).toContain('ladder');
});

it('is what a build from nothing is, after threads came, changed and went', async () => {
  await build();
  system.files.set('/dumps/a.txt', sampleDump.replace('Mending', 'Leaving'));
  system.files.set('/dumps/weir.txt', sampleDump.replace('boards', 'planks'));
  await build();
  system.files.delete('/dumps/deep/lock.txt');
  await build();
  expect(threads()).toHaveLength(2);
  const pages = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html') || path.includes('text'))
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  await build({ output: join(root, 'other') });
  expect(pages(out)).toEqual(pages(join(root, 'other')));
});

it('makes all anew where it is told something else', async () => {
  await build();
  await build({ title: 'The weir', postsPerPage: 2, baseUrl: 'https://board.example/' });
  expect(threads()).toHaveLength(4);
  expect(read('index.html')).toMatch(/<h1[^>]*>The weir<\/h1>/u);
  expect(read('feed.xml')).toContain('<id>https://board.example/</id>');
  await build();
  expect(threads()).toHaveLength(2);
  expect(existsSync(join(out, 'feed.xml'))).toBe(false);
});

it('builds the rest where a dump cannot be read, lists it, and removes nothing then', async () => {
  await build();
  system.files.delete('/dumps/deep/lock.txt');
  system.files.set('/dumps/broken.json', '{ "rethread": 1 }');
  const { errors, exitCode } = await build();
  expect(exitCode).toBe(1);
  expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('`/dumps/broken.json`')]);
  expect(read('index.html')).toContain('1 thread, 3 posts');
  expect(threads()).toHaveLength(2);
  system.files.delete('/dumps/broken.json');
  expect((await build()).exitCode).toBe(0);
  expect(threads()).toHaveLength(1);
});

it('leaves alone what it did not write', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'mine');
  await expect(build()).rejects.toThrow(/index\.html` exists and is of no earlier site/u);
  expect(read('index.html')).toBe('mine');
  await build({ force: true });
  writeFileSync(join(out, 'threads', 'notes.html'), 'mine');
  system.files.delete('/dumps/weir.txt');
  await build();
  expect(threads()).toContain('notes.html');
});

it('is what a build from nothing is, byte for byte, where dumps changed and none came or went', async () => {
  await build();
  system.files.set('/dumps/weir.txt', sampleDump.replace('boards', 'planks'));
  await build();
  system.files.set(
    '/dumps/deep/lock.txt',
    `${sampleDump.replace('Mending the weir', 'Mending the lock')}More.\n`,
  );
  await build();
  expect(await everything(out)).toEqual(await everything('fresh'));
});

it('leaves and names what somebody has changed, and overwrites it by force', async () => {
  await build();
  const page = join(out, 'threads', threads()[0] ?? '');
  const made = readFileSync(page, 'utf8');
  writeFileSync(page, 'mine');
  writeFileSync(join(out, 'index.html'), 'mine');
  const left = (path: string) =>
    expect.objectContaining({ message: expect.stringContaining(`${path}\` was changed since it was made`) });
  expect(await build()).toEqual({ errors: [left('index.html'), left(page)], exitCode: 1 });
  system.files.set('/dumps/deep/lock.txt', `${sampleDump.replace('weir', 'lock')}More.\n`);
  expect((await build()).errors).toEqual([left('index.html'), left(page)]);
  expect(readFileSync(page, 'utf8')).toBe('mine');
  // As it was made, though at another time, it is nobody's.
  system.files.delete('/dumps/deep/lock.txt');
  expect((await build()).errors).toEqual([left('index.html'), left(page)]);
  writeFileSync(page, made);
  expect((await build({ force: true })).errors).toEqual([]);
  expect(read('index.html')).toContain('1 thread');
  expect(existsSync(page)).toBe(false);
  expect(await build()).toEqual({ errors: [], exitCode: 0 });
});

it('reads all dumps again by force, and writes what is not as it should be', async () => {
  await build();
  const before = stamps();
  const [page = ''] = threads();
  const { mtime } = statSync(join(out, 'threads', page));
  writeFileSync(join(out, 'threads', page), read(`threads/${page}`).replace('weir', 'wire'));
  utimesSync(join(out, 'threads', page), mtime, mtime);
  await build({ force: true });
  expect(system.notes[0]).toContain(': 1 files written');
  const after = stamps();
  expect([...before.keys()].filter((path) => before.get(path) !== after.get(path))).toEqual([
    '.rethread-site.json',
    `threads/${page}`,
  ]);
});

it('knows its files again where they were copied, and writes what is missing', async () => {
  await build();
  for (const path of [...stamps().keys()]) utimesSync(join(out, path), new Date(), new Date());
  rmSync(join(out, 'search', '0-0.js'));
  await build();
  expect(system.notes[0]).toContain(': 1 files written');
  expect(await everything(out)).toEqual(await everything('fresh'));
});

it('goes on after a build that did not come to its end', async () => {
  await build();
  const manifest = join(out, '.rethread-site.json');
  const { files } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(join(out, '.rethread-site.journal'), `${Object.keys(files).join('\n')}\n`);
  rmSync(manifest);
  system.files.delete('/dumps/weir.txt');
  await build();
  expect(threads()).toHaveLength(1);
  expect(existsSync(join(out, '.rethread-site.journal'))).toBe(false);
});

it('believes nothing that a build wrote which did not come to its end', async () => {
  await build();
  const kept = readFileSync(join(out, '.rethread-site.json'));
  system.files.set('/dumps/weir.txt', sampleDump.replace('boards', 'planks'));
  const before = stamps();
  await build();
  const written = [...stamps()].filter(([path, inode]) => before.get(path) !== inode).map(([path]) => path);
  // As if it had been killed before its last step, and the dump then put back.
  writeFileSync(join(out, '.rethread-site.json'), kept);
  writeFileSync(join(out, '.rethread-site.journal'), `${written.join('\n')}\n`);
  system.files.set('/dumps/weir.txt', sampleDump);
  expect((await build()).errors).toEqual([]);
  expect(await everything(out)).toEqual(await everything('fresh'));
});

it('neither writes nor removes outside of its folder, whatever stands in it', async () => {
  await build();
  writeFileSync(join(root, 'mine.html'), 'mine');
  const manifest = join(out, '.rethread-site.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  content.files['../mine.html'] = 'x';
  content.files['threads/../../mine.html'] = 'x';
  for (const { record } of content.notes.threads) record.name = `../../${record.name}`;
  writeFileSync(manifest, JSON.stringify(content));
  await build();
  expect(readdirSync(root).sort()).toEqual(['mine.html', 'out']);

  const elsewhere = join(root, 'elsewhere');
  mkdirSync(elsewhere);
  rmSync(join(out, 'threads'), { recursive: true });
  symlinkSync(elsewhere, join(out, 'threads'));
  await expect(build()).rejects.toThrow(/is a link/u);
  expect(readdirSync(elsewhere)).toEqual([]);
});

it('reads no site as dumps, and refuses folders that are not there', async () => {
  system.files.set(out, null);
  await expect(build({ paths: [out] })).rejects.toThrow(/is in the folder of the site/u);
  await expect(build({ paths: ['/nowhere'] })).rejects.toThrow('No such folder `/nowhere`');
  expect(existsSync(out)).toBe(false);
});

it('takes titles that are hostile, and two that are the same', async () => {
  system.files.set('/dumps/evil.txt', `${hostileText}\n\n${sampleDump}`);
  system.files.set('/dumps/deep/weir.txt', sampleDump);
  expect((await build()).errors).toEqual([]);
  expect(threads()).toHaveLength(4);
});
