import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nothing } from './cases.ts';
import type { Measurement } from './measure-case.ts';
import { median } from './median.ts';

/** Medians over the rounds. */
export interface CaseResult {
  name: string;
  /** Milliseconds by the clock for one run, after a warm-up. */
  wall: number;
  /** The same in milliseconds of all threads. */
  cpu: number;
  /** Milliseconds of the first run in a fresh process, modules loaded. */
  firstWall: number;
  /** Bytes: the most that a fresh process held for one run. */
  peakMemory: number;
}

const measureCase = fileURLToPath(new URL('measure-case.ts', import.meta.url));
const measureStages = fileURLToPath(new URL('measure-stages.ts', import.meta.url));

/**
 * Measures each case in a process of its own, round by round, so that a busy moment of the machine meets them all.
 *
 * @param file  A dump in UTF-8.
 * @param rounds  At least 1.
 * @param onProgress  Called before each process.
 */
export function runRounds(
  names: readonly string[],
  file: string,
  rounds: number,
  onProgress: (step: string) => void,
): CaseResult[] {
  const warm = new Map<string, Measurement[]>(names.map((name) => [name, []]));
  const cold = new Map<string, Measurement[]>(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) {
      onProgress(`round ${round} of ${rounds}: ${name}`);
      cold.get(name)?.push(measure(name, file, 'cold'));
      warm.get(name)?.push(measure(name, file, 'warm'));
    }
  }
  return names.map((name) => {
    const of = (measurements: Map<string, Measurement[]>, key: keyof Measurement) =>
      median((measurements.get(name) ?? []).map((measurement) => measurement[key]));
    return {
      name,
      wall: of(warm, 'wall'),
      cpu: of(warm, 'cpu'),
      firstWall: of(cold, 'wall'),
      peakMemory: of(cold, 'peakMemory'),
    };
  });
}

/** The most that a process holds which reads `file` into a string and does nothing with it, in bytes. */
export function measureHolding(file: string): number {
  return measure(Object.keys(nothing)[0] ?? '', file, 'cold').peakMemory;
}

/** Splits the time of `parse` on `file` among its stages: shares of 1, in a process of its own. */
export function shareStages(file: string): Record<string, number> {
  return JSON.parse(execFileSync(process.execPath, [measureStages, file], { encoding: 'utf8' }));
}

function measure(name: string, file: string, mode: 'warm' | 'cold'): Measurement {
  const output = execFileSync(process.execPath, [measureCase, name, file, mode], { encoding: 'utf8' });
  return JSON.parse(output) as Measurement;
}
