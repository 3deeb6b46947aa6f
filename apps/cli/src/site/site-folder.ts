import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '@rethread/export';
import { CommandError, errorCode, fileError, quoted } from '../command-error.ts';
import { type MadeFile, ownPath, parseManifest, printManifest, siteFolders } from './site-manifest.ts';
import { createReplacer, hashOf, lookAt, readText, stampOf } from './whole-files.ts';

/** What stands in the site's folder beside its pages, for the next build. */
const MANIFEST = '.rethread-site.json';

/** Paths that a build is about to write: what is left of one that did not come to its end. */
const JOURNAL = '.rethread-site.journal';

/** Files that are named, if they could not be written because somebody has changed them; of others the number is given. */
const MAX_NAMED = 20;

/** A site's folder, while it is built anew. */
export interface SiteFolder {
  /** What the last build that came to its end noted down; `null` where there was none. */
  notes: unknown;
  /** Writes a file, unless it stands there just so. What is not as a build made it is left, and listed. */
  write(file: OutputFile): void;
  /**
   * Keeps files as they are, and lists those that somebody has changed.
   *
   * @returns False where one of them is not there any more, or not of the last build that came to its end.
   */
  keep(paths: readonly string[]): boolean;
  /** As `keep`, all that was neither written nor kept yet. */
  keepRest(): boolean;
  /** Files as the last build that came to its end made them, `null` where one of them is not so any more. */
  read(paths: readonly string[]): string[] | null;
  /**
   * Ends the build: removes what earlier builds wrote and this one neither wrote nor kept, and notes down.
   *
   * @param removesGone  False to leave such files for a later build.
   */
  finish(notes: unknown, options: { removesGone: boolean }): Counts;
  /** A sentence for each file that was left as it is though the build made another one, or would have. */
  left(): CommandError[];
}

