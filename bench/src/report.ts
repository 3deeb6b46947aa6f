import type { StartResult } from './cold-start.ts';
import type { CaseResult } from './rounds.ts';
import { table } from './table.ts';

/** What one size of dump took. */
export interface SizeReport {
  /** UTF-8 bytes of the dump. */
  bytes: number;
  lines: number;
  rounds: number;
  cases: CaseResult[];
  /** Bytes: what a process holds at most that only reads the dump into a string. */
  heldByText: number;
  /** Shares of the time of `parse`, of 1. */
  stages: Record<string, number>;
}

/** What starting the command took. */
export interface StartReport {
  /** UTF-8 bytes of the dump it read. */
  bytes: number;
  rounds: number;
  /** Bytes of JavaScript. */
  size: { entry: number; total: number };
  starts: StartResult[];
}

/** How many times as fast as each alternative `parse` has to be, quotes resolved and a tree with text made. */
const parseGoals: Readonly<Record<string, number>> = { 'markdown-it.parse': 2, 'marked.lexer': 3 };

/** How many times as long as `node -e 0` the command may take to print a small dump. */
const START_GOAL = 2;

/** What the stages are, for who does not know the folders. */
const stageNotes: Readonly<Record<string, string>> = {
  source: 'splitting lines, detecting the dialect, what lies between the stages',
  lines: 'saying what each line is',
  grammar: 'chevrotain: blocks, and links and mentions in their text',
  tree: 'building nodes with positions',
  resolve: 'quotes, authors, signatures',
  memory: "the engine's garbage collector",
};

/** Lays out one size of dump as a table of medians. */
export function sizeTable({ bytes, lines, rounds, cases, heldByText, stages }: SizeReport): string {
  const megabytes = bytes / 1e6;
  const parse = cases.find(({ name }) => name === 'parse');
  const rows = cases.map(({ name, wall, cpu, firstWall, peakMemory }) => {
    const isAlternative = parse !== undefined && name !== 'parse';
    const ratio = isAlternative ? wall / parse.wall : null;
    const cpuRatio = isAlternative ? cpu / parse.cpu : null;
    return [
      name,
      (megabytes / (wall / 1000)).toFixed(1),
      wall.toFixed(1),
      cpu.toFixed(1),
      firstWall.toFixed(1),
      (peakMemory / 1e6).toFixed(0),
      ratio === null ? '' : `${ratio.toFixed(2)}x`,
      cpuRatio === null ? '' : `${cpuRatio.toFixed(2)}x`,
      ratio === null ? '' : verdict(ratio, parseGoals[name]),
    ];
  });
  const header = ['case', 'MB/s', 'wall ms', 'cpu ms', 'first ms', 'peak MB', 'parse is', 'by cpu', 'goal'];
  const heading = `${megabytes.toFixed(2)} MB, ${lines} lines of ${(bytes / lines).toFixed(0)} bytes, ${rounds} rounds`;
  const shares = Object.entries(stages).map(([stage, share]) => [
    stage,
    (((parse?.wall ?? Number.NaN) * share) / megabytes).toFixed(2),
    `${(share * 100).toFixed(0)}%`,
    stageNotes[stage] ?? '',
  ]);
  const held = `Of each peak, ${(heldByText / 1e6).toFixed(0)} MB are Node and the text`;
  return [
    heading,
    table([header, ...rows]),
    held,
    table([['parse spends', 'ms/MB', 'share', ''], ...shares]),
  ].join('\n\n');
}

/** Lays out the starts of the command, each beside the least that Node can do. */
export function startTable({ bytes, rounds, size, starts }: StartReport): string {
  const least = starts[0]?.wall ?? Number.NaN;
  const rows = starts.map(({ name, wall }) => {
    const ratio = wall / least;
    const goal = name === 'rethread FILE' ? (ratio <= START_GOAL ? 'met' : 'missed') : '';
    return [name, wall.toFixed(1), `${ratio.toFixed(2)}x`, goal && `<= ${START_GOAL}x: ${goal}`];
  });
  const heading =
    `Start to exit on ${(bytes / 1000).toFixed(0)} KB, ${rounds} rounds; ` +
    `the command is ${(size.total / 1000).toFixed(0)} KB of JavaScript, its entry ${(size.entry / 1000).toFixed(1)} KB`;
  return `${heading}\n\n${table([['command', 'wall ms', 'to node', 'goal'], ...rows])}`;
}

function verdict(ratio: number, goal: number | undefined): string {
  if (goal === undefined) return '';
  return `>= ${goal}x: ${ratio >= goal ? 'met' : 'missed'}`;
}
