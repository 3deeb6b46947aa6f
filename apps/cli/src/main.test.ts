import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { formats, type OutputFile, toHtml, toJson, toMarkdown, write } from '@rethread/export';
import { plainText } from '@rethread/tui/plain';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedArguments } from './commands/commands.ts';
import { parseArguments } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';
import { ended } from './testing/built-command.ts';
import { commandForTests } from './testing/command-for-tests.ts';
import { hostileText, sampleDump } from './testing/dumps.ts';
import { createMemorySystem } from './testing/memory-system.ts';

// What the built command does to files and streams. What it does to a terminal is in `show-thread.test.ts`.

const { at, get, put, run, start } = commandForTests();

beforeEach(() => {
  put('a.txt', sampleDump);
});

const result = parse(sampleDump);

const done = { status: 0, signal: null, stderr: '' };

describe('what is printed', () => {
  it.each([
    ['a.txt', () => plainText(result)],
    ['read a.txt', () => plainText(result)],
    ['convert a.txt --to html', () => toHtml(result)],
    ['convert a.txt --to markdown', () => toMarkdown(result)],
    ['convert a.txt --to json -o -', () => toJson(result)],
  ])('%s', async (line, stdout) => {
    expect(await run(line)).toEqual({ ...done, stdout: stdout() });
  });

  it.each(['-', 'read', '--plain'])('%s, from stdin', async (line) => {
    expect(await run(line, { input: sampleDump })).toEqual({ ...done, stdout: plainText(result) });
  });

  it('is what is wrong with the settings, with exit code 1', async () => {
    put('.rethread.toml', 'mosue = true\neditor = "evil"\n');
    const { status, stdout, stderr } = await run('config --check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(
      `${at('.rethread.toml')}:1:1: unknown setting \`mosue\`; did you mean \`mouse\`?\n`,
    );
    expect(stdout).toContain('.rethread.toml:2:1: `editor` is run');
  });

  it('is one line for the version, and plain text without escapes for help', async () => {
    expect(await run('--version')).toEqual({
      ...done,
      stdout: expect.stringMatching(/^rethread \d+\.\d+\.\d+\n$/u),
    });
    expect(await run('help convert')).toEqual({
      ...done,
      stdout: expect.stringMatching(/^Usage: [^\u001B]+$/u),
    });
  });

  it('is JSON where that is asked for', async () => {
    expect(JSON.parse((await run('inspect a.txt --json')).stdout).posts).toHaveLength(3);
    expect(JSON.parse((await run('schema')).stdout)).toHaveProperty('$schema');
    expect((await run('dialects')).stdout).toMatch(/^xenforo /mu);
  });

  it('never commands a terminal, whatever a dump holds', async () => {
    put('h.txt', sampleDump.replace('weir', hostileText).replace('Tove', hostileText));
    for (const line of ['h.txt', 'inspect h.txt', 'inspect h.txt --json', 'convert h.txt --to json']) {
      expect((await run(line)).stdout).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    }
  });
});

describe('encodings', () => {
  const utf16 = Buffer.from(sampleDump, 'utf16le');
  const marked = Buffer.from(`\uFEFF${sampleDump}`, 'utf16le');
  const windows = Uint8Array.from(
    sampleDump,
    (character) => WINDOWS_1252[character] ?? character.charCodeAt(0),
  );
  it.each([
    ['UTF-8', Buffer.from(sampleDump), ''],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sampleDump}`), ''],
    ['UTF-16LE', marked, ''],
    ['UTF-16BE', Buffer.from(marked).swap16(), ''],
    ['UTF-16LE without a mark', utf16, 'UTF-16LE'],
    ['UTF-16BE without a mark', Buffer.from(utf16).swap16(), 'UTF-16BE'],
    ['Windows-1252', windows, 'Windows-1252'],
  ])('%s', async (_, bytes, guess) => {
    put('b.txt', bytes);
    const stderr = guess === '' ? '' : `rethread: \`b.txt\` does not tell its encoding; read as ${guess}\n`;
    expect(await run('convert b.txt --to json')).toEqual({ ...done, stdout: toJson(result), stderr });
  });
});

const WINDOWS_1252: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 };

