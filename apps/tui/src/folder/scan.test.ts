import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderFile } from './folder-file.ts';
import { scanFolder } from './scan.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rethread-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text = 'words'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function scan(...roots: string[]): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for await (const batch of scanFolder(roots)) files.push(...batch);
  return files;
}

const names = (files: readonly FolderFile[]) => files.map(({ name }) => name);

describe('scanFolder', () => {
  it('gives files in the order of their names, numbers by their value, folders where their names stand', async () => {
    for (const name of ['b/2.txt', 'b/10.txt', 'a.txt', 'É.txt', 'f.txt', 'C.txt', 'b/deep/x']) write(name);
    expect(names(await scan(folder))).toEqual([
      'a.txt',
      'b/2.txt',
      'b/10.txt',
      'b/deep/x',
      'C.txt',
      'É.txt',
      'f.txt',
    ]);
  });

  it('tells size and time', async () => {
    const path = write('a.txt', 'seven b');
    const [file] = await scan(folder);
    expect(file).toMatchObject({ path, size: 7, note: null });
    expect(Math.abs((file?.mtime ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('leaves out what is hidden, and what is no text by its name', async () => {
    for (const name of ['.git/config', '.a.txt', 'photo.JPG', 'dump.txt.gz', 'thread.json', 'no-end'])
      write(name);
    expect(names(await scan(folder))).toEqual(['no-end', 'thread.json']);
  });

  it('follows links, enters no folder twice, and keeps a link to nothing with a note', async () => {
    write('a/one.txt');
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('nowhere', join(folder, 'gone.txt'));
    symlinkSync('a/one.txt', join(folder, 'two.txt'));
    const files = await scan(folder);
    expect(names(files)).toEqual(['a/one.txt', 'gone.txt', 'two.txt']);
    expect(files[1]?.note).toContain('points to nothing');
  });

  it('gives each file that is named itself, as it was typed, once', async () => {
    const hidden = write('.hidden.txt');
    const picture = write('sub/in.txt');
    const files = await scan(hidden, join(folder, 'sub'), picture, hidden, join(folder, 'missing'));
    expect(names(files)).toEqual([hidden, join(folder, 'sub', 'in.txt'), picture, join(folder, 'missing')]);
    expect(files.map(({ note }) => note !== null)).toEqual([false, false, false, true]);
  });

  it('lets other work run while it reads a long folder', async () => {
    for (let index = 0; index < 1500; index += 1) writeFileSync(join(folder, `${index}.txt`), '');
    let longest = 0;
    let before = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 1);
    expect(await scan(folder)).toHaveLength(1500);
    clearInterval(timer);
    // A slice is 6 ms long; other programs may hold up this one for a while.
    expect(longest).toBeLessThan(60);
  });
});
