import type { Line } from '../source/lines.ts';
import { foldTable } from './fold.ts';

/** A place in an indexed text. */
export interface Place {
  /** Index into the indexed lines. */
  line: number;
  /** Index into the line's text. */
  column: number;
}

/** Where the texts behind equal hashes stand. */
export interface AnchorTable {
  /** Gives back whether there was room: only so many places are kept for one hash. */
  add(hash: number, line: number, column: number): boolean;
  /** The places added under a hash, the earliest first; texts that differ may share one. */
  lookUp(hash: number): readonly Place[];
}

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

/** Places kept for one hash. More would let a common phrase cost time at each of its uses. */
export const MAX_PLACES = 4;

/** Slots tried for one hash, so that hostile collisions cost a passage and not time. */
const MAX_PROBES = 64;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Lines with the hashes of their starts. */
export interface Passage {
  lines: readonly Line[];
  /** Of the first units of each line, going on in the lines after it; 0 where too few units follow. */
  anchors: number[];
  /** Of each line as a whole that is too short to fill an anchor; 0 for a longer one, and for one that is next to nothing. */
  shortLines: number[];
}

/** Hashes the starts of lines. Looks at a bounded number of units for each. */
export function passageOf(lines: readonly Line[]): Passage {
  const fold = foldTable();
  const anchors = new Array<number>(lines.length).fill(0);
  const shortLines = new Array<number>(lines.length).fill(0);
  for (let index = 0; index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    let hash = SEED;
    let count = 0;
    for (let at = 0; at < text.length && count < ANCHOR_UNITS; at += 1) {
      const unit = fold[text.charCodeAt(at)] as number;
      if (unit === 0) continue;
      hash = Math.imul(hash ^ unit, PRIME);
      count += 1;
    }
    if (count === ANCHOR_UNITS) {
      anchors[index] = mixed(hash);
    } else if (count > 0) {
      anchors[index] = continuedHash(lines, index + 1, 0, hash, count, ANCHOR_UNITS);
      if (count >= MIN_LINE_UNITS) shortLines[index] = mixed(hash ^ (count << 24));
    }
  }
  return { lines, anchors, shortLines };
}

/** Hash of the first units behind a place inside a line, going on in the lines after it; 0 where too few follow. */
export function anchorHash(lines: readonly Line[], line: number, column: number): number {
  return continuedHash(lines, line, column, SEED, 0, ANCHOR_UNITS);
}

/** The same for a long anchor. */
export function longAnchorHash(lines: readonly Line[], line: number, column: number): number {
  return continuedHash(lines, line, column, SEED ^ LONG_ANCHOR_UNITS, 0, LONG_ANCHOR_UNITS);
}

/** Units looked at for each that counts: text that folds to nothing must not cost time at each anchor before it. */
const MAX_UNITS_SEEN = 5;

function continuedHash(
  lines: readonly Line[],
  line: number,
  column: number,
  start: number,
  from: number,
  units: number,
): number {
  const fold = foldTable();
  let hash = start;
  let count = from;
  let at = column;
  const most = units * MAX_UNITS_SEEN;
  let seen = 0;
  for (let index = line; index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    const end = Math.min(text.length, at + most - seen);
    seen += end - at + 1;
    for (; at < end; at += 1) {
      const unit = fold[text.charCodeAt(at)] as number;
      if (unit === 0) continue;
      hash = Math.imul(hash ^ unit, PRIME);
      count += 1;
      if (count === units) return mixed(hash);
    }
    if (seen >= most) return 0;
    at = 0;
  }
  return 0;
}

/** FNV's low bits are weak and the table uses them. 30 bits, which engines store unboxed; never 0, which is no hash. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value = (value ^ (value >>> 13)) & 0x3fffffff;
  return value === 0 ? 1 : value;
}

const NO_PLACES: readonly Place[] = [];

/** Makes an empty table: open addressing over a typed array, a fifth of a Map's time and memory. */
export function createAnchorTable(): AnchorTable {
  let size = 1 << 10;
  let count = 0;
  // Three numbers a slot: hash, line + 1 (0 in a free slot), column.
  let slots = new Int32Array(size * 3);

  function add(hash: number, line: number, column: number): boolean {
    let slot = hash & (size - 1);
    let places = 0;
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const at = slot * 3;
      if (slots[at + 1] === 0) {
        slots[at] = hash;
        slots[at + 1] = line + 1;
        slots[at + 2] = column;
        count += 1;
        if (count * 2 > size) grow();
        return true;
      }
      if (slots[at] === hash) {
        places += 1;
        if (places === MAX_PLACES) return false;
      }
      slot = (slot + 1) & (size - 1);
    }
    return false;
  }

  function grow(): void {
    const old = slots;
    size *= 4;
    count = 0;
    slots = new Int32Array(size * 3);
    for (let at = 0; at < old.length; at += 3) {
      const line = old[at + 1] as number;
      if (line > 0) add(old[at] as number, line - 1, old[at + 2] as number);
    }
  }

  return {
    add,
    lookUp(hash) {
      let places: Place[] | null = null;
      let slot = hash & (size - 1);
      for (let probe = 0; probe < MAX_PROBES; probe += 1) {
        const at = slot * 3;
        const line = slots[at + 1] as number;
        if (line === 0) break;
        if (slots[at] === hash) {
          places ??= [];
          places.push({ line: line - 1, column: slots[at + 2] as number });
        }
        slot = (slot + 1) & (size - 1);
      }
      if (places === null) return NO_PLACES;
      return places.length > 1 ? places.sort((a, b) => a.line - b.line || a.column - b.column) : places;
    },
  };
}
