import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../tsup.config.ts';
import { startTerminal, type TestTerminal } from '../testing/terminal.ts';

const ENTER = '\r';
const ESCAPE = '\u001B';
const FILES = 10_000;

let root = '';
let folder = '';

// The bundle as it is shipped, of an entry that opens the list, and of what its workers run.
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rethread-list-'));
  folder = join(root, 'dumps');
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  await build({
    ...config,
    entry: {
      'open-list': at('../testing/open-list.tsx'),
      'folder-worker': at('../testing/folder-worker.ts'),
    },
    outExtension: () => ({ js: '.mjs' }),
    outDir: root,
    clean: false,
    splitting: false,
    config: false,
    silent: true,
  });
  for (let index = 0; index < FILES; index += 1) {
    const path = join(folder, `board-${index % 10}`, `thread-${index}.txt`);
    if (index < 10) mkdirSync(dirname(path), { recursive: true });
    // Links are made in a fraction of the time; a list knows files by their paths.
    if (index >= 100) linkSync(join(folder, `board-${index % 10}`, `thread-${index % 100}.txt`), path);
    else {
      const posts = 'Words of a post.\n\u00A0\n'.repeat(1 + (index % 3));
      writeFileSync(path, `About mills, part ${index}\n\n${posts}`);
    }
  }
  writeFileSync(
    join(folder, 'board-0', 'zz.txt'),
    'The last word\n\nOnly \u001B[2Jhere stands ochre.\n\u00A0\n',
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function open(): TestTerminal {
  const program = [join(root, 'open-list.mjs'), folder, join(root, 'cache', 'index.jsonl')];
  return startTerminal(process.execPath, program, { columns: 100, rows: 24 });
}

const last = (text: string) => (screen: string[]) => screen.at(-1)?.includes(text) ?? false;
const shows = (text: string) => (screen: string[]) => screen.some((row) => row.includes(text));
const current = (text: string) => (screen: string[]) =>
  screen.some((row) => row.startsWith('> ') && row.includes(text));

describe('the list in a terminal', () => {
  it('shows ten thousand files at once, answers keys while it looks into them, filters, sorts, searches, opens', async () => {
    const terminal = open();
    await terminal.until('the first files', shows('thread-0.txt'));
    await terminal.until('the index at work', last('indexed '));
    // While the index is made.
    terminal.send('j');
    await terminal.until('the second row', current('thread-10.txt'));
    terminal.send('G');
    await terminal.until('the last row', current('thread-9999'));
    // Those on the screen are looked into before the others.
    await terminal.until('the titles of the last page', (screen) =>
      screen.slice(1, -1).every((row) => row.includes('About mills')),
    );
    expect(terminal.screen.at(-1)).toMatch(/indexed [\d,]+ of 10,001/);

    terminal.send('/ochre');
    await terminal.until('no thread', shows('No thread has “ochre”'));
    terminal.send('\u0015word last zz');
    await terminal.until('the only thread', current('The last word'));
    expect(terminal.isCursorVisible).toBe(true);
    terminal.send(ENTER);
    await terminal.until('the call to open it', last('zz.txt'));
    expect(terminal.screen.at(-1)).toContain(`opens ${folder}/board-0/zz.txt`);
    terminal.send(ESCAPE);
    await terminal.until('all threads', last('· 10,001 threads'));
    expect(current('The last word')(terminal.screen)).toBe(true);

    terminal.send('5o');
    await terminal.until('an order', last('Sorted by date'));
    terminal.send('g');

    terminal.send('sochre');
    await terminal.until('a query', last('search: ochre'));
    terminal.send(ENTER);
    await terminal.until('the hit', current('#1'));
    await terminal.until('the end of the search', last('1 hit in 1 thread'));
    expect(terminal.screen[1]).toContain('␛[2Jhere stands ochre');
    terminal.send(ENTER);
    await terminal.until('the call to open the hit', last('at #1'));
    terminal.send('q');
    await terminal.until('the threads', shows('About mills'));
    expect(terminal.bytes).not.toContain('\u001B[2Jhere');
    terminal.send('q');
    expect(await terminal.ended).toBe(0);
    expect(terminal.buffer).toBe('normal');
  });
});
