import { expect, test } from 'vitest';
import { sizeTable, startTable } from './report.ts';

const result = { cpu: 1, firstWall: 2, peakMemory: 50e6 };

test('ratios are of the alternative to parse, beside their goals', () => {
  const table = sizeTable({
    bytes: 1e6,
    lines: 8000,
    rounds: 3,
    cases: [
      { name: 'parse', wall: 10, ...result },
      { name: 'markdown-it.parse', wall: 25, ...result },
      { name: 'marked.lexer', wall: 29, ...result },
      { name: 'JSON.parse', wall: 2, ...result },
    ],
    heldByText: 40e6,
    stages: { lines: 0.25, resolve: 0.75 },
  });
  expect(table).toMatch(/^resolve +7\.50 +75% /mu);
  expect(table).toMatch(/^parse +100\.0 +10\.0 +1\.0 +2\.0 +50$/mu);
  expect(table).toMatch(/^markdown-it\.parse .* 2\.50x +1\.00x +>= 2x: met$/mu);
  expect(table).toMatch(/^marked\.lexer .* 2\.90x +1\.00x +>= 3x: missed$/mu);
  expect(table).toMatch(/^JSON\.parse .* 0\.20x +1\.00x$/mu);
});

test('starts are beside the least that Node can do', () => {
  const starts = [
    { name: 'node -e 0', wall: 20 },
    { name: 'rethread FILE', wall: 50 },
  ];
  const table = startTable({ bytes: 1e4, rounds: 5, size: { entry: 1000, total: 400_000 }, starts });
  expect(table).toMatch(/^rethread FILE +50\.0 +2\.50x +<= 2x: missed$/mu);
});
