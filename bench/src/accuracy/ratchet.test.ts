import { readCorpus } from '@rethread/testkit/corpus';
import { describe, expect, test } from 'vitest';
import { type FigureName, type Figures, figuresOf, type Summary, summarize } from './aggregate.ts';
import { dialects, parse } from './core.ts';
import { readBaseline, trackedCorpora } from './corpora.ts';
import { findFalls, raiseBaseline } from './ratchet.ts';
import { fallLines } from './report.ts';
import { scoreDump } from './score-dump.ts';

function figures(values: Partial<Record<FigureName, number | null>>): Figures {
  return { ...figuresOf([]), values: { ...figuresOf([]).values, ...values } };
}

function summary(overall: Figures, engines: Record<string, Figures> = {}): Summary {
  return { overall, engines, extractors: {} };
}

describe('what fell', () => {
  const baseline = summary(figures({ exact: 80, cleanHit: 5, threw: 0, date: null }));

  test('a tenth is rounding, more is a fall', () => {
    expect(findFalls(summary(figures({ exact: 79.9, cleanHit: 5.1, threw: 0 })), baseline)).toEqual([]);
    expect(findFalls(summary(figures({ exact: 79.8, cleanHit: 5.2, threw: 1 })), baseline)).toEqual([
      { group: 'overall', figure: 'exact', from: 80, to: 79.8 },
      { group: 'overall', figure: 'cleanHit', from: 5, to: 5.2 },
      { group: 'overall', figure: 'threw', from: 0, to: 1 },
    ]);
  });

  test('a figure or group that is gone fell; a new one is free', () => {
    const now = summary(figures({ exact: 80, cleanHit: null }), { mybb: figures({ exact: 1 }) });
    const before = summary(baseline.overall, { smf: figures({ exact: 1 }) });
    expect(fallLines(findFalls(now, before))).toEqual([
      'overall: clean hit 5.0 → –',
      'engine smf: exact F1 1.0 → –',
      'engine smf: threw 0.0 → –',
    ]);
  });
});

test('a baseline is raised figure by figure, and keeps the groups that were not met', () => {
  const now = summary(figures({ exact: 70, link: 30, cleanHit: 4 }), { mybb: figures({ exact: 1 }) });
  const before = summary(figures({ exact: 80, link: 20, cleanHit: 5, date: 9 }), {
    smf: figures({ exact: 2 }),
  });
  const raised = raiseBaseline(now, before);
  expect(raised.overall.values).toMatchObject({ exact: 80, link: 30, cleanHit: 4, date: 9 });
  expect(Object.keys(raised.engines)).toEqual(['mybb', 'smf']);
  expect(findFalls(raised, before)).toEqual([]);
});

test('there is a corpus to hold the parser to', () => {
  expect(trackedCorpora.length).toBeGreaterThan(0);
});

test.each(trackedCorpora)(
  'no figure of $name is worse than bench/accuracy-baseline.json',
  ({ name, folder }) => {
    const reader = { parse, dialectIds: dialects.map(({ id }) => id) };
    const now = summarize(readCorpus(folder).map((dump) => scoreDump(dump, reader)));
    const baseline = readBaseline()[name];
    if (baseline === undefined)
      throw new Error(`${name} has no baseline; npm run bench:accuracy -- --update`);
    // Figures of other dumps tell nothing about the parser: --update --force takes them as they are.
    const [dumps, posts] = [now.overall.dumps, now.overall.posts];
    const then = baseline.overall;
    const hint = `${dumps} dumps with ${posts} posts; the baseline is of ${then.dumps} with ${then.posts}`;
    expect(fallLines(findFalls(now, baseline)), hint).toEqual([]);
  },
);
