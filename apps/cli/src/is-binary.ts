import type { Encoding } from './decode-text.ts';

/** Bytes looked at for a NUL. */
const SAMPLE_LENGTH = 65_536;

/**
 * Whether a file is no text: text has no NULs, but for that of two bytes a character.
 *
 * @param encodingOf  Tells how the bytes were read; asked only where it matters.
 */
export function isBinary(bytes: Uint8Array, encodingOf: () => Encoding): boolean {
  return bytes.subarray(0, SAMPLE_LENGTH).includes(0) && !encodingOf().startsWith('UTF-16');
}
