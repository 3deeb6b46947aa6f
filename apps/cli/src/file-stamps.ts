import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says in a few words what a file, or the files of a folder, were like when they were last written: equal words mean, as
 * with `make`, that nothing was written since. `null` where nothing stands there.
 */
export function stampOf(path: string): string | null {
  try {
    let bytes = 0;
    let newest = 0;
    const files = filesAt(path);
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(path, file));
      bytes += size;
      newest = Math.max(newest, mtimeMs);
    }
    return `${files.length} ${bytes} ${newest}`;
  } catch {
    return null;
  }
}

/** The SHA-256 of a file, or of the files of a folder with their names. */
export function hashOf(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 16);
  for (const file of filesAt(path)) {
    hash.update(`${file}\0`);
    const descriptor = openSync(join(path, file), 'r');
    try {
      for (let length = -1; length !== 0; ) {
        length = readSync(descriptor, buffer);
        hash.update(buffer.subarray(0, length));
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return hash.digest('hex');
}

/** Paths below a folder, in one order everywhere; of a file, the empty one. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [''];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(path, '/').length))
    .sort();
}
