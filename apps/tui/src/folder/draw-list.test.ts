import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Drawing, defaultDrawing } from '../layout/drawing.ts';
import { file, files, indexed, openList as open, summary } from '../testing/list-session.ts';
import { asciiGlyphs } from '../text/glyphs.ts';
import { createPalette } from '../view/palette.ts';
import { drawFolder, pathsOnScreen } from './draw-list.ts';
import { defaultListKeymap, listCommandGroups } from './list-commands.ts';

describe('the keymap of the list', () => {
  it('binds no key twice, and is explained in full by the help', () => {
    const commands = listCommandGroups.flatMap((group) => group.commands);
    const keys = commands.flatMap((command) => command.keys);
    expect(keys).toEqual([...new Set(keys)]);
    const help = open([], { columns: 100, rows: 60 }).press('?').screen.join('\n');
    for (const command of commands) expect(help).toContain(command.help);
  });
});

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    'bc',
    '漢',
    '👩‍👩‍👧',
    '\u001B[2J',
    '\u009B',
    '\u202E',
    '\u0007',
    '\r',
    '\n',
    '\uD800',
    'e\u0301',
    '\t',
    '/',
  ),
  maxLength: 40,
});

const keys = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...listCommandGroups.flatMap(({ commands }) => commands.flatMap((each) => each.keys)),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('1', '9', 'a', '漢', '\u001B', 'Ctrl-w', 'Tab', 'Left') },
  ),
  { maxLength: 25 },
);

const keyboard: Drawing = { emoji: 'ascii', glyphs: asciiGlyphs };

describe('drawFolder', () => {
  it('draws with the characters of a keyboard where there are no others', () => {
    const long = { 'a.txt': summary('A 🙂 title that goes on and on '.repeat(4)) };
    const session = open([files('a.txt'), indexed(long), { kind: 'scanned' }], { columns: 100, rows: 8 });
    const hit = { post: 1, author: 'Ann', snippet: 'words '.repeat(40), start: 120, end: 125, range: null };
    const news = {
      id: 1,
      hits: [{ path: '/dumps/a.txt', hit }],
      count: 1,
      fileCount: 1,
      partialCount: 0,
      failedCount: 0,
      isDone: true,
      problem: null,
    };
    const draw = () =>
      drawFolder(
        { keymap: defaultListKeymap, state: session.state, size: { columns: 100, rows: 8 } },
        createPalette('none'),
        keyboard,
      ).lines.join('\n');
    const list = draw();
    expect(list).toContain('A :) title');
    expect(list).toContain('dumps - 1 thread - by name');
    session.press('r');
    expect(draw()).toContain('File v');
    session.press('s').type('words').press('Enter').receive({ kind: 'search', news });
    const shown = `${list}${draw()}`;
    expect(shown.replaceAll(/[“”]/g, '"')).toMatch(/^[ -~\n]+$/);
  });

  it('fills the terminal exactly, whatever the files, the hits, the keys and the sizes', () => {
    const entry = fc.record({
      name: hostile,
      title: fc.option(hostile),
      author: hostile,
      note: fc.option(hostile, { freq: 8 }),
    });
    const sizes = fc.record({
      columns: fc.integer({ min: 1, max: 300 }),
      rows: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 6 }),
        sizes,
        keys,
        hostile,
        fc.nat(40),
        fc.constantFrom(defaultDrawing, keyboard),
        (entries, size, pressed, snippet, start, drawing) => {
          const named = entries.map(({ name, note }, index) => file(`${name}${index}`, { note }));
          const found = named.map(({ path }, index) => ({
            path,
            indexed: {
              kind: 'thread' as const,
              summary: summary(entries[index]?.title ?? null, {
                authors: [entries[index]?.author ?? ''],
                authorCount: 1,
                posts: 123_456,
              }),
            },
          }));
          const session = open(
            [
              { kind: 'files', files: named },
              { kind: 'indexed', found },
            ],
            size,
          );
          session.press('s').type('a').press('Enter');
          session.receive({
            kind: 'search',
            news: {
              id: 1,
              hits: named.map(({ path }) => ({
                path,
                hit: { post: 2, author: snippet, snippet, start, end: start + 3, range: null },
              })),
              count: 9000,
              fileCount: 1,
              partialCount: 2,
              failedCount: 1,
              isDone: true,
              problem: null,
            },
          });
          session.press(...pressed);
          for (const state of [session.state, { ...session.state, mode: { name: 'results' } as const }]) {
            const { lines, cursor } = drawFolder(
              { keymap: defaultListKeymap, state, size },
              createPalette('color'),
              drawing,
            );
            expect(lines).toHaveLength(size.rows);
            for (const line of lines) {
              const text = line.replace(/\u001B\[[0-9;]*m/g, '');
              expect(stringWidth(text)).toBeLessThanOrEqual(size.columns);
              expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
            }
            if (cursor) expect(cursor.x).toBeLessThan(size.columns);
          }
          expect(pathsOnScreen(session.state, size).length).toBeLessThanOrEqual(Math.max(1, size.rows));
        },
      ),
    );
  });
});
