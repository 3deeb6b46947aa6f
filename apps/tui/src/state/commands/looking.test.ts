import { parse } from '@rethread/core';
import { describe, expect, it } from 'vitest';
import { buildThread } from '../../testing/build-thread.ts';
import { sampleThread } from '../../testing/sample.ts';
import { sampleDump } from '../../testing/sample-dump.ts';
import { openSession } from '../../testing/session.ts';

const size = { columns: 80, rows: 24 };

describe('why', () => {
  it('says where author, date, answer and quotes come from, and how sure that is', () => {
    const session = openSession(sampleThread).press('5G', 'i');
    const page = session.rows.join('\n').replace(/\n +/g, ' ');
    expect(page).toContain('Marta_V (100 % sure): the name stands in the header of the post.');
    expect(page).toContain('No date stands in its header.');
    expect(page).toContain(
      'Quote 1: from #3 (97 % sure); it is not that post letter by letter; D shows what differs.',
    );
    expect(page).toContain('Quote 2: its words stand in no earlier post of this thread.');
    expect(page).toContain('Quote 3: several posts hold these words: #1 (50 % sure), #4 (50 % sure).');
    expect(session.status).toContain('Why #5 is read so');
    expect(session.press('x').rows[0]).toContain('#5 Marta_V');
    expect(session.press('3G', 'i').rows.join('\n')).toContain(
      'Old Trapper (80 % sure): the post ends with the name.',
    );
  });

  it('wraps its sentences on any screen', () => {
    const session = openSession(sampleThread, { columns: 24, rows: 12 }).press('4G', 'i');
    expect(session.rows.slice(0, 3)).toEqual([
      'Author',
      '  Nobody knows who wrote',
      '  it: no name stands in',
    ]);
  });

  it('speaks of posts that answer without quoting, and of guesses', () => {
    const thread = buildThread([
      { by: 'Ann', date: '2012-04-29', blocks: ['Words.'] },
      { by: 'Ben', answers: 1, blocks: ['More.'] },
    ]);
    const open = () => openSession(thread);
    expect(open().press('2G', 'i').rows.join('\n')).toContain('#1 (70 % sure): it mentions the author');
    expect(open().press('1G', 'i').rows.join('\n')).toContain('It answers no other post');
    const [, second] = thread.children;
    if (second) second.replyTo = { post: 'p1', basis: 'previous', score: 0.2 };
    expect(open().press('2G', 'i').rows.join('\n')).toContain('The post before it, #1, is a guess');
    expect(open().press('2G', 'p').status).toContain(
      'Nothing tells what #2 answers: this is the post before it',
    );
  });

  it('marks what is doubtful where it stands', () => {
    const words = 'One sentence that two posts have in common.';
    const thread = buildThread([
      { by: 'Ann', blocks: [words] },
      { by: 'Ben', blocks: [{ blocks: [words], of: 1 }] },
    ]);
    const quote = thread.children[1]?.children[0];
    if (quote?.type === 'quote' && quote.source.status === 'resolved') quote.source.score = 0.6;
    const author = thread.children[0]?.author;
    if (author) author.score = 0.5;
    const session = openSession(thread);
    expect(session.rows.join('\n')).toContain('Ann (?) said (#1?):');
    expect(session.press('1G').rows[0]).toContain('#1 Ann (?)');
    expect(session.press('T').rows.join('\n')).toContain('▸ quotes #1? Ann (?), 1 line');
  });
});

describe('the source', () => {
  it('shows the lines of the post with their numbers and every character', () => {
    const session = openSession(parse(sampleDump).thread, size, sampleDump).press('7G', 'v');
    expect(session.status).toContain('Source of #7');
    expect(session.rows[0]).toMatch(
      /^ {2}\d+ {2}Evil bytes to end with: ␛\[2J␛\]0;owned␇ and <U\+202E>backwards\. They must/,
    );
    expect(session.press('v').rows[0]).toContain('#7');
    expect(session.press('2G', 'v').rows.join('\n')).toMatch(/^ +8 {2}Marta_V\n +9\n +10 {2}Banned$/m);
  });

  it('says so where there is none', () => {
    expect(openSession(sampleThread).press('v').status).toContain('this thread was not read from text');
  });
});

describe('edits', () => {
  it('shows the stamp, and says where there is none', () => {
    const session = openSession(sampleThread);
    expect(session.press('4G', 'e').status).toContain('#4: Last edited: Tuesday');
    expect(session.press('3G', 'e').status).toContain('#3 was not edited, as far as the dump tells');
  });
});

describe('toggles', () => {
  it('hide and show signatures and furniture, and keep the place', () => {
    const thread = parse(sampleDump).thread;
    const session = openSession(thread, size).press('3G');
    const before = session.rows;
    expect(session.press('\\').status).toContain('Signatures are hidden');
    expect(session.press('\\').status).toContain('Signatures are shown');
    expect(session.press('B').status).toContain('The board’s own words are shown');
    expect(session.press('B').rows).toEqual(before);
  });
});
