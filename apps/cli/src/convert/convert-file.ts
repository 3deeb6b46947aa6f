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
 * @throws {CommandError} If it cannot be read or written, or an option does not suit the format.
 */
export async function convertFile(
  { input, output }: ConvertJob,
  recipe: Recipe,
  replaceable: Replaceable,
  system: Pick<System, 'read' | 'write' | 'writeFolder'>,
  bytes?: Uint8Array,
): Promise<Converted> {
  const name = nameOf(input, 'standard input');
  const { result, source, notes } = await loadThread(
    bytes ?? (await system.read(input)),
    name,
    recipe.dialect,
  );
  const module = await recipe.load();
  const options = withSource(recipe, source);
  try {
    if (!('files' in module)) await system.write(output, module.chunks(result, options));
    else if (output.kind === 'file')
      await system.writeFolder(output.path, module.files(result, options), replaceable);
  } catch (error) {
    // What only the format itself can tell of an option: a frame without a place for the page, an unknown language.
    if (error instanceof RangeError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
  const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning').length;
  return { posts: result.thread.children.length, warnings, notes };
}

/** A format that has the dump itself in its output takes it as the option `source`: the command has read it anyway. */
function withSource({ format, options }: Recipe, source: string | null): Recipe['options'] {
  return source === null || !('source' in format.options) ? options : { source, ...options };
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
