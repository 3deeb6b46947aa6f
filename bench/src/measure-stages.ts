/**
 * Runs `parse` under the engine's sampling profiler and prints the share of each stage as JSON: `measure-stages.ts FILE`.
 *
 * It runs the sources, since a bundle does not show which file a function is from.
 */
import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { parse } from '../../packages/core/src/parse.ts';
import { stageShares } from './stages.ts';

const WARM_UP_RUNS = 10;
const MEASURED_MILLISECONDS = 4000;
const SAMPLE_MICROSECONDS = 250;

const text = readFileSync(process.argv[2] ?? '', 'utf8');
for (let run = 0; run < WARM_UP_RUNS; run += 1) parse(text);
console.log(JSON.stringify(stageShares(await profile())));

async function profile(): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await session.post('Profiler.start');
  const end = performance.now() + MEASURED_MILLISECONDS;
  do parse(text);
  while (performance.now() < end);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}
