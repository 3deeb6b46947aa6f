import { expect, it } from 'vitest';
import { percentile } from './measure-page.ts';
import { plainPage } from './pages.ts';
import { pageTable } from './report.ts';

const run = (values: Record<string, number[]>) => new Map(Object.entries(values));

it('gives medians over all rounds, and what our page takes of the others', () => {
  const runs = new Map([
    ['page', [run({ 'load ms': [100], 'step ms': [60, 70] }), run({ 'load ms': [300], 'step ms': [80] })]],
    ['one pre', [run({ 'load ms': [400], 'step ms': [140], 'find ms': [2.25] })]],
  ]);
  expect(pageTable('A board', runs).split('\n')).toEqual([
    'A board',
    '',
    '         page  one pre  ratio',
    'load ms   200      400  0.50x',
    'step ms    70      140  0.50x',
    'find ms            2.3',
  ]);
});

it('takes the value that a share of all do not exceed', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([7], 0.95)).toBe(7);
});

it('has the dump in one element, with an anchor', () => {
  const page = plainPage('a <b> & c', 'p1', 2);
  expect(page).toContain('>a <span id="p1">&lt;</span>b> &amp; c</pre>');
});
