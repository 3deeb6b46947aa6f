import { expect, test } from 'vitest';
import { printPage } from './index.ts';
import { clockStamp, editStamp, filled, labelTable } from './printer.ts';
import { printers } from './printers.ts';

test('labels are read by their names, and a row of another length is refused', () => {
  expect(labelTable('joined posts', { en: 'Joined:|Posts:' }).en.posts).toBe('Posts:');
  expect(() => labelTable('joined posts', { en: 'Joined:' })).toThrow(RangeError);
  expect(filled('%n on %d, 5 %', { n: 'Bob', d: 'May 1' })).toBe('Bob on May 1, 5 %');
});

test('printers differ in name', () => {
  expect(new Set(printers.map(({ id }) => id)).size).toBe(printers.length);
});

test('a moment is printed on the board\u2019s clock, with the day\u2019s name where it prints that', () => {
  const [printer] = printers;
  if (printer === undefined) throw new Error('no printer');
  const { thread } = printPage(printer, 'en', 1, 2);
  const noon = 24 * 60 * 15_000 + 13 * 60 + 5;
  const on = (settings: Partial<typeof thread.settings>) => ({
    ...thread,
    settings: { ...thread.settings, isTwelveHour: true, fetchedAt: null, ...settings },
  });
  expect(clockStamp(noon, 'm-d-Y, h:i A', on({}))).toBe('01-26-2011, 01:05 PM');
  expect(clockStamp(noon, 'D M d, Y g:i a', on({ isTwelveHour: false }))).toBe('Wed Jan 26, 2011 13:05');
  expect(clockStamp(noon, 'm-d-Y, h:i A', on({ fetchedAt: noon + 5 }))).toBe('Today, 01:05 PM');
  expect(clockStamp(noon, 'F j, Y \\a\\t g:i A', on({ fetchedAt: noon + 1440 }))).toBe(
    'Yesterday at 1:05 PM',
  );
  expect(clockStamp(noon, 'F Y', on({ fetchedAt: noon }))).toBe('January 2011');
  const [post] = thread.posts;
  const edited = { ...(post as NonNullable<typeof post>), edit: { at: noon, count: 2, name: 'Bob' } };
  const labels = { edited: '%n, %d, %c time%s', date: 'Y' };
  expect(editStamp(edited, labels, on({}))).toBe('Bob, 2011, 2 times');
  expect(editStamp({ ...edited, edit: null }, labels, on({}))).toBe(null);
});
