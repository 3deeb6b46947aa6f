/** The encodings that dumps come in. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** A text and how its bytes were read. */
export interface DecodedText {
  /** Without a byte-order mark: offsets count from behind it. */
  text: string;
  encoding: Encoding;
  /** True where nothing in the bytes says so, and another encoding could have been meant. */
  guessed: boolean;
  /** How many sequences of bytes were no character and became U+FFFD. */
  replacementCount: number;
}

/**
 * Decodes a dump, whatever its bytes: by its byte-order mark; as UTF-16 by the NULs in its blanks; as UTF-8 if it is that,
 * also where some of it is broken; else as Windows-1252, in which every byte is a character.
 *
 * @throws {Error} With code `ERR_STRING_TOO_LONG` if the text is longer than the longest string.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(marked, bytes, false);
  const utf16 = findUtf16(bytes);
  if (utf16.encoding !== null && utf16.blankShare >= MIN_BLANK_SHARE)
    return decodeAs(utf16.encoding, bytes, true);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-8', guessed: false, replacementCount: 0 };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (utf16.encoding !== null) return decodeAs(utf16.encoding, bytes, true);
  const repaired = decodeAs('UTF-8', bytes, true);
  // By chance, two Windows-1252 letters hardly ever make a UTF-8 character.
  const isUtf8 = count(repaired.text, /[^\0-\x7F\uFFFD]/gu) > repaired.replacementCount;
  return isUtf8 ? repaired : decodeAs('Windows-1252', bytes, true);
}

/** Of the pairs of bytes, those that are a blank or a line end in UTF-16; text in words has many more. */
const MIN_BLANK_SHARE = 0.02;

/** Bytes looked at for signs of UTF-16. */
const SAMPLE_LENGTH = 65_536;

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  return null;
}

/**
 * Counts the pairs of bytes that are a blank or a line end in UTF-16. Other NULs say little: U+4E00 is the commonest word
 * of Chinese.
 */
function findUtf16(bytes: Uint8Array): { encoding: Encoding | null; blankShare: number } {
  const end = Math.min(bytes.length, SAMPLE_LENGTH) - 1;
  let littleCount = 0;
  let bigCount = 0;
  for (let index = 0; index < end; index += 2) {
    const first = bytes[index];
    const second = bytes[index + 1];
    if (second === 0 && (first === 0x20 || first === 0x0a)) littleCount += 1;
    else if (first === 0 && (second === 0x20 || second === 0x0a)) bigCount += 1;
  }
  const blankShare = (Math.max(littleCount, bigCount) * 2) / Math.max(end, 1);
  if (littleCount === bigCount) return { encoding: null, blankShare };
  return { encoding: littleCount > bigCount ? 'UTF-16LE' : 'UTF-16BE', blankShare };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, guessed: boolean): DecodedText {
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes);
  return { text, encoding, guessed, replacementCount: count(text, /\uFFFD/gu) };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
