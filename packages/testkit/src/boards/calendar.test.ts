import { expect, test } from 'vitest';
import { dayName, grouped, isoStamp, minutesOf, stamp } from './calendar.ts';

const afternoon = minutesOf(2013, 7, 15) + 13 * 60 + 5;

test.each([
  ['en', 'D M d, Y g:i a', 'Mon Jul 15, 2013 1:05 pm'],
  ['en', 'F jS, Y, h:i A', 'July 15th, 2013, 01:05 PM'],
  ['de', 'j. F Y \\u\\m H:i', '15. Juli 2013 um 13:05'],
  ['fr', 'l d/m/y, H\\hi', 'lundi 15/07/13, 13h05'],
  ['ru', 'd M Y, G:i', '15 июл 2013, 13:05'],
] as const)('%s %s', (locale, pattern, expected) => {
  expect(stamp(afternoon, pattern, locale)).toBe(expected);
});

test('a moment for machines, and the names of two days', () => {
  expect(isoStamp(afternoon)).toBe('2013-07-15T13:05:00');
  expect(dayName(afternoon, afternoon + 60, 'de')).toBe('Heute');
  expect(dayName(afternoon, afternoon + 1440, 'de')).toBe('Gestern');
  expect(dayName(afternoon, afternoon + 2880, 'de')).toBe(null);
  expect(dayName(afternoon, afternoon - 1440, 'de')).toBe(null);
});

test('thousands', () => {
  expect(grouped(1234567, 'en')).toBe('1,234,567');
  expect(grouped(1234, 'ru')).toBe('1\u00A0234');
  expect(grouped(123, 'de')).toBe('123');
});
