import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusDump, readCorpus } from '@rethread/testkit/corpus';
import { type Summary, summarize } from './aggregate.ts';
import { findDump, selectDumps, UsageError } from './choose-dumps.ts';
import { dialects, parse } from './core.ts';
import { baselineFile, readBaseline, trackedCorpora } from './corpora.ts';
import { explainDump } from './explain.ts';
import { type Baseline, type Fall, findFalls, raiseBaseline } from './ratchet.ts';
import {
  type EarlierReport,
  fallenTable,
  fallLines,
  makeReport,
  reliabilityTable,
  summaryTable,
  worstTable,
} from './report.ts';
import { type DumpScore, type Reader, readDump, scoreDump } from './score-dump.ts';

const help = `Usage: npm run bench:accuracy -- [options] [DIR…]

How well the parser, as its sources stand, reads annotated dumps: every \`*gold.json\` in the folders and below them with
the text that it names. Without DIR, the dumps that \`npm test\` holds it to.

  --engine NAME     only dumps of this engine; may be given several times
  --extractor NAME  only dumps of this extractor; may be given several times
  --worst N         dumps in the table of the worst (default 20; 0 leaves it out)
  --dump PATH       print what differs in one dump; the end of its path is enough
  --json FILE       write JSON to FILE; with \`-\` or no FILE, print it instead of tables
  --baseline FILE   compare with the JSON of an earlier run: ▼ got worse by so many points, ▲ better
  --update          raise bench/accuracy-baseline.json to what is reached; no figure in it gets worse
  --force           with --update: write what is reached, worse or not
  --help            print this text

Figures are percent. F1 is of posts that start, and for exact also end, where they should, and of the letters in quotes;
mean exact is over dumps, all else is pooled. Author, date, edit and signature are of the posts that have one, link of the
quotes whose source is in the dump. Clean hit is the share of the posts without a quote that got one: lower is better. A
dash stands where there is nothing to find. Too sure by is the mean score less the share of those answers that are right.

What --dump prints: the posts of both sides, then each post that differs, with the lines where something begins or ends
marked \`▶\`. Beside them \`expected\` is the post's number in the gold and what the line is to it, \`got\` the same of what
was read; \`┌\`, \`│\` and \`└\` are the first, middle and last lines of a body, \`─\` its only one. Fields that the gold has
nothing of are shown too, but cost nothing.
`;

const reader: Reader = { parse, dialectIds: dialects.map(({ id }) => id) };

try {
  run(process.argv.slice(2));
} catch (error) {
  // A file that cannot be read or written is the caller's too.
  const isCallers = error instanceof UsageError || (error instanceof Error && 'syscall' in error);
  if (!isCallers) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function run(args: string[]): void {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    process.stdout.write(help);
  } else if (values.update) {
    if (positionals.length > 0 || values.engine || values.extractor) {
      throw new UsageError(
        '--update is about all of the dumps that `npm test` reads; leave DIR and filters out',
      );
    }
    updateBaseline(values.force);
  } else {
    const folders = positionals.length > 0 ? positionals : trackedCorpora.map(({ folder }) => folder);
    const dumps = selectDumps(readFolders(folders), values);
    if (values.dump !== undefined) explain(findDump(dumps, values.dump));
    else report(folders, dumps, values);
  }
}

interface ReportOptions {
  worst: string;
  baseline?: string | undefined;
  json?: string | undefined;
}

function report(folders: string[], dumps: readonly CorpusDump[], options: ReportOptions): void {
  const worst = readCount('--worst', options.worst);
  const earlier = options.baseline === undefined ? undefined : readEarlier(options.baseline);
  const found = makeReport(folders.map(shortName), scoreDumps(dumps));
  const json = JSON.stringify(found, null, 2);
  if (options.json === '-') {
    console.log(json);
    return;
  }
  if (options.json !== undefined) writeFileSync(options.json, `${json}\n`);
  const fallen = earlier ? fallenTable(found.dumps, worst, earlier) : '';
  const parts = [
    ...(worst > 0 ? [`Worst first\n\n${worstTable(found.dumps, worst, earlier)}`] : []),
    ...(fallen === '' ? [] : [`Fell since the earlier run\n\n${fallen}`]),
    reliabilityTable(found.reliability),
    summaryTable(found.summary, earlier?.summary),
  ];
  console.log(parts.join('\n\n'));
}

function readArguments(args: string[]) {
  // `--json` may stand alone, which the reader of options does not know.
  const filled = args.flatMap((arg, position) => {
    const next = args[position + 1];
    return arg === '--json' && (next === undefined || next.startsWith('--')) ? [arg, '-'] : [arg];
  });
  try {
    return parseArgs({
      args: filled,
      allowPositionals: true,
      options: {
        engine: { type: 'string', multiple: true },
        extractor: { type: 'string', multiple: true },
        worst: { type: 'string', default: '20' },
        dump: { type: 'string' },
        json: { type: 'string' },
        baseline: { type: 'string' },
        update: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readCount(flag: string, value: string): number {
  if (/^\d+$/u.test(value)) return Number(value);
  throw new UsageError(`${flag} takes a number from 0, not \`${value}\``);
}

/** Reads the dumps of folders; where there are several, a dump's path begins with its folder. */
function readFolders(folders: readonly string[]): CorpusDump[] {
  return folders.flatMap((folder) => {
    const dumps = readCorpus(folder);
    if (dumps.length === 0) throw new UsageError(`No annotated dumps in \`${folder}\``);
    return folders.length === 1
      ? dumps
      : dumps.map((dump) => ({ ...dump, path: join(shortName(folder), dump.path) }));
  });
}

function shortName(folder: string): string {
  return trackedCorpora.find((corpus) => corpus.folder === folder)?.name ?? folder;
}

function explain(dump: CorpusDump): void {
  console.log(explainDump(scoreDump(dump, reader), readDump(dump, reader)));
}

function readEarlier(file: string): EarlierReport {
  const json = readFileSync(file, 'utf8');
  try {
    const { summary, dumps } = JSON.parse(json) as Partial<EarlierReport>;
    if (summary && dumps) return { summary, dumps };
  } catch {
    // No JSON at all: it is answered like other JSON.
  }
  throw new UsageError(`\`${file}\` is not what --json wrote`);
}

function scoreDumps(dumps: readonly CorpusDump[]): DumpScore[] {
  return dumps.map((dump) => scoreDump(dump, reader));
}

/** Writes what is reached on the tracked corpora to the baseline, and says which figures are worse than it. */
function updateBaseline(isForced: boolean): void {
  const baseline = readBaseline();
  const next: Baseline = { ...baseline };
  const falls: Fall[] = [];
  for (const { name, folder } of trackedCorpora) {
    const now: Summary = summarize(scoreDumps(readCorpus(folder)));
    const before = baseline[name];
    if (before)
      falls.push(...findFalls(now, before).map((fall) => ({ ...fall, group: `${name}, ${fall.group}` })));
    next[name] = before && !isForced ? raiseBaseline(now, before) : now;
  }
  writeFileSync(baselineFile, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`Wrote the figures of ${trackedCorpora.map(({ name }) => name).join(' and ')}`);
  for (const line of fallLines(falls)) console.log(line);
  if (falls.length === 0 || isForced) return;
  console.log(`${falls.length} figures are worse and stay as they were; --force lowers them`);
  process.exitCode = 1;
}
