import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { toJson } from '@rethread/export';
import { beforeEach, describe, expect, it } from 'vitest';
import { ended } from './testing/built-command.ts';
import { commandForTests } from './testing/command-for-tests.ts';
import { hostileText, sampleDump } from './testing/dumps.ts';

// What the built command does when something goes wrong.

const { at, run, start } = commandForTests();

beforeEach(() => {
  mkdirSync(at('folder'), { recursive: true });
  writeFileSync(at('a.txt'), sampleDump);
  writeFileSync(at('broken.json'), '{"rethread": 1, "thread": [');
});

describe('bad input is one sentence and exit 2', () => {
  it.each([
    ['missing.txt', 'No such file `missing.txt`'],
    ['inspect folder', '`folder` is a directory'],
    ['a.txt/b', 'A part of `a.txt/b` is a file, not a directory'],
    ['broken.json', '`broken.json` begins like a thread in JSON and is none'],
    ['inspect missing.txt', 'No such file `missing.txt`'],
    ['convrt a.txt', 'No such file `convrt`; did you mean the command `convert`?'],
    ['convrt', 'No such file `convrt`; did you mean the command `convert`?'],
    ['convert a.txt --to pdf', 'Unknown format `pdf`; known formats are `activitystreams`, `bbcode`, '],
    ['convert a.txt -o b.pdf', 'No format has the extension of `b.pdf`'],
    ['convert a.txt --to html --from xenfro', 'Unknown dialect `xenfro`; known dialects are'],
    ['convert a.txt -o missing/b.html', 'No such directory for `missing/b.html`'],
    ['convert a.txt -o a.txt/b.html', 'A part of `a.txt/b.html` is a file'],
    ['convert a.txt -o folder --to html', '`folder` is a directory'],
    ['convert a.txt --to html --output-dir a.txt', '`a.txt` is a file, not a directory'],
    ['convert a.txt folder/../a.txt --to html --output-dir out', 'would both become `out/a.html`'],
    ['convert a.txt --to html --out', 'Unknown option `--out`'],
    [`${hostileText.replaceAll(' ', '')}`, 'No such file `\\u001b]52;c;aGk=\\u0007\\u009b2J\\u202eevil`'],
  ])('%s', async (line, sentence) => {
    const before = readdirSync(at(), { recursive: true });
    const { status, stdout, stderr } = await run(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^rethread: [^\n]+\n$/u);
    expect(stderr).toContain(sentence);
    expect(readdirSync(at(), { recursive: true })).toEqual(before);
  });

  it('with a stack where --debug asks for one', async () => {
    const { stderr } = await run('missing.txt --debug');
    expect(stderr).toMatch(/^rethread: No such file/u);
    expect(stderr).toContain('\n    at ');
  });

  it('and does not keep the other files from being converted', async () => {
    const { status, stderr } = await run(
      'convert missing.txt a.txt broken.json --to json --output-dir out --quiet',
    );
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(readdirSync(at('out'))).toEqual(['a.json']);
  });
});

describe('no half-written file', () => {
  const target = () => readFileSync(at('b.json'), 'utf8');
  const diskIsFull = `
    import fs from 'node:fs';
    const { writeFileSync } = fs;
    fs.writeFileSync = (file, text) => {
      writeFileSync(file, text.slice(0, 10));
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };`;
  const diskIsSlow = `
    import fs from 'node:fs';
    fs.fsync = () => {
      process.stderr.write('waiting');
      setInterval(() => {}, 1000);
    };`;

  beforeEach(() => writeFileSync(at('b.json'), 'old'));

  it('on a full disk', async () => {
    const { status, stderr } = await run('convert a.txt -o b.json --force', { preload: diskIsFull });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'rethread: No space left for `b.json`\n' });
    expect(target()).toBe('old');
    expect(readdirSync(at())).toEqual(['a.txt', 'b.json', 'broken.json', 'folder']);
  });

  it('after Ctrl-C', async () => {
    const child = start(['convert', 'a.txt', '-o', 'b.json', '--force'], {
      preload: diskIsSlow,
    });
    const [data] = await once(child.stderr!, 'data');
    expect(String(data)).toBe('waiting');
    expect(readdirSync(at())).toHaveLength(5);
    child.kill('SIGINT');
    expect(await ended(child)).toEqual([null, 'SIGINT']);
    expect(target()).toBe('old');
    expect(readdirSync(at())).toEqual(['a.txt', 'b.json', 'broken.json', 'folder']);
  });
});

