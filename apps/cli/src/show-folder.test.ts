import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { toJson } from '@rethread/export';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import type { TypedArguments } from './commands/commands.ts';
import { createFolderSkills } from './folder-skills.ts';
import { parseArguments } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';
import { hostileText, sampleDump } from './testing/dumps.ts';
import { createMemorySystem, type MemorySystem } from './testing/memory-system.ts';

let folder = '';
let system: MemorySystem;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rethread-show-folder-'));
  system = createMemorySystem();
  system.environment = { XDG_CACHE_HOME: join(folder, '.cache') };
  system.look = async (path) =>
    existsSync(path)
      ? { kind: statSync(path).isDirectory() ? 'directory' : 'file', identity: path, size: 0 }
      : null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const run = (...words: string[]) => runCommand(parseArguments(words) as TypedArguments, system);

describe('a folder where stdout is no terminal', () => {
  it('is printed as a list: title, posts and path, with tabs between them', async () => {
    write('weir.txt', sampleDump);
    write('weir.json', toJson(parse(sampleDump)));
    write('old.txt', Buffer.from('Caf\u00E9\n\nwords\n\u00A0\n', 'latin1'));
    write('picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    write('bad.json', '{"rethread": 1}');
    await run(folder);
    expect(system.stdout).toBe(
      ['Café\t1\told.txt', 'Mending the weir\t3\tweir.json', 'Mending the weir\t3\tweir.txt', ''].join('\n'),
    );
    expect(system.notes).toEqual([expect.stringContaining('`bad.json`: It cannot be read:')]);
    // From the cache.
    const first = system.stdout;
    system.stdout = '';
    await run('read', folder);
    expect(system.stdout).toBe(first);
  });

  it('holds no byte of a dump that a terminal obeys', async () => {
    write('evil\t\u001B[2J.txt', `${hostileText}\ttab\n\nwords\n\u00A0\n`);
    await run(folder);
    expect(system.stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(system.stdout.split('\t')).toHaveLength(3);
  });
});

describe('several files', () => {
  it('are a list, in their order, called as they were typed', async () => {
    write('b.txt', sampleDump);
    write('a.txt', 'Short\n\nwords\n\u00A0\n');
    const [b, a] = [join(folder, 'b.txt'), join(folder, 'a.txt')];
    await run(b, a);
    expect(system.stdout).toBe(`Mending the weir\t3\t${b}\nShort\t1\t${a}\n`);
  });

  it.each([
    [['missing.txt', 'other.txt'], 'No such file `missing.txt`'],
    [['a.txt', '-'], '`-` stands for standard input, which is one thread; a list is of files and folders'],
  ])('%j are refused', async (words, sentence) => {
    await expect(run(...words)).rejects.toThrow(new CommandError(sentence));
  });
});

describe('the search in the files of a folder', () => {
  const thread = parse(sampleDump).thread;
  const search = (query: string) => {
    const searcher = createFolderSkills(null).createSearcher(query);
    return { searcher, hits: [...searcher.search(thread)] };
  };

  it('gives post, words and place of each hit', () => {
    const { hits } = search('tarpaulin');
    expect(hits).toMatchObject([{ post: 2 }]);
    const [hit] = hits;
    expect(hit?.snippet.slice(hit.start, hit.end)).toBe('tarpaulin');
    expect(sampleDump.slice(hit?.range?.start, hit?.range?.end)).toBe('tarpaulin');
    expect(search('weir').hits[0]?.post).toBe(0);
  });

  it('tells from the bytes where nothing can be found, and looks into all JSON', () => {
    const { searcher } = search('tarpaulin');
    expect(searcher.mayMatch(Buffer.from(sampleDump))).toBe(true);
    expect(searcher.mayMatch(Buffer.from('nothing of it'))).toBe(false);
    expect(searcher.mayMatch(Buffer.from('{}'))).toBe(true);
  });
});
