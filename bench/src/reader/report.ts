import { median } from '../median.ts';
import { table } from '../table.ts';
import { names, type Run } from './measure-program.ts';

/** The runs of each program on one dump, by name. */
export type Runs = ReadonlyMap<string, readonly Run[]>;

/** What must hold at 120×40, by line of the table: milliseconds, or megabytes. */
const goals: Readonly<Record<string, number>> = {
  [names.start]: 250,
  'page down': 16,
  'line down': 16,
  [names.peak]: 150,
};

/**
 * Lays out the medians of the programs side by side, with the ratio of each to one of them.
 *
 * @param yardstick  A name in `runs`; without such runs there are no ratios.
 */
export function readerTable(heading: string, runs: Runs, yardstick: string): string {
  const programs = [...runs.keys()];
  const all = new Set([...runs.values()].flat().flatMap((run) => [...run.keys()]));
  const rows = [...all].map((name) => {
    const middles = new Map(programs.map((program) => [program, middle(runs.get(program) ?? [], name)]));
    const least = middles.get(yardstick) ?? null;
    const cells = programs.flatMap((program) => {
      const value = middles.get(program) ?? null;
      const own = value === null ? '' : value.toFixed(value < 100 ? 1 : 0);
      if (program === yardstick) return [own];
      return [own, value === null || least === null ? '' : `${(value / least).toFixed(2)}x`];
    });
    return [name, ...cells, verdict(name, runs)];
  });
  const header = ['', ...programs.flatMap((name) => (name === yardstick ? [name] : [name, 'ratio'])), 'goal'];
  return `${heading}\n\n${table([header, ...rows])}`;
}

/** The median over all that was measured under a name; `null` where nothing was. */
export function middle(runs: readonly Run[], name: string): number | null {
  const values = runs.flatMap((run) => run.get(name) ?? []);
  return values.length === 0 ? null : median(values);
}

function verdict(name: string, runs: Runs): string {
  const goal = goals[name];
  const own = middle(runs.get('rethread') ?? [], name);
  if (goal === undefined || own === null) return '';
  return `<= ${goal}: ${own <= goal ? 'met' : 'missed'}`;
}
