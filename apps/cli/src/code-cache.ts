import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import manifest from '../package.json' with { type: 'json' };

/** Runs the CommonJS files of one folder, with what V8 compiled of them in earlier runs. */
export interface CachedLoader {
  /** Gives what a file exports; it runs once. */
  load(name: string): unknown;
  /**
   * Keeps the code that was compiled until now for later runs, where it is likely to be more than what is kept already. A
   * file is kept once in a run: V8 forgets the code of functions that are not called for long, so that later there is less.
   *
   * @param work  How much was done, in bytes of input: the more, the more functions were compiled.
   */
  keep(work: number): void;
}

/**
 * Makes a loader.
 *
 * Node's own cache keeps a file as it was compiled before it ran, without the functions, which V8 compiles when they are
 * called first; in a start as short as the command's, that is a third of the time.
 *
 * @param folder  Where the files are, each a function of `exports`, `require` and `module`, in ASCII. It may require others of
 *   them, as `./name`, and modules of Node.
 * @param cacheFolder  Where to keep the code, a folder that is there; `null` keeps none.
 */
export function createCachedLoader(folder: string, cacheFolder: string | null): CachedLoader {
  const files = new Map<string, LoadedFile>();
  const requireFromNode = createRequire(join(folder, '/'));

  function load(name: string): unknown {
    const known = files.get(name);
    if (known !== undefined) return known.module.exports;
    const path = join(folder, name);
    const cachePath = cacheFolder === null ? null : join(cacheFolder, cacheName(path));
    const kept = cachePath === null ? null : readKept(cachePath);
    const script = new Script(readFileSync(path, 'latin1'), {
      filename: path,
      ...(kept && { cachedData: kept.code }),
    });
    const origin = script.cachedDataRejected === true ? null : (kept?.origin ?? null);
    const file: LoadedFile = { script, module: { exports: {} }, cachePath, origin, isKept: false };
    files.set(name, file);
    script.runInThisContext()(file.module.exports, requireFrom, file.module);
    return file.module.exports;
  }

  function requireFrom(id: string): unknown {
    return id.startsWith('./') ? load(id.slice('./'.length)) : requireFromNode(id);
  }

  return {
    load,
    keep(work) {
      const done = { work: Math.min(work, ENOUGH_WORK), week: Math.floor(Date.now() / WEEK) };
      for (const file of files.values()) {
        const { script, cachePath, origin, isKept } = file;
        if (cachePath !== null && !isKept && isWorthKeeping(done, origin)) {
          file.isKept = true;
          const most = { ...done, work: Math.max(done.work, origin?.work ?? 0) };
          replace(cachePath, Buffer.concat([headerOf(most), script.createCachedData()]));
        }
      }
    },
  };
}

interface LoadedFile {
  script: Script;
  module: { exports: unknown };
  cachePath: string | null;
  /** Of the code that was kept; `null` where none was. */
  origin: Origin | null;
  /** Whether this run has kept it. */
  isKept: boolean;
}

/** What kept code comes from. */
interface Origin {
  /** The most that one of the runs did. */
  work: number;
  /** When it was written, in weeks since 1970. */
  week: number;
}

/** Work after which the code is nearly all there, in bytes. */
const ENOUGH_WORK = 1 << 16;

/** How many times as much work a run must have done for its code to be kept: writing it takes longer than it saves once. */
const GROWTH = 2;

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What is kept grows, since code that was loaded counts as compiled; each week it may take in what still was missing. */
function isWorthKeeping(done: Origin, kept: Origin | null): boolean {
  if (kept === null) return true;
  return done.work > 0 && (done.work >= kept.work * GROWTH || done.week !== kept.week);
}

/** Bytes before the code, which hold its origin; V8 wants code to begin at a multiple of eight. */
const HEADER_LENGTH = 8;

function headerOf({ work, week }: Origin): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32LE(work, 0);
  header.writeUInt32LE(week, 4);
  return header;
}

/** V8 itself refuses code of another V8, and for a source of another length; the name must tell all other sources apart. */
function cacheName(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `rethread-${manifest.version}-${basename(path)}-${size}-${mtimeMs}`;
}

function readKept(path: string): { origin: Origin; code: Buffer } | null {
  try {
    const bytes = readFileSync(path);
    const origin = { work: bytes.readUInt32LE(0), week: bytes.readUInt32LE(4) };
    return { origin, code: bytes.subarray(HEADER_LENGTH) };
  } catch {
    return null;
  }
}

/**
 * Readers find the old file or the new one and never a part, even after a crash: V8 believes what it reads. Where nothing
 * can be written, starts stay slow and no worse.
 */
function replace(path: string, bytes: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch {}
}
