import { expect, test } from 'vitest';
import { readDate } from './dates.ts';

test.each([
  ['Nov 26, 2008', '2008-11-26', 'day'],
  ['May 6, 2020', '2020-05-06', 'day'],
  ['September 3, 2019 at 9:05 PM', '2019-09-03T21:05', 'minute'],
  ['Jan 1, 2020 at 12:00 AM', '2020-01-01T00:00', 'minute'],
  ['4 Apr 2007 at 20:57', '2007-04-04T20:57', 'minute'],
  ['29. April 2012', '2012-04-29', 'day'],
  ['6. Juli 2011', '2011-07-06', 'day'],
  ['1. März 2021 um 08:30 Uhr', '2021-03-01T08:30', 'minute'],
  ['Feb 29, 2024', '2024-02-29', 'day'],
])('%s', (text, iso, precision) => {
  expect(readDate(text)).toEqual({ iso, precision });
});

test.each([
  'Feb 29, 2023',
  '32. April 2012',
  'Yesterday at 9:05 PM',
  'Chapter 6, 2020',
  'Nov 26',
  '',
  `Nov ${' '.repeat(5000)}26, 2008`,
])('%s is no date', (text) => {
  expect(readDate(text)).toBeNull();
});
