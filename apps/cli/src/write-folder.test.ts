import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFolder } from './write-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rethread-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = [
  { path: 'a.txt', content: 'one' },
  { path: 'b/c.bin', content: Uint8Array.of(0, 255) },
];
const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

it('is there as a whole', async () => {
  await writeFolder(join(root, 'out/'), files, 'nothing');
  expect(all()).toEqual(['out', 'out/a.txt', 'out/b', 'out/b/c.bin']);
  expect(readFileSync(join(root, 'out/b/c.bin'))).toEqual(Buffer.of(0, 255));
});

it('has files that come part by part', async () => {
  // Two parts of one character, and more than is written at a time.
  const texts = ['\u{D83D}', '\u{DE00}', 'x'.repeat(70_000), '\n'];
  const bytes = [Uint8Array.of(1), Uint8Array.of(2, 3)];
  const streamed = [
    { path: 'text', content: texts.values() },
    { path: 'bytes', content: bytes.values() },
    { path: 'nothing', content: [] },
  ];
  await writeFolder(join(root, 'out'), streamed, 'nothing');
  expect(readFileSync(join(root, 'out/text'), 'utf8')).toBe(texts.join(''));
  expect([...readFileSync(join(root, 'out/bytes'))]).toEqual([1, 2, 3]);
  expect(readFileSync(join(root, 'out/nothing'), 'utf8')).toBe('');
});

it('is not there at all where a file cannot be made', async () => {
  function* failing() {
    yield files[0]!;
    throw new Error('broken');
  }
  await expect(writeFolder(join(root, 'out'), failing(), 'nothing')).rejects.toThrow('broken');
  expect(all()).toEqual([]);
});

it.each(['../x', '/x', 'a/../../x', 'a//b', '.', 'a\\b', ''])(
  'holds no file of the path %j',
  async (path) => {
    const made = writeFolder(join(root, 'out'), [{ path, content: '' }], 'nothing');
    await expect(made).rejects.toThrow(TypeError);
    expect(all()).toEqual([]);
  },
);

it('takes the place of what would be written again, and of nothing else', async () => {
  const out = join(root, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'a.txt'), 'old');
  await expect(writeFolder(out, files, 'nothing')).rejects.toThrow('exists; left as it is');
  writeFileSync(join(out, 'mine.txt'), 'mine');
  await expect(writeFolder(out, files, 'same-files')).rejects.toThrow('holds `mine.txt`, which is no part');
  expect(all()).toEqual(['out', 'out/a.txt', 'out/mine.txt']);
  rmSync(join(out, 'mine.txt'));
  await writeFolder(out, files, 'same-files');
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('one');
  await writeFolder(out, [{ path: 'z', content: '' }], 'anything');
  expect(all()).toEqual(['out', 'out/z']);
});

it('goes where a link leads, which stays one', async () => {
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'out'));
  await writeFolder(join(root, 'out'), files, 'same-files');
  expect(readFileSync(join(root, 'real/a.txt'), 'utf8')).toBe('one');
  expect(readdirSync(root).sort()).toEqual(['out', 'real']);
});

it('does not take the place of a file', async () => {
  writeFileSync(join(root, 'out'), 'mine');
  await expect(writeFolder(join(root, 'out'), files, 'anything')).rejects.toThrow('is a file');
  expect(readFileSync(join(root, 'out'), 'utf8')).toBe('mine');
});
