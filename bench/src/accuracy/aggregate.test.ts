import { expect, test } from 'vitest';
import { figuresOf, summarize, worsening } from './aggregate.ts';
import type { DumpCounts } from './count-dump.ts';
import type { DumpScore } from './score-dump.ts';

const nothing = { right: 0, of: 0 };

function score(fields: Partial<DumpScore>, counts: Partial<DumpCounts>): DumpScore {
  const none = { gold: 0, predicted: 0, right: 0 };
  return {
    path: 'a.txt',
    engine: 'smf',
    extractor: 'lynx',
    dialect: 'plain',
    error: null,
    answers: [],
    counts: {
      starts: none,
      bodies: none,
      authors: nothing,
      dates: nothing,
      edits: nothing,
      signatures: nothing,
      titles: nothing,
      quoted: none,
      links: nothing,
      cleanHits: nothing,
      ...counts,
    },
    ...fields,
  };
}

const long = score(
  { engine: 'smf', extractor: 'lynx' },
  {
    starts: { gold: 8, predicted: 8, right: 8 },
    bodies: { gold: 8, predicted: 8, right: 6 },
    authors: { right: 1, of: 8 },
    titles: { right: 1, of: 1 },
    quoted: { gold: 0, predicted: 12, right: 0 },
  },
);
const short = score(
  { engine: 'mybb', extractor: 'lynx', error: 'Error: no', dialect: null },
  {
    starts: { gold: 2, predicted: 0, right: 0 },
    bodies: { gold: 2, predicted: 0, right: 0 },
    authors: { right: 0, of: 1 },
    cleanHits: { right: 1, of: 2 },
  },
);

test('counts are pooled; the mean is over dumps', () => {
  const { dumps, posts, values } = figuresOf([long, short]);
  expect([dumps, posts]).toEqual([2, 10]);
  expect(values).toMatchObject({
    // 2 * 8 / (10 + 8) and 2 * 6 / (10 + 8)
    start: 88.9,
    exact: 66.7,
    // 2 * 6 / (8 + 8) is 0.75, and the other dump has nothing: (0.75 + 0) / 2
    meanExact: 37.5,
    // 1 of 9
    author: 11.1,
    title: 100,
    cleanHit: 50,
    threw: 1,
  });
});

test('a figure that the gold asks nothing for is none, even where something was predicted', () => {
  const { values } = figuresOf([long]);
  expect([values.date, values.link, values.quote, values.cleanHit]).toEqual([null, null, null, null]);
  expect(figuresOf([score({}, { starts: { gold: 0, predicted: 1, right: 0 } })]).values).toMatchObject({
    start: null,
    meanExact: null,
    threw: 0,
  });
});

test('dumps are grouped by engine and by extractor, in the order of their names', () => {
  const { overall, engines, extractors } = summarize([long, short]);
  expect(overall.dumps).toBe(2);
  expect(Object.entries(engines).map(([name, { dumps }]) => [name, dumps])).toEqual([
    ['mybb', 1],
    ['smf', 1],
  ]);
  expect(Object.entries(extractors).map(([name, { dumps }]) => [name, dumps])).toEqual([['lynx', 2]]);
});

test('a clean hit and a throw are worse when there are more of them', () => {
  expect(worsening('exact', 80.1, 80.4)).toBe(0.3);
  expect(worsening('exact', 80.4, 80.1)).toBe(-0.3);
  expect(worsening('cleanHit', 3, 1)).toBe(2);
  expect(worsening('threw', 0, 1)).toBe(-1);
  expect(worsening('exact', null, 80)).toBeNull();
});
