import { describe, expect, it } from 'vitest';
import { sampleThread } from '../../testing/sample.ts';
import { openSession } from '../../testing/session.ts';

const open = () => openSession(sampleThread);

describe('marks', () => {
  it('come back to the same row', () => {
    const session = open().press('3G', '2j');
    const before = session.rows;
    expect(session.press('m', 'a').status).toContain("Marked #3 as a; 'a comes back");
    session.press('9G', "'", 'a');
    expect(session.rows).toEqual(before);
    expect(session.press("'", 'b').status).toContain("No mark b; '? lists the marks");
    expect(session.press('m', 'Up').status).toContain('A mark is a letter or a digit, not Up');
  });

  it('are listed with the words that stand there', () => {
    const session = open();
    expect(session.press("'", '?').status).toContain('No marks yet');
    session.press('5G', 'm', 'b', '4G', 'm', 'a', "'", '?');
    expect(session.rows[1]).toMatch(/^> a {2}#4 {2}#4 Slate lasts a hundred years/);
    expect(session.rows[2]).toMatch(/^ {2}b {2}#5 {2}#5 Marta_V Old Trapper \(\?\) said/);
    expect(session.press('Down', 'Enter').rows[0]).toContain('#5');
  });

  it('wait for their letter with the keys that may follow', () => {
    expect(open().press("'").rows.join('\n')).toContain('to the mark with that letter');
  });
});

describe('places that jumps left', () => {
  it('are gone to and fro between', () => {
    const session = open().press('3G', '9G', "'", "'");
    expect(session.rows[0]).toContain('#3');
    expect(session.press("'", "'").rows[0]).toContain('#9');
    expect(open().press("'", "'").status).toContain('No jump to go back from');
  });

  it('are listed, the last one first', () => {
    const session = open();
    expect(session.press("'", '/').status).toContain('No jumps yet');
    session.press('3G', '9G', '5G', "'", '/');
    expect(session.rows.slice(1, 4).map((row) => row.slice(2, 6))).toEqual(['#9  ', '#3  ', 'the ']);
    expect(session.press('Down', 'Enter').rows[0]).toContain('#3');
  });
});

describe('commands by name, and places by number', () => {
  it('are found by any of their words and run', () => {
    const session = open().press(':').type('unfold all');
    expect(session.rows.slice(0, 3)).toEqual([
      ' Commands; a number goes to that post, 50% to the middle',
      '> fold-all  T       fold or unfold all quotes (quotes)',
      '  unfold-every  zR  unfold all quotes (quotes)',
    ]);
    expect(session.press('Enter').status).toContain('All quotes folded');
  });

  it('go to a post or a part of the thread', () => {
    expect(open().press(':').type('5').press('Enter').rows[0]).toContain('#5');
    const session = open().press(':').type('#7');
    expect(session.rows[1]).toBe('> Go to post 7');
    expect(session.press('Enter').rows[0]).toContain('#7');
    expect(session.press(':').type('99').press('Enter').status).toContain('No post 99; the last is 11');
    expect(session.press(':').type('50%').press('Enter').status).toContain('post 6 of 11');
    expect(session.press(':').type('100%').press('Enter').status).toContain('end');
    expect(session.press(':').type('0%').press('Enter').rows[0]).toContain('Raising');
  });

  it('go to a part of the thread with %', () => {
    const session = open().press('50%');
    expect(session.status).toContain('post 6 of 11');
    expect(session.press('Backspace').rows[0]).toContain('Raising');
    expect(session.press('%').status).toContain('Type a number before it');
  });
});
