import { existsSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DumpKind, ensureDump } from './board-dump.ts';
import { measureProgram, type Run, type Size } from './measure-program.ts';
import { programsHere, YARDSTICK } from './programs.ts';
import { readerTable } from './report.ts';

const help = `Usage: npm run bench:reader -- [options]

How fast the built reader opens long threads and answers keys, in a terminal of its own, beside less and what else is
installed. The programs take turns, round by round; figures are medians in milliseconds, and ratios are to less.

  --rounds N     rounds over all programs (default 5)
  --size CxR     columns and rows of the terminal (default 120x40)
  --quick        one round, and a board of 10 MB instead of 100 MB
  --help         print this text

start is from the start of the process to a full first screen, \`first key\` to the last of a page that was asked for as
soon as that stood there. The others are from the key to the last byte of the frame. The dumps are generated once and
left in the folder for temporary files.
`;

interface Options {
  rounds: number;
  size: Size;
  isQuick: boolean;
}

const commandBuilt = new URL('../../../apps/cli/dist/rethread.js', import.meta.url);

if (process.argv.includes('--help')) {
  process.stdout.write(help);
} else {
  const options = readOptions();
  if (options) await run(options);
}

/** Reads what was typed; says what is wrong with it and gives nothing back where something is. */
function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string' },
        size: { type: 'string', default: '120x40' },
        quick: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
    if (!Number.isInteger(rounds) || rounds < 1)
      throw new RangeError('--rounds takes a whole number above 0');
    const [, columns, rows] = /^(\d{2,3})x(\d{2,3})$/.exec(values.size) ?? [];
    if (columns === undefined || rows === undefined)
      throw new RangeError('--size takes columns and rows, as 120x40');
    if (!existsSync(commandBuilt)) throw new Error('The command is not built; `npm run build` builds it');
    return { rounds, size: { columns: Number(columns), rows: Number(rows) }, isQuick: values.quick };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return null;
  }
}

async function run({ rounds, size, isQuick }: Options) {
  const folder = join(tmpdir(), 'rethread-bench-reader');
  const posts = isQuick ? 10_000 : 100_000;
  // Not where the search has led before.
  const programs = programsHere(Math.floor(posts * 0.7));
  const dumps: Record<string, DumpKind> = {
    board: { kind: 'board', posts },
    'long-line': { kind: 'line', bytes: 5_000_000 },
    'short-line': { kind: 'line', bytes: 200_000 },
  };
  console.log(
    `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}, load ${load()}\n`,
  );
  for (const [name, kind] of Object.entries(dumps)) {
    const file = ensureDump(folder, name, kind);
    const runs = new Map<string, Run[]>(programs.map((program) => [program.name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const program of programs) {
        showProgress(`${name}, round ${round} of ${rounds}: ${program.name}`);
        runs.get(program.name)?.push(await measureProgram(program, file, size, kind.kind === 'board'));
      }
    }
    showProgress('');
    const megabytes = (statSync(file).size / 1e6).toFixed(1);
    const heading = `${name}: ${megabytes} MB, ${size.columns}x${size.rows}, ${rounds} rounds, load ${load()}`;
    console.log(`${readerTable(heading, runs, YARDSTICK)}\n`);
  }
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** Rewrites one line of a terminal's standard error; says nothing elsewhere. */
function showProgress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}
