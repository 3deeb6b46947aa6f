import { describe, expect, it } from 'vitest';
import { buildThread, layoutOf } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { isSearching, searchOn } from './commands/searching.ts';
import { paste, press } from './reduce.ts';

const open = () => openSession(sampleThread);

const withoutQuotes = buildThread(
  Array.from({ length: 30 }, (_, index) => ({ blocks: [`Reply ${index}`, 'Words.'] })),
);

describe('moving', () => {
  it('starts at the title', () => {
    expect(open().rows.slice(0, 2)).toEqual(['  Raising the roof of the old mill', '  11 posts']);
  });

  it.each([
    ['j', '  11 posts'],
    ['3j', '  #1 ─'],
    ['3j k j', '  #1 ─'],
    ['Down', '  11 posts'],
    ['11j', '  We did, the'],
    ['12 Escape j', '  11 posts'],
  ])('goes by lines with %s', (keys, first) => {
    expect(open().press(...keys.split(' ')).rows[0]).toContain(first);
  });

  it('pages without losing or repeating a row', () => {
    const session = openSession(withoutQuotes);
    const seen = [...session.rows];
    seen.push(...session.press('Space').rows);
    const tall = openSession(withoutQuotes, { columns: 80, rows: 48 });
    // The row above the text is no row of it.
    expect(tall.rows.slice(1)).toEqual(seen);
    expect(session.press('b').rows[0]).toBe('  A sample thread');
    expect(session.press('d').rows).toEqual(tall.press('11j').rows.slice(1, 24));
  });

  it('ends with the last row at the bottom and goes no further', () => {
    const session = open().press('G');
    expect(session.rows.at(-1)).toBe('  what you pay twice.');
    expect(session.status).toContain('end');
    const rows = session.rows;
    expect(session.press('j', 'Space', 'd').rows).toEqual(rows);
    expect(session.press('g').rows[0]).toBe('  Raising the roof of the old mill');
  });

  it('goes from post to post, and first to the start of the one it is in', () => {
    const session = open().press('J', 'J');
    expect(session.rows[0]).toContain('#2 Marta_V · Master builder');
    expect(session.press('2j', 'K').rows[0]).toContain('#2');
    expect(session.press('K').rows[0]).toContain('#1');
    expect(session.press('3J').rows[0]).toContain('#4');
    expect(session.press('9K').rows[0]).toContain('Raising');
    expect(session.press('K').status).toContain('start of the thread');
  });

  it('brings the last post to the top although rows stay empty below', () => {
    const session = open().press('99J');
    expect(session.rows[0]).toContain('#11');
    expect(session.status).toContain('post 11 of 11 · end');
    expect(session.press('J').status).toContain('This is the last post');
    // A line up from there is one line, not a leap.
    expect(session.press('k').rows[1]).toContain('#11');
  });

  it('goes to a post by number', () => {
    expect(open().press('5G').rows[0]).toContain('#5 Marta_V');
    expect(open().press('5g').rows[0]).toContain('#5 Marta_V');
    expect(open().press('12G').status).toContain('No post 12; the last is 11');
  });

  it('keeps the place through resizes', () => {
    const session = open().press('Space');
    const [first] = session.rows;
    session.resize({ columns: 40, rows: 10 });
    expect(first).toContain((session.rows[0] as string).slice(0, 20));
    session.resize({ columns: 120, rows: 40 }).resize({ columns: 80, rows: 24 });
    expect(session.rows[0]).toBe(first);
  });

  it('fills the screen again when it grows at the end', () => {
    const session = open().press('G').resize({ columns: 80, rows: 40 });
    expect(session.rows.at(-1)).toBe('  what you pay twice.');
  });

  it('says so when a key does nothing', () => {
    expect(open().press('M').status).toContain('M does nothing here');
    expect(open().press('M', 'j').status).not.toContain('M does nothing');
  });
});