it('no half-built site is taken for a whole one after kill -9', async () => {
  for (let index = 0; index < 40; index++)
    writeFileSync(at('folder', `${index}.txt`), sampleDump.replace('weir', `weir ${index}`));
  expect((await run('site folder -o whole -q')).status).toBe(0);
  expect((await run('site folder -o killed -q')).status).toBe(0);
  const change = (from: string, to: string) => {
    for (let index = 0; index < 40; index += 2) {
      const path = at('folder', `${index}.txt`);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
    }
  };
  change('boards', 'planks');
  // Somewhere between its first page and its last.
  const killIt = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...paths) => {
      if (++count === 25) process.kill(process.pid, 'SIGKILL');
      renameSync(...paths);
    };
    syncBuiltinESMExports();`;
  const killed = await run('site folder -o killed -q', { preload: killIt });
  expect(killed.signal).toBe('SIGKILL');
  const first = await run('site folder -o begun -q', { preload: killIt });
  expect(first.signal).toBe('SIGKILL');
  // Back to what the manifest still says: pages of the build that was killed must not be believed.
  change('planks', 'boards');
  for (const folder of ['killed', 'begun']) {
    const { status, stderr } = await run(`site folder -o ${folder} -q`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(filesOf(folder)).toEqual(filesOf('whole'));
  }
});

/** All files of a site but what is noted down for the next build, in which times stand. */
function filesOf(folder: string): [string, string][] {
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.rethread-site.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(at(folder).length), readFileSync(path, 'utf8')]);
}

it('says of a read-only file system that it is one, also where Node does not', async () => {
  const readOnly = `
    import fs from 'node:fs';
    fs.mkdirSync = (path, options) => {
      throw Object.assign(new Error('refused'), { code: options?.recursive ? 'ENOENT' : 'EROFS' });
    };`;
  expect(await run('convert a.txt --to html --output-dir x/y', { preload: readOnly })).toMatchObject({
    status: 2,
    stderr: 'rethread: `x/y` is on a read-only file system\n',
  });
});

describe('streams', () => {
  const dumpOf = (postCount: number) =>
    Array.from({ length: postCount }, (_, index) => `Line ${index} of a long dump.\n\u00A0\n`).join('');

  it('ends without a word when nobody reads on', async () => {
    // Far more than a pipe holds.
    writeFileSync(at('long.txt'), dumpOf(20_000));
    const child = start(['long.txt']);
    let stderr = '';
    child.stderr!.on('data', (data) => {
      stderr += data;
    });
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    expect(await ended(child)).toEqual([0, null]);
    expect(stderr).toBe('');
  });

  it('writes all of a long output to a slow reader', async () => {
    const dump = dumpOf(3000);
    const child = start(['convert', '--to', 'json']);
    child.stdin!.end(dump);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout!) {
      chunks.push(chunk);
      if (chunks.length < 5) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(Buffer.concat(chunks).toString()).toBe(toJson(parse(dump)));
  });

  it('says that stdout cannot be written', async () => {
    const failing = `
      import fs from 'node:fs';
      const { writeSync } = fs;
      fs.writeSync = (descriptor, ...rest) => {
        if (descriptor === 1) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return writeSync(descriptor, ...rest);
      };`;
    const { status, stderr } = await run('a.txt', { preload: failing });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'rethread: No space left for standard output\n',
    });
  });

  it('waits for a pipe that does not', async () => {
    const busyOnce = `
      import fs from 'node:fs';
      const { writeSync } = fs;
      let calls = 0;
      fs.writeSync = (descriptor, bytes, offset) => {
        calls += 1;
        if (calls === 2) throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
        return writeSync(descriptor, bytes, offset, 10);
      };`;
    const { status, stdout } = await run('convert a.txt --to json', { preload: busyOnce });
    expect({ status, stdout }).toEqual({ status: 0, stdout: toJson(parse(sampleDump)) });
  });

  it('leaves at Ctrl-C while it waits for stdin', async () => {
    const child = start(['convert', '--to', 'json']);
    child.stdin!.write(sampleDump);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    expect(await ended(child)).toEqual([null, 'SIGINT']);
  });
});

it('calls a fault of its own one, without a stack', async () => {
  const faulty = `
    import fs from 'node:fs';
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      if (path === 'a.txt') throw new TypeError('undefined is not a function');
      return readFileSync(path, ...rest);
    };`;
  const { status, stdout, stderr } = await run('a.txt', { preload: faulty });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'rethread: A fault of rethread itself: undefined is not a function\nrethread: `--debug` shows where\n',
  );
});
