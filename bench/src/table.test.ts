import { expect, test } from 'vitest';
import { table } from './table.ts';

const rows = [
  ['name', 'n', 'note'],
  ['long name', '10', ''],
  ['x', '5', 'seen'],
];

test('numbers are to the right between names and notes', () => {
  expect(table(rows)).toBe('name        n  note\nlong name  10\nx           5  seen');
});

test('the caller says which columns are names', () => {
  expect(table(rows, [0, 1])).toBe('name       n   note\nlong name  10\nx          5   seen');
});
