import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createLayout } from '../layout/layout.ts';
import { commandGroups } from '../state/commands/index.ts';
import { buildThread } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { asciiGlyphs } from '../text/glyphs.ts';
import { createPalette } from './palette.ts';
import { drawScreen } from './screen.ts';

const SGR = /\u001B\[[0-9;]*m/g;

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
    '\uD800',
    'e\u0301',
    '\t',
  ),
  maxLength: 60,
});

const thread = fc
  .array(
    fc.record({
      by: hostile,
      title: hostile,
      edited: hostile,
      blocks: fc.array(fc.oneof(hostile, fc.record({ code: hostile })), { maxLength: 3 }),
    }),
    {
      maxLength: 4,
    },
  )
  .chain((posts) => hostile.map((title) => buildThread(posts, title)));

const allKeys = commandGroups.flatMap(({ commands }) =>
  commands.flatMap((each) => each.keys.flatMap((key) => key.replace('*', 'a').split(' '))),
);

const keys = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(...allKeys),
    },
    { weight: 1, arbitrary: fc.constantFrom('1', '9', 'a', 'c', '漢', '\u001B', 'Ctrl-w', 'Left') },
  ),
  { maxLength: 30 },
);

const sizes = fc.record({ columns: fc.integer({ min: 1, max: 130 }), rows: fc.integer({ min: 1, max: 50 }) });

describe('drawScreen', () => {
  it('fills the terminal exactly, whatever the thread, the keys and the sizes', () => {
    fc.assert(
      fc.property(thread, fc.array(fc.tuple(sizes, keys), { minLength: 1, maxLength: 3 }), (tree, steps) => {
        const session = openSession(tree);
        for (const [size, pressed] of steps) {
          session.resize(size).press(...pressed);
          const { lines, cursor } = drawScreen(session.desk, createPalette('color'));
          expect(lines).toHaveLength(size.rows);
          for (const line of lines) {
            const text = line.replace(SGR, '');
            expect(stringWidth(text)).toBeLessThanOrEqual(size.columns);
            expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
          }
          if (cursor) expect(cursor.x).toBeLessThan(size.columns);
          if (cursor) expect(cursor.y).toBeLessThan(size.rows);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('looks like this', () => {
    const session = openSession(sampleThread, { columns: 64, rows: 24 }).press('3G', 'Tab');
    expect(session.screen.lines.join('\n')).toMatchInlineSnapshot(`
      "  #3 Old Trapper (inferred from the sign-off) ────────────────
        ▏ Marta_V said (#2):
        ▏ We did, the year before last. If the beams are sound then
        ▏ leave them where they are and put new battens over them,
        ▏ it is slow work but nobody has to lift anything heavy.

        Oak, by the look of it.
        I would not touch them either.

        Old Trapper

        #4 ─────────────────────────────────────────────────────────
        Slate lasts a hundred years — tin lasts until the first
        storm. “Cheap” is what you pay twice.

        See https://example.org/slate for prices.

        Last edited: Tuesday

        #5 Marta_V ─────────────────────────────────────────────────
        ┃ Old Trapper (?) said (#3, altered):
        ┃ │ Marta_V said (#2):
        ┃ │ We did, the year before last. If the beams are sound
       Raising the roof of the old mill · post 5 of 11 · 33%   ? help "
    `);
  });

  it('draws with the characters of a keyboard where that is wanted', () => {
    const size = { columns: 120, rows: 60 };
    for (const keys of [[], ['gT'], ['?'], ['n'], ['5G', 'j', 't', '@'], ['z']]) {
      const { desk } = openSession(sampleThread, size).press(...keys);
      const layout = createLayout(desk.layout.thread, { glyphs: asciiGlyphs, emoji: 'ascii' });
      const text = drawScreen({ ...desk, layout }, createPalette('none')).lines.join('\n');
      // What is left are words: the thread's own and those of the help.
      expect(text.replace(/[—“”’…]/gu, '')).toMatch(/^[\n -~]*$/u);
      expect(text.length).toBeGreaterThan(1000);
    }
  });

  it('shows no more than a word where there is no room', () => {
    expect(openSession(sampleThread, { columns: 12, rows: 3 }).screen.lines).toEqual([
      'Window too …',
      '',
      '',
    ]);
  });

  it('shows a thread without posts and without a title', () => {
    const { lines } = openSession(buildThread([], null), { columns: 50, rows: 5 }).screen;
    expect(lines.slice(0, 2)).toEqual(['sample.txt', 'No posts']);
    expect(lines.at(-1)).toContain('no posts');
  });

  it('marks the passage, the hits and the current quote with more than colour', () => {
    const size = { columns: 80, rows: 24 };
    const drawn = (...pressed: string[]) => {
      const { desk } = openSession(sampleThread, size).press(...pressed);
      return drawScreen(desk, createPalette('monochrome')).lines.join('\n');
    };
    expect(drawn('Enter')).toContain('\u001B[7mWe did, the year before last.');
    expect(drawn('/', 'r', 'o', 'o', 'f')).toContain('\u001B[7mroof\u001B[0m');
    expect(drawn('/', 'r', 'o', 'o', 'f')).toContain('\u001B[4mroof\u001B[0m');
    expect(drawn()).toContain('\u001B[1m┃ \u001B[0m');
    expect(drawn('/', 'r', 'o', 'o', 'f')).not.toMatch(/\u001B\[[0-9;]*[34]\d[;m]/);
  });
});
