import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file, files, indexed, openList as open, summary } from '../testing/list-session.ts';
import { createPalette } from '../view/palette.ts';
import { drawFolder } from './draw-list.ts';
import { defaultListKeymap } from './list-commands.ts';
import { comparing, type ReadLookup, sortColumns } from './list-rows.ts';
import { emptyList, type ListState, neighbour, receive, withMarks } from './list-state.ts';
import { pasteInFolder, pressInFolder } from './press-in-list.ts';
import type { FolderEvent } from './start-folder.ts';

const names = Array.from({ length: 40 }, (_, index) => `${index + 1}.txt`);
const forty = () => open([files(...names), { kind: 'scanned' }]);

const three = () =>
  open([
    files('a.txt', 'b.txt', 'c.txt'),
    { kind: 'scanned' },
    indexed({
      'a.txt': summary('Zinc roofs', { posts: 5, last: '2020-01-02', authors: ['Marta_V'], authorCount: 1 }),
      'b.txt': summary(null, { posts: 90, last: null }),
      'c.txt': summary('Élan', { posts: 1200, isEstimate: true, last: '2021-05-06' }),
    }),
  ]);

describe('moving', () => {
  it.each([
    ['j', '2.txt'],
    ['1 2 j', '13.txt'],
    ['j j k', '2.txt'],
    ['Space', '11.txt'],
    ['Space b', '1.txt'],
    ['d', '6.txt'],
    ['G', '40.txt'],
    ['2 5 G', '25.txt'],
    ['G g', '1.txt'],
    ['9 9 9 j', '40.txt'],
  ])('goes with %s to %s', (keys, name) => {
    expect(
      forty()
        .press(...keys.split(' '))
        .current.trimEnd(),
    ).toMatch(new RegExp(`^> ${name}`));
  });

  it('pages without losing a row', () => {
    const session = forty();
    const seen = session.rows.map((row) => row.slice(2).split(' ')[0]);
    for (let page = 1; page < 4; page += 1) {
      seen.push(...session.press('Space').rows.map((row) => row.slice(2).split(' ')[0]));
    }
    expect(seen).toEqual(names);
  });

  it('says so when a key does nothing', () => {
    expect(forty().press('x').status).toContain('x does nothing here');
  });
});

describe('sorting', () => {
  it('goes through the columns by a key, and turns round by another', () => {
    const session = three();
    const order = () => session.rows.map((row) => row.slice(2, 12).trim());
    expect(order()).toEqual(['Zinc roofs', 'b.txt', 'Élan']);
    expect(session.press('o') && order()).toEqual(['b.txt', 'Élan', 'Zinc roofs']);
    expect(session.screen[0]).toContain('Title ↑');
    expect(session.press('o') && order()).toEqual(['Élan', 'b.txt', 'Zinc roofs']);
    expect(session.screen[0]).toContain('Posts ↓');
    expect(session.press('r') && order()).toEqual(['Zinc roofs', 'b.txt', 'Élan']);
    // What has no date stands last either way.
    expect(session.press('3', 'o') && order()).toEqual(['Élan', 'Zinc roofs', 'b.txt']);
    expect(session.press('r') && order()).toEqual(['Zinc roofs', 'Élan', 'b.txt']);
    expect(session.status).toContain('Sorted by date, turned round');
  });

  it('keeps what is current on its row while the order changes under it', () => {
    const session = forty().press('o', 'o', '2', '0', 'j', 'k');
    const place = session.screen.findIndex((line) => line.startsWith('> 20.txt'));
    expect(place).toBeGreaterThan(1);
    session.receive(indexed({ '40.txt': summary('Late', { posts: 500 }), '1.txt': summary('One') }));
    expect(session.screen.findIndex((line) => line.startsWith('> 20.txt'))).toBe(place);
    expect(session.press('g').rows[0]).toContain('Late');
  });

  it('puts rows that come in where sorting all of them would', () => {
    const row = fc.record({ posts: fc.integer({ min: 0, max: 3 }), title: fc.constantFrom('a', 'B', null) });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.constantFrom(...sortColumns),
        fc.boolean(),
        (all, column, isReversed) => {
          let state: ListState = { ...emptyList('x'), sort: { column, isReversed } };
          all.forEach((each, index) => {
            const name = `${index % 5}-${index}.txt`;
            state = receive(state, [files(name)]);
            state = receive(state, [indexed({ [name]: summary(each.title, each) })]);
          });
          expect(state.rows).toEqual([...state.rows].sort(comparing(column, isReversed)));
          expect(state.rows).toHaveLength(all.length);
          expect(state.indexedCount).toBe(all.length);
        },
      ),
    );
  });
});

