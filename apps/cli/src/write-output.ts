import { closeSync, fsync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { Chunk } from '@rethread/export';
import { errorCode } from './command-error.ts';

/** What is written: a text, or parts one after another, so that a long one need not be in memory as a whole. */
export type Content = string | Iterable<Chunk>;

/** Units or bytes that are gathered before they are written: more than a pipe holds is no faster. */
const PART_LENGTH = 1 << 16;

/** Milliseconds after which signals are listened to again. */
const BREATH = 50;

/**
 * Writes all of it to standard output, and waits where the other end is slow.
 *
 * Without a stream, which would take longer to make than the text.
 */
export async function writeStdout(content: Content): Promise<void> {
  const breathe = createBreath();
  for (const bytes of partsOf(content)) {
    await writeDescriptor(bytes);
    await breathe();
  }
}

async function writeDescriptor(bytes: Uint8Array): Promise<void> {
  let offset = 0;
  try {
    while (offset < bytes.length) offset += writeSync(1, bytes, offset);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
    // The other end asked not to be waited for, and is slow: a stream knows how to wait.
    await new Promise<void>((resolve, reject) => {
      process.stdout.once('error', reject);
      process.stdout.write(bytes.subarray(offset), () => {
        process.stdout.off('error', reject);
        resolve();
      });
    });
  }
}

/** Writes a file as it stands there: a device or a pipe. */
export async function writeInPlace(path: string, content: Content): Promise<void> {
  await writeAt(path, 'w', content);
}

/** Writes a file that is not there yet, and sees to it that it is on the disk. */
export async function writeNewFile(path: string, content: Content): Promise<void> {
  await writeAt(path, 'wx', content);
}

async function writeAt(path: string, flag: 'w' | 'wx', content: Content): Promise<void> {
  const descriptor = openSync(path, flag);
  const breathe = createBreath();
  try {
    // It goes on to the end or throws, unlike `writeSync`, which takes what fitted on a full disk for all of it.
    for (const bytes of partsOf(content)) {
      writeFileSync(descriptor, bytes);
      await breathe();
    }
    if (flag === 'wx') await flushed(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits for the disk, and hears signals meanwhile. */
function flushed(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(descriptor, (error) => (error === null ? resolve() : reject(error)));
  });
}

/** Puts a complete file in the place of what stands there, or changes nothing. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  // By itself it writes once, and so has the same trouble with full disks.
  await writeFileAtomic(path, '', { tmpfileCreated: (temporary) => writeInPlace(temporary, content) });
}

/** Gives the bytes of a content; small parts come together, so that they are written by one call. */
export function* partsOf(content: Content): Generator<Uint8Array> {
  if (typeof content === 'string') {
    yield Buffer.from(content);
    return;
  }
  let text = '';
  for (const chunk of content) {
    if (typeof chunk === 'string') {
      text += chunk;
      // Two parts of one character must not be encoded apart.
      if (text.length < PART_LENGTH || isHighSurrogate(text.charCodeAt(text.length - 1))) continue;
    }
    if (text !== '') yield Buffer.from(text);
    text = '';
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text !== '') yield Buffer.from(text);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Lets signals be heard now and then by whoever writes for long. */
export function createBreath(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < BREATH) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now();
        resolve();
      });
    });
  };
}
