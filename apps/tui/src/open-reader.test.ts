import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../tsup.config.ts';
import { startTerminal, type TestTerminal } from './testing/terminal.ts';

const ENTER = '\r';
const ESCAPE = '\u001B';
const BACKSPACE = '\u007F';

let folder = '';
let program = '';

// The bundle as it is shipped, of an entry that opens the reader on a sample dump.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-reader-'));
  program = await bundle('program', new URL('./testing/open-sample.ts', import.meta.url));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const size = { columns: 80, rows: 24 };

/** Opens the reader and waits for its first screen. */
async function open(environment: NodeJS.ProcessEnv = {}): Promise<TestTerminal> {
  const terminal = startTerminal(process.execPath, [program], size, environment);
  await terminal.until('the first screen', (screen) => screen[0] === '  Raising the roof of the old mill');
  // Painted before Ink is loaded, which paints it again.
  await terminal.until('the first frame', () => terminal.bytes.includes('\u001B[?2026l'));
  return terminal;
}

const first = (text: string) => (screen: string[]) => screen[0]?.includes(text) ?? false;
const last = (text: string) => (screen: string[]) => screen.at(-1)?.includes(text) ?? false;

/** Bundles a file as it would be shipped, and gives the path of the bundle. */
async function bundle(name: string, file: URL): Promise<string> {
  const entry = { [name]: fileURLToPath(file) };
  const outExtension = () => ({ js: '.mjs' });
  const options = { entry, outExtension, outDir: folder, clean: false, splitting: false };
  await build({ ...config, ...options, config: false, silent: true });
  return join(folder, `${name}.mjs`);
}

describe('the plain printer', () => {
  it('comes without Ink and React', async () => {
    const source = await readFile(await bundle('plain', new URL('./plain.ts', import.meta.url)), 'utf8');
    expect(source).toContain('plainText');
    expect(source).not.toMatch(/react|yoga/i);
  });
});

