import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { CommandError, quoted } from '../command-error.ts';
import { decodeText } from '../decode-text.ts';
import { isBinary } from '../is-binary.ts';
import type { System } from '../system.ts';
import type { ConvertJob, ConvertRequest } from '../understand-arguments.ts';
import type { Replaceable } from '../write-folder.ts';
import { createBreath } from '../write-output.ts';
import { assertNotDump, convertFile } from './convert-file.ts';
import { type Planned, planFolders } from './folder-plan.ts';
import { loadMadeFiles, type MadeFiles } from './made-files.ts';
import { entryOf, type ReportEntry, type ReportedOutcome } from './outcome.ts';
import { createProgress } from './progress.ts';
import type { Recipe } from './recipe.ts';

/** Milliseconds after which is written down what was made: what a crash may cost. */
const SAVE_INTERVAL = 5000;

type FolderRequest = ConvertRequest & { directory: string };

/**
 * Converts the files of folders into a directory of the same structure, one after the other. What is up to date is
 * skipped, and what fails leaves its output as it was.
 *
 * @throws {CommandError} If the output directory cannot be made.
 */
export async function convertFolders(
  request: FolderRequest,
  recipe: Recipe,
  system: System,
): Promise<ReportedOutcome> {
  const { directory, quiet, jobs } = request;
  await system.makeDirectory(directory);
  const made = await loadMadeFiles(directory, system);
  const { extension } = recipe.format;
  const isOwn = (output: string) => made.get(output) !== undefined;
  const planned = await planFolders({ jobs, directory, extension, isOwn }, system);
  const work: Work = { request, recipe, made, recipeHash: hashOf(recipe), system };
  const showsProgress = system.stderrIsTerminal && !quiet;
  const progress = createProgress(planned.length, showsProgress ? system.showProgress : () => {});
  const outcome: ReportedOutcome = { errors: [], interrupted: false, entries: [] };
  // Inputs that would become one output share an error.
  const errors = new Set<CommandError>();
  const forget = system.onInterrupt(() => {
    outcome.interrupted = true;
  });
  const breathe = createBreath();
  let isNamedFailed = false;
  let saved = performance.now();
  try {
    for (const each of planned) {
      if (outcome.interrupted) break;
      const entry = await convertPlanned(each, work, errors);
      if (entry !== null) outcome.entries.push(entry);
      isNamedFailed ||= each.named && entry?.status === 'failed';
      progress.step();
      await breathe();
      if (performance.now() - saved < SAVE_INTERVAL) continue;
      await made.save();
      saved = performance.now();
    }
  } finally {
    progress.end();
    forget();
    await made.save();
  }
  outcome.errors.push(...errors);
  if (!quiet)
    system.note(summaryOf(outcome.entries, outcome.interrupted ? planned.length : outcome.entries.length));
  if (outcome.errors.length > 0 && !isNamedFailed) outcome.exitCode = 1;
  return outcome;
}

interface Work {
  request: FolderRequest;
  recipe: Recipe;
  made: MadeFiles;
  recipeHash: string;
  system: System;
}

/** @returns `null` where it is no text. */
async function convertPlanned(
  planned: Planned,
  work: Work,
  errors: Set<CommandError>,
): Promise<ReportEntry | null> {
  const { directory } = work.request;
  const job = {
    input: { kind: 'file', path: planned.input },
    output: { kind: 'file', path: join(directory, planned.output) },
  } satisfies ConvertJob;
  const begun = performance.now();
  try {
    if (planned.error !== null) throw planned.error;
    const found = await convertOne(job, planned, work);
    return found && entryOf(job, begun, found);
  } catch (caught) {
    const error = asCommandError(caught, planned.input);
    errors.add(error);
    return entryOf(job, begun, { status: 'failed', error: error.message });
  }
}

type FileJob = { input: { kind: 'file'; path: string }; output: { kind: 'file'; path: string } };

async function convertOne(
  job: FileJob,
  { output, named }: Planned,
  { request, recipe, made, recipeHash, system }: Work,
): Promise<(Pick<ReportEntry, 'status'> & Partial<ReportEntry>) | null> {
  const { directory, overwrite } = request;
  const before = made.get(output);
  const input = relative(directory, job.input.path).replaceAll('\\', '/');
  const inputStamp = (await system.stamp(job.input.path)) ?? '';
  const present = await stateOf(job.output.path, before, system);
  const isSame = before?.input === input && before.inputStamp === inputStamp && before.recipe === recipeHash;
  if (isSame && present === 'as-made' && !overwrite) return { status: 'skipped' };
  const bytes = await system.read(job.input);
  if (!named && isBinary(bytes, () => decodeText(bytes).encoding)) return null;
  await assertNotDump(job.input, job.output, system);
  if (!overwrite) assertOwn(job, present, before?.input === input ? null : (before?.input ?? null));
  await system.makeDirectory(dirname(job.output.path));
  const replaceable: Replaceable =
    present === 'none' ? 'nothing' : present === 'as-made' ? 'anything' : 'same-files';
  const { posts, warnings } = await convertFile(job, recipe, replaceable, system, bytes);
  const outputStamp = (await system.stamp(job.output.path)) ?? '';
  const outputHash = await system.hash(job.output.path);
  made.set(output, { input, inputStamp, recipe: recipeHash, outputStamp, outputHash });
  return { status: 'converted', posts, warnings };
}

/** Nothing, what was made there, that with changes, or something else. */
type Present = 'none' | 'as-made' | 'changed' | 'foreign';

async function stateOf(
  path: string,
  before: ReturnType<MadeFiles['get']>,
  system: Pick<System, 'stamp' | 'hash'>,
): Promise<Present> {
  const stamp = await system.stamp(path);
  if (stamp === null) return 'none';
  if (before === undefined) return 'foreign';
  // Copies and checkouts have other times.
  const isAsMade = stamp === before.outputStamp || (await system.hash(path)) === before.outputHash;
  return isAsMade ? 'as-made' : 'changed';
}

/**
 * @param otherInput  What it was made from, where that is another file.
 * @throws {CommandError} If writing would destroy something that nobody said may go.
 */
function assertOwn({ output }: FileJob, present: Present, otherInput: string | null): void {
  if (present === 'none' || (present === 'as-made' && otherInput === null)) return;
  const finding =
    present === 'changed'
      ? 'was changed since it was made'
      : otherInput === null
        ? 'exists'
        : `was made from ${quoted(otherInput)}`;
  throw new CommandError(`${quoted(output.path)} ${finding}; left as it is, \`--force\` overwrites it`);
}

/** One file that we stumble over does not keep the others from being converted. */
function asCommandError(error: unknown, input: string): CommandError {
  if (error instanceof CommandError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CommandError(`Could not convert ${quoted(input)}, a fault of rethread itself: ${message}`, {
    cause: error,
  });
}

/** Equal where the same dump gives the same output. */
function hashOf({ format, options, dialect }: Recipe): string {
  const settled = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  const made = JSON.stringify([manifest.version, format.id, settled, dialect]);
  return createHash('sha256').update(made).digest('hex');
}

/** @param total  How many there are, also where not all were reached. */
function summaryOf(entries: readonly ReportEntry[], total: number): string {
  const count = (status: ReportEntry['status']) => entries.filter((entry) => entry.status === status).length;
  const [converted, skipped, failed] = [count('converted'), count('skipped'), count('failed')];
  const parts = [
    `Converted ${converted} of ${total}`,
    skipped > 0 ? `${skipped} up to date` : null,
    failed > 0 ? `${failed} failed` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
