import type { Chunk, OutputFile, StreamedFile } from './format.ts';

/**
 * Puts the parts of each file together.
 *
 * @throws {RangeError} If a text would be longer than the longest string of the engine.
 */
export function wholeFiles(files: Iterable<StreamedFile>): OutputFile[] {
  return Array.from(files, ({ path, content }) => ({ path, content: wholeContent(content) }));
}

function wholeContent(content: StreamedFile['content']): Chunk {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  const parts = [...content];
  return parts.every((part) => typeof part === 'string') ? parts.join('') : joinBytes(parts as Uint8Array[]);
}

/** Puts bytes one behind the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Makes parts that can be asked for again, of a function that gives them. */
export function repeatable<Part>(parts: () => Iterator<Part>): Iterable<Part> {
  return { [Symbol.iterator]: parts };
}
