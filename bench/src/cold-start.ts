import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';

/** How long a command takes from start to exit. */
export interface StartResult {
  name: string;
  /** Milliseconds by the clock, median over the rounds. */
  wall: number;
}

const folder = fileURLToPath(new URL('../../apps/cli/dist/', import.meta.url));
const command = join(folder, 'rethread.js');

/**
 * Starts the built command on `file` and, in turn, the least that Node can do.
 *
 * @param rounds  At least 1.
 * @throws {Error} If a command fails: a time would mean nothing.
 */
export function measureStarts(file: string, rounds: number): StartResult[] {
  const commands: Record<string, string[]> = {
    'node -e 0': ['-e', '0'],
    'rethread --version': [command, '--version'],
    'rethread FILE': [command, file],
    'rethread inspect FILE': [command, 'inspect', file],
    'rethread convert FILE --to html': [command, 'convert', file, '--to', 'html', '-o', '-'],
  };
  const walls = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) walls.get(name)?.push(timeStart(args));
  }
  return [...walls].map(([name, times]) => ({ name, wall: median(times) }));
}

/** Bytes of JavaScript in the built command, all of it and the file that starts. */
export function commandSize(): { entry: number; total: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/u.test(name),
  );
  const total = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { entry: statSync(command).size, total };
}

function timeStart(args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`\`node ${args.join(' ')}\` failed: ${stderr}`);
  return wall;
}