describe('quotes', () => {
  it('has the first quote on the screen as the current one', () => {
    const session = open();
    expect(session.rows.filter((row) => row.includes('┃'))).toHaveLength(4);
    expect(session.status).toContain('Enter to #2');
  });

  it('jumps to the quoted passage and back', () => {
    const session = open().press('5G');
    const before = session.rows;
    session.press('Tab', 'Enter');
    expect(session.rows[0]).toContain('#2 Marta_V');
    expect(session.status).toContain('Quoted in #5');
    const { passage } = session.state;
    const text = layoutOf(sampleThread).flow(2).text.slice(passage?.start, passage?.end);
    expect(text).toMatch(/^We did, the year before last\..*heavy\.$/);
    session.press('Backspace');
    expect(session.rows[0]).toBe(before[0]);
    expect(session.state.passage).toBeNull();
    expect(session.press('Backspace').rows[0]).toContain('Raising');
    expect(session.press('Backspace').status).toContain('No jump to go back from');
  });

  it('comes back through several jumps', () => {
    const session = open().press('5G', 'Enter', '4G', 'Backspace');
    expect(session.rows.some((row) => row.includes('Oak'))).toBe(true);
    expect(session.press('Backspace').rows[0]).toContain('#5');
    expect(session.press('Backspace').rows[0]).toContain('Raising');
  });

  it('says what it knows where there is no one source', () => {
    const session = open().press('5G', '2Tab');
    expect(session.rows.find((row) => row.includes('┃'))).toContain('Quote of unknown source:');
    expect(session.press('Enter').status).toContain('not in this thread');
    session.press('Tab', 'Enter');
    expect(session.rows[0]).toContain('#1');
    expect(session.status).toContain('May also be from #4');
  });

  it('steps through all quotes, those in quotes too, and stops at both ends', () => {
    const session = open();
    const current = () => session.rows.find((row) => row.includes('┃'))?.trim();
    expect(current()).toBe('┃ Marta_V said (#2):');
    expect(session.press('Tab') && current()).toBe('┃ Old Trapper (?) said (#3, altered):');
    expect(session.press('Tab') && current()).toBe('▏ ┃ Marta_V said (#2):');
    expect(session.press('Tab') && current()).toBe('┃ Quote of unknown source:');
    expect(session.press('Tab') && current()).toBe('┃ Quote from #1 or #4:');
    expect(session.press('Tab').status).toContain('No more quotes');
    session.press('4Shift-Tab');
    expect(current()).toBe('┃ Marta_V said (#2):');
    expect(session.press('Shift-Tab').status).toContain('No quotes before this one');
  });

  it('folds one quote, and opens it again', () => {
    const session = open().press('3G', 'x');
    expect(session.rows[1]).toBe('  ▸ quotes #2 Marta_V, 3 lines');
    expect(session.rows[3]).toBe('  Oak, by the look of it.');
    expect(session.press('x').rows[1]).toBe('  ┃ Marta_V said (#2):');
  });

  it('folds all quotes, and opens one of them', () => {
    const session = open().press('3G', 'T');
    expect(session.rows.filter((row) => row.includes('▸'))).toHaveLength(3);
    session.press('x');
    expect(session.rows[1]).toBe('  ┃ Marta_V said (#2):');
    expect(session.rows.filter((row) => row.includes('▸'))).not.toHaveLength(0);
    expect(session.press('T').rows.filter((row) => row.includes('▸'))).toHaveLength(0);
  });

  it('follows a folded quote too', () => {
    expect(open().press('3G', 'T', 'Enter').rows[0]).toContain('#2');
  });

  it('says so when there is no quote', () => {
    const session = openSession(buildThread([{ blocks: ['words'] }]));
    for (const key of ['Enter', 'x']) expect(session.press(key).status).toContain('No quote on the screen');
    expect(session.press('Tab').status).toContain('No more quotes');
  });
});

