import { once } from 'node:events';
import { readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { toHtml, toMarkdown } from '@rethread/export';
import { beforeEach, describe, expect, it } from 'vitest';
import { ended } from '../testing/built-command.ts';
import { commandForTests } from '../testing/command-for-tests.ts';
import { sampleDump } from '../testing/dumps.ts';

// What the built command makes of folders.

const { at, get, put, run, start } = commandForTests();

beforeEach(() => {
  put('t/a.txt', sampleDump);
  put('t/b/c.d.txt', 'Other\n');
});

const files = (folder: string) =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(folder).length + 1))
    .sort();
const report = () => JSON.parse(get('report.json'));

const html = 'convert t --to html --output-dir out';
const note = (...lines: string[]) => lines.map((line) => `rethread: ${line}\n`).join('');

it('keeps the structure, and takes what is text', async () => {
  put('t/.hidden/x.txt', 'Hidden\n');
  put('t/.x.txt', 'Hidden\n');
  put('t/picture', Uint8Array.of(0x89, 0x50, 0, 0, 1));
  put('t/wide.txt', Buffer.from('\uFEFFWide\n', 'utf16le'));
  symlinkSync('a.txt', at('t/link.txt'));
  expect(await run(html)).toEqual({
    status: 0,
    signal: null,
    stdout: '',
    stderr: note('Converted 3 of 3'),
  });
  expect(files('out')).toEqual(['.rethread-convert.json', 'a.html', 'b/c.d.html', 'wide.html']);
  expect(get('out/a.html')).toBe(toHtml(parse(sampleDump)));
  expect(get('out/wide.html')).toBe(toHtml(parse('Wide\n')));
});

describe('the second time', () => {
  beforeEach(async () => {
    expect((await run(`${html} --quiet`)).stderr).toBe('');
  });

  it('skips what is up to date', async () => {
    const before = statSync(at('out/a.html')).ino;
    expect(await run(html)).toMatchObject({
      status: 0,
      stderr: note('Converted 0 of 2, 2 up to date'),
    });
    expect((await run(`${html} --force`)).stderr).toBe(note('Converted 2 of 2'));
    expect(statSync(at('out/a.html')).ino).not.toBe(before);
  });

  it('converts what has changed, is gone, or is wanted otherwise', async () => {
    put('t/a.txt', 'Changed\n');
    expect((await run(html)).stderr).toBe(note('Converted 1 of 2, 1 up to date'));
    expect(get('out/a.html')).toBe(toHtml(parse('Changed\n')));
    rmSync(at('out/a.html'));
    expect((await run(html)).stderr).toBe(note('Converted 1 of 2, 1 up to date'));
    expect((await run(`${html} --title T`)).stderr).toBe(note('Converted 2 of 2'));
    expect(get('out/b/c.d.html')).toBe(toHtml(parse('Other\n'), { title: 'T' }));
  });

  it('goes by the content where the output was copied and has another time', async () => {
    utimesSync(at('out/a.html'), 1, 1);
    expect((await run(html)).stderr).toBe(note('Converted 0 of 2, 2 up to date'));
  });

  it('leaves what was changed by hand, and says so', async () => {
    put('out/a.html', 'mine');
    put('t/a.txt', 'Changed\n');
    expect(await run(html)).toMatchObject({
      status: 1,
      stderr: note(
        'Converted 0 of 2, 1 up to date, 1 failed',
        '`out/a.html` was changed since it was made; left as it is, `--force` overwrites it',
      ),
    });
    expect(get('out/a.html')).toBe('mine');
    expect((await run(`${html} --force`)).status).toBe(0);
    expect(get('out/a.html')).toBe(toHtml(parse('Changed\n')));
  });

  it('takes no output for a dump, wherever it is', async () => {
    const inside = 'convert t --to html --output-dir t/pages';
    await run(inside);
    expect((await run(inside)).stderr).toBe(note('Converted 0 of 2, 2 up to date'));
    const here = 'convert t --to markdown --output-dir t --quiet';
    await run(here);
    const before = files('t').filter((name) => name.endsWith('.md'));
    expect(before).toEqual(['a.md', 'b/c.d.md']);
    expect(await run(here)).toMatchObject({ status: 0, stderr: '' });
    expect(files('t').filter((name) => name.endsWith('.md'))).toEqual(before);
  });
});

it('takes no output of another conversion for a dump, where its dump is converted too', async () => {
  await run('convert t --to html --output-dir t/pages --quiet');
  await run('convert t --to json --output-dir json --quiet');
  expect((await run('convert t --to markdown --output-dir t/texts')).stderr).toBe(note('Converted 2 of 2'));
  expect((await run('convert json --to html --output-dir out')).stderr).toBe(note('Converted 2 of 2'));
  expect((await run('convert t/pages --to markdown --output-dir out')).stderr).toBe(note('Converted 2 of 2'));
});

