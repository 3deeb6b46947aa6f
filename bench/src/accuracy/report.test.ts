import { expect, test } from 'vitest';
import { dump, goldPost, paragraph, post, thread } from './invented.ts';
import { fallenTable, makeReport, reliabilityTable, summaryTable, worstTable } from './report.ts';
import { scoreDump } from './score-dump.ts';

const text = 'One.\n\nTwo.';

/** Reads the first of the dump's two posts, or both, or throws. */
function report(...found: (0 | 1 | 2)[]) {
  const scores = found.map((count, index) => {
    const { gold } = dump(text, [goldPost(1, [0, 4]), goldPost(2, [6, 10])]);
    const parse = () => {
      if (count === 0) throw new Error('no');
      return {
        thread: thread([post('p1', [paragraph([0, 4])]), post('p2', [paragraph([6, 10])])].slice(0, count)),
      };
    };
    return scoreDump({ path: `${index}.txt`, text, gold }, { parse, dialectIds: [] });
  });
  return makeReport(['here'], scores);
}

test('the summary ends with all dumps; what is not in the gold is a dash', () => {
  const lines = summaryTable(report(1, 2).summary).split('\n');
  // 2 * 3 / (4 + 3), and the mean of 2 * 1 / (2 + 1) and 1
  expect(lines.at(-1)).toMatch(/^overall +2 +4 +85\.7 +85\.7 +83\.3( +–){7} +0\.0 +0$/u);
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    '',
    'engine board2',
    'extractor flat',
    'overall',
  ]);
});

test('what got worse and better since an earlier run is marked', () => {
  const line = summaryTable(report(1, 2).summary, report(2, 0).summary).split('\n').at(-1);
  // It was 2 * 2 / (4 + 2) with one dump that threw.
  expect(line).toContain(' 85.7 ▲19.0 ');
  expect(line).toMatch(/ 0 ▲1\.0$/u);
});

test('the worst dumps are those that threw, then those with the lowest exact F1', () => {
  const { dumps } = report(2, 1, 0, 1);
  const lines = worstTable(dumps, 3).split('\n').slice(1);
  expect(lines.map((line) => line.slice(0, 5))).toEqual(['2.txt', '1.txt', '3.txt']);
  expect(lines[0]).toMatch(/ Error: no$/u);
  expect(lines[1]).toMatch(/^1\.txt +plain +2 +1 +66\.7 +66\.7 /u);
});

test('the dumps that fell, deepest first', () => {
  const now = report(2, 1, 0, 1);
  expect(fallenTable(now.dumps, 9, now)).toBe('');
  const lines = fallenTable(now.dumps, 9, report(1, 2, 2, 1))
    .split('\n')
    .slice(1);
  expect(lines.map((line) => line.slice(0, 5))).toEqual(['2.txt', '1.txt']);
  expect(lines[1]).toContain(' 66.7 ▼33.3 ');
});

test('scores beside the share that was right', () => {
  const bin = { from: 0.8, to: 0.9, count: 4, meanScore: 0.85, shareRight: 0.75, difference: 0.1 };
  const lines = reliabilityTable([{ kind: 'author', bins: [bin], unjudgedCount: 2 }])
    .split('\n')
    .slice(1);
  expect(lines[0]).toMatch(/^author +0\.8–0\.9 +4 +0\.850 +0\.750 +\+0\.100$/u);
  expect(lines[1]).toMatch(/^ +not judged +2$/u);
});

test('a report is the same once it was JSON', () => {
  const made = report(1, 0);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
