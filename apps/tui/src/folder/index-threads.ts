import type { FolderFile, Indexed } from './folder-file.ts';
import type { IndexCache } from './index-cache.ts';
import type { WorkSource } from './pool.ts';
import type { WorkFile } from './work.ts';

/** What was found in a file. */
export interface IndexedFile {
  path: string;
  indexed: Indexed;
}

/** The part of the index that is still to be made; a pool takes it off batch by batch. */
export interface ThreadIndex extends WorkSource {
  /**
   * Adds files to look into. A file that was added before is looked into again if it has changed.
   *
   * @returns What is known already.
   */
  add(files: readonly FolderFile[]): IndexedFile[];
  /** Puts files first: those on the screen. */
  prefer(paths: readonly string[]): void;
  /** Files that are not looked into yet. */
  readonly pendingCount: number;
}

/** Most files of a batch, and most bytes: some 30 ms, and a file on the screen waits no longer. */
const MAX_FILES = 8;
const MAX_BYTES = 1 << 17;

const FAILED = 'It takes more memory than there is to look into it';

/** Begins an index. `onIndexed` is called for each batch, in whatever order they come. */
export function createThreadIndex(
  cache: Pick<IndexCache, 'get' | 'set'>,
  onIndexed: (found: readonly IndexedFile[]) => void,
): ThreadIndex {
  const files = new Map<string, FolderFile>();
  /** In the order in which they are to be looked into. */
  const pending = new Set<string>();
  let preferred: string[] = [];
  /** Files that are given to a worker one at a time, since a batch with them has ended one. */
  const alone = new Set<string>();

  const take = (path: string): WorkFile => {
    pending.delete(path);
    return { path, size: files.get(path)?.size ?? 0 };
  };

  return {
    get pendingCount() {
      return pending.size;
    },
    add(added) {
      const known: IndexedFile[] = [];
      for (const file of added) {
        if (file.note !== null) continue;
        files.set(file.path, file);
        const indexed = cache.get(file);
        if (indexed === null) pending.add(file.path);
        else known.push({ path: file.path, indexed });
      }
      return known;
    },
    prefer(paths) {
      preferred = [...paths].reverse();
    },
    next() {
      const batch: WorkFile[] = [];
      let bytes = 0;
      const isFull = () => batch.length === MAX_FILES || bytes >= MAX_BYTES;
      const put = (path: string) => {
        const file = take(path);
        batch.push(file);
        bytes += file.size;
      };
      while (preferred.length > 0 && !isFull()) {
        const path = preferred.pop() as string;
        if (pending.has(path) && !alone.has(path)) put(path);
      }
      for (const path of pending) {
        if (isFull()) break;
        if (alone.has(path)) {
          if (batch.length > 0) continue;
          alone.delete(path);
          return { kind: 'index', files: [take(path)] };
        }
        put(path);
      }
      return batch.length === 0 ? null : { kind: 'index', files: batch };
    },
    onReply(task, reply) {
      if (reply.kind !== 'index') return;
      const found = reply.found.map((indexed, place) => {
        const { path } = task.files[place] as WorkFile;
        const file = files.get(path);
        // What kept a file from being read may be gone the next time.
        if (file && indexed.kind !== 'note') cache.set(file, indexed);
        return { path, indexed };
      });
      onIndexed(found);
    },
    onFailure(task) {
      if (task.files.length > 1) {
        for (const { path } of task.files) {
          alone.add(path);
          pending.add(path);
        }
        return;
      }
      onIndexed(task.files.map(({ path }) => ({ path, indexed: { kind: 'note', note: FAILED } })));
    },
  };
}
