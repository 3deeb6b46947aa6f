import { describe, expect, it } from 'vitest';
import { visitChanges } from '../memory/visit.ts';
import { buildThread } from '../testing/build-thread.ts';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { initialState } from './state.ts';

const open = () => openSession(sampleThread, { columns: 120, rows: 24 });

describe('rejecting a link', () => {
  it('makes of the current quote one of unknown source, and takes that back', () => {
    const session = open().press('3G', 'X');
    expect(session.status).toContain(
      'This quote is no longer taken to be from #2 Marta_V; X takes that back',
    );
    expect(session.rows[1]).toContain('Quote of unknown source:');
    expect(session.press('Enter').status).toContain('You said that this quote is from elsewhere; X takes');
    expect(session.press('D').status).toContain('You said that this quote is from elsewhere; X takes');
    expect(session.press('X').status).toContain('This quote is taken to be from #2 Marta_V again');
    expect(session.rows[1]).toContain('#2');
    expect(session.press('Enter').rows[0]).toContain('#2 Marta_V');
  });

  it('leaves it out of answers, tree and conversation, and says so where it is asked why', () => {
    const session = open().press('3G', 'X');
    expect(session.press('p').status).toContain('You said that #3 answers none; X takes that back');
    session.press('i');
    expect(session.rows.join('\n')).toMatch(/letter by letter\. You rejected that\./);
    session.press('q', 't');
    expect(session.rows.find((row) => row.includes('#3 Old'))).not.toContain('└');
    expect(session.press('t', '2G', 'r').status).not.toContain('#3');
    expect(session.press('3G', 'X', '2G', 'r').status).toContain('The only answer to #2');
  });

  it('is about the quote with the thick bar, one in another too', () => {
    const session = open().press('5G', 'Tab', 'X');
    expect(session.status).toContain('from #2 Marta_V; X takes');
    expect(session.rows.filter((row) => row.includes('unknown source'))).toHaveLength(2);
    expect(session.press('Shift-Tab', 'p', 'Escape').status).not.toContain('You said');
    expect(session.press('5G', '3Tab', 'X').status).toContain('from #1 or #4; X takes');
  });

  it('is about whom the post answers where it quotes nobody, or about its author', () => {
    const talk = buildThread([
      { by: 'Ann', blocks: ['One thing.'] },
      { by: 'Ben', basis: 'sign-off', answers: 1, blocks: ['Another.', 'Ben'] },
    ]);
    const session = openSession(talk).press('2G', 'X');
    expect(session.status).toContain('#2 is no longer taken for an answer to #1');
    expect(session.press('p').status).toContain('You said that #2 answers none');
    expect(session.press('Alt-x').status).toContain('Ben is no longer taken for the author of #2');
    expect(session.rows[0]).not.toContain('Ben');
    expect(session.press('Alt-x').rows[0]).toContain('#2 Ben (inferred');
    expect(session.press('X').status).toContain('#2 is taken for an answer to #1 again');
    expect(session.press('1G', 'X').status).toContain('Nothing is believed of #1');
    expect(session.press('Alt-x').status).toContain('Ann stands in the header of #1');
  });

  it('is remembered, what was taken back too', () => {
    const left = visitChanges(open().press('3G', 'X', '5G', 'X', 'X').desk, null);
    expect(Object.values(left.rejected ?? {})).toEqual([true, false]);
    const rejected = new Set(Object.entries(left.rejected ?? {}).flatMap(([name, is]) => (is ? [name] : [])));
    const again = openSession(sampleThread, { columns: 120, rows: 24 }, null, { ...initialState, rejected });
    expect(again.press('3G').rows[1]).toContain('Quote of unknown source:');
    // Nothing was judged this time, so nothing is said that another reader may have changed since.
    expect(visitChanges(again.desk, null)).not.toHaveProperty('rejected');
  });
});
