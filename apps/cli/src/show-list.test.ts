import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThreadChanges } from '../../tui/src/memory/merge.ts';
import { openMemory, threadKey } from '../../tui/src/memory/open-memory.ts';
import { startTerminal, type TestTerminal } from '../../tui/src/testing/terminal.ts';
import { type BuiltCommand, buildCommand } from './testing/built-command.ts';
import { hostileText } from './testing/dumps.ts';

// The list of the built command in a real pseudo-terminal, with the threads that are opened from it.

let command: BuiltCommand;

const ENTER = '\r';
const END = '\u00A0\n';

/** A dump of some posts; every fifth from the fourth on has a word that is looked for. */
function dumpOf(title: string, posts: number): string {
  const post = (number: number) =>
    `In post ${number} somebody speaks of ${title.toLowerCase()}.\n${number % 5 === 4 ? '\nWe painted it with ochre.\n' : ''}${END}`;
  return `${title}\n\n${Array.from({ length: posts }, (_, index) => post(index + 1)).join('')}`;
}

beforeAll(async () => {
  command = await buildCommand();
  const folder = join(command.directory, 'dumps');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), dumpOf('About mills', 3));
  writeFileSync(join(folder, 'b.txt'), dumpOf('Boats and locks', 12));
  writeFileSync(join(folder, 'c.json'), '{ "rethread": 1 }');
  writeFileSync(join(folder, 'd.txt'), dumpOf('Ditches', 40));
  writeFileSync(join(folder, 'e.txt'), dumpOf(`Eels ${hostileText}`, 2));
});
afterAll(() => command.remove());

/** Runs the command where the tests' files are. */
function start(line: string, environment: NodeJS.ProcessEnv = {}): TestTerminal {
  const rethread = `'${process.execPath}' '${command.path}'`;
  return startTerminal(
    '/bin/sh',
    ['-c', `cd '${command.directory}' && ${rethread} ${line}`],
    { columns: 100, rows: 16 },
    {
      XDG_CACHE_HOME: join(command.directory, 'cache'),
      XDG_STATE_HOME: join(command.directory, 'state'),
      ...environment,
    },
  );
}

const shows = (text: string) => (screen: string[]) => screen.some((row) => row.includes(text));
const first = (text: string) => (screen: string[]) => screen[0]?.includes(text) ?? false;
const last = (text: string) => (screen: string[]) => screen.at(-1)?.includes(text) ?? false;
const current = (text: string) => (screen: string[]) =>
  screen.some((row) => row.startsWith('> ') && row.includes(text));

/** How often the terminal was told to change to its other screen, and back. */
const count = (terminal: TestTerminal, sequence: string) => terminal.bytes.split(sequence).length - 1;

