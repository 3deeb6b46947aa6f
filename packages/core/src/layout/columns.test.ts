import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { splitLines } from '../source/lines.ts';
import { cutColumns, learnColumns } from './columns.ts';

/** Each cell of a text on a line of its own, behind the number of its line; cells of headers that tell nothing in brackets. */
function cellsIn(text: string): string[] {
  const lines = splitLines(text);
  const columns = learnColumns(lines.map((line) => line.text));
  const cells = columns === null ? lines : cutColumns(lines, columns);
  return cells
    .filter((cell) => cell.text.trim() !== '')
    .map(({ number, text, cell }) => `${number} ${cell === 'header' ? `[${text.trim()}]` : text.trim()}`);
}

const beside = `
Roof of the mill

Author           Message
Anna             Posted: Mon May 04, 2009 8:17 am    Subject: Roof of the     Reply with
Member           mill                                                         quote
                 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
Joined: 07 Sep   Has anybody raised the roof of an old mill before, and with how many
2003             hands? Ours has no beam left that would hold a crane.
Posts: 348
Location: Bay    Thanks for any word on it.
Back to top      View user's profile
Bert Hollow      Posted: Mon May 04, 2009 3:01 pm    Subject:                 Reply with quote
Member           ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                 Eight of us, and a long day.
Joined: 09 Aug
2003
Posts: 4096
Back to top      View user's profile
Anna             Posted: Tue May 05, 2009 10:13 pm    Subject:                Reply with quote
Member           ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                 That many we are, so we shall try it in the summer, when the hay is in
Joined: 07 Sep   and the river low.
2003
Posts: 348
Location: Bay
Back to top      View user's profile
`;

describe('a profile left of the words', () => {
  test('comes before them, line by line', () => {
    const row = cellsIn(beside).filter((cell) => /^(?:5|6|7|8|9|10|11|12) /.test(cell));
    expect(row).toEqual([
      '5 Anna',
      '6 Member',
      '8 Joined: 07 Sep',
      '9 2003',
      '10 Posts: 348',
      '11 Location: Bay',
      '12 Back to top',
      '5 Posted: Mon May 04, 2009 8:17 am',
      '5 Subject: Roof of the',
      '5 [Reply with]',
      '6 [mill]',
      '6 [quote]',
      `7 ${'━'.repeat(71)}`,
      '8 Has anybody raised the roof of an old mill before, and with how many',
      '9 hands? Ours has no beam left that would hold a crane.',
      '11 Thanks for any word on it.',
      "12 View user's profile",
    ]);
  });

  test('is no part of the posts', () => {
    const { thread } = parse(beside);
    const posts = thread.children.map(({ author, date, children }) => [
      author?.name,
      date?.iso,
      beside.slice(children[0]?.position.start.offset, children.at(-1)?.position.end.offset).split('\n')[0],
    ]);
    expect(posts).toEqual([
      ['Anna', '2009-05-04T08:17', 'Has anybody raised the roof of an old mill before, and with how many'],
      ['Bert Hollow', '2009-05-04T15:01', 'Eight of us, and a long day.'],
      ['Anna', '2009-05-05T22:13', 'That many we are, so we shall try it in the summer, when the hay is in'],
    ]);
    expect(thread.furniture.map(({ value }) => value)).toContain('Posts: 348');
  });
});

test('a header alone may be a table', () => {
  const text = `
Old 04.05.2009, 21:59                           #1
Anna        Join Date: Nov 2005
Member      Location: Bay
            Posts: 2,209

Has anybody raised the roof of an old mill before, and with how many hands? Ours has no beam left.

Old 05.05.2009, 04:28                           #2
Bert        Join Date: Nov 2001
Member      Location: Hill
            Posts: 12

Eight of us, and a long day it was, with the rain coming in from the sea at noon and no roof above.
`;
  expect(cellsIn(text).slice(0, 8)).toEqual([
    '2 Old 04.05.2009, 21:59',
    '2 #1',
    '3 Anna',
    '4 Member',
    '3 Join Date: Nov 2005',
    '4 Location: Bay',
    '5 Posts: 2,209',
    '7 Has anybody raised the roof of an old mill before, and with how many hands? Ours has no beam left.',
  ]);
});

test('lists, indents and bullets are no columns', () => {
  const text = `
Anna
        Joined: May 2005
      * August 2, 2014 at 10:51
        What do you all think of it?

Bert
        Joined: May 2006
      * August 3, 2014 at 1:19
        *   Nothing much, I fear.
`;
  expect(learnColumns(text.split('\n'))).toBeNull();
});