describe('filtering', () => {
  it.each([
    ['marta', ['Zinc roofs']],
    ['roofs zinc', ['Zinc roofs']],
    ['élan', ['Élan']],
    ['txt', ['Zinc roofs', 'b.txt', 'Élan']],
    ['(', []],
    // Nothing has it letter by letter.
    ['matra', ['Zinc roofs']],
  ])('by %s leaves %j', (filter, left) => {
    const session = three().press('/').type(filter);
    expect(
      session.rows.filter((row) => /^(?:> | {2}\S.*\d)/.test(row)).map((row) => row.slice(2, 12).trim()),
    ).toEqual(left);
  });

  it('opens with Enter, clears with Escape, and keeps what is current', () => {
    const session = three().press('/').type('zin');
    expect(session.status).toMatch(/^\/zin +1 of 3 threads/);
    session.press('Enter');
    expect(session.state.effects).toEqual([{ kind: 'open', path: '/dumps/a.txt', hit: null }]);
    expect(session.status).toContain('/zin');
    expect(session.press('Escape').rows).toHaveLength(3);
  });

  it('takes in what is found while it is at work', () => {
    const session = three().press('/').type('oak').receive(files('oak.txt'));
    expect(session.current).toContain('oak.txt');
  });

  it('takes pasted text as what is typed, cleaned, and never as keys', () => {
    const state = pasteInFolder(three().press('/').state, 'a\u001Bb\nc');
    expect(state.filter).toBe('a␛b c');
    expect(pasteInFolder(three().state, 'qqq').ending).toBeNull();
  });

  it('says when nothing is left', () => {
    expect(three().press('/').type('qqqq').rows.join()).toContain('No thread has “qqqq”');
  });
});

