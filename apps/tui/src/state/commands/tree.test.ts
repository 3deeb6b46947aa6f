import { describe, expect, it } from 'vitest';
import { sampleThread } from '../../testing/sample.ts';
import { openSession } from '../../testing/session.ts';

const wide = { columns: 120, rows: 24 };

describe('the tree of replies', () => {
  it('stands beside the text and goes along with it', () => {
    const session = openSession(sampleThread, wide).press('t', '2G');
    const pane = () => session.rows.map((row) => row.slice(0, 32).trimEnd());
    expect(pane().slice(0, 6)).toEqual([
      '  #1                           │',
      '> #2 Marta_V                   │',
      '  └ #3 Old Trapper (?)         │',
      '    └ #5 Marta_V               │',
      '  #4                           │',
      '  #6 Guest 1                   │',
    ]);
    expect(session.rows[0]?.slice(32)).toMatch(/^ {2}#2 Marta_V · Master builder ─+$/);
    session.press('J', 'J', 'J');
    expect(pane()[3]).toContain('>   └ #5 Marta_V');
    expect(session.press('t').rows[0]).toMatch(/^ {2}#5/);
  });

  it('folds to a depth', () => {
    const session = openSession(sampleThread, wide).press('t', '5G', '<');
    expect(session.status).toContain('2 levels of the tree');
    expect(session.rows[2]).toContain('> └ #3 Old Trapper (?) +1');
    expect(session.press('<').rows[1]).toContain('> #2 Marta_V +2');
    expect(session.press('<').status).toContain('1 level of the tree');
    expect(session.press('2>').status).toContain('2 levels of the tree');
    expect(session.press('>').status).toContain('The whole tree');
    expect(session.press('t', '<').status).toContain('The tree is hidden; t shows it');
  });

  it('says that it waits for a wider window', () => {
    const session = openSession(sampleThread).press('t');
    expect(session.status).toContain('The tree shows in 110 columns or more; here are 80');
    expect(session.rows[0]).toBe('  Raising the roof of the old mill');
    expect(session.resize(wide).rows[0]).toContain('│  Raising');
  });
});
