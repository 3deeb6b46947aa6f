import { posix } from 'node:path';
import { importsOf } from './imports.ts';

/**
 * Lists what the public declarations of a package import from elsewhere, following them from `entry` file to file.
 *
 * @param entry  Path of a declaration file, with slashes.
 * @param read  Gives the text of a declaration file.
 * @returns The importing file and the specifier, joined by a blank, without repeats.
 */
export function foreignTypes(entry: string, read: (path: string) => string): string[] {
  const foreign = new Set<string>();
  const seen = new Set([entry]);
  // A set also visits what is added on the way.
  for (const path of seen) {
    for (const { specifier } of importsOf(path, read(path))) {
      if (specifier?.startsWith('.')) {
        seen.add(posix.join(posix.dirname(path), specifier).replace(/(?:\.d)?\.[jt]sx?$/u, '.d.ts'));
      } else {
        foreign.add(`${path} ${specifier}`);
      }
    }
  }
  return [...foreign];
}
