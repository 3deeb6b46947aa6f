import { createHash } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '@rethread/export';
import writeFileAtomic from 'write-file-atomic';
import { CommandError, errorCode, fileError, quoted } from '../command-error.ts';

/** What stands in the site's folder beside its pages, for the next build. */
const MANIFEST = '.rethread-site.json';

/** Paths that a build is about to write for the first time: what is left of one that did not come to its end. */
const JOURNAL = '.rethread-site.journal';

/** Folders of a site, those inside others last. */
const folders = ['threads', 'authors', 'search', 'search/text'];

/** A manifest may have come with a folder from elsewhere: nothing but files of a site is ever removed for it. */
const ownPath = /^(?:(?:threads|authors|search|search\/text)\/)?[a-z0-9][a-z0-9_-]*\.(?:html|js|xml)$/u;

/** A site's folder, while it is built anew. */
export interface SiteFolder {
  /** What the last build that came to its end noted down; `null` where there was none. */
  notes: unknown;
  /** Writes a file, unless it stands there just so. */
  write(file: OutputFile): void;
  /** Keeps files as they are; false where one of them is not there any more or not of an earlier build. */
  keep(paths: readonly string[]): boolean;
  /**
   * Ends the build: removes what earlier builds wrote and this one neither wrote nor kept, and notes down.
   *
   * @param removesGone  False to leave such files for a later build.
   */
  finish(notes: unknown, options: { removesGone: boolean }): Counts;
}

/** What a build did to files. */
export interface Counts {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * Opens the folder of a site, which is made if it is missing. Nothing outside of it is ever written or removed, and nothing in
 * it that no build made, unless `force` is set.
 *
 * @throws {CommandError} If it cannot be written to, or holds something that is not of a site.
 */
export function openSiteFolder(path: string, { force }: { force: boolean }): SiteFolder {
  const { notes, files } = readManifest(path);
  for (const line of readText(join(path, JOURNAL)).split('\n')) if (ownPath.test(line)) files.set(line, '');
  const kept = new Map<string, string>();
  const counts: Counts = { written: 0, unchanged: 0, removed: 0 };
  for (const folder of ['.', ...folders]) makeFolder(join(path, folder));
  const index = join(path, 'index.html');
  if (!force && !files.has('index.html') && stands(index)) throw foreign(index);
  const fail = (file: string, error: unknown) => fileError('write', quoted(file), error);

  return {
    notes,
    write({ path: file, content }) {
      if (!ownPath.test(file)) throw new TypeError(`No path of a site: ${file}`);
      const target = join(path, file);
      const hash = hashOf(content);
      const isThere = stands(target);
      if (!force && isThere && files.get(file) === hash) {
        kept.set(file, hash);
        counts.unchanged++;
        return;
      }
      if (isThere && !force && !files.has(file)) throw foreign(target);
      try {
        if (!files.has(file)) appendFileSync(join(path, JOURNAL), `${file}\n`);
        replaceFile(target, content, false);
      } catch (error) {
        throw fail(target, error);
      }
      files.set(file, hash);
      kept.set(file, hash);
      counts.written++;
    },
    keep(paths) {
      if (force || !paths.every((file) => files.get(file) && stands(join(path, file)))) return false;
      for (const file of paths) kept.set(file, files.get(file) ?? '');
      counts.unchanged += paths.length;
      return true;
    },
    finish(nextNotes, { removesGone }) {
      for (const file of files.keys()) {
        if (kept.has(file)) continue;
        if (!removesGone) kept.set(file, files.get(file) ?? '');
        else if (stands(join(path, file))) {
          try {
            rmSync(join(path, file));
          } catch (error) {
            throw fail(join(path, file), error);
          }
          counts.removed++;
        }
      }
      const manifest = { rethread: 'site', version: 1, notes: nextNotes, files: Object.fromEntries(kept) };
      const target = join(path, MANIFEST);
      try {
        replaceFile(target, JSON.stringify(manifest), true);
        rmSync(join(path, JOURNAL), { force: true });
        for (const folder of [...folders].reverse()) removeIfEmpty(join(path, folder));
      } catch (error) {
        throw fail(target, error);
      }
      return counts;
    },
  };
}

function readManifest(path: string): { notes: unknown; files: Map<string, string> } {
  try {
    const { rethread, version, notes, files } = JSON.parse(readText(join(path, MANIFEST)));
    if (rethread !== 'site' || version !== 1) return { notes: null, files: new Map() };
    const known = Object.entries(files as Record<string, unknown>).filter(([file]) => ownPath.test(file));
    return { notes, files: new Map(known.map(([file, hash]) => [file, String(hash)])) };
  } catch {
    // None, or none that can be read: what stands there then counts as not of a site.
    return { notes: null, files: new Map() };
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A link to a folder elsewhere is none of the site's: files would be written there. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileError('write', quoted(path), error);
  }
  const isRoot = path.endsWith('.') || !folders.some((folder) => path.endsWith(folder));
  if (!isRoot && lstatSync(path).isSymbolicLink())
    throw new CommandError(`${quoted(path)} is a link; a site is written into folders of its own only`);
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function foreign(path: string): CommandError {
  return new CommandError(
    `${quoted(path)} exists and is of no earlier site; left as it is, \`--force\` overwrites it`,
  );
}

/** Puts a complete file in the place of what stands there. Waiting for the disk at each of many files would take long. */
function replaceFile(path: string, content: OutputFile['content'], fsync: boolean): void {
  // It writes once, and takes what fitted on a full disk for all of it; `writeFileSync` goes on to the end or throws.
  writeFileAtomic.sync(path, '', {
    fsync,
    tmpfileCreated: (temporary) => writeFileSync(temporary, content),
  });
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) throw error;
  }
}

function hashOf(content: OutputFile['content']): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
