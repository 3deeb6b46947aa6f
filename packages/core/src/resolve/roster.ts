import type { Author } from '../tree/nodes.ts';

/** How far the spelling of a name is trusted, the most trusted last. */
const TRUST = ['sign-off', 'mention', 'attribution', 'header'] as const;

/** Where a name stands. */
export type NamePlace = (typeof TRUST)[number];

/** Collects the names of a thread and tells who is who. */
export interface Roster {
  /** Notes a name; spellings that differ only in case and blanks are one person. */
  add(name: string, place: NamePlace, offset: number): void;
  has(name: string): boolean;
  /** The people, in order of first appearance, with ids. Names that are added afterwards are not in it. */
  authors(): Author[];
  /** Id of the person with this name; `null` before `authors` was called, and for a name that was never added. */
  idOf(name: string): string | null;
}

interface Entry {
  spellings: Map<string, number>;
  offset: number;
  id: string | null;
}

export function createRoster(): Roster {
  const entries = new Map<string, Entry>();
  const bySpelling = new Map<string, Entry>();

  function entryOf(name: string): Entry | undefined {
    return bySpelling.get(name) ?? entries.get(keyOf(name));
  }

  return {
    add(name, place, offset) {
      let entry = entryOf(name);
      if (entry === undefined) {
        entry = { spellings: new Map(), offset, id: null };
        entries.set(keyOf(name), entry);
      }
      bySpelling.set(name, entry);
      entry.offset = Math.min(entry.offset, offset);
      entry.spellings.set(name, Math.max(entry.spellings.get(name) ?? 0, TRUST.indexOf(place)));
    },
    has: (name) => entryOf(name) !== undefined,
    authors() {
      const inOrder = [...entries.values()].sort((a, b) => a.offset - b.offset);
      return inOrder.map((entry, index) => {
        entry.id = `a${index + 1}`;
        const names = [...entry.spellings].sort((a, b) => b[1] - a[1]).map(([name]) => name);
        return { id: entry.id, name: names[0] ?? '', aliases: names.slice(1) };
      });
    },
    idOf: (name) => entryOf(name)?.id ?? null,
  };
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[ \t\u00A0]+/gu, ' ');
}
