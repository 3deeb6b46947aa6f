import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSampleReader } from './testing/reader-program.ts';
import { startTerminal, type TestTerminal } from './testing/terminal.ts';

const ENTER = '\r';
const ESCAPE = '\u001B';

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rethread-sense-'));
  program = await buildSampleReader(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(columns: number, rows: number): Promise<TestTerminal> {
  const terminal = startTerminal(process.execPath, [program], { columns, rows });
  await terminal.until('the first screen', (screen) => screen.some((row) => row.includes('Raising')));
  return terminal;
}

const first = (text: string) => (screen: string[]) => screen[0]?.includes(text) ?? false;
const last = (text: string) => (screen: string[]) => screen.at(-1)?.includes(text) ?? false;
const any = (text: string) => (screen: string[]) => screen.some((row) => row.includes(text));

async function leave(terminal: TestTerminal): Promise<void> {
  terminal.send('q');
  expect(await terminal.ended).toBe(0);
}

describe('the sense of a thread, in a terminal', () => {
  it('goes up and down conversations, beside their tree', async () => {
    const terminal = await open(120, 24);
    terminal.send('t5G');
    await terminal.until('the tree', any('>   └ #5'));
    expect(terminal.screen.slice(0, 4).map((row) => row.slice(0, 32))).toEqual([
      '  #1                           │',
      '  #2 Marta_V                   │',
      '  └ #3 trapper (?)             │',
      '>   └ #5                       │',
    ]);
    terminal.send('p');
    await terminal.until('the parent', last('Quoted by #5'));
    expect(terminal.screen[2]).toContain('> └ #3 trapper (?)');
    terminal.send('R');
    await terminal.until('the root', last('1 step up from #3'));
    terminal.send('r');
    await terminal.until('the answer', last('The only answer to #2'));
    terminal.send('C');
    await terminal.until('the conversation', last('3 posts; Escape shows all'));
    expect(terminal.screen.join('\n')).not.toContain('#4');
    terminal.send(ESCAPE);
    await terminal.until('all posts', last('All posts are shown again'));
    terminal.resize(80, 30);
    await terminal.until('no tree', (screen) => screen[1]?.startsWith('  #3 trapper') ?? false);
    terminal.send('jj');
    await terminal.until('the header above the text', first('  #3 trapper'));
    expect(terminal.screen[1]).toContain('We did, the year before last.');
    terminal.send('Z');
    await terminal.until('the text alone', last('Z brings this line back'));
    expect(terminal.screen[0]).toContain('We did, the year before last.');
    terminal.send('k');
    await terminal.until('no status', (screen) => !screen.at(-1)?.includes('post'));
    await leave(terminal);
  });

  it('says why, shows the dump, waits for keys and lists commands', async () => {
    const terminal = await open(80, 24);
    terminal.send('3Gi');
    await terminal.until('the reasons', any('#2 (95 % sure): it quotes that post.'));
    expect(terminal.screen.join('\n')).toMatch(/trapper \(\d+ % sure\): the post ends with the name\./);
    terminal.send('q7Gv');
    await terminal.until('the source', any('␛[2J␛]0;owned␇ and <U+202E>backwards.'));
    expect(terminal.bytes).not.toContain('\u001B]0;owned');
    terminal.send('vz');
    await terminal.until('the keys that may follow', any('── z … ──'));
    terminal.send('M');
    await terminal.until('the folds', last('All quotes folded'));
    terminal.send(':unfold-every');
    await terminal.until('the command', (screen) => screen[1]?.startsWith('> unfold-every') ?? false);
    terminal.send(ENTER);
    await terminal.until('no folds', last('All quotes unfolded'));
    terminal.send(`ma:2${ENTER}`);
    await terminal.until('post 2', first('#2 Marta_V'));
    terminal.send("'a");
    await terminal.until('the mark', first('#7'));
    await leave(terminal);
  });

  it('stays usable on a screen of 20 columns and 5 rows', async () => {
    const terminal = await open(20, 5);
    terminal.send('t');
    await terminal.until('a word on the tree', last('The tree shows'));
    terminal.send('z');
    await terminal.until('the keys that may follow', any('── z …'));
    terminal.send(`${ESCAPE}`);
    await terminal.until('the text', (screen) => !any('── z …')(screen));
    terminal.send('A');
    await terminal.until('the authors', first('authors'));
    terminal.send(ESCAPE);
    await terminal.until('the title', first('Raising'));
    expect(terminal.tallestFrame).toBeLessThanOrEqual(5);
    await leave(terminal);
  });
});
