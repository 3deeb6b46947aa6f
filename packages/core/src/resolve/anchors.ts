import type { Line } from '../source/lines.ts';
import { foldTable } from './fold.ts';

/**
 * Folded units hashed at an anchor: some five words. Of 24, 32 and 48 the one that found the most quotes, at equal cost,
 * in prototypes of this index on generated threads.
 */
const ANCHOR_UNITS = 24;

/**
 * Folded units of a long anchor: where many texts begin with one phrase, what follows it tells them apart. A place is filed
 * under its long anchor too, once the short one has no room.
 */
const LONG_ANCHOR_UNITS = 56;

/** Fewest folded units of a line that is an anchor by itself: some three words. */
const MIN_LINE_UNITS = 12;

/** Units looked at for each that counts: text that folds to nothing must not cost time at each anchor before it. */
const MAX_UNITS_SEEN = 5;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * What `hashUnits` has hashed, and how many units of it counted. Variables, since an object for each of the many calls
 * would cost as much as the hash.
 */
let hash = 0;
let count = 0;

/** Starts a hash. */
function startHash(seed: number): void {
  hash = seed;
  count = 0;
}

/**
 * Goes on with the hash over `chunk` from `from` to `to`, or until `most` units counted.
 *
 * Every sixth unit of prose is a blank and cannot be foreseen: arithmetic instead of a branch makes the loop twice as
 * fast. A unit that does not count multiplies by 1 and adds 0.
 */
function hashUnits(chunk: string, from: number, to: number, most: number): void {
  const fold = foldTable();
  let value = hash;
  let counted = count;
  for (let at = from; at < to && counted < most; at += 1) {
    const unit = fold[chunk.charCodeAt(at)] as number;
    const mask = -unit >> 31;
    value = (Math.imul(value, 1 + (mask & (PRIME - 1))) + unit) | 0;
    counted -= mask;
  }
  hash = value;
  count = counted;
}

/**
 * The anchors at the starts of lines. It keeps those of the lines it saw last, which are first looked up and then added:
 * one object serves all posts.
 */
export class LineAnchors {
  private lines: readonly Line[] = [];
  /** Lines of which the anchors are known, from the first. */
  private count = 0;
  private readonly starts: number[] = [];
  private readonly wholes: number[] = [];

  /** Hash of the first units of a line, going on in the lines after it; 0 where too few follow. */
  startOf(lines: readonly Line[], index: number): number {
    this.hashUpTo(lines, index);
    return this.starts[index] as number;
  }

  /** Hash of a line as a whole, if it is too short to fill an anchor; 0 if it is longer, or next to nothing. */
  wholeOf(lines: readonly Line[], index: number): number {
    this.hashUpTo(lines, index);
    return this.wholes[index] as number;
  }

  private hashUpTo(lines: readonly Line[], index: number): void {
    if (lines !== this.lines) {
      this.lines = lines;
      this.count = 0;
    }
    for (; this.count <= index; this.count += 1) this.hashLine(this.count);
  }

  private hashLine(index: number): void {
    const { chunk, start, text } = this.lines[index] as Line;
    startHash(SEED);
    hashUnits(chunk, start, start + text.length, ANCHOR_UNITS);
    const isFull = count === ANCHOR_UNITS;
    this.wholes[index] = isFull || count < MIN_LINE_UNITS ? 0 : mixed(hash ^ (count << 24));
    if (count === 0) this.starts[index] = 0;
    else this.starts[index] = isFull ? mixed(hash) : continued(this.lines, index + 1, 0, ANCHOR_UNITS);
  }
}

/** Hash of the first units behind a place inside a line, going on in the lines after it; 0 where too few follow. */
export function hashSentence(lines: readonly Line[], index: number, column: number): number {
  startHash(SEED);
  return continued(lines, index, column, ANCHOR_UNITS);
}

/** The same over more units. */
export function hashLong(lines: readonly Line[], index: number, column: number): number {
  startHash(SEED ^ LONG_ANCHOR_UNITS);
  return continued(lines, index, column, LONG_ANCHOR_UNITS);
}

/** Goes on with the hash until `units` counted; 0 if they are not there within the units that may be looked at. */
function continued(lines: readonly Line[], index: number, column: number, units: number): number {
  let left = units * MAX_UNITS_SEEN;
  let from = column;
  for (let at = index; at < lines.length && left > 0; at += 1) {
    const { chunk, start, text } = lines[at] as Line;
    const to = Math.min(text.length, from + left);
    hashUnits(chunk, start + from, start + to, units);
    if (count === units) return mixed(hash);
    left -= to - from + 1;
    from = 0;
  }
  return 0;
}

/** The hash's low bits are weak and the table uses them. 30 bits, which engines store unboxed; never 0, which is no hash. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = (bits ^ (bits >>> 13)) & 0x3fffffff;
  return bits === 0 ? 1 : bits;
}
