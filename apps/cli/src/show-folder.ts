import manifest from '../package.json' with { type: 'json' };
import { fileError, quoted } from './command-error.ts';
import type { LoadedDialect } from './load-dialect.ts';
import type { System } from './system.ts';
import type { ReadInput } from './understand-arguments.ts';

/**
 * Says which folders and files a list is asked of.
 *
 * @returns `null` where the input is a single thread.
 * @throws {CommandError} If nothing stands at one of the paths.
 */
export async function listedPaths(
  input: Exclude<ReadInput, { kind: 'recent' }>,
  system: Pick<System, 'look'>,
): Promise<readonly string[] | null> {
  if (input.kind === 'stream') return null;
  if (input.kind === 'file')
    return (await system.look(input.path))?.kind === 'directory' ? [input.path] : null;
  for (const path of input.paths) {
    if ((await system.look(path)) === null)
      throw fileError('read', quoted(path), Object.assign(new Error('nothing there'), { code: 'ENOENT' }));
  }
  return input.paths;
}

/** Prints the threads of folders and files: title, number of posts and path, with tabs between them. */
export async function printFolder(
  paths: readonly string[],
  dialect: LoadedDialect,
  system: System,
): Promise<void> {
  const [{ listFolder }, { createFolderSkills }, cache] = await Promise.all([
    import('@rethread/tui/folder'),
    import('./folder-skills.ts'),
    indexCache(dialect, system),
  ]);
  await listFolder({
    paths,
    readThread: createFolderSkills(dialect).readThread,
    cache,
    onLine: (line) => system.write({ kind: 'stream' }, line),
    onNote: (sentence) => system.note(sentence),
  });
}

/** Where the index of all folders is kept. What is known of a file hangs on the program and on the dialect that it was read with. */
export async function indexCache(
  dialect: LoadedDialect,
  { environment }: Pick<System, 'environment'>,
): Promise<{ path: string; version: string }> {
  const { indexCachePath } = await import('@rethread/tui/folder');
  const version = dialect === null ? manifest.version : `${manifest.version} ${JSON.stringify(dialect)}`;
  return { path: indexCachePath(environment), version };
}
