/** Units of a text that are looked at at a time. */
const PIECE_LENGTH = 1 << 16;

/**
 * Cuts a text, or one in parts, into short pieces with no cut inside of a pair, so that nothing that is done piece by piece
 * takes the halves for characters.
 */
export function* piecesOf(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    for (let from = 0; from < part.length; from += PIECE_LENGTH) {
      piece += part.slice(from, from + PIECE_LENGTH);
      if (piece.length < PIECE_LENGTH || isHighSurrogate(piece.charCodeAt(piece.length - 1))) continue;
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/**
 * Makes the function that says how many code points stand before an offset, as Python counts. Half of a pair that stands
 * alone counts one, as does what JSON makes of it.
 *
 * @param pieces  The text, cut inside of no pair.
 * @returns Takes offsets in UTF-16 units, in any order; one inside of a pair counts as before it, one past the end as the end.
 */
export function codePointCounter(pieces: Iterable<string>): (offset: number) => number {
  /** Offsets of the second unit of each pair, in order. */
  const seconds: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    for (const { index } of piece.matchAll(pair)) seconds.push(length + index + 1);
    length += piece.length;
  }
  return (offset) => {
    const within = Math.max(0, Math.min(offset, length));
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] ?? 0) <= within) low = middle + 1;
      else high = middle;
    }
    return within - low;
  };
}

const pair = /[\u{10000}-\u{10FFFF}]/gu;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
