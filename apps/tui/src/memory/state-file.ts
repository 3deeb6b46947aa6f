import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mergeUses, type Uses } from '../state/uses.ts';
import { readRecords, type StateText, type ThreadRecord, writeRecords } from './records.ts';

/** What reading the file gave; `failed` where something keeps it from being read. */
export type StateFile = StateText | { kind: 'failed'; code: string };

/** How writing the file ended; `busy` where another reader held it all the time. */
export type SaveResult =
  | { kind: 'saved'; records: ThreadRecord[]; setAside: string | null }
  | { kind: 'busy' }
  | { kind: 'newer' }
  | { kind: 'failed'; code: string };

/** Bytes; a file that is longer is none of ours. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Milliseconds after which a lock is taken to be a killed reader's; the least that the library allows. */
const STALE_LOCK = 2000;

/** Tries for the lock: about 150 ms in all. */
const LOCK_TRIES = { retries: 8, factor: 1, minTimeout: 12, maxTimeout: 20 };

/** Milliseconds after which an unfinished copy is taken to be a killed reader's. */
const STALE_COPY = 60_000;

/** Reads the state file; a missing one is empty. */
export function readState(path: string): StateFile {
  try {
    const found = statSync(path);
    // A pipe would wait for a writer.
    if (!found.isFile()) return { kind: 'failed', code: found.isDirectory() ? 'EISDIR' : 'EINVAL' };
    if (found.size > MAX_BYTES) return { kind: 'broken', records: [] };
    return readRecords(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { kind: 'good', records: [] } : { kind: 'failed', code };
  }
}

/**
 * Reads the state file, changes it and writes it, with no other reader in between.
 *
 * The file is whole at any time: a copy is written beside it and takes its name. A broken one is renamed before.
 *
 * @param uses  How often commands were used; the more, here or in the file, is kept.
 * @returns Never rejects.
 */
export async function changeState(
  path: string,
  change: (records: readonly ThreadRecord[]) => ThreadRecord[],
  uses: Uses = {},
): Promise<SaveResult> {
  let unlock: (() => Promise<void>) | null = null;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    unlock = await lock(path);
    return unlock === null ? { kind: 'busy' } : await rewrite(path, change, uses);
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) };
  } finally {
    // Whoever finds it later will take it for stale.
    await unlock?.().catch(() => {});
  }
}

async function rewrite(
  path: string,
  change: (records: readonly ThreadRecord[]) => ThreadRecord[],
  uses: Uses,
): Promise<SaveResult> {
  const state = readState(path);
  if (state.kind === 'newer' || state.kind === 'failed') return state;
  const records = change(state.records);
  const setAside = state.kind === 'broken' ? await keepBroken(path) : null;
  const { default: writeFileAtomic } = await import('write-file-atomic');
  // It writes once, and takes what fitted on a full disk for all of it; `writeFile` goes on to the end or throws.
  await writeFileAtomic(path, '', {
    mode: 0o600,
    tmpfileCreated: (copy) => writeFile(copy, writeRecords(records, mergeUses(state.uses ?? {}, uses))),
  });
  await sweep(path);
  return { kind: 'saved', records, setAside };
}

/** Renames a broken file to the first free name. */
async function keepBroken(path: string): Promise<string> {
  let number = 1;
  while (existsSync(`${path}.broken-${number}`)) number += 1;
  const kept = `${path}.broken-${number}`;
  await rename(path, kept);
  return kept;
}

/** Removes copies that were left when a reader was killed. */
async function sweep(path: string): Promise<void> {
  const directory = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of await readdir(directory)) {
    if (!name.startsWith(start) || !/^\d+$/u.test(name.slice(start.length))) continue;
    const copy = join(directory, name);
    const found = await stat(copy).catch(() => null);
    if (found !== null && found.mtimeMs < Date.now() - STALE_COPY) await unlink(copy).catch(() => {});
  }
}

async function lock(path: string): Promise<(() => Promise<void>) | null> {
  const { default: lockfile } = await import('proper-lockfile');
  try {
    return await lockfile.lock(path, {
      // The file may not be there yet.
      realpath: false,
      stale: STALE_LOCK,
      retries: LOCK_TRIES,
      // The machine slept while we wrote; at worst the other reader's save or ours is lost, and the file is whole.
      onCompromised: () => {},
    });
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
