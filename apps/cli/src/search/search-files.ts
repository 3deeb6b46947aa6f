import { type CommandError, restoredError } from '../command-error.ts';
import { loadDialect } from '../load-dialect.ts';
import type { System } from '../system.ts';
import type { SearchRequest } from '../understand-arguments.ts';
import { doTasks } from '../workers/do-tasks.ts';
import { createPrinter, printStyle } from './print-hits.ts';
import { createFileSearch, type SearchJob } from './search-file.ts';
import { searchWork } from './search-work.ts';
import { filesAt } from './walk.ts';

/** What a search came to. */
export interface SearchOutcome {
  /** What could not be read; the rest was searched all the same. */
  errors: CommandError[];
  /** As ripgrep's: 0 something was found, 1 nothing, 2 an error, unless nothing was to be printed and something was found. */
  exitCode: 0 | 1 | 2;
}

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
  const { between } = createPrinter(job.style);
  const errors: CommandError[] = [];
  let hasFound = false;
  const work = searchWork(createFileSearch(job, system.read));
  const crew = { skill: { kind: 'search', job }, count: null } as const;
  for await (const outcome of doTasks(filesAt(request.paths, system), work, crew, system)) {
    if (outcome.kind === 'error') errors.push(restoredError(outcome.error));
    if (outcome.kind !== 'found') continue;
    if (!quiet) await system.write({ kind: 'stream' }, hasFound ? between + outcome.text : outcome.text);
    hasFound = true;
    if (quiet) break;
  }
  if (errors.length > 0 && !(quiet && hasFound)) return { errors, exitCode: 2 };
  return { errors, exitCode: hasFound ? 0 : 1 };
}

/** As in ripgrep, one file needs no name. */
async function namesFiles({ fileNames, paths }: SearchRequest, system: System): Promise<boolean> {
  if (fileNames !== null) return fileNames;
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return true;
  return path !== '-' && (await system.look(path))?.kind === 'directory';
}
