import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMarks } from './read-marks.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rethread-marks-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readMarks', () => {
  const path = join(folder, 'a.txt');
  const link = join(folder, 'b.txt');
  writeFileSync(path, '');
  symlinkSync(path, link);
  const marks = readMarks([{ path, visited: 7, title: 'A', posts: 10, read: 0.5 }]);

  it('tells what was read of a file, and what came since', () => {
    expect(marks(path, 12)).toEqual({ share: 0.5, newPosts: 2, visited: 7 });
    expect(marks(path, 10)).toEqual({ share: 0.5, newPosts: 0, visited: 7 });
  });

  it('knows of nothing new where the posts were not counted yet, or are fewer', () => {
    expect(marks(path, null)?.newPosts).toBe(0);
    expect(marks(path, 3)?.newPosts).toBe(0);
  });

  it('follows links, and knows nothing of other files', () => {
    expect(marks(link, 12)).toEqual(marks(path, 12));
    expect(marks(join(folder, 'gone.txt'), 12)).toBeNull();
    expect(readMarks([])(path, 12)).toBeNull();
  });
});
