import { CommandError } from '../command-error.ts';
import type { System } from '../system.ts';
import type { Place } from '../understand-arguments.ts';

/** A file to search. */
export interface FoundFile {
  place: Place;
  /** True where the user named it, so that it is read whatever it is. */
  named: boolean;
}

/** A file to search, or what kept some from being found. */
export type Found = FoundFile | { error: CommandError };

/**
 * Lists the files at paths, one after the other and those of a directory by name. In directories, hidden entries and links
 * are passed over.
 *
 * @param paths  `-` is standard input; none is the current directory.
 */
export async function* filesAt(
  paths: readonly string[],
  system: Pick<System, 'look' | 'list'>,
): AsyncGenerator<Found> {
  if (paths.length === 0) {
    for await (const found of filesIn('.', system)) yield 'place' in found ? bare(found) : found;
  }
  for (const path of paths) {
    if (path === '-') yield { place: { kind: 'stream' }, named: true };
    else if ((await system.look(path))?.kind === 'directory') yield* filesIn(path, system);
    else yield { place: { kind: 'file', path }, named: true };
  }
}

/** Without `./`, which nobody typed. */
function bare(found: FoundFile): FoundFile {
  const { place } = found;
  return place.kind === 'file' ? { ...found, place: { ...place, path: place.path.slice(2) } } : found;
}

async function* filesIn(directory: string, system: Pick<System, 'list'>): AsyncGenerator<Found> {
  // Not by recursion: directories may be nested deeper than the stack.
  const pending = [directory.endsWith('/') ? directory : `${directory}/`];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (!path.endsWith('/')) {
      yield { place: { kind: 'file', path }, named: false };
      continue;
    }
    try {
      const entries = await system.list(path);
      const visible = entries.filter(({ name, kind }) => !name.startsWith('.') && kind !== 'other');
      visible.sort((a, b) => (a.name < b.name ? 1 : -1));
      for (const { name, kind } of visible) pending.push(`${path}${name}${kind === 'directory' ? '/' : ''}`);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      yield { error };
    }
  }
}

/** What to call a file in the output; standard input as ripgrep does. */
export function labelOf(place: Place): string {
  return place.kind === 'stream' ? '<stdin>' : place.path;
}