describe('what is in the list', () => {
  it('is said in words where there is nothing', () => {
    expect(open([]).rows.join()).toContain('Looking for threads');
    expect(open([{ kind: 'scanned' }]).rows.join()).toContain('No threads here.');
  });

  it('keeps what cannot be read, with why, and drops what is no text unless it was named', () => {
    const session = open([
      {
        kind: 'files',
        files: [file('a', { note: 'No permission to read it' }), file('b'), file('c', { isNamed: true })],
      },
      { kind: 'scanned' },
      {
        kind: 'indexed',
        found: [
          { path: '/dumps/b', indexed: { kind: 'binary' } },
          { path: '/dumps/c', indexed: { kind: 'binary' } },
        ],
      },
    ]);
    expect(session.rows.map((row) => row.slice(2, 30).trim())).toEqual([
      'a ─ No permission to read it',
      'c ─ It is no text',
    ]);
    expect(session.press('Enter').status).toContain('No permission to read it');
    expect(session.state.effects).toEqual([]);
  });

  it('tells how far the index is', () => {
    const session = open([files('a', 'b'), { kind: 'scanned' }, indexed({ a: summary('A') })]);
    expect(session.status).toContain('indexed 1 of 2');
    expect(session.receive(indexed({ b: summary('B') })).status).toContain('? help');
  });

  it('shows what was read, and sorts by it', () => {
    const marks: ReadLookup = (path) =>
      path.endsWith('a.txt')
        ? { share: 0.42, newPosts: 0, visited: 2 }
        : path.endsWith('c.txt')
          ? { share: 1, newPosts: 3, visited: 1 }
          : null;
    const session = three();
    const marked = withMarks(session.state, marks);
    const lines = drawFolder(
      { keymap: defaultListKeymap, state: marked, size: { columns: 100, rows: 12 } },
      createPalette('none'),
    ).lines;
    expect(lines[1]).toMatch(/ 5 +42% /);
    expect(lines[3]).toMatch(/ ~1,200 +\+3 /);
    const sorted = pressInFolder(
      {
        keymap: defaultListKeymap,
        state: pressInFolder(
          { keymap: defaultListKeymap, state: marked, size: { columns: 100, rows: 12 } },
          '6',
        ),
        size: { columns: 100, rows: 12 },
      },
      'o',
    );
    expect(sorted.rows.map(({ file: { name } }) => name)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  it('has neighbours in its order, passing over what cannot be read', () => {
    const { state } = open([files('1', '3'), { kind: 'files', files: [file('2', { note: 'No' })] }]);
    expect(neighbour(state, '/dumps/1', 1)).toBe('/dumps/3');
    expect(neighbour(state, '/dumps/3', -1)).toBe('/dumps/1');
    expect(neighbour(state, '/dumps/3', 1)).toBeNull();
    expect(neighbour(state, '/dumps/gone', 1)).toBeNull();
  });
});

describe('searching', () => {
  const hit = (post: number, snippet = 'under the oak tree') => ({
    path: '/dumps/a.txt',
    hit: { post, author: 'Marta_V', snippet, start: 10, end: 13, range: null },
  });
  const news = (id: number, ...hits: ReturnType<typeof hit>[]): FolderEvent => ({
    kind: 'search',
    news: {
      id,
      hits,
      count: hits.length,
      fileCount: 1,
      partialCount: 0,
      failedCount: 0,
      isDone: false,
      problem: null,
    },
  });
  const searching = () => three().press('s').type('oak').press('Enter');

  it('searches what the list shows, and lists hits as they come', () => {
    const session = searching();
    expect(session.state.effects).toMatchObject([
      { kind: 'search', id: 1, query: 'oak', files: [{}, {}, {}] },
    ]);
    expect(session.rows.join()).toContain('Searching');
    session.receive(news(1, hit(3), hit(12)));
    expect(session.rows).toEqual([
      expect.stringMatching(/^> Zinc roofs +#3 Marta_V +under the oak tree$/),
      expect.stringMatching(/^ {2}Zinc roofs +#12 Marta_V +under the oak tree$/),
    ]);
    expect(session.status).toMatch(/2 hits in 1 thread +searched 1 of 3/);
  });

  it('opens at the hit, and is there again afterwards', () => {
    const session = searching()
      .receive(news(1, hit(3), hit(12)))
      .press('j', 'Enter');
    expect(session.state.effects.at(-1)).toMatchObject({
      kind: 'open',
      path: '/dumps/a.txt',
      hit: { post: 12 },
    });
    expect(session.state.mode.name).toBe('results');
    expect(session.press('q').state.mode.name).toBe('list');
    // It was at work still.
    expect(session.state.effects.at(-1)).toEqual({ kind: 'cancel-search' });
    expect(session.press('S').rows).toHaveLength(2);
  });

  it('takes no news of a search that was given up', () => {
    const session = searching()
      .press('s')
      .type('elm')
      .press('Enter')
      .receive(news(1, hit(3)));
    expect(session.rows.join()).not.toContain('#3');
    expect(session.receive(news(2, hit(4))).rows.join()).toContain('#4');
  });

  it('begins with // too, and says what there is to say', () => {
    expect(three().press('/', '/').type('oak').status).toMatch(/^search: oak +in 3 threads/);
    expect(three().press('S').status).toContain('Nothing searched for yet');
    expect(three().press('s', 'Enter').status).toContain('Nothing to search for');
  });
});
