import { extname, join, relative, resolve, sep } from 'node:path';
import { CommandError, quoted } from '../command-error.ts';
import { filesAt } from '../search/walk.ts';
import type { System } from '../system.ts';
import type { ConvertJob } from '../understand-arguments.ts';

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
  /** Whether this was made by an earlier conversion: a path below the directory, with `/`. */
  isOwn(output: string): boolean;
}

/**
 * Lists the files of folders, and where each goes: to the same place below the output directory, with another extension.
 * What was converted before is not taken for a dump.
 *
 * Inputs that would become one output are given with an error, all of them, and so is what can be read no further.
 */
export async function planFolders(
  { jobs, directory, extension, isOwn }: PlanOptions,
  system: Pick<System, 'look' | 'list'>,
): Promise<Planned[]> {
  const planned: Planned[] = [];
  const out = resolve(directory);
  for (const { input, output: place } of jobs) {
    if (input.kind === 'stream' || place.kind === 'stream') continue;
    const root = resolve(input.path);
    const isOutBelow = out.startsWith(root + sep);
    for await (const found of filesAt([input.path], system)) {
      if ('error' in found) {
        planned.push({ input: input.path, output: '', named: false, error: found.error });
        continue;
      }
      if (found.place.kind === 'stream') continue;
      const { named, place: file } = found;
      const path = resolve(file.path);
      const own = slashed(relative(out, path));
      if (path.startsWith(out + sep) && (isOutBelow || isOwnOrInOwn(own, isOwn)) && !named) continue;
      const name = named
        ? relative(out, resolve(place.path))
        : withExtension(relative(root, path), extension);
      planned.push({ input: tidied(file.path), output: slashed(name), named, error: null });
    }
  }
  return withCollisions(planned, directory);
}

function isOwnOrInOwn(path: string, isOwn: PlanOptions['isOwn']): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => isOwn(parts.slice(0, index + 1).join('/')));
}

function withExtension(path: string, extension: string): string {
  return path.slice(0, path.length - extname(path).length) + extension;
}

/** `./a` is `a`: nobody typed the point. */
function tidied(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function withCollisions(planned: readonly Planned[], directory: string): Planned[] {
  const byOutput = new Map<string, { inputs: string[]; error: CommandError | null }>();
  const parents = new Set<string>();
  for (const { input, output, error } of planned) {
    if (error !== null) continue;
    const known = byOutput.get(output);
    if (known) known.inputs.push(input);
    else byOutput.set(output, { inputs: [input], error: null });
    for (let at = output.lastIndexOf('/'); at > 0; at = output.lastIndexOf('/', at - 1)) {
      const parent = output.slice(0, at);
      if (parents.has(parent)) break;
      parents.add(parent);
    }
  }
  return planned.map((each) => {
    if (each.error !== null) return each;
    const target = quoted(join(directory, each.output));
    const known = byOutput.get(each.output);
    if (known !== undefined && known.inputs.length > 1) {
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
