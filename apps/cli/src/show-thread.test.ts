import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { toJson } from '@rethread/export';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleDump as millDump } from '../../tui/src/testing/sample-dump.ts';
import { startTerminal, type TestTerminal } from '../../tui/src/testing/terminal.ts';
import { type BuiltCommand, buildCommand } from './testing/built-command.ts';
import { sampleDump } from './testing/dumps.ts';

// The built command in a real pseudo-terminal.

let command: BuiltCommand;
let dump: string;
let json: string;

beforeAll(async () => {
  command = await buildCommand();
  dump = join(command.directory, 'weir.txt');
  json = join(command.directory, 'weir.json');
  writeFileSync(dump, sampleDump);
  writeFileSync(json, toJson(parse(sampleDump)));
});
afterAll(() => command.remove());

const size = { columns: 80, rows: 24 };

/** Runs a line of shell in which `$rethread` is the command. */
function start(line: string): TestTerminal {
  const script = line.replaceAll('$rethread', `'${process.execPath}' '${command.path}'`);
  // Whoever runs the tests may have read threads, and have settings.
  return startTerminal('/bin/sh', ['-c', script], size, {
    XDG_STATE_HOME: join(command.directory, 'state'),
    XDG_CONFIG_HOME: join(command.directory, 'config'),
  });
}

/** A dump with that many posts, each with a word of its own. */
const longDump = (count: number) =>
  `Mending the weir\n\n${Array.from(
    { length: count },
    (_, index) => `Board number ${index + 1} is loose, as far as one sees from the bank.\n\u00A0\n`,
  ).join('')}`;

const shows = (text: string) => (screen: string[]) => screen.some((row) => row.includes(text));

