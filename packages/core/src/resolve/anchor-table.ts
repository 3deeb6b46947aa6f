import type { Place } from './own-text.ts';

/** Where the texts behind equal hashes stand. */
export interface AnchorTable {
  /** Gives back whether there was room: only so many places are kept for one hash. */
  add(hash: number, line: number, column: number): boolean;
  /** The places added under a hash, the earliest first; texts that differ may share one. */
  lookUp(hash: number): readonly Place[];
}

/** Places kept for one hash. More would let a common phrase cost time at each of its uses. */
export const MAX_PLACES = 4;

/** Slots tried for one hash, so that hostile collisions cost a passage and not time. */
const MAX_PROBES = 64;

const NO_PLACES: readonly Place[] = [];

/** Slots of an empty table; a power of two, as all its sizes. */
const FIRST_SIZE = 1 << 10;

/** Largest share of slots in use: small enough for short probes, large enough for the table to stay in the cache. */
const MAX_LOAD = 0.6;

/** Makes an empty table: open addressing over typed arrays, a fifth of a Map's time and memory. */
export function createAnchorTable(): AnchorTable {
  let size = FIRST_SIZE;
  /** Two numbers a slot: the hash, and the number of the entry from 1; 0 in a free slot. */
  let slots = new Int32Array(size * 2);
  let count = 0;
  /** Two numbers an entry: line and column. Apart from the slots, since they are read at hits only. */
  let entries = new Int32Array(size * 2);

  function add(hash: number, line: number, column: number): boolean {
    let slot = hash & (size - 1);
    let places = 0;
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const at = slot * 2;
      if (slots[at + 1] === 0) {
        slots[at] = hash;
        entries[count * 2] = line;
        entries[count * 2 + 1] = column;
        count += 1;
        slots[at + 1] = count;
        if (count > size * MAX_LOAD) grow();
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
    const oldEntries = entries;
    size *= 2;
    slots = new Int32Array(size * 2);
    entries = new Int32Array(size * 2);
    entries.set(oldEntries);
    for (let at = 0; at < old.length; at += 2) {
      const entry = old[at + 1] as number;
      if (entry > 0) put(old[at] as number, entry);
    }
  }

  /** Puts an entry into the first free slot. */
  function put(hash: number, entry: number): void {
    let slot = hash & (size - 1);
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      if (slots[slot * 2 + 1] === 0) {
        slots[slot * 2] = hash;
        slots[slot * 2 + 1] = entry;
        return;
      }
      slot = (slot + 1) & (size - 1);
    }
  }

  return {
    add,
    lookUp(hash) {
      let found: number[] | null = null;
      let slot = hash & (size - 1);
      for (let probe = 0; probe < MAX_PROBES; probe += 1) {
        const at = slot * 2;
        const entry = slots[at + 1] as number;
        if (entry === 0) break;
        if (slots[at] === hash) {
          if (found === null) found = [entry];
          else found.push(entry);
        }
        slot = (slot + 1) & (size - 1);
      }
      if (found === null) return NO_PLACES;
      // Entries are numbered as they were added; growing may have put them in another order.
      if (found.length > 1) found.sort((a, b) => a - b);
      return found.map((entry) => ({
        line: entries[entry * 2 - 2] as number,
        column: entries[entry * 2 - 1] as number,
      }));
    },
  };
}
