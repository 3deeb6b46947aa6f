import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file that is read in parts. */
export interface TextFile {
  /** In bytes, as it was when last looked. */
  readonly size: number;
  /** Reads up to `length` bytes from `start`; fewer at the end of the file. The next call may write over them. */
  read(start: number, length: number): Buffer;
  /** Looks at the size anew; true where it has grown. */
  hasGrown(): boolean;
  close(): void;
}

/** Bytes kept for reading into: most that is asked for. A buffer for each call would be held until memory is collected. */
const KEPT_BYTES = 1 << 17;

/** @throws {Error} As `fs.openSync` does. */
export function openTextFile(path: string): TextFile {
  const descriptor = openSync(path, 'r');
  let { size } = fstatSync(descriptor);
  let kept: Buffer | null = null;
  const bufferOf = (length: number) => {
    if (length > KEPT_BYTES) return Buffer.allocUnsafe(length);
    kept ??= Buffer.allocUnsafeSlow(KEPT_BYTES);
    return kept.subarray(0, length);
  };
  return {
    get size() {
      return size;
    },
    read(start, length) {
      const buffer = bufferOf(Math.max(0, Math.min(length, size - start)));
      let filled = 0;
      while (filled < buffer.length) {
        const count = readSync(descriptor, buffer, filled, buffer.length - filled, start + filled);
        // It was cut while it is open.
        if (count === 0) break;
        filled += count;
      }
      return buffer.subarray(0, filled);
    },
    hasGrown() {
      const before = size;
      ({ size } = fstatSync(descriptor));
      return size > before;
    },
    close: () => closeSync(descriptor),
  };
}

const LINE_FEED = 0x0a;

/** Bytes looked at in one go for the end of a line. */
const LOOK = 1 << 16;

/** The first byte at or behind `from` that begins a line; the size of the file where none does. */
export function lineStartFrom(file: TextFile, from: number): number {
  if (from <= 0) return 0;
  // A line that begins here has its line end before.
  for (let at = from - 1; at < file.size; at += LOOK) {
    const index = file.read(at, LOOK).indexOf(LINE_FEED);
    if (index !== -1) return at + index + 1;
  }
  return file.size;
}
