import { basename, resolve, sep } from 'node:path';
import { CommandError, quoted } from '../command-error.ts';
import { isBinary } from '../is-binary.ts';
import { decode } from '../load-thread.ts';
import { filesAt } from '../search/walk.ts';
import type { System } from '../system.ts';
import { hashOf } from './whole-files.ts';

/** A dump that a site is made of. */
export interface Dump {
  path: string;
  /** Tells it from all others, and stays when the folder is moved: its path from the folder that was named on. */
  key: string;
  /** Of what it holds. */
  hash: string;
  /** In bytes. */
  length: number;
}

/**
 * Finds the dumps in folders, in the order of their paths, without what is in the site's own folder.
 *
 * @param errors  Gets what could not be read.
 * @throws {CommandError} If a folder is not there, or is part of the site.
 */
export async function findDumps(
  paths: readonly string[],
  output: string,
  system: System,
  errors: CommandError[],
): Promise<Dump[]> {
  const dumps: Dump[] = [];
  const keys = new Set<string>();
  const isOwn = (path: string) => `${resolve(path)}${sep}`.startsWith(`${resolve(output)}${sep}`);
  for (const path of paths) {
    const kind = (await system.look(path))?.kind;
    if (kind === undefined) throw new CommandError(`No such folder ${quoted(path)}; nothing was written`);
    if (isOwn(path))
      throw new CommandError(`${quoted(path)} is in the folder of the site; name another with \`--output\``);
    const root = kind === 'directory' ? path : resolve(path, '..');
    for await (const found of filesAt([path], system)) {
      if ('error' in found) {
        errors.push(found.error);
        continue;
      }
      const { place, named } = found;
      if (place.kind === 'stream' || isOwn(place.path)) continue;
      try {
        const bytes = await system.read(place);
        if (!named && isBinary(bytes, () => decode(bytes, quoted(place.path)).encoding)) continue;
        const below = resolve(place.path)
          .slice(resolve(root).length + 1)
          .split(sep)
          .join('/');
        let key = `${basename(resolve(root))}/${below}`;
        while (keys.has(key)) key += '+';
        keys.add(key);
        dumps.push({ path: place.path, key, hash: hashOf(bytes), length: bytes.length });
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        errors.push(error);
      }
    }
  }
  return dumps;
}
