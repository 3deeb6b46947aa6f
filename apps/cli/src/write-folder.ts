import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { StreamedFile } from '@rethread/export';
import { CommandError, quoted } from './command-error.ts';
import { createBreath, partsOf } from './write-output.ts';

/** What may be in the place of a folder that is written: nothing, files that are written again, or whatever is there. */
export type Replaceable = 'nothing' | 'same-files' | 'anything';

/**
 * Writes a folder as a whole: into another one beside it, which gets its name when it is complete.
 *
 * @throws {CommandError} If something stands there that may not be replaced, or a path leads out of the folder; and
 *   errors of the file system. Nothing has changed then.
 */
export async function writeFolder(
  path: string,
  files: Iterable<StreamedFile>,
  replaceable: Replaceable,
): Promise<void> {
  const target = kindOf(path) === null ? resolve(path) : realpathSync(path);
  const temporary = `${target}.${process.pid}.new`;
  const forget = removeAtEnd(temporary);
  try {
    await draftFolder(temporary, files);
    placeFolder(temporary, path, replaceable);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  } finally {
    forget();
  }
}

/**
 * Writes a folder that is not there yet.
 *
 * @throws {TypeError} If a path leads out of the folder; and errors of the file system. Some of it may be there then.
 */
export async function draftFolder(folder: string, files: Iterable<StreamedFile>): Promise<void> {
  mkdirSync(folder);
  const breathe = createBreath();
  for (const { path: name, content } of files) {
    const parts = name.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/u.test(part)))
      throw new TypeError(`A format gave a file the path ${JSON.stringify(name)}`);
    const path = join(folder, ...parts);
    mkdirSync(dirname(path), { recursive: true });
    await writeNew(path, content, breathe);
  }
}

async function writeNew(
  path: string,
  content: StreamedFile['content'],
  breathe: ReturnType<typeof createBreath>,
): Promise<void> {
  const descriptor = openSync(path, 'wx');
  try {
    for (const bytes of content instanceof Uint8Array ? [content] : partsOf(content)) {
      writeFileSync(descriptor, bytes);
      await breathe();
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Gives a folder that is complete its name. There is no moment at which neither folder has all of its files; for one, neither
 * has its name.
 *
 * @throws {CommandError} If something stands there that may not be replaced; and errors of the file system.
 */
export function placeFolder(folder: string, path: string, replaceable: Replaceable): void {
  const present = kindOf(path);
  if (present === null) {
    renameSync(folder, resolve(path));
    return;
  }
  if (present === 'other') throw new CommandError(`${quoted(path)} is a file, not a directory`);
  if (replaceable === 'nothing')
    throw new CommandError(`${quoted(path)} exists; left as it is, \`--force\` overwrites it`);
  const target = realpathSync(path);
  const names = new Set(filesBelow(folder));
  const foreign =
    replaceable === 'anything' ? undefined : filesBelow(target).find((name) => !names.has(name));
  if (foreign !== undefined) {
    throw new CommandError(
      `${quoted(path)} holds ${quoted(foreign)}, which is no part of what would be written; left as it is, another \`--output\` has room`,
    );
  }
  const old = `${folder}.old`;
  renameSync(target, old);
  try {
    renameSync(folder, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Paths of all that is below a folder and is no folder itself, with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function kindOf(path: string): 'directory' | 'other' | null {
  try {
    return lstatSync(realpathSync(path)).isDirectory() ? 'directory' : 'other';
  } catch {
    return null;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes a folder where the process ends first. */
function removeAtEnd(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const onSignal = (signal: NodeJS.Signals) => {
    // Somebody else knows what the signal means here.
    if (process.listenerCount(signal) > 1) return;
    remove();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}
