import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileChange, followFile } from './follow-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-follow-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('followFile', () => {
  it('tells of growth, another file, a shorter one, none, and one that comes back', async () => {
    const path = join(folder, 'thread.txt');
    await writeFile(path, 'one\n');
    const seen: [FileChange, number][] = [];
    const end = followFile(path, (change, size) => seen.push([change, size]), { pollInterval: 20, from: 2 });
    const latest = (change: FileChange, size: number) =>
      expect.poll(() => seen.at(-1)).toEqual([change, size]);
    // What was written between the reading and the following counts.
    await latest('grown', 4);
    await appendFile(path, 'two\n');
    await latest('grown', 8);
    await writeFile(join(folder, 'other'), 'something longer\n');
    await rename(join(folder, 'other'), path);
    await latest('replaced', 17);
    await truncate(path, 3);
    await latest('replaced', 3);
    await rm(path);
    await latest('gone', 0);
    await writeFile(path, 'back\n');
    await expect.poll(() => seen.at(-1)?.[1]).toBe(5);
    expect(seen.filter(([change]) => change === 'gone')).toHaveLength(1);
    end();
    const told = seen.length;
    await appendFile(path, 'unheard\n');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(seen).toHaveLength(told);
  });

  it('says once that there is no file, and looks on', async () => {
    const path = join(folder, 'later.txt');
    const seen: FileChange[] = [];
    const end = followFile(path, (change) => seen.push(change), { pollInterval: 10 });
    await expect.poll(() => seen).toEqual(['gone']);
    await writeFile(path, 'here\n');
    await expect.poll(() => seen[1]).toBe('replaced');
    end();
  });
});
