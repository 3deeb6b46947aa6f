import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alternatives, whole } from './cases.ts';
import { commandSize, measureStarts } from './cold-start.ts';
import { writeDump } from './dumps.ts';
import { type SizeReport, type StartReport, sizeTable, startTable } from './report.ts';
import { measureHolding, runRounds, shareStages } from './rounds.ts';

const help = `Usage: npm run bench -- [options]

How fast the built parser reads generated dumps, beside what people would use instead on the same text, and how fast
the built command starts. Each case runs in its own process, in turn with the others; figures are medians.

  --size LIST     dump sizes in MB, joined by commas (default 1,10)
  --rounds N      rounds over all cases (default 3)
  --starts N      rounds of the command's start; 0 leaves it out (default 15)
  --json          print JSON instead of tables
  --help          print this text

wall is one run after a warm-up, cpu the same over all threads, first the first run of a fresh process, peak the most
memory which that process held. \`parse is\` 2x where it takes half the time of the other; on a busy machine the ratio
by cpu is the steadier one.
`;

const SMALL_DUMP_LENGTH = 10_000;

interface Options {
  /** Megabytes. */
  sizes: number[];
  rounds: number;
  startRounds: number;
  isJson: boolean;
}

if (process.argv.includes('--help')) {
  process.stdout.write(help);
} else {
  const options = readOptions();
  if (options) run(options);
}

/** Reads what was typed; says what is wrong with it and gives nothing back where something is. */
function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        size: { type: 'string', default: '1,10' },
        rounds: { type: 'string', default: '3' },
        starts: { type: 'string', default: '15' },
        json: { type: 'boolean', default: false },
      },
    });
    return {
      sizes: values.size.split(',').map((size) => positive('--size', size)),
      rounds: Math.ceil(positive('--rounds', values.rounds)),
      startRounds: values.starts === '0' ? 0 : Math.ceil(positive('--starts', values.starts)),
      isJson: values.json,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return null;
  }
}

function positive(flag: string, value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new RangeError(`${flag} takes numbers above 0, not \`${value}\``);
}

function run({ sizes, rounds, startRounds, isJson }: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'rethread-bench-'));
  try {
    const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`;
    if (!isJson) console.log(`${machine}\n`);
    const reports = sizes.map((size) => {
      const report = measureSize(join(folder, `${size}.txt`), size, rounds);
      if (!isJson) console.log(`${sizeTable(report)}\n`);
      return report;
    });
    const start = startRounds === 0 ? null : measureStart(join(folder, 'small.txt'), startRounds);
    if (start && !isJson) console.log(startTable(start));
    if (isJson) console.log(JSON.stringify({ machine, sizes: reports, start }, null, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureSize(file: string, megabytes: number, rounds: number): SizeReport {
  writeDump(file, megabytes * 1e6);
  const names = Object.keys({ ...whole, ...alternatives });
  const cases = runRounds(names, file, rounds, (step) => showProgress(`${megabytes} MB, ${step}`));
  showProgress(`${megabytes} MB, stages`);
  const stages = shareStages(file);
  showProgress('');
  const lines = readFileSync(file, 'utf8').split('\n').length;
  return { bytes: statSync(file).size, lines, rounds, cases, heldByText: measureHolding(file), stages };
}

function measureStart(file: string, rounds: number): StartReport {
  writeDump(file, SMALL_DUMP_LENGTH);
  return { bytes: statSync(file).size, rounds, size: commandSize(), starts: measureStarts(file, rounds) };
}

/** Rewrites one line of a terminal's standard error; says nothing elsewhere. */
function showProgress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
}
