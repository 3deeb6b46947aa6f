import { middle } from '../reader/report.ts';
import { table } from '../table.ts';
import type { Run } from './measure-page.ts';

/**
 * Lays out the medians of pages side by side, and what the first page takes of each of the others.
 *
 * @param runs  By name of the page; the first is ours.
 */
export function pageTable(heading: string, runs: ReadonlyMap<string, readonly Run[]>): string {
  const [own = '', ...others] = runs.keys();
  const figures = new Set([...runs.values()].flat().flatMap((run) => [...run.keys()]));
  const rows = [...figures].map((figure) => {
    const value = middle(runs.get(own) ?? [], figure);
    const cells = others.flatMap((name) => {
      const other = middle(runs.get(name) ?? [], figure);
      return [say(other), value === null || !other ? '' : `${(value / other).toFixed(2)}x`];
    });
    return [figure, say(value), ...cells];
  });
  const header = ['', own, ...others.flatMap((name) => [name, 'ratio'])];
  return `${heading}\n\n${table([header, ...rows], [0])}`;
}

function say(value: number | null): string {
  return value === null ? '' : value.toFixed(value < 100 && !Number.isInteger(value) ? 1 : 0);
}
