import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

/** The dates of posts that a board printed so, as they are read. */
function read(...dates: string[]): (string | null | undefined)[] {
  const words = ['The gate was left open.', 'So the goat is out again?', 'It is in the beans, as ever.'];
  const dump = dates
    .map((date, at) => `Anna_K\nPosts: ${at}7\n${date}\n#${at + 1}\n${words[at % 3]}`)
    .join('\n');
  return parse(`The goat\n${dump}\n`).thread.children.map(({ date }) => date?.iso);
}

test('a date with two readings has that of the others', () => {
  expect(read('03/04/2012 10:00', '16/04/2012 11:00', '01/05/2012 12:00')).toEqual([
    '2012-04-03T10:00',
    '2012-04-16T11:00',
    '2012-05-01T12:00',
  ]);
  expect(read('03/04/2012 10:00', '03/16/2012 11:00', '04/01/2012 12:00')[0]).toBe('2012-03-04T10:00');
});

test('posts follow each other in time', () => {
  expect(read('05/06/2012 10:00', '06/06/2012 11:00', '01/07/2012 12:00')[2]).toBe('2012-07-01T12:00');
});

test('what nothing tells stays open', () => {
  expect(read('03/04/2012 10:00', '04/05/2012 11:00', '05/06/2012 12:00')).toEqual([null, null, null]);
  expect(read('03/04/2012 10:00', '16/04/2012 11:00', '04/16/2012 12:00')[0]).toBeNull();
});