/** What a build did to files. */
export interface Counts {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * What stands at a path: what a build made there, that with changes, what is left of a build that was broken off, or
 * something that no build made.
 */
type Present = 'nothing' | 'as-made' | 'changed' | 'unfinished' | 'foreign';

interface Found {
  present: Present;
  stats: Stats | null;
  /** Empty where it is not known. */
  hash: string;
}

/**
 * Opens the folder of a site, which is made if it is missing. Nothing outside of it is ever written or removed, and nothing in
 * it that no build made or that was changed since, unless `force` is set. With it, files are known by what they hold alone.
 *
 * @throws {CommandError} If it cannot be written to, or holds something that is not of a site.
 */
export function openSiteFolder(path: string, { force }: { force: boolean }): SiteFolder {
  const { notes, files: made } = parseManifest(readText(join(path, MANIFEST)));
  const unfinished = new Set(
    readText(join(path, JOURNAL))
      .split('\n')
      .filter((line) => ownPath.test(line)),
  );
  const kept = new Map<string, MadeFile>();
  const left = new Map<string, CommandError>();
  const counts: Counts = { written: 0, unchanged: 0, removed: 0 };
  makeFolder(path);
  for (const folder of siteFolders) makeOwnFolder(join(path, folder));
  const isOfSite = made.has('index.html') || unfinished.has('index.html');
  if (!force && !isOfSite && lookAt(join(path, 'index.html')) !== null)
    throw leftSentence(join(path, 'index.html'), 'exists and is of no earlier site');
  const { replace } = createReplacer(path);
  const journal = createJournal(join(path, JOURNAL));

  const find = (file: string): Found => {
    const target = join(path, file);
    const stats = lookAt(target);
    if (stats === null) return { present: 'nothing', stats, hash: '' };
    const before = made.get(file);
    if (before && !force && stampOf(stats) === before.stamp)
      return { present: 'as-made', stats, hash: before.hash };
    // Copies and checkouts have other times.
    const hash = stats.isFile() ? hashOf(readFileSync(target)) : '';
    if (before && hash === before.hash) return { present: 'as-made', stats, hash };
    if (unfinished.has(file)) return { present: 'unfinished', stats, hash };
    return { present: before ? 'changed' : 'foreign', stats, hash };
  };
  const leave = (file: string, present: Present) => {
    const before = made.get(file);
    if (before) kept.set(file, before);
    const reason =
      present === 'changed' ? 'was changed since it was made' : 'exists and is of no earlier site';
    left.set(file, leftSentence(join(path, file), reason));
  };
  const adopt = (file: string, { hash, stats }: Found) => {
    if (stats !== null) kept.set(file, { hash, stamp: stampOf(stats) });
  };
  const keep = (paths: readonly string[]) => {
    if (force) return false;
    const found = paths.map((file) => ({ file, ...find(file) }));
    if (!found.every(({ present }) => present === 'as-made' || present === 'changed')) return false;
    for (const each of found) {
      if (each.present === 'changed') leave(each.file, each.present);
      else {
        adopt(each.file, each);
        counts.unchanged++;
      }
    }
    return true;
  };

  return {
    notes,
    keep,
    keepRest: () => keep([...made.keys()].filter((file) => !kept.has(file))),
    left: () => summarise(left, path),
    write({ path: file, content }) {
      if (!ownPath.test(file)) throw new TypeError(`No path of a site: ${file}`);
      const target = join(path, file);
      const hash = hashOf(content);
      try {
        const found = find(file);
        if (found.hash === hash) {
          adopt(file, found);
          counts.unchanged++;
        } else if (!force && (found.present === 'changed' || found.present === 'foreign')) {
          leave(file, found.present);
        } else {
          journal.note(file);
          kept.set(file, { hash, stamp: replace(target, content, found.stats) });
          counts.written++;
        }
      } catch (error) {
        throw fileError('write', quoted(target), error);
      }
    },
    read(paths) {
      if (force) return null;
      const contents: string[] = [];
      for (const file of paths) {
        const content = readText(join(path, file));
        if (hashOf(content) !== made.get(file)?.hash) return null;
        contents.push(content);
      }
      return contents;
    },
    finish(nextNotes, { removesGone }) {
      for (const file of new Set([...made.keys(), ...unfinished])) {
        if (kept.has(file)) continue;
        const found = find(file);
        if (found.present === 'nothing') continue;
        const before = made.get(file);
        if (!removesGone && found.present === 'changed' && before) kept.set(file, before);
        else if (!removesGone) adopt(file, found);
        else if (!force && found.present === 'changed') leave(file, found.present);
        else {
          remove(join(path, file));
          counts.removed++;
        }
      }
      const target = join(path, MANIFEST);
      try {
        replace(target, printManifest(nextNotes, kept), null, { fsync: true });
        journal.remove();
        for (const folder of [...siteFolders].reverse()) removeIfEmpty(join(path, folder));
      } catch (error) {
        throw fileError('write', quoted(target), error);
      }
      return counts;
    },
  };
}

/** Notes paths before anything happens to what stands there: one write each, and none that must be waited for. */
function createJournal(path: string) {
  let descriptor: number | null = null;
  return {
    note(file: string) {
      descriptor ??= openSync(path, 'a');
      writeSync(descriptor, `${file}\n`);
    },
    remove() {
      if (descriptor !== null) closeSync(descriptor);
      rmSync(path, { force: true });
    },
  };
}

function leftSentence(path: string, reason: string): CommandError {
  return new CommandError(`${quoted(path)} ${reason}; left as it is, \`--force\` overwrites it`);
}

function summarise(left: ReadonlyMap<string, CommandError>, path: string): CommandError[] {
  const errors = [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
  if (errors.length <= MAX_NAMED) return errors;
  const rest = `${errors.length - MAX_NAMED} more files in ${quoted(path)}`;
  return [
    ...errors.slice(0, MAX_NAMED),
    new CommandError(`${rest} are not as they were made; left as they are, \`--force\` overwrites them`),
  ];
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileError('write', quoted(path), error);
  }
}

/** A link to a folder elsewhere is none of the site's: files would be written there. */
function makeOwnFolder(path: string): void {
  makeFolder(path);
  if (lookAt(path)?.isSymbolicLink())
    throw new CommandError(`${quoted(path)} is a link; a site is written into folders of its own only`);
}

function remove(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw fileError('write', quoted(path), error);
  }
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) throw error;
  }
}
