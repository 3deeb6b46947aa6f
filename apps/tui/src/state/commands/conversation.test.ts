import { describe, expect, it } from 'vitest';
import { buildThread } from '../../testing/build-thread.ts';
import { sampleThread } from '../../testing/sample.ts';
import { openSession } from '../../testing/session.ts';

const WORDS = 'The mill stands on the river since anybody can remember it.';
const ANSWER = 'And the river has stood under the mill for just as long.';

// #2 and #4 answer #1, #5 answers #4, #6 answers #2 and #4; #3 and #7 stand alone.
const talk = buildThread([
  { by: 'Ann', blocks: [WORDS] },
  { by: 'Ben', blocks: [{ blocks: [WORDS], of: 1 }, 'It does.'] },
  { by: 'Cora', blocks: ['Something else altogether.'] },
  { by: 'Ann', blocks: [{ blocks: [WORDS], of: 1 }, ANSWER] },
  { by: 'Ben', answers: 4, blocks: ['So it has.'] },
  { by: 'Dan', blocks: [{ blocks: ['It does.'], of: 2 }, { blocks: [ANSWER], of: 4 }, 'Both are right.'] },
  { blocks: ['Who am I?'] },
]);

const open = () => openSession(talk);

describe('who answers whom', () => {
  it('goes to the post that is quoted, and back', () => {
    const session = open().press('2G', 'p');
    expect(session.rows[0]).toContain('#1 Ann');
    expect(session.status).toContain('Quoted by #2; Backspace goes back');
    expect(session.press('Backspace').rows[0]).toContain('#2 Ben');
    expect(session.press('5G', 'p').rows[0]).toContain('#4 Ann');
    expect(session.status).toContain('Answered by #5');
  });

  it('asks where a post quotes several', () => {
    const session = open().press('6G', 'p');
    expect(session.rows.slice(0, 3)).toEqual([
      ' What #6 answers',
      '> #2 Ben  It does.',
      `  #4 Ann  ${ANSWER}`,
    ]);
    expect(session.press('Down', 'Enter').rows[0]).toContain('#4 Ann');
    expect(session.press('Backspace').rows[0]).toContain('#6 Dan');
  });

  it('tells candidates from what is sure, and says what is not there', () => {
    const session = openSession(sampleThread).press('5G', 'p');
    expect(session.rows.slice(1, 4).map((row) => row.split('  ')[0]?.trim())).toEqual([
      '> #3 Old Trapper (?)',
      '',
      '',
    ]);
    expect(session.rows[2]).toContain('#1 (maybe)');
    expect(session.press('Escape', '3G', 'p').rows[0]).toContain('#2 Marta_V');
    expect(open().press('3G', 'p').status).toContain('#3 answers no other post');
    const foreign = openSession(buildThread([{ blocks: [{ blocks: ['From elsewhere.'], of: null }] }]));
    expect(foreign.press('p').status).toContain('What #1 quotes is not in this thread');
  });

  it('lists the replies, and goes to the only one', () => {
    const session = open().press('1G', 'r');
    expect(session.rows.slice(0, 3)).toEqual([
      ' 2 answers to #1',
      '> #2 Ben  It does.',
      `  #4 Ann  ${ANSWER}`,
    ]);
    expect(session.press('Enter', 'r').rows[0]).toContain('#6 Dan');
    expect(session.status).toContain('The only answer to #2');
    expect(session.press('r').status).toContain('No post quotes or answers #6');
  });

  it('goes to the root of the chain', () => {
    const session = open().press('5G', 'R');
    expect(session.rows[0]).toContain('#1 Ann');
    expect(session.status).toContain('2 steps up from #5');
    expect(session.press('R').status).toContain('#1 begins its conversation');
  });

  it('acts on the post of the quote that was chosen, and says so', () => {
    const session = open().press('1G', 'Tab');
    expect(session.rows[0]).toContain('#1 Ann');
    expect(session.status).toContain('post 4 of 7');
    expect(session.press('R').status).toContain('1 step up from #4');
    // The chosen quote is still on the screen, but it was left.
    expect(session.status).toContain('post 1 of 7');
  });

  it('is hinted at where no quote is on the screen, as is the way out of a limit', () => {
    const session = openSession(talk, { columns: 80, rows: 4 });
    expect(session.press('5G').status).toContain('p to #4   r answers   ? help');
    expect(session.press('3G').status).toContain('J K posts   / search   ? help');
    expect(session.press('5G', 'C', 'j').status).toContain('? help');
    expect(session.resize({ columns: 110, rows: 4 }).status).toContain('Esc all posts   J K posts   ? help');
  });

  it('shows one conversation only, and all again', () => {
    const session = open().press('4G', 'C');
    expect(session.rows[0]).toContain('#4 Ann');
    expect(session.status).toContain('5 posts; Escape shows all');
    expect(session.press('g', 'j').status).toContain('conversation from #1');
    expect(session.rows.filter((row) => row.includes('#')).join()).not.toMatch(/#3|#7/);
    expect(session.press('5G', 'C').status).toContain('All posts are shown again');
    expect(session.rows[0]).toContain('#5');
    expect(session.press('3G', 'C').status).toContain('#3 answers no post, and none answers it');
  });

  it('lifts the limit for a jump out of it, and for the way back into what it hides', () => {
    const session = open().press('3G', '4G', 'C');
    expect(session.press('3G').status).toContain('All posts are shown again');
    session.press('4G', 'C', 'Backspace', 'Backspace', 'Backspace');
    expect(session.state.limit).toBeNull();
    expect(session.rows[0]).toContain('#3');
  });
});

describe('authors', () => {
  it('steps between the posts of one author', () => {
    const session = open().press('1G', '}');
    expect(session.rows[0]).toContain('#4 Ann');
    expect(session.press('}').status).toContain('No later post of Ann');
    expect(session.press('{').rows[0]).toContain('#1 Ann');
    expect(session.press('{').status).toContain('No earlier post of Ann');
    expect(session.press('7G', '{').status).toContain('Nobody knows who wrote #7');
  });

  it('shows the posts of one author, and all again', () => {
    const session = open().press('5G', 'a');
    expect(session.status).toContain('2 posts; Escape shows all');
    expect(session.press('g').rows.filter((row) => /#\d/.test(row))).toHaveLength(3);
    expect(session.press('a').status).toContain('All posts are shown again');
    expect(open().press('7G', 'a').status).toContain('Nobody knows who wrote #7');
  });

  it('lists them with their posts, and shows those of the one chosen', () => {
    const session = open().press('4G', 'A');
    expect(session.rows.slice(0, 6)).toEqual([
      ' 5 authors',
      '> Ann           2 posts, from #1 on',
      '  Ben           2 posts, from #2 on',
      '  Cora          1 post, from #3 on',
      '  Dan           1 post, from #6 on',
      '  nobody known  1 post, from #7 on',
    ]);
    expect(session.press('Down', 'Enter').status).toContain('posts by Ben');
    expect(session.rows[0]).toContain('#2 Ben');
  });
});

describe('a long thread', () => {
  it('says how far it looked, and looks further when asked again', () => {
    const answers = Array.from({ length: 20_049 }, () => ({ by: 'Ann', answers: 1, blocks: [] }));
    const long = buildThread([{ by: 'Ann', blocks: [] }, ...answers]);
    const session = openSession(long).press('1G', 'r');
    expect(session.rows[0]).toBe(' 5000 answers to #1 up to #5001 (again: further)');
    expect(session.press('Escape', 'r').rows[0]).toBe(' 10000 answers to #1 up to #10001 (again: further)');
    expect(session.press('Escape', 'A').rows[0]).toBe(' 1 author up to #15000 (again: further)');
    expect(session.press('Escape', 'A', 'Escape', 'A').rows[0]).toBe(' 1 author');
  });
});
