import { expect, test } from 'vitest';
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
