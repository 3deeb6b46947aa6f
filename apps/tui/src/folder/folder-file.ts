/** A file of the folder, as the file system tells of it. */
export interface FolderFile {
  /** Absolute; what everything about the file is kept by. */
  path: string;
  /** What it is called on the screen: its path from the folder, or as it was typed. Not sanitised. */
  name: string;
  /** In bytes. */
  size: number;
  /** When it was last changed, in whole milliseconds since 1970. */
  mtime: number;
  /** Why it cannot be read, as a sentence without an end; `null` where nothing speaks against it. */
  note: string | null;
  /** True where the user named the file itself, and it is listed whatever it is. */
  isNamed: boolean;
}

/** What a list says of a thread. */
export interface Summary {
  /** `null` where the dump has none. */
  title: string | null;
  posts: number;
  /** True where `posts` is reckoned from the first part of a long file. */
  isEstimate: boolean;
  authorCount: number;
  /** The first of them, in the order in which they come. */
  authors: readonly string[];
  /** Id of the dialect. */
  dialect: string;
  /** The earliest and the latest date of a post, `2012-03-04`; `null` where no date is certain. */
  first: string | null;
  last: string | null;
}

/** What came of looking into a file. */
export type Indexed =
  | { kind: 'thread'; summary: Summary }
  /** No text, and so nothing to list. */
  | { kind: 'binary' }
  /** Not readable; why, as a sentence without an end. */
  | { kind: 'note'; note: string };
