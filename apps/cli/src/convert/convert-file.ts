import { CommandError, quoted } from '../command-error.ts';
import { loadThread } from '../load-thread.ts';
import { nameOf, type System } from '../system.ts';
import type { ConvertJob, Place } from '../understand-arguments.ts';
import type { Replaceable } from '../write-folder.ts';
import type { Recipe } from './recipe.ts';

/** What came of a conversion. */
export interface Converted {
  posts: number;
  /** Diagnostics that are warnings. */
  warnings: number;
  /** Sentences about what had to be guessed to read it. */
  notes: string[];
}

/**
 * Converts one thread: its output is there as a whole, or is as it was.
 *
 * @param bytes  The dump, where it was read already.
 * @throws {CommandError} If it cannot be read or written.
 */
export async function convertFile(
  { input, output }: ConvertJob,
  recipe: Recipe,
  replaceable: Replaceable,
  system: Pick<System, 'read' | 'write' | 'writeFolder'>,
  bytes?: Uint8Array,
): Promise<Converted> {
  const name = nameOf(input, 'standard input');
  const { result, notes } = await loadThread(bytes ?? (await system.read(input)), name, recipe.dialect);
  const module = await recipe.load();
  if (!('files' in module)) await system.write(output, module.chunks(result, recipe.options));
  else if (output.kind === 'file')
    await system.writeFolder(output.path, module.files(result, recipe.options), replaceable);
  const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning').length;
  return { posts: result.thread.children.length, warnings, notes };
}

/** @throws {CommandError} If the output is the dump that it is made from. */
export async function assertNotDump(
  input: Place,
  output: Place,
  system: Pick<System, 'look'>,
): Promise<void> {
  if (input.kind === 'stream' || output.kind === 'stream') return;
  const [source, present] = [await system.look(input.path), await system.look(output.path)];
  if (present !== null && source?.identity === present.identity)
    throw new CommandError(`${quoted(output.path)} is the dump itself; left as it is`);
}
