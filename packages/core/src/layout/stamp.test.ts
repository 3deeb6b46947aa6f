import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { readStamp } from './stamp.ts';

/** What a stamp says, as words of its line. */
function read(line: string) {
  const { name, date } = readStamp(line, { start: 0, end: line.length });
  return [
    name && line.slice(name.start, name.end),
    date && line.slice(date.start, date.end),
    date?.iso ?? null,
  ];
}

test.each([
  [
    'Last edited by Anna_K on Mon May 03, 2010 12:00 pm, edited 2 times in total.',
    ['Anna_K', 'Mon May 03, 2010 12:00 pm', '2010-05-03T12:00'],
  ],
  [
    '« _Last Edit: May 03, 2010, 12:00:05 PM by Anna K_ »',
    ['Anna K', 'May 03, 2010, 12:00:05 PM', '2010-05-03T12:00:05'],
  ],
  [
    '(Dieser Beitrag wurde zuletzt bearbeitet: 03.05.2010, 12:00 von Anna.)',
    ['Anna', '03.05.2010, 12:00', '2010-05-03T12:00'],
  ],
  ['Last edited:', [null, null, null]],
  ['Last edited by a moderator: May 3, 2010', [null, 'May 3, 2010', '2010-05-03']],
])('%s', (line, said) => {
  expect(read(line)).toEqual(said);
});

test('a stamp that an extractor broke at its name is put together again', () => {
  const post = (name: string, date: string, ...lines: string[]) =>
    [name, 'Posts: 120', `Posted: May ${date}, 2010 12:00 pm`, ...lines].join('\n');
  const stamp = 'Last edited by\nAnna_K\non May 04, 2010 1:00 pm, edited 2 times in total.';
  const dump = [
    post('Anna_K', '3', 'The hinge on the left gave way.', stamp),
    post('Tobin', '5', 'We put it back with longer screws.'),
    post('Anna_K', '6', 'Ours is of oak and older than the house.'),
    post('Tobin', '7', 'Nobody sells that kind of hinge around here.'),
  ].join('\n');
  const [first] = parse(dump).thread.children;
  expect(first?.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect([first?.edited?.by, first?.edited?.date?.iso]).toEqual(['Anna_K', '2010-05-04T13:00']);
  const { start, end } = first?.edited?.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  expect(dump.slice(start.offset, end.offset)).toBe(stamp);
});
