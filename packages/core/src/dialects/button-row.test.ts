import { expect, test } from 'vitest';
import { isButtonRow } from './button-row.ts';

test.each(['Website Find', 'Top Profile Reply with quote', 'Suchen Antworten'])('%s are buttons', (line) => {
  expect(isButtonRow(line)).toBe(true);
});

test.each(['Website', 'Find the goat', 'Website find', 'Top, Reply', 'New Member', ''])(
  '%s are none',
  (line) => {
    expect(isButtonRow(line)).toBe(false);
  },
);
