import { spawnSync } from 'node:child_process';

/** Whether a program runs here with these arguments; where it does not, that is said, for there is a test less. */
export function isInstalled(program: string, ...args: string[]): boolean {
  const isThere = spawnSync(program, args).status === 0;
  if (!isThere) console.warn(`\`${[program, ...args].join(' ')}\` fails here: no test of what it reads`);
  return isThere;
}
