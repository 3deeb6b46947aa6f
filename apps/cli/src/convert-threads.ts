import { resolve } from 'node:path';
import type { Format } from '@rethread/export';
import { formats as allFormats } from '@rethread/export/registry';
import { CommandError, quoted } from './command-error.ts';
import { assertNotDump, type Converted, convertFile } from './convert/convert-file.ts';
import { type ConvertOutcome, entryOf, type ReportedOutcome } from './convert/outcome.ts';
import { loadRecipe, type Recipe } from './convert/recipe.ts';
import { nameOf, type System } from './system.ts';
import type { ConvertJob, ConvertRequest, Place } from './understand-arguments.ts';

/**
 * Converts one thread after the other. A job that fails leaves its output as it was and the others go on.
 *
 * @throws {CommandError} If nothing can be begun.
 */
export async function convertThreads(
  request: ConvertRequest,
  system: System,
  formats: readonly Format[] = allFormats,
): Promise<ConvertOutcome> {
  const recipe = await loadRecipe(request, formats, system);
  const { report } = request;
  const reports = report === null ? null : await import('./convert/report.ts');
  if (report !== null) await reports?.assertReportable(report, request.overwrite, system);
  const { entries, ...outcome } = await convertAll(request, recipe, system);
  if (report !== null && reports !== null)
    await system.write(report, reports.reportText(request.format, entries));
  return outcome;
}

async function convertAll(request: ConvertRequest, recipe: Recipe, system: System): Promise<ReportedOutcome> {
  const { jobs, directory } = request;
  for (const { input } of jobs) {
    if (input.kind === 'stream' || (await system.look(input.path))?.kind !== 'directory') continue;
    if (directory === null) {
      throw new CommandError(
        `${quoted(input.path)} is a directory; \`--output-dir DIR\` says where its threads go`,
      );
    }
    const { convertFolders } = await import('./convert/convert-folders.ts');
    return convertFolders({ ...request, directory }, recipe, system);
  }
  assertDistinct(jobs);
  if (directory !== null) await system.makeDirectory(directory);
  const outcome: ReportedOutcome = { errors: [], interrupted: false, entries: [] };
  for (const job of jobs) {
    const begun = performance.now();
    try {
      const { posts, warnings, notes } = await convertThread(job, recipe, request, system);
      outcome.entries.push(entryOf(job, begun, { status: 'converted', posts, warnings, notes }));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      outcome.errors.push(error);
      outcome.entries.push(entryOf(job, begun, { status: 'failed', error: error.message }));
    }
  }
  return outcome;
}

async function convertThread(
  job: ConvertJob,
  recipe: Recipe,
  { overwrite, quiet }: ConvertRequest,
  system: System,
): Promise<Converted> {
  const { input, output } = job;
  await assertFree(output, input, { overwrite, kind: recipe.format.kind }, system);
  const converted = await convertFile(job, recipe, overwrite ? 'same-files' : 'nothing', system);
  if (quiet) return converted;
  const { notes, warnings } = converted;
  for (const note of notes) system.note(note);
  const name = nameOf(input, 'standard input');
  if (warnings > 0) system.note(`Warnings about ${name}: ${warnings}; \`rethread inspect\` shows them`);
  if (output.kind === 'file') system.note(`Wrote ${quoted(output.path)}`);
  return converted;
}

/** @throws {CommandError} If writing would destroy something that nobody said may go. */
async function assertFree(
  output: Place,
  input: Place,
  { overwrite, kind }: { overwrite: boolean; kind: Format['kind'] },
  system: System,
): Promise<void> {
  if (output.kind === 'stream') return;
  const present = await system.look(output.path);
  if (present === null) return;
  const name = quoted(output.path);
  if (kind === 'folder' && present.kind !== 'directory')
    throw new CommandError(`${name} is a file, not a directory`);
  if (present.kind === 'device') return;
  if (kind !== 'folder' && present.kind === 'directory')
    throw new CommandError(`${name} is a directory; \`--output-dir\` writes into it`);
  if (!overwrite) throw new CommandError(`${name} exists; left as it is, \`--force\` overwrites it`);
  await assertNotDump(input, output, system);
}

/** Two inputs of one name would overwrite each other, and a thread written over its dump would lose it. */
function assertDistinct(jobs: readonly ConvertJob[]): void {
  const inputs = new Map<string, string>();
  for (const { input, output } of jobs) {
    if (input.kind !== 'file' || output.kind !== 'file') continue;
    const path = resolve(output.path);
    const other = inputs.get(path);
    if (other !== undefined) {
      throw new CommandError(
        `${quoted(other)} and ${quoted(input.path)} would both become ${quoted(output.path)}; wrote neither`,
      );
    }
    inputs.set(path, input.path);
  }
}
