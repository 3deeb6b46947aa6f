import type { Format } from '@rethread/export';
import { formats } from '@rethread/export/registry';
import { CommandError, quoted } from './command-error.ts';
import { type LoadedDialect, loadDialect } from './load-dialect.ts';
import { loadThread } from './load-thread.ts';
import { nameOf, type System } from './system.ts';
import type { ConvertJob, ConvertRequest, Place } from './understand-arguments.ts';

/**
 * Converts one thread after the other. A job that fails leaves its output as it was and the others go on.
 *
 * @returns One error for each job that failed.
 */
export async function convertThreads(request: ConvertRequest, system: System): Promise<CommandError[]> {
  const format = formats.find(({ id }) => id === request.format);
  if (format === undefined) throw new TypeError(`No format ${request.format}`);
  const dialect = await loadDialect(request.dialect, system);
  if (request.directory !== null) await system.makeDirectory(request.directory);
  const errors: CommandError[] = [];
  for (const job of request.jobs) {
    try {
      await convertThread(job, format, { ...request, dialect }, system);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error);
    }
  }
  return errors;
}

async function convertThread(
  { input, output }: ConvertJob,
  format: Format,
  { dialect, overwrite, quiet }: Omit<ConvertRequest, 'dialect'> & { dialect: LoadedDialect },
  system: System,
): Promise<void> {
  await assertFree(output, input, overwrite, system);
  const name = nameOf(input, 'standard input');
  const { result, notes } = await loadThread(await system.read(input), name, dialect);
  const module = await format.load();
  if ('files' in module) throw new CommandError(`Format ${quoted(format.id)} makes a folder`);
  await system.write(output, [...module.chunks(result)].join(''));
  if (quiet) return;
  for (const note of notes) system.note(note);
  const warningCount = result.diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warningCount > 0)
    system.note(`Warnings about ${name}: ${warningCount}; \`rethread inspect\` shows them`);
  if (output.kind === 'file') system.note(`Wrote ${quoted(output.path)}`);
}

/** @throws {CommandError} If writing would destroy something that nobody said may go. */
async function assertFree(output: Place, input: Place, overwrite: boolean, system: System): Promise<void> {
  if (output.kind === 'stream') return;
  const present = await system.look(output.path);
  if (present === null || present.kind === 'device') return;
  const name = quoted(output.path);
  if (present.kind === 'directory')
    throw new CommandError(`${name} is a directory; \`--output-dir\` writes into it`);
  if (!overwrite) throw new CommandError(`${name} exists; left as it is, \`--force\` overwrites it`);
  const source = input.kind === 'file' ? await system.look(input.path) : null;
  if (source?.identity === present.identity) {
    throw new CommandError(`${name} is the dump itself; left as it is`);
  }
}
