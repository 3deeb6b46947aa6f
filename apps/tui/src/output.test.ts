import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../tsup.config.ts';
import { sampleDump } from './testing/sample-dump.ts';
import { startTerminal, type TestTerminal } from './testing/terminal.ts';

const ENTER = '\r';
const size = { columns: 100, rows: 24 };

let folder = '';
let program = '';
let broken = '';
let dump = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-output-'));
  const at = (name: string) => fileURLToPath(new URL(`./testing/${name}.ts`, import.meta.url));
  const entry = { program: at('open-sample'), broken: at('open-broken') };
  const outExtension = () => ({ js: '.mjs' });
  const outDir = join(folder, 'program');
  await build({ ...config, entry, outExtension, outDir, clean: false, config: false, silent: true });
  program = join(outDir, 'program.mjs');
  broken = join(outDir, 'broken.mjs');
  dump = join(folder, 'a dump.txt');
  await writeFile(dump, sampleDump);
  await script('record', 'printf "%s\\n" "$@" > recorded\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a program that tests call by name. */
async function script(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\ncd "${folder}" || exit\n${text}`);
  await chmod(join(folder, name), 0o755);
}

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: `${folder}:${process.env['PATH']}`,
  SHELL: '/bin/sh',
  TMUX: '',
  DISPLAY: '',
  WAYLAND_DISPLAY: '',
  HOME: folder,
  ...more,
});

async function open(more: NodeJS.ProcessEnv = {}): Promise<TestTerminal> {
  const terminal = startTerminal(process.execPath, [program, dump], size, environment(more));
  await ready(terminal);
  return terminal;
}

const ready = (terminal: TestTerminal) =>
  terminal.until('the first screen', (screen) => screen[0] === '  Raising the roof of the old mill');

const last = (text: string) => (screen: string[]) => screen.at(-1)?.includes(text) ?? false;
const some = (text: string) => (screen: string[]) => screen.some((row) => row.includes(text));

async function leave(terminal: TestTerminal): Promise<void> {
  terminal.send('q');
  expect(await terminal.ended).toBe(0);
  await terminal.until('the shell', some('left by quit'));
  expect(terminal.buffer).toBe('normal');
}

/** What the terminal was told to take to its clipboard last. */
function clipboard({ bytes }: TestTerminal): string | undefined {
  const payload = [...bytes.matchAll(/\u001B\]52;c;([A-Za-z0-9+/=]*)\u0007/g)].at(-1)?.[1];
  return payload === undefined ? undefined : Buffer.from(payload, 'base64').toString();
}

describe('taking text out', () => {
  it('copies, saves, exports and pipes', async () => {
    const terminal = await open();
    terminal.send('4Gy');
    await terminal.until('the copy', last('Copied post 4, '));
    expect(clipboard(terminal)).toMatch(
      /^Slate lasts a hundred years[^\n]*buckets\.\n\nSee https:\/\/example\.org/,
    );
    terminal.send('Vjjc');
    await terminal.until('the quote', last('as a quote, '));
    expect(clipboard(terminal)).toMatch(/wrote:\n\n> Slate lasts/);

    const saved = join(folder, 'saved.txt');
    terminal.send(`s${saved}${ENTER}`);
    await terminal.until('the file', last('Saved post 4 to '));
    expect(await readFile(saved, 'utf8')).toMatch(/^Slate lasts .*\n/);
    terminal.send(`s~/saved.txt${ENTER}`);
    await terminal.until('the refusal', last('there is a file of that name'));
    terminal.send(`w~/all.pdf${ENTER}`);
    await terminal.until('the formats', last('.md, .html, .json or .txt'));
    for (const name of ['all.md', 'all.html', 'all.json', 'all.txt']) {
      terminal.send(`w~/${name}${ENTER}`);
      await terminal.until(name, last(`Saved 7 posts to ~/${name}`));
      expect(await readFile(join(folder, name), 'utf8')).toContain('Slate lasts a hundred years');
    }

    terminal.send(`|tr a-z A-Z; exit 3${ENTER}`);
    await terminal.until('what the command wrote', some('SLATE LASTS A HUNDRED YEARS'));
    expect(terminal.buffer).toBe('normal');
    await terminal.until('the key', some('Press a key to go back'));
    terminal.send('x');
    await terminal.until('the reader again', last('ended with exit code 3'));
    expect(terminal.buffer).toBe('alternate');
    expect(terminal.screen[0]).toContain('#4');
    await leave(terminal);
  });

  it('opens the editor at the line, and a link in the browser, without a shell for either argument', async () => {
    await script('record-link', 'printf "%s\\n" "$@" > link.part && mv link.part link\n');
    const terminal = await open({ EDITOR: 'record -n', VISUAL: '', BROWSER: 'record-link' });
    const line = sampleDump.split('\n').findIndex((text) => text.startsWith('Slate lasts')) + 1;
    terminal.send('4GE');
    const recorded = () => readFile(join(folder, 'recorded'), 'utf8').catch(() => null);
    await expect.poll(recorded, { timeout: 10_000 }).toBe(`-n\n+${line}\n${dump}\n`);
    await terminal.until(
      'the reader again',
      (screen) => terminal.buffer === 'alternate' && last('post 4')(screen),
    );

    terminal.send('l');
    await terminal.until('the links', some('1  https://example.org/slate'));
    terminal.send(ENTER);
    await terminal.until('the notice', last('Opened by record-link'));
    await expect.poll(() => readdir(folder)).toContain('link');
    expect(await readFile(join(folder, 'link'), 'utf8')).toBe('https://example.org/slate\n');
    await leave(terminal);
  });

  it('says what is missing', async () => {
    const terminal = startTerminal(
      process.execPath,
      [program],
      size,
      environment({ BROWSER: 'no-such-thing' }),
    );
    await ready(terminal);
    terminal.send('E');
    await terminal.until('no dump', last('There is no dump to edit'));
    terminal.send(`4Gl${ENTER}`);
    await terminal.until('no browser', last('`no-such-thing` cannot be run'));
    await leave(terminal);
  });
});

describe('a shell with jobs', () => {
  it('stops by Ctrl-Z and goes on by fg, as one with what feeds it', async () => {
    const terminal = startTerminal(
      'bash',
      ['--norc', '--noprofile', '-i'],
      size,
      environment({ PS1: 'ready> ' }),
    );
    await terminal.until('the prompt', some('ready>'));
    terminal.send(`cat "${dump}" | "${process.execPath}" "${program}"\r`);
    await ready(terminal);
    terminal.send('4G');
    await terminal.until('post 4', (screen) => screen[0]?.includes('#4') ?? false);
    terminal.send('\u001A');
    await terminal.until('the shell', some('Stopped'));
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
    terminal.send('echo still $((40 + 2))\r');
    await terminal.until('the shell at work', some('still 42'));
    terminal.send('fg\r');
    await terminal.until('post 4 again', (screen) => screen[0]?.includes('#4') ?? false);
    expect(terminal.buffer).toBe('alternate');
    terminal.send('J');
    await terminal.until('post 5', (screen) => screen[0]?.includes('#5') ?? false);
    terminal.send('q');
    await terminal.until('the end', some('left by quit'));
    terminal.send('exit\r');
    expect(await terminal.ended).toBe(0);
  });
});

describe('the terminal', () => {
  const MOUSE_ON = '\u001B[?1000h\u001B[?1006h';
  const MOUSE_OFF = '\u001B[?1006l\u001B[?1000l';

  it('reports the mouse only where it is asked for, and to nobody else', async () => {
    const terminal = await open();
    expect(terminal.bytes).not.toContain('\u001B[?100');
    terminal.send('\u001Bm');
    await terminal.until('the word', last('Shift-drag selects text'));
    expect(terminal.bytes.endsWith(MOUSE_ON) || terminal.bytes.includes(MOUSE_ON)).toBe(true);
    terminal.send('\u001B[<65;10;5M');
    await terminal.until('three rows on', (screen) => screen[0]?.includes('#1') ?? false);
    terminal.send('\u001B[<64;10;5M');
    await ready(terminal);
    const before = terminal.bytes.length;
    terminal.send(`|true${ENTER}`);
    await terminal.until('the key', some('Press a key'));
    expect(terminal.bytes.slice(before)).toContain(MOUSE_OFF);
    expect(terminal.bytes.slice(before)).not.toContain(MOUSE_ON);
    terminal.send(' ');
    await ready(terminal);
    expect(terminal.bytes.slice(before)).toContain(MOUSE_ON);
    // A signal ends it as q does.
    terminal.signal('SIGTERM');
    await terminal.ended;
    await terminal.until('the shell', (screen) => screen[0] === 'before the reader');
    expect(terminal.bytes.lastIndexOf(MOUSE_OFF)).toBeGreaterThan(terminal.bytes.lastIndexOf(MOUSE_ON));
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('is as it was after %s, and the shell gets %d', async (signal, code) => {
    const command = `"${process.execPath}" "${program}" & echo $! > "${folder}/pid"; fg >/dev/null; echo code $?`;
    const terminal = startTerminal('bash', ['--norc', '-mc', command], size, environment());
    await ready(terminal);
    process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')), signal);
    await terminal.until('the code', some(`code ${code}`));
    expect(terminal.screen[0]).toBe('before the reader');
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
    await terminal.ended;
  });

  it('is as it was after a fault, which the caller gets', async () => {
    const terminal = startTerminal(process.execPath, [broken], size, environment());
    await terminal.until('the first frame', () => terminal.bytes.includes('\u001B[?2026l'));
    terminal.send('G');
    expect(await terminal.ended).toBe(2);
    await terminal.until('the fault', some('failed: the post is broken'));
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
    expect(terminal.screen.filter((row) => row !== '')).toEqual([
      'before the reader',
      'failed: the post is broken',
    ]);
  });

  it('is told where links lead where it can open them', async () => {
    const terminal = await open({ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '1' });
    terminal.send('4G');
    await terminal.until('the link', some('https://example.org/slate'));
    expect(terminal.bytes).toMatch(
      /\u001B\]8;id=rethread-4-\d+;https:\/\/example\.org\/slate(?:\u0007|\u001B\\\\)/,
    );
    await leave(terminal);
  });
});

describe('tmux', () => {
  // Where there is no tmux, these lines say so and the file has a test less.
  const hasTmux = spawnSync('tmux', ['-V']).status === 0;
  if (!hasTmux)
    process.stderr.write('\n*** THE TEST THROUGH TMUX DID NOT RUN: tmux is not installed. ***\n\n');
  else {
    it('draws through it, and copies to its buffer', async () => {
      const socket = join(folder, 'tmux');
      const tmux = (...args: string[]) =>
        spawnSync('tmux', ['-S', socket, ...args], { encoding: 'utf8' }).stdout;
      const terminal = startTerminal(
        'tmux',
        ['-f', '/dev/null', '-S', socket, 'new-session', `"${process.execPath}" "${program}" "${dump}"`],
        size,
        environment({ TMUX_TMPDIR: folder }),
      );
      try {
        await ready(terminal);
        terminal.send('4Gy');
        await terminal.until('the copy', some('Copied post 4, '));
        expect(tmux('show-buffer')).toMatch(/^Slate lasts a hundred years/);
        terminal.send('q');
        await terminal.ended;
      } finally {
        tmux('kill-server');
      }
    });
  }
});
