import { hash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Names of files that are not complete yet, with the process that writes them. */
const temporaryName = /^\.rethread-site\.(\d+)\.new$/u;

/** Units of text that are written at once. */
const PART_LENGTH = 1 << 18;

/** Says what a file was like: equal words mean, as with `make`, that nothing was written since. */
export function stampOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

/** What stands at a path, itself and not what it links to; `null` for nothing. */
export function lookAt(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** A short hash of what a file holds. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}

/** What a file holds as a text; empty where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Puts complete files into a folder and those below it, in the place of what stands there. */
export interface FileReplacer {
  /**
   * @param present  What stands there: its mode stays.
   * @returns The stamp of the new file.
   */
  replace(
    path: string,
    content: string | Uint8Array | Iterable<string>,
    present: Stats | null,
    options?: { fsync?: boolean },
  ): string;
}

/**
 * Prepares to write files. Each is written beside all others under one name and gets its own when it is complete: nobody
 * ever reads half of one. Waiting for the disk at each of many files would take long; `fsync` does it for one.
 */
export function createReplacer(folder: string): FileReplacer {
  removeAbandoned(folder);
  const temporary = join(folder, `.rethread-site.${process.pid}.new`);
  return {
    replace(path, content, present, { fsync = false } = {}) {
      const descriptor = openSync(temporary, 'w');
      let stats: Stats;
      try {
        if (typeof content === 'string' || ArrayBuffer.isView(content)) writeFileSync(descriptor, content);
        else writeParts(descriptor, content);
        stats = fstatSync(descriptor);
        if (present?.isFile() && present.mode !== stats.mode) fchmodSync(descriptor, present.mode & 0o777);
        if (fsync) fsyncSync(descriptor);
      } catch (error) {
        closeSync(descriptor);
        rmSync(temporary, { force: true });
        throw error;
      }
      closeSync(descriptor);
      renameSync(temporary, path);
      return stampOf(stats);
    },
  };
}

function writeParts(descriptor: number, parts: Iterable<string>): void {
  let waiting: string[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < PART_LENGTH) continue;
    writeFileSync(descriptor, waiting.join(''));
    waiting = [];
    length = 0;
  }
  writeFileSync(descriptor, waiting.join(''));
}

/** What builds that were killed left half written. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process = temporaryName.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
