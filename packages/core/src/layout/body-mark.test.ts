import { expect, test } from 'vitest';
import { isBodyMarked } from './body-mark.ts';
import { type Trait, traitOf } from './traits.ts';

/** Whether posts with these bodies, under headers of one line, have the mark. */
function isMarked(bodies: readonly string[][]): boolean {
  const texts = bodies.flatMap((body, at) => [`May ${at + 1}, 2010, 12:00`, ...body]);
  let before: Trait | null = null;
  const traits = texts.map((text) => {
    before = traitOf(text, before);
    return before;
  });
  let anchor = 0;
  const headers = bodies.map((body) => {
    const start = anchor;
    anchor += body.length + 1;
    return { bodyEnd: start, start, anchor: start, end: start + 1 };
  });
  return isBodyMarked(traits, headers);
}

const asked = 'Has anyone here rebuilt the old sluice gate at the upper mill before the winter?';
const told = 'We did it with larch boards, and so far nothing of it has begun to rot.';

test('all words of all posts are behind the mark, names and buttons may not be', () => {
  const bodies = [[`> ${asked}`, '', 'Bob likes this.'], [`> > ${asked}`, '> ', `> ${told}`], ['> Twice.']];
  expect(isMarked([...bodies, [told]])).toBe(true);
  expect(isMarked(bodies)).toBe(false);
});

test('quotes are marked where answers are not', () => {
  const reply = [`> ${asked}`, '', told];
  expect(isMarked([[asked], reply, reply, reply, reply])).toBe(false);
  expect(isMarked([reply, reply, reply, reply, reply])).toBe(false);
});

test('behind an attribution it is the quote that is marked, however short the answers are', () => {
  const reply = ['Anna wrote:', `> ${asked}`, 'Yes.'];
  expect(isMarked([reply, reply, reply, reply, reply])).toBe(false);
});