describe('the reader', () => {
  it.each([
    ['a file', () => `$rethread '${dump}'`],
    ['what `convert --to json` wrote', () => `$rethread read '${json}'`],
    ['standard input, with keys from the terminal', () => `cat '${dump}' | $rethread`],
    ['standard input by its name', () => `$rethread - < '${dump}'`],
  ])('opens for %s, and leaves the terminal as it was', async (_, line) => {
    const terminal = start(line());
    await terminal.until('the thread', shows('Mending the weir'));
    expect(terminal.buffer).toBe('alternate');
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
    await terminal.until('the screen from before', (screen) => screen.join('') === '');
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
  });

  it.each([
    ['safe', '👩 ❤ 🇩🇪 漢字 |'],
    ['ascii', '[emoji] <3 DE 漢字 |'],
  ])('shows emoji and wide characters in their columns, with --emoji=%s', async (mode, text) => {
    const path = join(command.directory, 'emoji.txt');
    writeFileSync(path, 'Mending the weir\n\n👩‍👩‍👧 ❤️ 🇩🇪 漢字 |\n\u00A0\nIt holds.\n\u00A0\n');
    const terminal = start(`$rethread --no-history --emoji=${mode} '${path}'`);
    await terminal.until('the text', shows(`  ${text}`));
    await terminal.until('the first frame', () => terminal.bytes.includes('\u001B[?2026l'));
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
  });

  it('goes on where it was left, with marks, and says what is new', async () => {
    const path = join(command.directory, 'growing.txt');
    writeFileSync(path, longDump(60));
    const first = start(`$rethread '${path}'`);
    await first.until('the thread', shows('Board number 1 '));
    await first.until('the first frame', () => first.bytes.includes('\u001B[?2026l'));
    first.send('40Gma5j');
    await first.until('post 40', shows('post 41 of 60'));
    const row = first.screen[0];
    first.send('q');
    expect(await first.ended).toBe(0);

    writeFileSync(path, longDump(63));
    const second = start(`$rethread '${path}'`);
    await second.until('the same row', (screen) => screen[0] === row);
    await second.until('the news', shows('3 new posts'));
    second.send('U');
    await second.until('the first new post', (screen) => screen.some((each) => /#61 .* new$/.test(each)));
    second.send("'a");
    await second.until('the mark', (screen) => screen[0]?.includes('#40') ?? false);

    // As in less, F reads on as the file grows; the place stays.
    second.send('F');
    await second.until('the answer', shows('followed'));
    writeFileSync(path, longDump(65));
    await second.until('what has come', shows('2 new posts'));
    expect(second.screen[0]).toContain('#40');
    second.send('65G');
    await second.until('the last', shows('Board number 65 '));
    second.send('q');
    expect(await second.ended).toBe(0);

    const forgetful = start(`$rethread --no-history '${path}'`);
    await forgetful.until('the start', shows('Board number 1 '));
    forgetful.send('q');
    await forgetful.ended;
  });

  it('keeps what was said of a link, also after the thread has grown', async () => {
    const path = join(command.directory, 'mill.txt');
    writeFileSync(path, millDump);
    const first = start(`$rethread '${path}'`);
    await first.until('the first frame', () => first.bytes.includes('\u001B[?2026l'));
    first.send('3G');
    await first.until('a quote', shows('said (#2):'));
    first.send('X');
    await first.until('the answer', shows('is no longer taken to be from #2'));
    expect(first.screen[1]).toContain('Quote of unknown source:');
    first.send('k');
    await first.until('the hints', shows('x fold   ? help'));
    // Whoever has used a key a few times need not be told of it.
    first.send('jxxxxxx');
    await first.until('fewer hints', (screen) => /\d% +\? help $/.test(screen.at(-1) ?? ''));
    first.send('q');
    expect(await first.ended).toBe(0);

    writeFileSync(path, `${millDump}One more word.\n\u00A0\n`);
    const second = start(`$rethread '${path}'`);
    await second.until('the same, in the first screen', shows('Quote of unknown source:'));
    await second.until('the first frame', () => second.bytes.includes('\u001B[?2026l'));
    second.send('X');
    await second.until('the link', shows('taken to be from #2'));
    expect(second.screen[1]).toContain('said (#2):');
    second.send('k');
    await second.until('as few hints', (screen) => /% +Enter to #2 {3}\? help $/.test(screen.at(-1) ?? ''));
    second.send('q');
    expect(await second.ended).toBe(0);
  });

  it('takes settings and keys from files, says what cannot be meant, and leaves its last screen where asked', async () => {
    mkdirSync(join(command.directory, 'config', 'rethread'), { recursive: true });
    const settings = join(command.directory, 'config', 'rethread', 'config.toml');
    writeFileSync(settings, 'text-width = 40\nmosue = true\n[keys]\nquit = "X"\n');
    const terminal = start(`$rethread --no-alt-screen '${dump}'`);
    await terminal.until('the thread', shows('Mending the weir'));
    expect(terminal.screen.at(-1)).toContain('config.toml:2:1: unknown setting `mosue`');
    expect(terminal.screen.every((row, index) => index === 23 || row.length <= 42)).toBe(true);
    await terminal.until('the first frame', () => terminal.bytes.includes('\u001B[?2026l'));
    terminal.send('qX');
    expect(await terminal.ended).toBe(0);
    await terminal.until('the last screen', () => terminal.buffer === 'normal');
    expect(terminal.screen[0]).toBe('  Mending the weir');
    rmSync(settings);
  });

  it('ends with 130 at Ctrl-C', async () => {
    const terminal = start(`$rethread '${dump}'`);
    await terminal.until('the thread', shows('Mending the weir'));
    terminal.send('\u0003');
    expect(await terminal.ended).toBe(130);
    await terminal.until('the screen from before', () => terminal.buffer === 'normal');
  });
});

describe('in words', () => {
  it('takes commands line by line and leaves all that was said on the screen', async () => {
    const terminal = start(`$rethread --screen-reader '${dump}'`);
    await terminal.until('the title', shows('Thread: Mending the weir'));
    await terminal.until('the prompt', shows('Command:'));
    for (const [line, said] of [
      ['', 'Post 1 of 3, author unknown.'],
      ['2', 'Post 2 of 3, author unknown, quotes post 1.'],
      ['/cart', 'Hit 1 of 1 for “cart”.'],
    ] as const) {
      terminal.send(`${line}\r`);
      await terminal.until(said, shows(said));
    }
    terminal.send('quit\r');
    expect(await terminal.ended).toBe(0);
    await terminal.until('the end', shows('Goodbye.'));
    expect(shows('Thread: Mending the weir')(terminal.screen)).toBe(true);
    // Line editing moves the cursor in its line; nothing else is drawn, and nothing coloured.
    expect(terminal.bytes.replace(/\u001B\[\d*[GJKC]|\u001B\[\?2004[hl]/gu, '')).not.toContain('\u001B');
  });

  it('ends with 130 at Ctrl-C, and takes commands from the terminal where the thread is piped in', async () => {
    const terminal = start(`cat '${dump}' | INK_SCREEN_READER=true $rethread`);
    await terminal.until('the prompt', shows('Command:'));
    terminal.send('last\r');
    await terminal.until('the last post', shows('Post 3 of 3'));
    terminal.send('\u0003');
    expect(await terminal.ended).toBe(130);
  });

  it('prints the whole thread into a pipe', async () => {
    const { stdout, status } = await command.run(['--screen-reader', dump]);
    expect(status).toBe(0);
    expect(stdout.match(/^Post \d of 3/gmu)).toHaveLength(3);
    expect(stdout).toMatch(/\n\nEnd of the thread\.\n$/u);
  });
});

describe('plain text on a terminal', () => {
  it.each([
    ['where it is asked for', '$rethread --plain'],
    ['where nothing can be drawn', 'TERM=dumb $rethread'],
  ])('%s', async (_, line) => {
    const terminal = start(`${line} '${dump}'`);
    expect(await terminal.ended).toBe(0);
    await terminal.until('the thread', shows('Mending the weir'));
    expect(terminal.bytes).not.toContain('\u001B[?1049h');
    expect(Math.max(...terminal.screen.map((row) => row.length))).toBeLessThanOrEqual(size.columns);
  });
});

it.each(['$rethread', '$rethread -', '$rethread convert --to html', '$rethread inspect'])(
  '%s does not wait for a dump to be typed',
  async (line) => {
    // Where threads were read before, they are listed.
    const terminal = start(`export XDG_STATE_HOME=/nowhere; ${line}`);
    expect(await terminal.ended).toBe(2);
    await terminal.until('the sentence', (screen) => screen[0] !== '');
    expect(terminal.screen.join('').trimEnd()).toBe(
      'rethread: No FILE, and nothing is piped in; `rethread --help` has examples',
    );
  },
);
