import type { Dirent, Stats } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { FolderFile } from './folder-file.ts';
import { createPause, type Pause, sortInSlices } from './pause.ts';
import { compareKeys, sortKey } from './sort-key.ts';

/** Files looked at together: as many as the threads that Node looks with are kept busy by. */
const BATCH = 64;

/** Names that are no text, by their ends. What else is no text is found when it is read. */
const BINARY_ENDS = new Set(
  (
    '.7z .a .avi .avif .bin .bmp .bz2 .class .db .deb .dll .doc .docx .dylib .epub .exe .flac .gif .gz .heic .ico .iso ' +
    '.jar .jpeg .jpg .m4a .m4v .mkv .mobi .mov .mp3 .mp4 .mpeg .o .odt .ogg .otf .pdf .png .ppt .pptx .psd .pyc .rar ' +
    '.rpm .so .sqlite .tar .tgz .tif .tiff .ttf .wasm .wav .webm .webp .woff .woff2 .xls .xlsx .xz .zip .zst'
  ).split(' '),
);

/**
 * Walks folders, and gives their files in batches, in order of their names.
 *
 * Hidden files, files whose names say that they are no text, and what is neither file nor folder are left out. Links are
 * followed, but no folder is entered twice, so that loops end. What cannot be read is given with a note. Files that are
 * named themselves are given whatever they are called.
 *
 * @param roots  Folders and files. With a single folder, names are paths from it; else they begin with the root as typed.
 */
export async function* scanFolder(roots: readonly string[]): AsyncGenerator<FolderFile[]> {
  const walk: Walk = { entered: new Set(), pause: createPause() };
  const given = new Set<string>();
  for (const root of roots) {
    const path = resolve(root);
    if (given.has(path)) continue;
    given.add(path);
    const found = await look(path);
    if ('note' in found) yield [unreadable(path, root, found.note)];
    else if (found.stats.isDirectory()) yield* walkFolder(path, roots.length === 1 ? '' : root, walk);
    else if (found.stats.isFile()) yield [{ ...fileOf(path, root, found.stats), isNamed: true }];
    else yield [unreadable(path, root, 'Neither a file nor a folder')];
  }
}

interface Walk {
  /** Device and number of each folder. */
  entered: Set<string>;
  pause: Pause;
}

type Look = { stats: Stats } | { note: string };

async function* walkFolder(path: string, name: string, walk: Walk): AsyncGenerator<FolderFile[]> {
  const entries = await read(path, walk);
  if (entries === null) return;
  if ('note' in entries) {
    yield [unreadable(path, name === '' ? path : `${name}/`, entries.note)];
    return;
  }
  for (let start = 0; start < entries.length; start += BATCH) {
    if (walk.pause.isDue()) await walk.pause.take();
    const batch = entries.slice(start, start + BATCH);
    const looks = await Promise.all(batch.map((entry) => lookUnlessFolder(path, entry)));
    let files: FolderFile[] = [];
    for (const [index, entry] of batch.entries()) {
      const found = looks[index] as Look | null;
      const entryPath = join(path, entry.name);
      const entryName = name === '' ? entry.name : join(name, entry.name);
      if (found === null || ('stats' in found && found.stats.isDirectory())) {
        if (files.length > 0) yield files;
        files = [];
        yield* walkFolder(entryPath, entryName, walk);
      } else if ('note' in found) {
        if (found.note !== LOOP) files.push(unreadable(entryPath, entryName, found.note));
      } else if (found.stats.isFile()) files.push(fileOf(entryPath, entryName, found.stats));
    }
    if (files.length > 0) yield files;
  }
}

/** Reads a folder in order of names; `null` where it has been entered before. */
async function read(path: string, { entered, pause }: Walk): Promise<Dirent[] | { note: string } | null> {
  const entries: { entry: Dirent; key: string }[] = [];
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    const identity = `${dev} ${ino}`;
    if (entered.has(identity)) return null;
    entered.add(identity);
    for await (const entry of await opendir(path, { bufferSize: 256 })) {
      if (isWanted(entry)) entries.push({ entry, key: sortKey(entry.name) });
      if (pause.isDue()) await pause.take();
    }
  } catch (error) {
    return { note: noteOf(error) };
  }
  const sorted = await sortInSlices(entries, (a, b) => compareKeys(a.key, b.key), pause);
  return sorted.map(({ entry }) => entry);
}

function isWanted(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) return false;
  return entry.isDirectory() || !BINARY_ENDS.has(extname(entry.name).toLowerCase());
}

/** `null` for a folder, which is looked at when it is entered. */
async function lookUnlessFolder(path: string, entry: Dirent): Promise<Look | null> {
  return entry.isDirectory() ? null : look(join(path, entry.name));
}

async function look(path: string): Promise<Look> {
  try {
    return { stats: await stat(path) };
  } catch (error) {
    return { note: noteOf(error) };
  }
}

function fileOf(path: string, name: string, { size, mtimeMs }: Stats): FolderFile {
  return { path, name, size, mtime: Math.floor(mtimeMs), note: null, isNamed: false };
}

function unreadable(path: string, name: string, note: string): FolderFile {
  return { path, name, size: 0, mtime: 0, note, isNamed: false };
}

/** What a chain of links without an end gives. */
const LOOP = 'A link to itself';

/** Says why a file cannot be read. */
export function noteOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case 'ENOENT':
      return 'Nothing stands there any more, or a link points to nothing';
    case 'EACCES':
    case 'EPERM':
      return 'No permission to read it';
    case 'ELOOP':
      return LOOP;
    case 'ENAMETOOLONG':
      return 'Its name is too long';
    default:
      return code === null
        ? `It cannot be read: ${error instanceof Error ? error.message : String(error)}`
        : `It cannot be read: ${code}`;
  }
}