describe('searching', () => {
  it('goes to the first hit while the query is typed', () => {
    const session = open().press('/').type('Oak');
    expect(session.rows.some((row) => row.includes('Oak'))).toBe(true);
    expect(session.status).toMatch(/^\/Oak +2 hits$/);
    expect(session.screen.cursor).toEqual({ x: 4, y: 23 });
  });

  it('goes on with n and N, round past the ends', () => {
    const session = open().press('/').type('Oak').press('Enter');
    expect(session.status).toContain('hit 1 of 2');
    expect(session.press('n').status).toContain('hit 2 of 2');
    expect(session.press('n').status).toContain('hit 1 of 2');
    expect(session.status).toContain('Went on from the start');
    expect(session.press('N').status).toContain('hit 2 of 2');
    expect(session.press('2n').status).toContain('hit 2 of 2');
  });

  it('goes on from the screen after the reader has moved away', () => {
    const session = open().press('/').type('roof').press('Enter', 'G', 'N');
    expect(session.status).toContain('hit 6 of 9');
  });

  it('makes case count only where the query has a capital', () => {
    expect(open().press('/').type('marta').status).toContain('4 hits');
    expect(open().press('/').type('Marta').status).toContain('4 hits');
    expect(open().press('/').type('MARTA').status).toContain('0 hits');
    expect(open().press('/').type('oak').status).toContain('2 hits');
  });

  it('takes a pattern, what is none letter by letter, and finds phrases across lines', () => {
    expect(open().press('/').type('l.dders?|slate[s ]').status).toContain('8 hits');
    expect(open().press('/').type('(#2').status).toContain('2 hits');
    expect(open().press('/').type('it. I would').status).toContain('1 hit');
  });

  it('looks in posts of one author, in what they say themselves, or in what they quote', () => {
    expect(open().press('/').type('by:marta').status).toContain('2 hits');
    expect(open().press('/').type('by:marta oak').status).toContain('1 hit');
    expect(open().press('/').type('oak in:own').status).toContain('1 hit');
    expect(open().press('/').type('has:link slate').status).toContain('2 hits');
    expect(open().press('/').type('-by:marta oak').status).toContain('1 hit');
  });

  it('shows the posts alone that have hits', () => {
    const session = open().press('/').type('Oak').press('Enter', '&');
    expect(session.status).toContain('posts with “Oak”');
    expect(session.press('g', 'J').rows[0]).toContain('#3');
    expect(session.press('J').rows[0]).toContain('#5');
    expect(session.press('J').status).toContain('This is the last post');
    expect(session.press('&', 'J').rows[0]).toContain('#6');
  });

  it('gives up a hit that is still looked for when the reader moves on', () => {
    const session = open().press('/').type('Oak').press('Enter');
    const { desk } = session;
    const seek = {
      from: { section: 0, offset: 0 },
      direction: 'forward' as const,
      at: 0,
      paused: null,
      wrapped: false,
    };
    const search = { ...(desk.state.search as NonNullable<typeof desk.state.search>), seek };
    const seeking = { ...desk.state, search };
    expect(isSearching(seeking)).toBe(true);
    expect(isSearching(press({ ...desk, state: seeking }, 'j'))).toBe(false);
    expect(searchOn({ ...desk, state: seeking }).search?.current).toEqual(desk.state.search?.current);
  });

  it('comes back with Escape to where it began, folds and all', () => {
    const session = open().press('T', 'J');
    const before = session.screen;
    session.press('/').type('nobody');
    expect(session.screen).not.toEqual(before);
    expect(session.press('Escape').screen).toEqual(before);
  });

  it('comes back with Backspace once the search is done', () => {
    const session = open().press('J', '/').type('tin lasts').press('Enter');
    expect(session.rows[0]).not.toContain('#1 ');
    expect(session.press('Backspace').rows[0]).toContain('#1 ');
  });

  it('opens a folded quote to show a hit in it', () => {
    const session = open().press('T', '4G', '/').type('rain').press('Enter');
    expect(session.rows.some((row) => row.includes('A roof is a promise to the rain.'))).toBe(true);
    expect(session.rows.some((row) => row.includes('▸ quotes #3'))).toBe(true);
  });

  it('edits the query, and leaves when nothing is left of it', () => {
    const session = open().press('/').type('oak, tree');
    expect(session.press('Ctrl-w').status).toMatch(/^\/oak, +2 hits$/);
    expect(session.press('Backspace', 'Backspace').status).toMatch(/^\/oak +2 hits$/);
    expect(session.press('Ctrl-u').status).toMatch(/^\/ *$/);
    expect(session.press('Backspace').status).toContain('post 1 of 11');
  });

  it('says when there is no match, and stays', () => {
    const session = open().press('J', '/').type('zeppelin').press('Enter');
    expect(session.status).toContain('No match for “zeppelin”');
    expect(session.rows[0]).toContain('#1 ');
  });

  it('brings back what was searched for before', () => {
    const session = open()
      .press('/')
      .type('Oak')
      .press('Enter', '/')
      .type('zeppelin')
      .press('Enter', '/', 'Up');
    expect(session.status).toMatch(/^\/zeppelin/);
    expect(session.press('Up').status).toMatch(/^\/Oak +2 hits/);
    expect(session.press('Up').status).toMatch(/^\/Oak/);
    expect(session.press('Down', 'Down').status).toMatch(/^\/ *$/);
    expect(session.press('Up', 'Up', 'Enter').status).toContain('hit');
  });

  it('repeats the last search when the query is empty', () => {
    const session = open().press('/').type('Oak').press('Enter', '/', 'Enter');
    expect(session.status).toContain('hit 2 of 2');
    expect(open().press('n').status).toContain('Nothing searched for yet');
    expect(open().press('/', 'Enter').status).toContain('Nothing searched for yet');
  });

  it('takes the marks away with Escape', () => {
    const session = open().press('/').type('Oak').press('Enter', 'Escape');
    expect(session.state.search).toBeNull();
    expect(session.status).not.toContain('hit');
  });

  it('takes pasted text as a query, cleaned, and never as keys', () => {
    const reading = open();
    expect(paste(reading.desk, 'qqq')).toBe(reading.state);
    const state = paste(open().press('/').desk, 'Oa\u001Bk');
    expect(state.mode).toMatchObject({ text: 'Oa␛k' });
  });
});

describe('help and leaving', () => {
  it('scrolls through the help and comes back to the same screen', () => {
    const session = openSession(sampleThread, { columns: 80, rows: 12 }).press('J');
    const before = session.screen;
    expect(session.press('?').rows[0]).toContain('Here: in a post');
    expect(session.press('G').rows.at(-1)).toContain('a folded quote');
    expect(session.press('k', 'g').rows[0]).toContain('Here: in a post');
    expect(session.press('q').screen).toEqual(before);
    expect(session.state.ending).toBeNull();
  });

  it('leaves by q and by Ctrl-C, from anywhere', () => {
    expect(open().press('q').state.ending).toBe('quit');
    expect(open().press('Ctrl-c').state.ending).toBe('interrupted');
    expect(open().press('/', 'Ctrl-c').state.ending).toBe('interrupted');
    expect(open().press('?', 'Ctrl-c').state.ending).toBe('interrupted');
    expect(open().press('/', 'q').state.ending).toBeNull();
  });
});
