import { expect, test } from 'vitest';
import { findDate } from './find.ts';
import type { FoundDate } from './found.ts';
import { createDateOrder, settle } from './order.ts';

/** Gives the order that dates show, in the order of the posts. */
function orderOf(...texts: string[]) {
  const evidence = createDateOrder();
  for (const text of texts) evidence.note(findDate(text) as FoundDate);
  return evidence.order();
}

test('nothing shows no order', () => {
  expect(orderOf()).toBeNull();
  expect(orderOf('03/04/2012')).toBeNull();
  expect(orderOf('05/05/2012')).toBeNull();
});

test('a number above 12 decides', () => {
  expect(orderOf('03/04/2012', '16/04/2012')).toBe('dmy');
  expect(orderOf('03/04/2012', '04/16/2012')).toBe('mdy');
  expect(orderOf('05-09-2009 11:20', '05-10-2009 9:12', '05-31-2009 10:00')).toBe('mdy');
});

test('a weekday decides', () => {
  expect(orderOf('05/12/12(Sat)10:22:33', '06/07/12')).toBe('mdy');
  expect(orderOf('jue, 05/04/2012 - 10:15')).toBe('dmy');
});

test('an hour mark decides', () => {
  expect(orderOf('10/05/2006, 13h16')).toBe('dmy');
});

test('dates that both decide contradict each other', () => {
  expect(orderOf('16/04/2012', '04/16/2012')).toBeNull();
});

test('posts stand in the order in which they were written', () => {
  expect(orderOf('02/11/2011', '01/12/2011', '05/12/2011')).toBe('dmy');
  expect(orderOf('11/02/2011', '12/01/2011', '12/05/2011')).toBe('mdy');
  expect(orderOf('11-12-2008, 11:30 AM', '11-12-2008, 11:45 AM')).toBeNull();
});

test('dates that fall in both orders show none', () => {
  expect(orderOf('05/06/2012', '04/05/2012')).toBeNull();
});

test('dates without a day of their own say nothing', () => {
  expect(orderOf('yesterday', '3 years ago', 'Oct 18', '05.04.2012', '2012-04-05')).toBeNull();
});

test('a whole day is not before a time on it', () => {
  expect(orderOf('03/04/2012 12:30', '03/04/2012', '04/04/2012')).toBeNull();
});

test('open dates are settled by an order, others by themselves', () => {
  const open = findDate('03/04/2012, 12:30') as FoundDate;
  expect(settle(open, 'dmy')).toBe('2012-04-03T12:30');
  expect(settle(open, 'mdy')).toBe('2012-03-04T12:30');
  expect(settle(open, null)).toBeNull();
  expect(open).toMatchObject({ iso: null, year: 2012, month: null, day: null, hour: 12, minute: 30 });
  expect(settle(findDate('16/04/2012') as FoundDate, 'mdy')).toBe('2012-04-16');
  expect(settle(findDate('yesterday') as FoundDate, 'mdy')).toBeNull();
});
