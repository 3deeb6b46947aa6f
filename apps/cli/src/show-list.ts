import { basename, isAbsolute, relative, resolve } from 'node:path';
import type { FolderReading } from '@rethread/tui';
import type { ListOptions } from '@rethread/tui/list';
import type { LoadedDialect } from './load-dialect.ts';
import { indexCache } from './show-folder.ts';
import type { System } from './system.ts';

/** What is listed, and how. */
export interface ShownList extends Omit<ListOptions, 'marks' | 'title'> {
  /** Folders and files. */
  paths: readonly string[];
  /** How their threads are read; `null` to detect it. */
  dialect: LoadedDialect;
}

/**
 * Shows the threads of folders and files as a list to read them from, until the user leaves.
 *
 * @param reading  How a thread of it is opened, and what was read of all.
 * @returns How it was left.
 */
export async function showList(
  { paths, dialect, ...looks }: ShownList,
  reading: Omit<FolderReading, 'folder'>,
  system: System,
): Promise<'quit' | 'interrupted'> {
  const [{ beginList, startFolder, workerCount, workersOf }, cache] = await Promise.all([
    import('@rethread/tui/list'),
    indexCache(dialect, system),
  ]);
  const begun = beginList({ ...looks, title: titleOf(paths), marks: reading.marks() });
  const folder = startFolder({
    paths,
    startWorker: workersOf(system.folderWorker(), dialect),
    workerCount: workerCount(),
    cache,
  });
  try {
    const { openFolder } = await system.loadReader();
    return await openFolder(begun, {
      ...reading,
      folder,
      begin: (path, terminal) => reading.begin(pathFromHere(path), terminal),
    });
  } catch (error) {
    begun.abandon();
    throw error;
  } finally {
    await folder.close();
  }
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
