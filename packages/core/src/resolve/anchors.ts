import type { Line } from '../source/lines.ts';
import { fold } from './fold.ts';

/** A place in an indexed text. */
export interface Place {
  /** Index into the indexed lines. */
  line: number;
  /** Index into the line's text. */
  column: number;
}

/** Where the texts behind equal hashes stand. */
export interface AnchorTable {
  add(hash: number, line: number, column: number): void;
  /** The places added under a hash, the earliest first; texts that differ may share one. */
  lookUp(hash: number): Place[];
}

/**
 * Folded units hashed at an anchor: some five words. Of 24, 32 and 48 the one that found the most quotes, at equal cost,
 * in prototypes of this index on generated threads.
 */
const ANCHOR_UNITS = 24;

/** Fewest folded units of a line that is an anchor by itself: some three words. */
const MIN_LINE_UNITS = 12;

/** Places kept for one hash. More would let a common phrase cost time at each of its uses. */
const MAX_PLACES = 4;

/** Slots tried for one hash, so that hostile collisions cost a passage and not time. */
const MAX_PROBES = 64;

/**
 * Hash of the first folded units behind a place, going on in the lines after it.
 *
 * @returns 0 where too few units follow.
 */
export function anchorHash(lines: readonly Line[], line: number, column: number): number {
  let hash = 0x811c9dc5;
  let count = 0;
  let at = column;
  for (let index = line; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    for (; at < text.length; at += 1) {
      const unit = fold(text.charCodeAt(at));
      if (unit === 0) continue;
      hash = Math.imul(hash ^ unit, 0x01000193);
      count += 1;
      if (count === ANCHOR_UNITS) return mixed(hash);
    }
    at = 0;
  }
  return 0;
}

/**
 * Hash of a line that is too short to fill an anchor, as a whole.
 *
 * @returns 0 for a line that is long enough, or too short for anything.
 */
export function shortLineHash(text: string): number {
  let hash = 0x9e3779b9;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = fold(text.charCodeAt(at));
    if (unit === 0) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    count += 1;
    if (count === ANCHOR_UNITS) return 0;
  }
  return count < MIN_LINE_UNITS ? 0 : mixed(hash ^ count);
}

/** FNV's low bits are weak and the table uses them. Never 0, which stands for no hash. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return value === 0 ? 1 : value;
}

/** Makes an empty table: open addressing over typed arrays, a fifth of a Map's time and memory. */
export function createAnchorTable(): AnchorTable {
  let size = 1 << 10;
  let count = 0;
  // Three numbers a slot: hash, line + 1 (0 in a free slot), column.
  let slots = new Int32Array(size * 3);

  function add(hash: number, line: number, column: number): void {
    let slot = hash & (size - 1);
    let places = 0;
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      if (slots[slot * 3 + 1] === 0) {
        slots[slot * 3] = hash;
        slots[slot * 3 + 1] = line + 1;
        slots[slot * 3 + 2] = column;
        count += 1;
        if (count * 2 > size) grow();
        return;
      }
      if (slots[slot * 3] === hash) {
        places += 1;
        if (places === MAX_PLACES) return;
      }
      slot = (slot + 1) & (size - 1);
    }
  }

  function grow(): void {
    const old = slots;
    size *= 2;
    count = 0;
    slots = new Int32Array(size * 3);
    for (let at = 0; at < old.length; at += 3) {
      const line = old[at + 1] ?? 0;
      if (line > 0) add(old[at] ?? 0, line - 1, old[at + 2] ?? 0);
    }
  }

  return {
    add,
    lookUp(hash) {
      const places: Place[] = [];
      let slot = hash & (size - 1);
      for (let probe = 0; probe < MAX_PROBES; probe += 1) {
        const line = slots[slot * 3 + 1] ?? 0;
        if (line === 0) break;
        if (slots[slot * 3] === hash) places.push({ line: line - 1, column: slots[slot * 3 + 2] ?? 0 });
        slot = (slot + 1) & (size - 1);
      }
      return places.length > 1 ? places.sort((a, b) => a.line - b.line || a.column - b.column) : places;
    },
  };
}
