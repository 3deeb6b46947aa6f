import { table } from '../table.ts';
import {
  type FigureName,
  type Figures,
  figureKinds,
  figureList,
  figuresOf,
  groupsOf,
  type Summary,
  summarize,
  worsening,
} from './aggregate.ts';
import type { Fall } from './ratchet.ts';
import { type Reliability, tellReliability } from './reliability.ts';
import type { DumpScore } from './score-dump.ts';

/** What a run found, as it is written to JSON and compared with later. */
export interface AccuracyReport {
  folders: string[];
  summary: Summary;
  reliability: Reliability[];
  /** In the order of their paths. */
  dumps: DumpReport[];
}

/** How well one dump was read. */
export interface DumpReport extends Pick<DumpScore, 'path' | 'engine' | 'extractor' | 'dialect' | 'error'> {
  /** Posts that were predicted. */
  predicted: number;
  figures: Figures;
}

/** What of an earlier report is compared. */
export type EarlierReport = Pick<AccuracyReport, 'summary' | 'dumps'>;

/** The figures of one dump that a line of the table has room for. */
const dumpFigures: readonly FigureName[] = ['start', 'exact', 'author', 'date', 'quote', 'link', 'cleanHit'];

/** Puts together what the scores of all dumps say. */
export function makeReport(folders: string[], scores: readonly DumpScore[]): AccuracyReport {
  return {
    folders,
    summary: summarize(scores),
    reliability: tellReliability(scores.flatMap(({ answers }) => answers)),
    dumps: scores.map((score) => {
      const { path, engine, extractor, dialect, error, counts } = score;
      const predicted = counts.starts.predicted;
      return { path, engine, extractor, dialect, error, predicted, figures: figuresOf([score]) };
    }),
  };
}

/** Lays out the figures per engine, per extractor and overall. */
export function summaryTable(summary: Summary, earlier?: Summary): string {
  const before = earlier && groupsOf(earlier);
  const heading = ['', 'dumps', 'posts', ...figureList.map(([, kind]) => kind.heading)];
  const rows = [...groupsOf(summary)].map(([group, figures]) => [
    group,
    String(figures.dumps),
    String(figures.posts),
    ...figureList.map(([name]) => cell(name, figures, before?.get(group))),
  ]);
  // Overall reads best as the last line, as a sum does.
  return table([heading, ...rows.slice(1), ...rows.slice(0, 1)], [0]);
}

/** Lays out the dumps that were read worst: those that threw, then by exact F1. */
export function worstTable(dumps: readonly DumpReport[], count: number, earlier?: EarlierReport): string {
  const worst = [...dumps].sort((a, b) => rank(a) - rank(b)).slice(0, count);
  return dumpTable(worst, earlier);
}

/** Lays out the dumps whose exact F1 fell, the deepest fall first; empty where none did. */
export function fallenTable(dumps: readonly DumpReport[], count: number, earlier: EarlierReport): string {
  const fall = (dump: DumpReport) => {
    const before = earlier.dumps.find(({ path }) => path === dump.path);
    return before ? (worsening('exact', dump.figures.values.exact, before.figures.values.exact) ?? 0) : 0;
  };
  const fallen = dumps.filter((dump) => fall(dump) > 0).sort((a, b) => fall(b) - fall(a));
  return fallen.length === 0 ? '' : dumpTable(fallen.slice(0, count), earlier);
}

function dumpTable(dumps: readonly DumpReport[], earlier?: EarlierReport): string {
  const heading = [
    'dump',
    'read as',
    'posts',
    'found',
    ...dumpFigures.map((name) => figureKinds[name].heading),
  ];
  const rows = dumps.map(({ path, dialect, error, predicted, figures }) => {
    const before = earlier?.dumps.find((dump) => dump.path === path)?.figures;
    const values = dumpFigures.map((name) => cell(name, figures, before));
    return [path, dialect ?? '', String(figures.posts), String(predicted), ...values, error ?? ''];
  });
  return table([[...heading, ''], ...rows], [0, 1, heading.length]);
}

/** Lays out how far each kind of score can be relied on. */
export function reliabilityTable(reliability: readonly Reliability[]): string {
  const rows = reliability.flatMap(({ kind, bins, unjudgedCount }) => [
    ...bins.map(({ from, to, count, meanScore, shareRight, difference }, index) => [
      index === 0 ? kind : '',
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(count),
      meanScore.toFixed(3),
      shareRight.toFixed(3),
      `${difference < 0 ? '' : '+'}${difference.toFixed(3)}`,
    ]),
    ...(unjudgedCount === 0 ? [] : [['', 'not judged', String(unjudgedCount), '', '', '']]),
  ]);
  return table([['answer', 'score', 'n', 'mean score', 'share right', 'too sure by'], ...rows], [0, 1]);
}

/** Says which figures fell, one a line. */
export function fallLines(falls: readonly Fall[]): string[] {
  return falls.map(
    ({ group, figure, from, to }) =>
      `${group}: ${figureKinds[figure].heading} ${from.toFixed(1)} → ${to?.toFixed(1) ?? '–'}`,
  );
}

/** A figure, and by how much it is worse (▼) or better (▲) than before. */
function cell(name: FigureName, { values }: Figures, before?: Figures): string {
  const value = values[name];
  if (value === null) return '–';
  const worse = before ? worsening(name, value, before.values[name]) : null;
  const mark = worse ? ` ${worse > 0 ? '▼' : '▲'}${Math.abs(worse).toFixed(1)}` : '';
  return `${name === 'threw' ? value : value.toFixed(1)}${mark}`;
}

/** Below every percentage for a dump that the parser threw on, above them for one without posts. */
function rank({ error, figures }: DumpReport): number {
  return error === null ? (figures.values.exact ?? 101) : -1;
}
