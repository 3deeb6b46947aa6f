/** Front matter of a thread, at the head of a `markdown` file and of `index.md`. What is not known is left out. */
export interface ThreadFrontMatter {
  /** Title of the thread. */
  title: string;
  /** Names of those who wrote in it, in the order of their first posts. */
  authors: readonly string[];
  /** The earliest date that is known: ISO 8601 cut to what the dump says. */
  first: string | null;
  /** The latest date that is known. */
  last: string | null;
  /** How many posts it has. */
  posts: number;
  /** What wrote the dump: `xenforo`, `learned`. */
  dialect: string;
}

/** Front matter of a file of `markdown-posts`. What is not known is left out. */
export interface PostFrontMatter {
  /** Number, author and date of the post. */
  title: string;
  /** Title of the thread. */
  thread: string;
  /** The post's number as people see it, `#7`. */
  post: string;
  /** Name of who wrote it. */
  author: string | null;
  /** Why the author is believed, where the header does not say it. */
  authorInferred: string | null;
  /** ISO 8601 cut to what the dump says, or the date as it stands in the dump. */
  date: string | null;
  /** The file of the post that it most likely answers. */
  replyTo: string | null;
}