it('knows what two conversions at the same time made', async () => {
  put('u/x.txt', sampleDump);
  await Promise.all([run(html), run('convert u --to html --output-dir out')]);
  expect(files('out')).toEqual(['.rethread-convert.json', 'a.html', 'b/c.d.html', 'x.html']);
  expect((await run('convert t u --to html --output-dir out')).stderr).toBe(
    note('Converted 0 of 3, 3 up to date'),
  );
});

it('does not replace what came while it converted', async () => {
  const intruding = (content: string) => `
    import fs from 'node:fs';
    const { fsync, readFileSync, writeFileSync } = fs;
    fs.fsync = (descriptor, done) => {
      writeFileSync('out/a.html', ${content});
      fsync(descriptor, done);
    };`;
  put('t/a.txt', sampleDump);
  rmSync(at('t/b'), { recursive: true });
  expect(await run(html, { preload: intruding("'mine'") })).toMatchObject({
    status: 1,
    stderr: note(
      'Converted 0 of 1, 1 failed',
      '`out/a.html` was changed while `t/a.txt` was converted; left as it is, `--force` overwrites it',
    ),
  });
  expect(files('out')).toEqual(['a.html']);
  expect(get('out/a.html')).toBe('mine');
  rmSync(at('out/a.html'));
  // Another conversion that does the same.
  put('same.html', toHtml(parse(sampleDump)));
  expect((await run(html, { preload: intruding("readFileSync('same.html')") })).stderr).toBe(
    note('Converted 1 of 1'),
  );
});

it('converts anew what was written while it was read', async () => {
  const writing = `
    import fs from 'node:fs';
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      const bytes = readFileSync(path, ...rest);
      if (String(path).endsWith('a.txt')) fs.appendFileSync(path, 'One line more.\\n');
      return bytes;
    };`;
  await run(html, { preload: writing });
  expect((await run(html)).stderr).toBe(note('Converted 1 of 2, 1 up to date'));
  expect(get('out/a.html')).toContain('One line more.');
});

it('says before it begins that there is no place for the report', async () => {
  expect(await run(`${html} --report gone/r.json`)).toMatchObject({
    status: 2,
    stderr: note('No such directory for `gone/r.json`'),
  });
  expect(await run(`${html} --report t --force`)).toMatchObject({
    status: 2,
    stderr: note('`t` is a directory; `--report` takes a file'),
  });
  expect(readdirSync(at())).toEqual(['t']);
});

it('tells the rest where it cannot note what it made', async () => {
  const { status, stderr } = await run(html, {
    preload: `
      import fs from 'node:fs';
      const { open } = fs;
      fs.open = (path, ...rest) => {
        if (!String(path).includes('.rethread-convert.json')) return open(path, ...rest);
        rest.at(-1)(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      };`,
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: note(
      'Converted 2 of 2',
      'No space left for `out/.rethread-convert.json`; what was made is not noted, and needs `--force` to be made anew',
    ),
  });
});

it('reports what cannot be converted, goes on, and ends with 1', async () => {
  put('t/broken.json', '{"rethread": 1, "thread": [');
  put('u/a.txt', 'One\n');
  put('t/c.txt', 'Two\n');
  put('out/c.html', 'mine');
  const { status, stderr } = await run('convert t u --to html --output-dir out --report report.json');
  expect(status).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'rethread: Converted 1 of 5, 4 failed',
    'rethread: `t/a.txt` and `u/a.txt` would become one output, `out/a.txt.html`; wrote none',
    expect.stringMatching(/^rethread: `t\/broken\.json` begins like a thread in JSON and is none/u),
    'rethread: `out/c.html` exists; left as it is, `--force` overwrites it',
    '',
  ]);
  expect(get('out/c.html')).toBe('mine');
  expect(files('out')).toEqual(['.rethread-convert.json', 'b/c.d.html', 'c.html']);
  const { files: entries, ...head } = report();
  expect(head).toMatchObject({ rethreadReport: 1, format: 'html', converted: 1, skipped: 0, failed: 4 });
  expect(entries).toContainEqual({
    input: 't/b/c.d.txt',
    output: 'out/b/c.d.html',
    status: 'converted',
    error: null,
    posts: 1,
    warnings: 0,
    notes: [],
    milliseconds: expect.any(Number),
  });
  expect(entries.find(({ input }: { input: string }) => input === 't/c.txt')).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('exists'),
    posts: null,
  });
  // A report takes the place of a report only.
  expect((await run(`${html} --report report.json`)).status).toBe(1);
  expect(await run(`${html} --report t/a.txt`)).toMatchObject({
    status: 2,
    stderr: note('`t/a.txt` exists and is no report; left as it is, `--force` overwrites it'),
  });
});

