/** Bytes that are looked at. */
const SAMPLE = 8192;

/** Share of control characters beyond which something is no text. */
const MAX_CONTROLS = 0.1;

/** What files begin with that look like text for long. */
const SIGNATURES = ['%PDF-', '{\\rtf'].map((text) => Buffer.from(text, 'latin1'));

/**
 * Says whether bytes are no text of any encoding that dumps come in. A NUL alone does not tell: UTF-16 is full of them, but
 * has them on one side of its pairs only.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true;
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] !== 0) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return false;
  const length = Math.min(bytes.length, SAMPLE);
  const nuls = [0, 0];
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === 0) nuls[index & 1] = (nuls[index & 1] as number) + 1;
    else if (byte < 0x20 && !isTextControl(byte)) controls += 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (controls > length * MAX_CONTROLS) return true;
  if (even + odd === 0) return false;
  // The blanks of UTF-16: where there are hardly any, a single NUL is enough to tell.
  return Math.min(even, odd) * 8 > Math.max(even, odd) || (even + odd) * 50 < length;
}

/** Backspace, tab, line ends, form feed, substitute and escape stand in texts too. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x08 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
}
