import type { FolderFile } from './folder-file.ts';
import { type IndexCache, openIndexCache } from './index-cache.ts';
import { createThreadIndex, type IndexedFile } from './index-threads.ts';
import { createPool, type StartWorker } from './pool.ts';
import { scanFolder } from './scan.ts';
import { createFolderSearch, type SearchNews } from './search-folder.ts';
import type { WorkFile } from './work.ts';

/** What happened in the background. */
export type FolderEvent =
  | { kind: 'files'; files: readonly FolderFile[] }
  | { kind: 'indexed'; found: readonly IndexedFile[] }
  /** All files are known. */
  | { kind: 'scanned' }
  | { kind: 'search'; news: SearchNews };

/** What a folder needs. */
export interface FolderOptions {
  /** Folders and files. */
  paths: readonly string[];
  startWorker: StartWorker;
  /** At least 1. */
  workerCount: number;
  /** Where the index is kept, and the version of what makes it; `null` to keep none. */
  cache: { path: string; version: string } | null;
}

/** The work behind a list: the scan, the index and searches. */
export interface Folder {
  /**
   * Tells what happens, in order, some times a second, until what it gives back is called. One may listen at a time; what
   * happens while nobody does is held for the next.
   */
  subscribe(listen: (events: readonly FolderEvent[]) => void): () => void;
  /** Looks into these files first. */
  prefer(paths: readonly string[]): void;
  /** Begins a search, and gives up the one before. Its news have the same `id`. */
  search(id: number, query: string, files: readonly WorkFile[]): void;
  cancelSearch(): void;
  /** Ends all work and keeps what was found. */
  close(): Promise<void>;
}

/** Milliseconds between two tellings; the first comes at once. */
const TELL_EVERY = 200;

/** Begins to read a folder. */
export function startFolder(options: FolderOptions): Folder {
  let waiting: FolderEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let toldAt = -Infinity;
  let isClosed = false;
  let cache: IndexCache | null = null;
  let isScanned = false;
  /** Files of which the index has not told yet. */
  let inWork = 0;

  let listener: ((events: readonly FolderEvent[]) => void) | null = null;
  const flush = () => {
    timer = undefined;
    if (listener === null) return;
    toldAt = performance.now();
    const events = waiting;
    waiting = [];
    if (!isClosed && events.length > 0) listener(events);
  };
  const wait = () => {
    if (listener === null || waiting.length === 0) return;
    timer ??= setTimeout(flush, Math.max(0, toldAt + TELL_EVERY - performance.now()));
  };
  const tell = (event: FolderEvent) => {
    waiting.push(event);
    wait();
  };

  const index = createThreadIndex(
    {
      get: (file) => cache?.get(file) ?? null,
      set(file, indexed) {
        cache?.set(file, indexed);
      },
    },
    (found) => {
      tell({ kind: 'indexed', found });
      inWork -= found.length;
      if (isScanned && inWork === 0) void cache?.save();
    },
  );
  const search = createFolderSearch((news) => tell({ kind: 'search', news }));
  const pool = createPool(options.workerCount, options.startWorker, [search, index]);

  const scan = async () => {
    if (options.cache) cache = await openIndexCache(options.cache.path, options.cache.version);
    for await (const files of scanFolder(options.paths)) {
      if (isClosed) return;
      const found = index.add(files);
      inWork += files.filter(({ note }) => note === null).length - found.length;
      tell({ kind: 'files', files });
      if (found.length > 0) tell({ kind: 'indexed', found });
      pool.wake();
    }
    isScanned = true;
    tell({ kind: 'scanned' });
    if (inWork === 0) await cache?.save();
  };
  void scan();

  return {
    subscribe(listen) {
      listener = listen;
      wait();
      return () => {
        if (listener === listen) listener = null;
      };
    },
    prefer(paths) {
      index.prefer(paths);
      pool.wake();
    },
    search(id, query, files) {
      search.start(id, query, files);
      pool.wake();
    },
    cancelSearch: () => search.cancel(),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      void pool.close();
      await cache?.save();
    },
  };
}
