import { expect, it } from 'vitest';
import { createProgress } from './progress.ts';

it('tells how far it is, at a pace that can be read', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = createProgress(
    10_000,
    (line) => lines.push(line),
    () => time,
  );
  for (const at of [10, 50, 200, 2000, 2050, 4000]) {
    time = at;
    progress.step();
  }
  progress.end();
  expect(lines).toEqual([
    'Converted 1 of 10000',
    'Converted 3 of 10000',
    'Converted 4 of 10000, 2.0 a second, 1 h 23 min left',
    'Converted 6 of 10000, 1.5 a second, 1 h 51 min left',
    '',
  ]);
});
