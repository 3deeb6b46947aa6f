import { expect, it } from 'vitest';
import {
  type BlockSpec,
  buildThread,
  lineBreak,
  mark,
  paragraph,
  tag,
  unresolved,
} from '../../test/build-thread.ts';
import { gatherFacts, type PostFacts } from '../facts.ts';
import { excerpt } from './excerpt.ts';

function post(...children: BlockSpec[]): PostFacts {
  const [first] = gatherFacts(buildThread({ posts: [{ children }] }).thread).posts;
  if (first === undefined) throw new TypeError('no post');
  return first;
}

const boats = post(
  paragraph('The boat leaks', lineBreak, 'a lot. The ', tag('b'), 'pump', tag('b', true), ' is new.'),
);

it.each([
  [{ after: 100 }, 'The boat leaks a lot. The pump is new.'],
  [{ after: 12 }, 'The boat …'],
  [{ around: 15, after: 9 }, '… a lot. …'],
  [{ around: 15, before: 6, after: 9 }, '… leaks a lot. …'],
  [{ around: 15, before: 90, after: 90 }, 'The boat leaks a lot. The pump is new.'],
  [{ around: 9999, after: 12 }, 'The boat …'],
])('cuts %o', (extract, expected) => {
  expect(excerpt(boats, extract)).toBe(expected);
});

it('shows what the author wrote, without quotes and signature', () => {
  const quote: BlockSpec = { type: 'quote', source: unresolved, children: [paragraph('Not mine')] };
  const facts = post(quote, paragraph('Mine'), { type: 'signature', children: [paragraph('Slow')] });
  expect(excerpt(facts, { after: 100 })).toBe('Mine');
  expect(excerpt(post(quote), { after: 100 })).toBe('');
});

it('keeps the items of a list apart, whose bullets it leaves out', () => {
  const items = [[paragraph(mark('- '), 'a pump')], [paragraph(mark('- '), 'a rope')]];
  const facts = post(paragraph('Bring:'), { type: 'list', ordered: false, start: null, children: items });
  expect(excerpt(facts, { after: 100 })).toBe('Bring: a pump a rope');
});

it('cuts no character in two', () => {
  expect(excerpt(post(paragraph('\u{1F600}\u{1F600}')), { after: 3 })).toBe('\u{1F600} …');
});