describe('the reader in a terminal', () => {
  it('hears function keys, however the terminal sends them', async () => {
    const terminal = await open();
    const theme = () => /Theme (\S+)/u.exec(terminal.screen.at(-1) ?? '')?.[1];
    terminal.send('\u001BOQ');
    await terminal.until('another theme', last('Theme '));
    const second = theme();
    terminal.send('\u001B[12~');
    await terminal.until('a third theme', () => theme() !== second);
    terminal.send('\u001BO');
    terminal.send('R');
    await terminal.until('the second again', () => theme() === second);
    terminal.send('\u001BOP');
    await terminal.until('the help', last(' Keys '));
    // Nothing of them is typed into a prompt.
    terminal.send('q');
    await terminal.until('the thread', first('Raising'));
    terminal.send('/wo\u001BOQ\u001B[[Cod');
    await terminal.until('the words', last('/wood'));
    terminal.send('\u0003');
    expect(await terminal.ended).toBe(0);
  });

  it('pages, follows a quote, comes back, folds, searches, helps, resizes and leaves nothing behind', async () => {
    const terminal = await open();
    expect(terminal.buffer).toBe('alternate');
    expect(terminal.isCursorVisible).toBe(false);
    expect(terminal.screen).toHaveLength(24);
    expect(terminal.screen[3]).toMatch(/^ {2}#1 ─+$/);
    expect(terminal.screen.at(-1)).toMatch(
      /^ Raising the roof of the ol… · post 1 of 7 · \d+% {2}Enter to #2 {3}x fold {3}\? help $/,
    );
    const start = terminal.screen;

    terminal.send(' ');
    await terminal.until('the second page', (screen) => screen.some((row) => row.includes('#5')));
    terminal.send('b');
    await terminal.until('the first page', first('Raising'));
    expect(terminal.screen).toEqual(start);

    // From the quote in #6 to the passage in #4, and back.
    terminal.send('6G');
    await terminal.until('post 6', first('#6'));
    const quoting = terminal.screen;
    expect(quoting[1]).toBe('  ┃ Quote from #4:');
    terminal.send(ENTER);
    await terminal.until('the quoted passage', last('Quoted in #6; Backspace goes back'));
    const passage = terminal.screen.findIndex((row) => row.includes('A friend of mine drew up a list'));
    expect(terminal.screen.at(-1)).toContain('post 4 of 7');
    expect(terminal.isMarked(2, passage)).toBe(true);
    expect(terminal.isMarked(2, passage - 1)).toBe(false);
    terminal.send(BACKSPACE);
    await terminal.until('post 6 again', first('#6'));
    expect(terminal.screen).toEqual(quoting);

    terminal.send('x');
    await terminal.until('the fold', (screen) => screen[1] === '  ▸ quotes #4, 4 lines');
    terminal.send('x');
    await terminal.until('the open fold', (screen) => screen[1] === '  ┃ Quote from #4:');
    terminal.send('gT');
    await terminal.until('all folds', (screen) =>
      screen.some((row) => row === '  ▸ quotes #2 Marta_V, 3 lines'),
    );

    // A hit inside a folded quote opens it; Escape goes back.
    terminal.send('/seen my share');
    await terminal.until('the hits', last('2 hits'));
    expect(terminal.isCursorVisible).toBe(true);
    terminal.send(ENTER);
    await terminal.until('the first hit', last('hit 1 of 2'));
    expect(terminal.isCursorVisible).toBe(false);
    terminal.send('n');
    await terminal.until('the second hit', last('hit 2 of 2'));
    expect(terminal.screen.some((row) => /[▏┃].*seen my/.test(row))).toBe(true);
    terminal.send(ESCAPE);
    await terminal.until('no hits', (screen) => !screen.at(-1)?.includes('hit'));

    terminal.send('?');
    await terminal.until('the help', first('Here: on a quote'));
    expect(terminal.screen[1]).toContain('from the current quote to the passage');
    terminal.send('/of this author');
    await terminal.until('what is looked for', last('1 of 1'));
    expect(terminal.isCursorVisible).toBe(true);
    expect(terminal.screen.join('\n')).toContain('only the posts of this author');
    terminal.send(ENTER);
    await terminal.until('the count', last('“of this author” 1 of 1'));
    terminal.send('?');
    await terminal.until('the thread', last('post'));

    terminal.send('G');
    await terminal.until('the end', (screen) => screen.at(-2) === '  anything.');
    expect(terminal.screen.at(-3)).toContain('␛[2J␛]0;owned␇ and backwards.');
    expect(terminal.bytes).not.toContain('\u001B]0;owned');

    expect(terminal.tallestFrame).toBeLessThanOrEqual(24);
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
    await terminal.until('the shell', (screen) => screen[1] === 'left by quit');
    expect(terminal.screen[0]).toBe('before the reader');
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
  });

  it('keeps the sentence on the first row through resizes, and no frame is taller than the screen', async () => {
    const terminal = await open();
    terminal.send('4G2j');
    await terminal.until('post 4', first('what you pay for twice'));
    for (const [columns, rows] of [
      [40, 10],
      [120, 20],
      [50, 6],
      [16, 4],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.until(`${columns} columns`, (screen) => {
        return (
          screen.length === rows && (screen.at(-1) ?? '').length > 0 && screen[0]?.includes('what') === true
        );
      });
      expect(terminal.tallestFrame).toBeGreaterThan(0);
      expect(terminal.tallestFrame).toBeLessThanOrEqual(rows);
    }
    expect(terminal.screen[0]).toBe('  what you pay for twice, first in money and then in buckets.');
    terminal.resize(10, 3);
    await terminal.until('a polite word', first('Window to…'));
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
  });

  it('writes little where little changes', async () => {
    const terminal = await open();
    const before = terminal.bytes.length;
    terminal.send('4');
    await terminal.until('the count', (screen) => / 4 $/.test(screen.at(-1) ?? ''));
    expect(terminal.bytes.length - before).toBeLessThan(400);
    // Four lines down move all rows, and each is written once, with its colours and no more.
    const counted = terminal.bytes.length;
    const fifth = terminal.screen[4] as string;
    terminal.send('j');
    await terminal.until('four lines down', first(fifth));
    expect(terminal.bytes.length - counted).toBeLessThan(2 * size.columns * size.rows);
    terminal.send('\u0003');
    await terminal.ended;
  });

  it('ends on Ctrl-C with the terminal as it was', async () => {
    const terminal = await open();
    terminal.send('/mill');
    await terminal.until('the prompt', last('/mill'));
    terminal.send('\u0003');
    expect(await terminal.ended).toBe(0);
    await terminal.until('the shell', (screen) => screen[1] === 'left by interrupted');
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
  });

  it('restores the terminal when it is killed', async () => {
    const terminal = await open();
    terminal.signal('SIGTERM');
    await terminal.ended;
    await terminal.until('the shell', first('before the reader'));
    expect(terminal.buffer).toBe('normal');
    expect(terminal.isCursorVisible).toBe(true);
  });

  it('takes its keys from the terminal when standard input is a pipe', async () => {
    const terminal = startTerminal('/bin/sh', ['-c', `echo dump | "${process.execPath}" "${program}"`], size);
    await terminal.until('the first screen', first('Raising'));
    terminal.send('J');
    await terminal.until('post 1', first('#1'));
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
  });

  it('draws without colour where NO_COLOR asks for it', async () => {
    const terminal = await open({ NO_COLOR: '1' });
    terminal.send('3G');
    await terminal.until('post 3', first('#3'));
    terminal.send('q');
    await terminal.ended;
    expect(terminal.bytes).toContain('\u001B[1m');
    expect(terminal.bytes).not.toMatch(/\u001B\[(?:\d+;)*(?:3[0-7]|4[0-7]|[34]8|9[0-7])[;m]/);
  });
});
