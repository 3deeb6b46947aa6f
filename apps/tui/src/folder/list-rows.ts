import { basename } from 'node:path';
import type { FolderFile, Indexed, Summary } from './folder-file.ts';
import { compareKeys, sortKey } from './sort-key.ts';

/** How far a thread has been read. */
export interface ReadMark {
  /** 0 to 1. */
  share: number;
  /** Posts that came since the last visit. */
  newPosts: number;
  /** When it was last read, in milliseconds since 1970. */
  visited: number;
}

/** Looks up what was read of a file; `posts` is `null` while their number is not known for sure. `null` where it was never opened. */
export type ReadLookup = (path: string, posts: number | null) => ReadMark | null;

/** One line of the list. */
export interface ListRow {
  file: FolderFile;
  /** `null` until it was looked into. */
  indexed: Indexed | null;
  mark: ReadMark | null;
  /** What its places by name and by title are told from. */
  nameKey: string;
  titleKey: string;
  /** What a filter looks at. */
  words: string;
}

/** What a list can be sorted by, in the order in which a key goes through them. */
export const sortColumns = ['name', 'title', 'posts', 'authors', 'size', 'date', 'read', 'visited'] as const;

/** What a list is sorted by. */
export type SortColumn = (typeof sortColumns)[number];

/** Makes the line of a file. */
export function rowOf(file: FolderFile, indexed: Indexed | null, marks: ReadLookup): ListRow {
  const summary = indexed?.kind === 'thread' ? indexed.summary : null;
  return {
    file,
    indexed,
    mark: marks(file.path, summary === null || summary.isEstimate ? null : summary.posts),
    nameKey: sortKey(file.name),
    titleKey: sortKey(summary?.title ?? basename(file.name)),
    words: [summary?.title ?? '', file.name, ...(summary?.authors ?? [])].join(' '),
  };
}

/** What was found in the file of a row; `null` where there is nothing. */
export function summaryOf({ indexed }: ListRow): Summary | null {
  return indexed?.kind === 'thread' ? indexed.summary : null;
}

/** Why the file of a row cannot be read; `null` where nothing speaks against it. */
export function noteOfRow({ file, indexed }: ListRow): string | null {
  if (indexed?.kind === 'note') return indexed.note;
  return indexed?.kind === 'binary' ? 'It is no text' : file.note;
}

/** Says which of two rows stands first. */
export type CompareRows = (a: ListRow, b: ListRow) => number;

/** By column: what is compared; `null` for what is not known, which stands last either way. */
const VALUES: Record<Exclude<SortColumn, 'name' | 'title'>, (row: ListRow) => number | string | null> = {
  posts: (row) => summaryOf(row)?.posts ?? null,
  authors: (row) => summaryOf(row)?.authorCount ?? null,
  size: ({ file }) => (file.note === null ? file.size : null),
  date: (row) => summaryOf(row)?.last ?? null,
  read: ({ mark }) => mark?.share ?? null,
  visited: ({ mark }) => mark?.visited ?? null,
};

/**
 * Compares rows by a column: texts from A on, all else from the most, the newest, the furthest read on; the other way round
 * where `isReversed`. What is equal is in order of its name.
 */
export function comparing(column: SortColumn, isReversed: boolean): CompareRows {
  const turn = isReversed ? -1 : 1;
  if (column === 'name') return (a, b) => turn * byName(a, b);
  if (column === 'title') return (a, b) => turn * compareKeys(a.titleKey, b.titleKey) || byName(a, b);
  const known = VALUES[column];
  return (a, b) => {
    const [left, right] = [known(a), known(b)];
    if (left === right) return byName(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? turn : -turn;
  };
}

function byName(a: ListRow, b: ListRow): number {
  return compareKeys(a.nameKey, b.nameKey) || compareKeys(a.file.path, b.file.path);
}

/**
 * Puts rows into a sorted list, in place of those of the same paths.
 *
 * @param changed  By path; `null` takes a row out.
 */
export function mergeRows(
  rows: readonly ListRow[],
  changed: ReadonlyMap<string, ListRow | null>,
  compare: CompareRows,
): ListRow[] {
  const kept = rows.filter(({ file }) => !changed.has(file.path));
  const added = [...changed.values()].filter((row) => row !== null).sort(compare);
  const merged: ListRow[] = [];
  let next = 0;
  for (const row of kept) {
    while (next < added.length && compare(added[next] as ListRow, row) < 0)
      merged.push(added[next++] as ListRow);
    merged.push(row);
  }
  return merged.concat(added.slice(next));
}
