import { describe, expect, it } from 'vitest';
import { buildThread } from '../testing/build-thread.ts';
import { openWholeThread } from '../thread/open-thread.ts';
import { treeAround } from './tree.ts';

/** A thread in which post n answers the n-th number, 0 for none. */
const answering = (...parents: number[]) =>
  openWholeThread(
    buildThread(parents.map((parent) => ({ ...(parent > 0 && { answers: parent }), blocks: ['Words.'] }))),
    'sample.txt',
  );

const draw = (parents: number[], section: number, depth: number | null = null) => {
  const thread = answering(...parents);
  const step = (from: number, by: 1 | -1) => (by === 1 ? thread.next(from) : thread.previous(from));
  return treeAround({ thread, section, step, depth }).map(
    ({ section: own, lines, folded, isCurrent }) =>
      `${isCurrent ? '>' : ' '}${lines}#${own}${folded > 0 ? ` +${folded}` : ''}`,
  );
};

describe('treeAround', () => {
  it('goes down before it goes on, and connects answers with what they answer', () => {
    expect(draw([0, 1, 0, 1, 2, 4, 3], 4)).toEqual([
      ' #1',
      ' ├ #2',
      ' │ └ #5',
      '>└ #4',
      '   └ #6',
      ' #3',
      ' └ #7',
    ]);
  });

  it('folds what is deeper than asked for, and shows where the current post is', () => {
    expect(draw([0, 1, 2, 3, 0, 5], 4, 2)).toEqual([' #1', '>└ #2 +2', ' #5', ' └ #6']);
    expect(draw([0, 1, 2, 3, 0, 5], 5, 1)).toEqual([' #1 +3', '>#5 +1']);
  });

  it('takes a chain of any length, and no more of a long thread than what is near and the way up', () => {
    const chain = draw(
      Array.from({ length: 900 }, (_, index) => index),
      900,
    );
    expect(chain).toHaveLength(900);
    expect(chain.at(-1)?.length).toBeLessThan(30);
    const long = draw([0, ...Array.from({ length: 4999 }, () => 1)], 2500);
    expect(long).toHaveLength(202);
    expect(long.filter((row) => row.startsWith('>'))).toEqual(['>├ #2500']);
  });

  it('looks at no more posts of a thread ten times as long', () => {
    const seen = (count: number) => {
      const thread = answering(0, ...Array.from({ length: count - 1 }, () => 1));
      let posts = 0;
      const counting = {
        ...thread,
        post(section: number) {
          posts += 1;
          return thread.post(section);
        },
      };
      const step = (from: number, by: 1 | -1) => (by === 1 ? thread.next(from) : thread.previous(from));
      treeAround({ thread: counting, section: count / 2, step, depth: null });
      return posts;
    };
    expect(seen(20_000)).toBe(seen(2000));
  });
});
