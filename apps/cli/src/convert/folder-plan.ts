import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError, quoted } from '../command-error.ts';
import { filesAt } from '../search/walk.ts';
import type { System } from '../system.ts';
import type { ConvertJob } from '../understand-arguments.ts';
import { loadMadeFiles, type MadeFiles } from './made-files.ts';
import { outputName, wholeOutputName } from './output-names.ts';

/** A file to convert. */
export interface Planned {
  input: string;
  /** Below the output directory, with `/`. */
  output: string;
  /** True where the user named it, so that it is converted whatever it is. */
  named: boolean;
  /** Why it cannot be converted. */
  error: CommandError | null;
}

/** What decides where files go. */
export interface PlanOptions {
  jobs: readonly ConvertJob[];
  /** Where all outputs go. */
  directory: string;
  /** Of the format; empty where a thread becomes a folder. */
  extension: string;
  /** From what an earlier conversion made an output; `null` where none did. Both are paths from the directory, with `/`. */
  sourceOf(output: string): string | null;
}

/**
 * Lists the files of folders, and where each goes: to the same place below the output directory, with another extension.
 * What was converted before is not taken for a dump.
 *
 * Inputs that would become one output keep their whole names in it, but for one that has become it before: no name changes
 * because another file came. Where even that leaves one output for several, all of them are given with an error, and so is
 * what can be read no further.
 */
export async function planFolders(
  { jobs, directory, extension, sourceOf }: PlanOptions,
  system: Pick<System, 'look' | 'list' | 'read' | 'write'>,
): Promise<Planned[]> {
  const planned: Candidate[] = [];
  const out = resolve(directory);
  const isOwn = (output: string) => sourceOf(output) !== null;
  for (const { input, output: place } of jobs) {
    if (input.kind === 'stream' || place.kind === 'stream') continue;
    const root = resolve(input.path);
    const isOutput = createOutputFinder(root, system);
    const isOutBelow = out.startsWith(root + sep);
    for await (const found of filesAt([input.path], system)) {
      if ('error' in found) {
        planned.push({ input: input.path, output: '', whole: '', named: false, error: found.error });
        continue;
      }
      if (found.place.kind === 'stream') continue;
      const { named, place: file } = found;
      const path = resolve(file.path);
      const own = slashed(relative(out, path));
      if (path.startsWith(out + sep) && (isOutBelow || isOwnOrInOwn(own, isOwn)) && !named) continue;
      if (!named && (await isOutput(path))) continue;
      const name = slashed(named ? basename(path) : relative(root, path));
      const whole = wholeOutputName(name, extension);
      const output = sourceOf(whole) === own ? whole : outputName(name, extension);
      planned.push({
        ...{ input: tidied(file.path), output, whole, named, error: null },
        isSettled: sourceOf(output) === own,
      });
    }
  }
  return withCollisions(withWholeNames(planned), directory);
}

/** A file with the name that its output has where the first one is another's. */
interface Candidate extends Planned {
  whole: string;
  /** Whether an earlier conversion made this output from this input. */
  isSettled?: boolean;
}

/**
 * Makes what tells whether a file below `root` was made, by an earlier conversion into whatever directory, from one that is below
 * it too: pages beside their dumps are no dumps, though a folder of JSON that was made from elsewhere may be converted.
 */
function createOutputFinder(
  root: string,
  system: Pick<System, 'look' | 'read' | 'write'>,
): (path: string) => Promise<boolean> {
  const records = new Map<string, MadeFiles>();
  return async (path) => {
    for (let above = dirname(path); above.length >= root.length; above = dirname(above)) {
      const made = records.get(above) ?? (await loadMadeFiles(above, system));
      records.set(above, made);
      const isOutput = (output: string) => {
        const source = made.get(output)?.input;
        return source !== undefined && resolve(above, source).startsWith(root + sep);
      };
      if (isOwnOrInOwn(slashed(relative(above, path)), isOutput)) return true;
      if (dirname(above) === above) return false;
    }
    return false;
  };
}

function isOwnOrInOwn(path: string, isOwn: (output: string) => boolean): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => isOwn(parts.slice(0, index + 1).join('/')));
}

/** `./a` is `a`: nobody typed the point. */
function tidied(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** A whole name may be what another would have become, so it is looked at until nothing changes. */
function withWholeNames(planned: readonly Candidate[]): Planned[] {
  const all = [...planned];
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    const { counts, parents } = outputsOf(all);
    for (const [index, each] of all.entries()) {
      const { output, whole, isSettled, error } = each;
      if (error !== null || isSettled || output === whole) continue;
      if ((counts.get(output) as number) < 2 && !parents.has(output)) continue;
      all[index] = { ...each, output: whole };
      hasChanged = true;
    }
  }
  return all.map(({ input, output, named, error }) => ({ input, output, named, error }));
}

/** How many files become an output, and the folders that outputs are in. */
function outputsOf(planned: readonly Planned[]): { counts: Map<string, number>; parents: Set<string> } {
  const counts = new Map<string, number>();
  const parents = new Set<string>();
  for (const { output, error } of planned) {
    if (error !== null) continue;
    counts.set(output, (counts.get(output) ?? 0) + 1);
    for (let at = output.lastIndexOf('/'); at > 0; at = output.lastIndexOf('/', at - 1)) {
      const parent = output.slice(0, at);
      if (parents.has(parent)) break;
      parents.add(parent);
    }
  }
  return { counts, parents };
}

function withCollisions(planned: readonly Planned[], directory: string): Planned[] {
  const { counts, parents } = outputsOf(planned);
  const colliding = new Map<string, { inputs: string[]; error: CommandError | null }>();
  for (const { input, output, error } of planned) {
    if (error !== null || counts.get(output) === 1) continue;
    const known = colliding.get(output);
    if (known) known.inputs.push(input);
    else colliding.set(output, { inputs: [input], error: null });
  }
  return planned.map((each) => {
    if (each.error !== null) return each;
    const target = quoted(join(directory, each.output));
    const known = colliding.get(each.output);
    if (known !== undefined) {
      const names = known.inputs.map(quoted);
      const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
      known.error ??= new CommandError(`${all} would become one output, ${target}; wrote none`);
      return { ...each, error: known.error };
    }
    if (!parents.has(each.output)) return each;
    const sentence = `${quoted(each.input)} would become ${target}, which others need for a folder`;
    return { ...each, error: new CommandError(`${sentence}; left out`) };
  });
}
