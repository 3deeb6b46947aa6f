import { existsSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import type { FolderReading } from '@rethread/tui';
import type { ListOptions, Memory } from '@rethread/tui/list';
import type { LoadedDialect } from './load-dialect.ts';
import { indexCache } from './show-folder.ts';
import type { System } from './system.ts';
import { nothingToRead } from './understand-arguments.ts';

/** What is listed, and how. */
export interface ShownList extends Omit<ListOptions, 'marks' | 'title' | 'keymap'> {
  /** Folders and files; `recent` for the threads that were read last. */
  paths: readonly string[] | 'recent';
  /** How their threads are read; `null` to detect it. */
  dialect: LoadedDialect;
  /** Its keys by command; `null` for those that it has. */
  listKeys: ReadonlyMap<string, readonly string[]> | null;
}

/**
 * Shows the threads of folders and files as a list to read them from, until the user leaves.
 *
 * @param reading  How a thread of it is opened, and the memory that it is saved to.
 * @returns How it was left.
 * @throws {CommandError} If no thread that was read before is there any more.
 */
export async function showList(
  { paths: wanted, dialect, listKeys, ...looks }: ShownList,
  { begin, memory }: Pick<FolderReading, 'begin'> & { memory: Pick<Memory, 'recent'> },
  system: System,
): Promise<'quit' | 'interrupted'> {
  const paths = wanted === 'recent' ? recentPaths(memory) : wanted;
  if (paths.length === 0) throw nothingToRead();
  const [{ beginList, createListKeymap, readMarks, startFolder, workerCount, workersOf }, cache] =
    await Promise.all([import('@rethread/tui/list'), indexCache(dialect, system)]);
  const marks = () => readMarks(memory.recent());
  const order = wanted === 'recent' ? { sort: { column: 'visited', isReversed: false } as const } : {};
  const title = wanted === 'recent' ? 'Read last' : titleOf(paths);
  const keymap = createListKeymap(Object.fromEntries(listKeys ?? []));
  const begun = beginList({ ...looks, ...order, title, marks: marks(), keymap });
  const folder = startFolder({
    paths,
    startWorker: workersOf(system.folderWorker(), dialect),
    workerCount: workerCount(),
    cache,
  });
  try {
    const { openFolder } = await system.loadReader();
    return await openFolder(begun, {
      folder,
      marks,
      begin: (path, terminal) => begin(pathFromHere(path), terminal),
    });
  } catch (error) {
    begun.abandon();
    throw error;
  } finally {
    await folder.close();
  }
}

/** The files that were read before and are still there, the last one first. */
function recentPaths(memory: Pick<Memory, 'recent'>): string[] {
  return memory
    .recent()
    .map(({ path }) => path)
    .filter((path) => existsSync(path));
}

/** The way from the current directory where the file is below it: it is the shorter one in sentences. */
function pathFromHere(path: string): string {
  const way = relative('', path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}

/** A folder is called as it was typed, without slashes behind it; `.` by its own name. */
function titleOf(paths: readonly string[]): string {
  const [path = '', ...others] = paths;
  if (others.length > 0) return 'Files';
  return path.replace(/(?<=[^/])\/+$/u, '').replace(/^\.$/u, basename(resolve(path)));
}
