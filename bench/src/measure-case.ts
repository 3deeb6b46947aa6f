/** Runs one case in this process and prints what it took as JSON: `measure-case.ts CASE FILE warm|cold`. */
import { readFileSync } from 'node:fs';
import { alternatives, nothing, whole } from './cases.ts';
import { median } from './median.ts';

/** What one process measured. */
export interface Measurement {
  /** Milliseconds by the clock. */
  wall: number;
  /** Milliseconds of all threads, user and system. */
  cpu: number;
  /** Bytes; the most this process ever held. */
  peakMemory: number;
}

/** Least CPU time: the engine's compilers have settled by then. A slow case gets fewer runs, not fewer seconds. */
const WARM_UP = { runs: 4, milliseconds: 3000 };
const MEASURED = { runs: 5, milliseconds: 2000 };

const [name = '', file = '', mode = 'warm'] = process.argv.slice(2);
const prepare = { ...whole, ...alternatives, ...nothing }[name];
if (!prepare) throw new RangeError(`Unknown case \`${name}\``);

const read = await prepare(readFileSync(file, 'utf8'));
if (mode === 'warm') repeat(read, WARM_UP);
const runs = repeat(read, mode === 'warm' ? MEASURED : { runs: 1, milliseconds: 0 });
const measurement: Measurement = {
  wall: median(runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  peakMemory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measurement));

function repeat(read: () => unknown, least: { runs: number; milliseconds: number }) {
  const runs: { wall: number; cpu: number }[] = [];
  for (let spent = 0; runs.length < least.runs || spent < least.milliseconds; ) {
    const cpuStart = process.cpuUsage();
    const start = performance.now();
    const result = read();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpuStart);
    if (result === undefined) throw new TypeError(`\`${name}\` gave nothing back`);
    const cpu = (user + system) / 1000;
    runs.push({ wall, cpu });
    spent += cpu;
  }
  return runs;
}
