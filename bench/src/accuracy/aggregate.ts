import type { Agreement, Share } from './count-dump.ts';
import type { DumpScore } from './score-dump.ts';

/** What is reported of one dump or of many. */
export interface Figures {
  dumps: number;
  /** Posts of the gold. */
  posts: number;
  /** In percent but for `threw`, rounded to a tenth; `null` where the gold has nothing to find. */
  values: Record<FigureName, number | null>;
}

/** The figures of all dumps, and of those of one engine and of one extractor. */
export interface Summary {
  overall: Figures;
  engines: Record<string, Figures>;
  extractors: Record<string, Figures>;
}

/** One figure: how it is worked out, and which way it gets better. */
interface FigureKind {
  heading: string;
  isLowerBetter?: true;
  of(scores: readonly DumpScore[]): number | null;
}

/** Every figure in the order of the tables. F1 and shares are of the pooled counts, except for the mean over dumps. */
export const figureKinds = {
  start: { heading: 'start F1', of: (scores) => pooledF1(scores.map(({ counts }) => counts.starts)) },
  exact: { heading: 'exact F1', of: (scores) => pooledF1(scores.map(({ counts }) => counts.bodies)) },
  meanExact: { heading: 'mean exact', of: meanExact },
  author: { heading: 'author', of: (scores) => pooledShare(scores.map(({ counts }) => counts.authors)) },
  date: { heading: 'date', of: (scores) => pooledShare(scores.map(({ counts }) => counts.dates)) },
  edit: { heading: 'edit', of: (scores) => pooledShare(scores.map(({ counts }) => counts.edits)) },
  signature: {
    heading: 'signature',
    of: (scores) => pooledShare(scores.map(({ counts }) => counts.signatures)),
  },
  title: { heading: 'title', of: (scores) => pooledShare(scores.map(({ counts }) => counts.titles)) },
  quote: { heading: 'quote F1', of: (scores) => pooledF1(scores.map(({ counts }) => counts.quoted)) },
  link: { heading: 'link', of: (scores) => pooledShare(scores.map(({ counts }) => counts.links)) },
  cleanHit: {
    heading: 'clean hit',
    isLowerBetter: true,
    of: (scores) => pooledShare(scores.map(({ counts }) => counts.cleanHits)),
  },
  threw: {
    heading: 'threw',
    isLowerBetter: true,
    of: (scores) => scores.filter(({ error }) => error !== null).length,
  },
} as const satisfies Record<string, FigureKind>;

/** What a figure is called in JSON. */
export type FigureName = keyof typeof figureKinds;

/** `figureKinds` as a list. */
export const figureList = Object.entries(figureKinds) as [FigureName, FigureKind][];

/** Works out the figures of some dumps. */
export function figuresOf(scores: readonly DumpScore[]): Figures {
  return {
    dumps: scores.length,
    posts: sum(scores.map(({ counts }) => counts.starts.gold)),
    values: Object.fromEntries(figureList.map(([name, { of }]) => [name, of(scores)])) as Figures['values'],
  };
}

/**
 * By how much a figure got worse, in its own unit; below 0 where it got better.
 *
 * @returns `null` where either has nothing to find.
 */
export function worsening(name: FigureName, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  const { isLowerBetter } = figureKinds[name] as FigureKind;
  return Math.round((isLowerBetter ? now - before : before - now) * 10) / 10;
}

/** The summary's groups one by one, under names that tell engines from extractors. */
export function groupsOf({ overall, engines, extractors }: Summary): Map<string, Figures> {
  return new Map([
    ['overall', overall],
    ...Object.entries(engines).map(([name, figures]): [string, Figures] => [`engine ${name}`, figures]),
    ...Object.entries(extractors).map(([name, figures]): [string, Figures] => [`extractor ${name}`, figures]),
  ]);
}

/** Works out the figures per engine, per extractor and over all; the groups are in the order of their names. */
export function summarize(scores: readonly DumpScore[]): Summary {
  return {
    overall: figuresOf(scores),
    engines: groupFigures(scores, ({ engine }) => engine),
    extractors: groupFigures(scores, ({ extractor }) => extractor),
  };
}

function groupFigures(
  scores: readonly DumpScore[],
  keyOf: (score: DumpScore) => string,
): Record<string, Figures> {
  const names = [...new Set(scores.map(keyOf))].sort();
  return Object.fromEntries(
    names.map((name) => [name, figuresOf(scores.filter((score) => keyOf(score) === name))]),
  );
}

/** The exact F1 of each dump that has posts to find, and their mean: a long thread counts no more than a short one. */
function meanExact(scores: readonly DumpScore[]): number | null {
  const ofDumps = scores.map(({ counts }) => f1([counts.bodies])).filter((value) => value !== null);
  return ofDumps.length === 0 ? null : percent(sum(ofDumps) / ofDumps.length);
}

function pooledF1(agreements: readonly Agreement[]): number | null {
  const value = f1(agreements);
  return value === null ? null : percent(value);
}

function f1(agreements: readonly Agreement[]): number | null {
  const gold = sum(agreements.map((agreement) => agreement.gold));
  const predicted = sum(agreements.map((agreement) => agreement.predicted));
  const right = sum(agreements.map((agreement) => agreement.right));
  return gold === 0 ? null : (2 * right) / (gold + predicted);
}

function pooledShare(shares: readonly Share[]): number | null {
  const of = sum(shares.map((share) => share.of));
  return of === 0 ? null : percent(sum(shares.map(({ right }) => right)) / of);
}

function percent(value: number): number {
  return Math.round(value * 1000) / 10;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
