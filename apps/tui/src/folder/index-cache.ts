import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { FolderFile, Indexed, Summary } from './folder-file.ts';
import { createPause } from './pause.ts';

/** What was found in files before, kept from one start to the next. */
export interface IndexCache {
  /** What is known of a file; `null` where nothing is, or where it has changed since. */
  get(file: FolderFile): Indexed | null;
  set(file: FolderFile, indexed: Indexed): void;
  /** Writes what is new. Fails silently: whatever cannot be kept is found again. */
  save(): Promise<void>;
}

/** Version of the lines of the cache. */
const FORMAT = 1;

/** Most files that are kept; those that were not asked for longest go first. */
const MAX_ENTRIES = 50_000;

/** Longest cache that is believed, in bytes. */
const MAX_LENGTH = 64 << 20;

interface Entry {
  size: number;
  mtime: number;
  indexed: Indexed;
}

/** Where the cache stands: in `$XDG_CACHE_HOME`, or else in `~/.cache`. */
export function indexCachePath(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: base = '' } = environment;
  // A relative path is to be ignored, says the specification.
  return join(isAbsolute(base) ? base : join(homedir(), '.cache'), 'rethread', 'index.jsonl');
}

/**
 * Opens a cache. A missing, broken or outdated one is as good as an empty one.
 *
 * @param version  Of what finds things in files: entries of another version are not used.
 */
export async function openIndexCache(path: string, version: string): Promise<IndexCache> {
  const header = JSON.stringify({ 'rethread-index': FORMAT, version });
  const entries = await readEntries(path, header);
  let isNew = false;
  let saving = Promise.resolve();
  return {
    get({ path: file, size, mtime }) {
      const entry = entries.get(file);
      if (entry === undefined) return null;
      // The order of a Map is the order of insertion: what was used last stands last.
      entries.delete(file);
      if (entry.size !== size || entry.mtime !== mtime) return null;
      entries.set(file, entry);
      return entry.indexed;
    },
    set({ path: file, size, mtime }, indexed) {
      entries.delete(file);
      entries.set(file, { size, mtime, indexed });
      isNew = true;
    },
    save() {
      saving = saving.then(write);
      return saving;
    },
  };

  async function write(): Promise<void> {
    if (!isNew) return;
    isNew = false;
    const pause = createPause();
    const lines = [header];
    let surplus = entries.size - MAX_ENTRIES;
    for (const [file, { size, mtime, indexed }] of [...entries]) {
      surplus -= 1;
      if (surplus >= 0) continue;
      lines.push(JSON.stringify([file, size, mtime, indexed]));
      if (pause.isDue()) await pause.take();
    }
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(path, `${lines.join('\n')}\n`, { mode: 0o600, fsync: false });
    } catch {
      // The disk is full, or the folder belongs to somebody else.
    }
  }
}

async function readEntries(path: string, header: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_LENGTH) return entries;
    const text = bytes.toString();
    if (!text.startsWith(`${header}\n`)) return entries;
    const pause = createPause();
    for (let start = header.length + 1; start < text.length; ) {
      const end = text.indexOf('\n', start);
      // A line without an end was cut.
      if (end === -1) break;
      const [file, size, mtime, indexed] = JSON.parse(text.slice(start, end));
      if (!isEntry(file, size, mtime, indexed)) return new Map();
      entries.set(file, { size, mtime, indexed });
      start = end + 1;
      if (pause.isDue()) await pause.take();
    }
    return entries;
  } catch {
    return new Map();
  }
}

function isEntry(file: unknown, size: unknown, mtime: unknown, indexed: unknown): boolean {
  if (typeof file !== 'string' || typeof size !== 'number' || typeof mtime !== 'number') return false;
  const { kind, note, summary } = (indexed ?? {}) as Record<string, unknown>;
  if (kind === 'binary') return true;
  return kind === 'note' ? typeof note === 'string' : kind === 'thread' && isSummary(summary);
}

/** For each fact, whether a value is one. */
const FACTS: { [Fact in keyof Summary]: (value: unknown) => boolean } = {
  title: isTextOrNull,
  posts: isCount,
  isEstimate: (value) => typeof value === 'boolean',
  authorCount: isCount,
  authors: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  dialect: (value) => typeof value === 'string',
  first: isTextOrNull,
  last: isTextOrNull,
};

function isSummary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const facts = value as Record<string, unknown>;
  return Object.entries(FACTS).every(([fact, isOne]) => isOne(facts[fact]));
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