it('counts the files whose encoding it had to guess, and lists them in the report', async () => {
  put('t/old.txt', Buffer.from('Caf\u00E9\n', 'latin1'));
  put('t/older.txt', Buffer.from('D\u00E9j\u00E0\n', 'latin1'));
  expect((await run(html)).stderr).toBe(
    note('Converted 4 of 4', 'Had to guess the encoding of 2 files; `--report FILE` says which'),
  );
  put('t/old.txt', Buffer.from('Caf\u00E9s\n', 'latin1'));
  expect((await run(`${html} --report report.json`)).stderr).toBe(
    note('Converted 1 of 4, 3 up to date', 'Had to guess the encoding of 1 file; the report says which'),
  );
  const notes = report().files.map((entry: { notes: string[] }) => entry.notes);
  expect(notes).toEqual([[], [], ['`t/old.txt` does not tell its encoding; read as Windows-1252'], []]);
  expect((await run(`${html} --force --quiet`)).stderr).toBe('');
});

describe('names', () => {
  it('are whole where files have no extension that is known, or share what is before it', async () => {
    for (const name of ['topic.1', 'topic.2', 'x.txt', 'x.md', 'x']) put(`u/${name}`, `${name}\n`);
    expect((await run('convert u --to html --output-dir out')).stderr).toBe(note('Converted 5 of 5'));
    const made = ['topic.1.html', 'topic.2.html', 'x.html', 'x.md.html', 'x.txt.html'];
    expect(files('out')).toEqual(['.rethread-convert.json', ...made]);
    expect(get('out/x.html')).toBe(toHtml(parse('x\n')));
  });

  it('stay as they are, whatever comes or goes beside them', async () => {
    put('u/x.txt', 'One\n');
    const convert = 'convert u --to html --output-dir out';
    await run(convert);
    put('u/x.md', 'Two\n');
    expect((await run(convert)).stderr).toBe(note('Converted 1 of 2, 1 up to date'));
    expect(files('out').slice(1)).toEqual(['x.html', 'x.md.html']);
    rmSync(at('u/x.txt'));
    expect((await run(convert)).stderr).toBe(note('Converted 0 of 1, 1 up to date'));
  });

  it('make room for a folder of the same name', async () => {
    put('u/x.txt', sampleDump);
    put('u/x/y.txt', sampleDump);
    expect((await run('convert u --to convokit --output-dir out')).stderr).toBe(note('Converted 2 of 2'));
    expect(readdirSync(at('out'))).toEqual(['.rethread-convert.json', 'x', 'x.txt']);
  });
});

it('takes files beside folders, and needs a place for both', async () => {
  put('x.txt', 'Alone\n');
  expect((await run('convert t x.txt --to markdown --output-dir out --report -')).stdout).toMatch(
    /"converted": 3/u,
  );
  expect(get('out/x.md')).toBe(toMarkdown(parse('Alone\n')));
  expect(await run('convert t --to html')).toMatchObject({
    status: 2,
    stderr: note('`t` is a directory; `--output-dir DIR` says where its threads go'),
  });
  expect((await run('convert t gone.txt --to markdown --output-dir out')).status).toBe(2);
});

it('reports files that were named too', async () => {
  await run('convert t/a.txt gone.txt --to html --output-dir out --report report.json');
  expect(report()).toMatchObject({ converted: 1, failed: 1, files: [{ posts: 3 }, { status: 'failed' }] });
});

it('stops at Ctrl-C behind a whole file, and goes on there the next time', async () => {
  for (let index = 0; index < 100; index += 1) put(`t/many/${index}.txt`, sampleDump);
  const child = start(html.split(' '), {
    preload: `
      import fs from 'node:fs';
      const { renameSync } = fs;
      let count = 0;
      fs.renameSync = (...words) => {
        count += 1;
        if (count === 10) fs.writeSync(2, 'go');
        renameSync(...words);
      };`,
  });
  await once(child.stderr!, 'data');
  child.kill('SIGINT');
  expect(await ended(child)).toEqual([130, null]);
  const made = files('out').filter((name) => name.endsWith('.html'));
  expect(made.length).toBeGreaterThan(8);
  expect(made.length).toBeLessThan(102);
  expect(files('out')).toHaveLength(made.length + 1);
  const whole = toHtml(parse(sampleDump));
  for (const name of made.filter((each) => each.startsWith('many/'))) expect(get(`out/${name}`)).toBe(whole);
  expect(await run(html)).toMatchObject({
    status: 0,
    stderr: note(`Converted ${102 - made.length} of 102, ${made.length} up to date`),
  });
});