describe('files', () => {
  const wrote = (name: string) => ({ ...done, stdout: '', stderr: `rethread: Wrote \`${name}\`\n` });

  it('gets its format from its extension, and nothing stays beside it', async () => {
    expect(await run('convert a.txt -o b.md')).toEqual(wrote('b.md'));
    expect(get('b.md')).toBe(toMarkdown(result));
    expect(readdirSync(at()).sort()).toEqual(['a.txt', 'b.md']);
  });

  it('is not overwritten, unless by --force, and keeps its mode then', async () => {
    writeFileSync(at('b.html'), 'mine', { mode: 0o600 });
    const { status, stdout, stderr } = await run('convert a.txt -o b.html');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'rethread: `b.html` exists; left as it is, `--force` overwrites it\n',
    });
    expect(get('b.html')).toBe('mine');
    expect(await run('convert a.txt -o b.html --force --quiet')).toEqual({ ...done, stdout: '' });
    expect(get('b.html')).toBe(toHtml(result));
    expect(statSync(at('b.html')).mode & 0o777).toBe(0o600);
  });

  it('is never the dump, not even under another name', async () => {
    symlinkSync('a.txt', at('b.html'));
    expect((await run('convert a.txt -o b.html --force')).status).toBe(2);
    expect(get('a.txt')).toBe(sampleDump);
  });

  it('is made for each of several, in a directory that is made for them', async () => {
    put('b.txt', 'Other\n');
    expect((await run('convert a.txt b.txt --to json --output-dir x/y')).status).toBe(0);
    expect(get('x/y/a.json')).toBe(toJson(result));
    expect(get('x/y/b.json')).toBe(toJson(parse('Other\n')));
    expect(readdirSync(at('x/y')).sort()).toEqual(['a.json', 'b.json']);
  });

  it('are in each format what the library makes', async () => {
    for (const { id, kind, options } of formats) {
      expect(await run(`convert a.txt --to ${id} -o ${id} -q`)).toEqual({ ...done, stdout: '' });
      // The command gives what has the dump in its output the dump.
      const written = await write(result, id, 'source' in options ? { source: sampleDump } : {});
      const made = (path: string) => readFileSync(at(path));
      if (kind !== 'folder') expect(made(id).equals(Buffer.from(written as string))).toBe(true);
      else
        for (const { path, content } of written as OutputFile[])
          expect(`${made(join(id, path))}`).toBe(content);
    }
  });

  it('may be a device, which stays one', async () => {
    expect(await run('convert a.txt --to html -o /dev/null')).toMatchObject({ status: 0 });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('of JSON is read like the dump it was made of', async () => {
    await run('convert a.txt -o a.json');
    expect((await run('convert a.json --to html')).stdout).toBe(toHtml(result));
    expect((await run('a.json')).stdout).toBe(plainText(result));
  });
});

describe('a search', () => {
  it('goes through folders and answers as ripgrep does', async () => {
    for (const folder of ['t', 't/z', 't/.git']) mkdirSync(at(folder));
    for (const path of ['t/z/a.txt', 't/b.md', 't/.git/c.txt']) put(path, sampleDump);
    symlinkSync('b.md', at('t/link.md'));
    const hit = '#3:9:I can bring the cart on Saturday.\n';
    expect(await run('search cart t gone.txt')).toEqual({
      status: 2,
      signal: null,
      stdout: `t/b.md:${hit}t/z/a.txt:${hit}`,
      stderr: 'rethread: No such file `gone.txt`\n',
    });
    expect(await run('search -c weir', { input: sampleDump })).toEqual({ ...done, stdout: '3\n' });
    expect(await run('search submarine t')).toEqual({ ...done, status: 1, stdout: '' });
  });

  it('prints of many files what it prints of each, in their order, and has workers for it', async () => {
    mkdirSync(at('many'));
    const names = Array.from({ length: 60 }, (_, index) => `many/${String(index).padStart(2, '0')}.txt`);
    const posts = sampleDump.replaceAll('weir', 'sluice');
    for (const [index, name] of names.entries())
      put(name, (index % 3 === 0 ? posts : sampleDump).repeat(20 + index));
    const countWorkers = `
      const threads = process.getBuiltinModule('worker_threads');
      let count = 0;
      threads.Worker = class extends threads.Worker {
        constructor(...words) { super(...words); count += 1; }
      };
      process.getBuiltinModule('module').syncBuiltinESMExports();
      process.on('exit', () => process.getBuiltinModule('fs').writeSync(2, 'workers: ' + count));`;
    const { stdout, stderr } = await run('search -C1 weir many', { preload: countWorkers });
    const system = createMemorySystem(Object.fromEntries(names.map((name) => [name, get(name)])));
    for (const name of names) {
      const before = system.stdout;
      await runCommand(parseArguments(['search', '-C1', '-H', 'weir', name]) as TypedArguments, system);
      if (before !== '' && system.stdout !== before)
        system.stdout = `${before}--\n${system.stdout.slice(before.length)}`;
    }
    expect(stdout).toBe(system.stdout);
    expect(stderr).toMatch(/^workers: [1-8]$/u);
  });

  it('is not hung by a pattern, in its own V8', async () => {
    const input = `${'a'.repeat(60)}!`;
    expect(await run('search (a+)+\\.$', { input })).toEqual({ ...done, status: 1, stdout: '' });
    expect((await run('search (\\w+)+\\.$', { input })).stderr).toMatch(
      /^rethread: The pattern takes too long/u,
    );
  });

  it('ends in peace when nobody reads on', async () => {
    put('long.txt', 'A line about the weir.\n\n'.repeat(20_000));
    const child = start(['search', 'weir', 'long.txt']);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await ended(child))[1]).toBeNull();
    expect(stderr).toBe('');
  });
});
