import { describe, expect, it } from 'vitest';
import { buildThread } from '../../testing/build-thread.ts';
import { sampleThread } from '../../testing/sample.ts';
import { openSession, type Session } from '../../testing/session.ts';

const tall = { columns: 80, rows: 30 };

describe('the row above the text', () => {
  it('says whose post it is once its header has scrolled off', () => {
    const session = openSession(sampleThread, tall).press('3G');
    expect(session.rows.slice(0, 2)).toEqual([
      '  Raising the roof of the old mill',
      expect.stringMatching(/^ {2}#3 Old Trapper \(inferred from the sign-off\) ─+$/),
    ]);
    expect(session.press('j').rows[0]).toMatch(/^ {2}#3 Old Trapper \(inferred from the sign-off\) ─+$/);
    expect(session.rows[1]).toBe('  ┃ Marta_V said (#2):');
    expect(session.press('g').rows.slice(0, 2)).toEqual(['', '  Raising the roof of the old mill']);
  });

  it('moves no line twice and hides none while scrolling and paging', () => {
    const session = openSession(sampleThread, tall);
    const plain = openSession(sampleThread, { columns: 80, rows: 27 }).rows;
    expect(session.rows.slice(1, 27)).toEqual(plain);
    const [, ...first] = session.rows;
    const [, ...second] = session.press('Space').rows;
    expect(openSession(sampleThread, tall).press('28j').rows.slice(1)).toEqual(second);
    expect(session.press('b').rows.slice(1)).toEqual(first);
  });

  it('comes and goes by a key, but not where there is no room', () => {
    const session = openSession(sampleThread).press('3G', 'j');
    expect(session.rows[0]).toBe('  ┃ Marta_V said (#2):');
    expect(session.press('H').rows[0]).toContain('#3 Old Trapper');
    expect(session.press('H').rows[0]).toBe('  ┃ Marta_V said (#2):');
    expect(session.resize({ columns: 20, rows: 5 }).press('H').status).toContain('The row shows');
    expect(session.resize(tall).press('H').rows[0]).not.toContain('#3');
  });
});

describe('nothing but the text', () => {
  it('takes all rows, but for what must be said', () => {
    const session = openSession(sampleThread).press('3G', 'Z');
    expect(session.status).toContain('Z brings this line back');
    expect(session.press('G').screen.lines.at(-1)?.trim()).toBe('what you pay twice.');
    expect(session.press('1').status).toMatch(/ 1 $/);
    expect(session.press('Escape', '/').type('zeppelin').status).toMatch(/^\/zeppelin +0 hits$/);
    expect(session.press('Escape', 'Z').status).toContain('post');
  });
});

describe('the text in the middle', () => {
  it('has the same margin on both sides of a wide screen', () => {
    const session = openSession(sampleThread, { columns: 120, rows: 24 }).press('z', 'c');
    expect(session.rows[0]).toBe(`${' '.repeat(15)}Raising the roof of the old mill`);
    expect(session.press('z', 'c').rows[0]).toBe('  Raising the roof of the old mill');
  });
});

describe('the time left', () => {
  it('is said where there is room, until the end', () => {
    const session = openSession(sampleThread, { columns: 100, rows: 10 });
    expect(session.status).toContain('post 1 of 11 · 7% · ~2 min left');
    expect(session.press('7G').status).toContain('~1 min left');
    expect(session.press('G').status).not.toContain('left');
    expect(session.press('g').resize({ columns: 80, rows: 10 }).status).not.toContain('left');
  });
});

describe('wide code', () => {
  const code = Array.from({ length: 12 }, (_, index) => `column ${index} ends`).join(', ');
  const open = (value: string) =>
    openSession(buildThread([{ blocks: ['Before.', { code: value }, 'Behind.'] }]), {
      columns: 50,
      rows: 12,
    });
  const row = (session: Session) => session.rows.indexOf('Before.') + 2;

  it('is wrapped until it is panned, and again at last', () => {
    const session = open(code);
    const wrapped = session.rows;
    expect(wrapped.some((text) => text.endsWith('column 11 ends'))).toBe(true);
    session.press('Right');
    expect(session.rows[row(session)]).toBe(`${code.slice(0, 49)}>`);
    expect(session.rows[row(session) + 2]).toBe('Behind.');
    expect(session.press('2Right').rows[row(session)]).toBe(`<${code.slice(17, 65)}>`);
    expect(session.press('99Right').rows[row(session)]).toMatch(/^<.*column 11 ends$/);
    expect(session.press('99Left').rows[row(session)]).toBe(`${code.slice(0, 49)}>`);
    expect(session.press('Left').rows).toEqual(wrapped);
  });

  it('is panned to what is searched for', () => {
    const session = open(code).press('Right', '/').type('column 9').press('Enter');
    expect(session.rows[row(session)]).toMatch(/^<.*column 9 ends.*>$/);
    expect(session.press('/').type('column 0').press('Enter').rows[row(session)]).toBe(
      `${code.slice(0, 49)}>`,
    );
  });

  it('is cut between wide characters', () => {
    const session = open('漢字'.repeat(40)).press('Right');
    expect(session.rows[row(session)]).toBe(`${'漢字'.repeat(12)}>`);
    expect(session.press('Right').rows[row(session)]).toBe(`< ${'字漢'.repeat(11)}字>`);
  });

  it('is said to be missing where there is none', () => {
    expect(open('short').press('Right').status).toContain('No code on the screen is wider');
    expect(open('short').press('Left').status).toContain('Code is wrapped');
  });
});

describe('marks of authors', () => {
  it('stand before each header, and stay while their post is on the first row', () => {
    const session = openSession(sampleThread).press('3G', '@');
    expect(session.status).toContain('Authors’ marks are shown');
    expect(session.rows[0]).toMatch(/^ {2}OT #3 Old Trapper/);
    expect(session.rows.find((row) => row.includes('#5 '))).toMatch(/^ {2}MV #5 Marta_V/);
    expect(session.rows.find((row) => row.includes('#4 '))).toMatch(/^ {5}#4 /);
    expect(session.press('4j').rows[0]).toMatch(/^ {2}OT [^ ]/);
    expect(session.rows[1]).toMatch(/^ {5}|^$/);
    expect(session.press('@').rows[0]).toMatch(/^ {2}[^O ]/);
  });

  it('go along with the header to the row above the text', () => {
    const session = openSession(sampleThread, tall).press('3G', '@', '4j');
    expect(session.rows[0]).toMatch(/^ {2}OT #3 Old Trapper/);
    expect(session.rows[1]).toMatch(/^ {5}|^$/);
  });

  it('need some room', () => {
    const session = openSession(sampleThread, { columns: 30, rows: 10 }).press('@');
    expect(session.status).toContain('marks wait for a wi');
  });
});
