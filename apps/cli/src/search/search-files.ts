import type { CommandError } from '../command-error.ts';
import { loadDialect } from '../load-dialect.ts';
import type { System } from '../system.ts';
import type { SearchRequest } from '../understand-arguments.ts';
import { createPrinter, printStyle } from './print-hits.ts';
import { createFileSearch, type FileOutcome, type SearchFile, type SearchJob } from './search-file.ts';
import { type Found, filesAt } from './walk.ts';

/** What a search came to. */
export interface SearchOutcome {
  /** What could not be read; the rest was searched all the same. */
  errors: CommandError[];
  /** As ripgrep's: 0 something was found, 1 nothing, 2 an error, unless nothing was to be printed and something was found. */
  exitCode: 0 | 1 | 2;
}

/**
 * Milliseconds that a search goes on without workers: in files that take their time, and in all. Starting workers takes as
 * long as a thousand files in which nothing can be found.
 */
const PATIENCE = { slow: 200, all: 1000 };

/** What a file takes that must be parsed, in milliseconds. */
const SLOW_FILE = 2;

/**
 * Searches files and prints what is found in the order of the files. Where they are many, workers search.
 *
 * @throws {CommandError} If a pattern is none or takes too long.
 */
export async function searchFiles(request: SearchRequest, system: System): Promise<SearchOutcome> {
  const { patterns, literal, case: caseOption, max, quiet } = request;
  const job: SearchJob = {
    patterns,
    literal,
    case: caseOption,
    max,
    quiet,
    dialect: await loadDialect(request.dialect, system),
    style: printStyle(request, await namesFiles(request, system), system),
  };
  const searchFile = createFileSearch(job, system.read);
  const { between } = createPrinter(job.style);
  const errors: CommandError[] = [];
  let hasFound = false;
  for await (const outcome of searchAll(filesAt(request.paths, system), job, searchFile, system)) {
    if (outcome.kind === 'error') errors.push(outcome.error);
    if (outcome.kind !== 'found') continue;
    if (!quiet) await system.write({ kind: 'stream' }, hasFound ? between + outcome.text : outcome.text);
    hasFound = true;
    if (quiet) break;
  }
  if (errors.length > 0 && !(quiet && hasFound)) return { errors, exitCode: 2 };
  return { errors, exitCode: hasFound ? 0 : 1 };
}

/** Gives what is found in each file, in their order. */
async function* searchAll(
  files: AsyncGenerator<Found>,
  job: SearchJob,
  searchFile: SearchFile,
  system: System,
): AsyncGenerator<FileOutcome> {
  const spent = { slow: 0, all: 0 };
  // Not by `for await`, which would end the generator.
  let next = await files.next();
  for (; next.done !== true; next = await files.next()) {
    if (spent.slow > PATIENCE.slow || spent.all > PATIENCE.all) break;
    const begun = performance.now();
    yield 'error' in next.value ? { kind: 'error', ...next.value } : await searchFile(next.value);
    const time = performance.now() - begun;
    spent.all += time;
    if (time > SLOW_FILE) spent.slow += time;
  }
  if (next.done === true) return;
  const { searchInWorkers, searchWorkers } = await import('./search-in-workers.ts');
  yield* searchInWorkers(next.value, files, searchFile, await searchWorkers(job, system));
}

/** As in ripgrep, one file needs no name. */
async function namesFiles({ fileNames, paths }: SearchRequest, system: System): Promise<boolean> {
  if (fileNames !== null) return fileNames;
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return true;
  return path !== '-' && (await system.look(path))?.kind === 'directory';
}