describe('a folder', () => {
  it('has the keys of the settings, also those that Ink does not name', async () => {
    const config = join(command.directory, 'config');
    mkdirSync(join(config, 'rethread'), { recursive: true });
    writeFileSync(join(config, 'rethread', 'config.toml'), '[list-keys]\nopen = ["F4"]\nline-down = "v"\n');
    // An index of its own: that of the other tests must not be there before them.
    const terminal = start('dumps --no-history', { XDG_CONFIG_HOME: config, XDG_CACHE_HOME: config });
    await terminal.until('the titles', shows('Ditches'));
    terminal.send('v');
    await terminal.until('the second line', current('Boats and locks'));
    terminal.send('\u001B[14~');
    await terminal.until('a thread', first('Boats and locks'));
    // The reader has its own.
    terminal.send('q');
    await terminal.until('the list', current('Boats and locks'));
    terminal.send('j');
    await terminal.until('that it is not bound', last('j does nothing here'));
    terminal.send('q');
    await terminal.ended;
  });

  it('is a list that threads are opened from, read one after the other, and searched', async () => {
    const terminal = start('dumps');
    await terminal.until('the titles', shows('Ditches'));
    expect(shows('dumps')(terminal.screen)).toBe(true);
    terminal.send(`j${ENTER}`);
    await terminal.until('a thread', first('Boats and locks'));
    // What cannot be read is passed over.
    terminal.send(']');
    await terminal.until('the next thread', first('Ditches'));
    terminal.send('2]');
    await terminal.until('the last thread', first('Eels'));
    terminal.send(']');
    await terminal.until('the end of the list', last('This is the last thread of the list'));
    terminal.send('[');
    await terminal.until('the thread before', first('Ditches'));
    terminal.send('q');
    await terminal.until('the list at the thread read last', current('Ditches'));

    terminal.send(`sochre${ENTER}`);
    await terminal.until('all hits', last('10 hits in 2 threads'));
    terminal.send(`3j${ENTER}`);
    await terminal.until('the hit', last('hit 2 of 8'));
    expect(first('#9')(terminal.screen)).toBe(true);
    terminal.send('n');
    await terminal.until('the next hit', last('hit 3 of 8'));
    terminal.send('q');
    await terminal.until('the hits', last('10 hits in 2 threads'));
    expect(current('#9')(terminal.screen)).toBe(true);
    terminal.send('q');
    await terminal.until('the list', current('Ditches'));
    terminal.send('q');
    expect(await terminal.ended).toBe(0);

    await terminal.until('the screen from before', (screen) => screen.join('') === '');
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
    expect(count(terminal, '\u001B[?1049h')).toBe(1);
    expect(count(terminal, '\u001B[?1049l')).toBe(1);
    expect(terminal.tallestFrame).toBeLessThanOrEqual(16);
    expect(terminal.bytes).not.toContain('\u001B]52');
  });

  it('says why a thread cannot be opened, and is left at once by Ctrl-C from within one', async () => {
    const lost = join(command.directory, 'lost.txt');
    writeFileSync(lost, dumpOf('Lost', 3));
    const terminal = start('dumps/c.json dumps/a.txt lost.txt');
    await terminal.until(
      'the titles',
      (screen) => shows('Lost')(screen) && shows('It cannot be read')(screen),
    );
    terminal.send(`2g${ENTER}`);
    await terminal.until(
      'why it is no thread',
      last('It cannot be read: `c.json` begins like a thread in JSON'),
    );
    rmSync(lost);
    terminal.send(`3g${ENTER}`);
    await terminal.until('why it is not there', last('No such file `lost.txt`'));
    terminal.send(`g${ENTER}`);
    await terminal.until('a thread', first('About mills'));
    terminal.resize(60, 10);
    await terminal.until('the new size', (screen) => screen.length === 10 && last('post 1 of 3')(screen));
    terminal.send('\u0003');
    expect(await terminal.ended).toBe(130);
    await terminal.until('the screen from before', () => terminal.buffer === 'normal');
    expect(terminal.isCursorVisible).toBe(true);
  });
});

describe('without a FILE', () => {
  it('lists the threads that were read, the last one first, and how far', async () => {
    const environment = { XDG_STATE_HOME: join(command.directory, 'visited') };
    let now = 0;
    const memory = openMemory({ environment, home: '/', platform: 'linux', enabled: true, now: () => now });
    const read = async (name: string, changes: ThreadChanges) => {
      now += 1;
      const path = join(command.directory, name);
      await memory.save(threadKey(path, readFileSync(path)), changes);
    };
    await read('dumps/d.txt', { read: 0.25, posts: 38 });
    await read('dumps/a.txt', { read: 0.5, posts: 3 });
    writeFileSync(join(command.directory, 'gone.txt'), dumpOf('Gone', 1));
    await read('gone.txt', { read: 1, posts: 1 });
    rmSync(join(command.directory, 'gone.txt'));

    const terminal = start('', environment);
    await terminal.until('the titles', (screen) => shows('About mills')(screen) && shows('+2')(screen));
    const [, first, second, third] = terminal.screen;
    expect(first).toMatch(/^> About mills +3 +50% /);
    expect(second).toMatch(/^ {2}Ditches +40 +\+2 /);
    expect(third).toBe('');
    expect(terminal.screen.at(-1)).toContain('Read last · 2 threads · by the last visit');
    terminal.send(`j${ENTER}`);
    await terminal.until('the thread', (screen) => screen[0] === '  Ditches');
    terminal.send('q');
    await terminal.until('the list', current('Ditches'));
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
  });
});

it('a thread alone says that there is no list to go on in', async () => {
  const terminal = start('dumps/a.txt');
  await terminal.until('the thread', first('About mills'));
  terminal.send(']');
  await terminal.until('the word', last('not from a list'));
  terminal.send('q');
  expect(await terminal.ended).toBe(0);
});
