/** Measures how long each export format takes for many threads, and how large what it writes is; `--help` says more. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type ParseResult, parse } from '@rethread/core';
import { type Chunk, type FormatModule, formats, type StreamedFile } from '@rethread/export';
import { flatten, generateThread } from '@rethread/testkit';
import { table } from './table.ts';

const help = `Usage: npm run bench:export -- [options]

How long the built formats take for generated threads, each thread in every format in turn, beside \`json\`, which
writes the tree as it is. Reading the dumps is not counted.

  --threads N     threads (default 1000)
  --posts N       posts in each (default 30)
  --json          print JSON instead of a table
  --help          print this text

wall and cpu are seconds for all threads, cpu over all threads of the engine; size is what a folder of them takes.
`;

/** Threads that are converted and not counted: until the engine has compiled what runs often. */
const WARM_UP_THREADS = 20;

/** The same threads in every run. */
const FIRST_SEED = 2012;

/** What one format took for all threads. */
interface Cost {
  id: string;
  /** Milliseconds by the clock. */
  wall: number;
  /** Milliseconds of all the process's threads. */
  cpu: number;
  /** Bytes, text as UTF-8. */
  bytes: number;
  files: number;
}

if (process.argv.includes('--help')) process.stdout.write(help);
else {
  try {
    const { values } = parseArgs({
      options: {
        threads: { type: 'string', default: '1000' },
        posts: { type: 'string', default: '30' },
        json: { type: 'boolean', default: false },
      },
    });
    await run(positive('--threads', values.threads), positive('--posts', values.posts), values.json);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

function positive(flag: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RangeError(`${flag} takes whole numbers above 0, not \`${value}\``);
}

async function run(threadCount: number, postCount: number, isJson: boolean): Promise<void> {
  const modules = await Promise.all(formats.map(async ({ id, load }) => ({ id, module: await load() })));
  const costs = modules.map(({ id, module }) => ({
    module,
    cost: { id, wall: 0, cpu: 0, bytes: 0, files: 0 } satisfies Cost,
  }));
  for (let index = -Math.min(WARM_UP_THREADS, threadCount); index < threadCount; index += 1) {
    const result = parse(flatten(generateThread({ seed: FIRST_SEED + index }, postCount)).dump);
    for (const { module, cost } of costs) {
      const measured = measure(module, result);
      if (index < 0) continue;
      cost.wall += measured.wall;
      cost.cpu += measured.cpu;
      cost.bytes += measured.bytes;
      cost.files += measured.files;
    }
  }
  report(
    costs.map(({ cost }) => cost),
    `${threadCount} threads of ${postCount} posts`,
    isJson,
  );
}

function measure(module: FormatModule, result: ParseResult): Omit<Cost, 'id'> {
  const start = performance.now();
  const used = process.cpuUsage();
  const files = Array.from(contentsOf(module, result), chunksOf);
  const parts = files.flat();
  const { user, system } = process.cpuUsage(used);
  const wall = performance.now() - start;
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return { wall, cpu: (user + system) / 1000, bytes, files: files.length };
}

function* contentsOf(module: FormatModule, result: ParseResult): Generator<StreamedFile['content']> {
  if ('files' in module) for (const { content } of module.files(result)) yield content;
  else yield module.chunks(result);
}

function chunksOf(content: StreamedFile['content']): Chunk[] {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : [...content];
}

function report(costs: readonly Cost[], what: string, isJson: boolean): void {
  const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`;
  if (isJson) {
    console.log(JSON.stringify({ machine, what, formats: costs }, null, 2));
    return;
  }
  const base = costs.find(({ id }) => id === 'json');
  const rows = costs.map(({ id, wall, cpu, bytes, files }) => [
    id,
    `${(wall / 1000).toFixed(2)} s`,
    `${(cpu / 1000).toFixed(2)} s`,
    base ? `${(cpu / base.cpu).toFixed(2)}x` : '',
    `${(bytes / 1e6).toFixed(1)} MB`,
    base ? `${(bytes / base.bytes).toFixed(2)}x` : '',
    String(files),
  ]);
  const heading = ['format', 'wall', 'cpu', 'of json', 'size', 'of json', 'files'];
  console.log(`${machine}; ${what}\n\n${table([heading, ...rows], [0])}`);
}
