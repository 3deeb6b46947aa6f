import type { AuthorBasis, DatePrecision, FieldRole, ReplyBasis } from '@rethread/core';

/** One line: the same columns in the same order on every one, `null` where nothing is known. */
export interface JsonlRow {
  /** The same on every line of a thread, and unlike that of any other: 16 hexadecimal digits. */
  thread: string;
  /** Title of the thread. */
  title: string | null;
  /** `p7` is the seventh post of the dump, from 1. */
  post: string;
  /** The board's own number of the post, as it stands in the dump. */
  number: string | null;
  /** Name of who wrote it: as the dump says it, or as it was inferred. */
  author: string | null;
  /** `a2`, in this thread: two spellings of one name share it. */
  author_id: string | null;
  /** Where the name was found; all but `header` is inferred. */
  author_basis: AuthorBasis | null;
  /** Chance that the author is right, 0 to 1. */
  author_score: number | null;
  /** The date as it stands in the dump. */
  date_raw: string | null;
  /** ISO 8601 cut to its precision, `2012-04-29` or `2012-04-29T21:14`; without a zone where the dump names none. */
  date_iso: string | null;
  /** How much of the date the dump says. */
  date_precision: DatePrecision | null;
  /** What the author wrote: without quotes and signature. */
  text: string;
  /** All of the post: quotes behind `> `, signature behind `-- `. */
  full_text: string;
  /** The lines that close the author's posts. */
  signature: string | null;
  /** What it quotes: outermost quotes, in order. */
  quotes: JsonlQuote[];
  /** The post that it most likely answers, `p3`; `null` for the first. */
  reply_to: string | null;
  /** Why that one is believed to be answered; `previous` is a guess. */
  reply_basis: ReplyBasis | null;
  /** Chance that `reply_to` is right, 0 to 1. */
  reply_score: number | null;
  /** Names that it calls by `@`, those in quotes left out. */
  mentions: string[];
  /** Addresses that it links, those in quotes left out. */
  links: string[];
  /** The board's note that the post was edited, as it stands in the dump. */
  edited: string | null;
  /** `Moderator`, `Senior member`. */
  user_title: string | null;
  /** Other lines of the header: when the author joined, how many posts, where from. */
  fields: JsonlField[];
  /** Where the post begins: UTF-16 units from the start of the dump. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** A quote of a line. */
export interface JsonlQuote {
  /** Whether one post is known that it repeats, several may be it, or none is known. */
  status: 'resolved' | 'ambiguous' | 'unresolved';
  /** The post that it repeats, `p3`. */
  post: string | null;
  /** Who is quoted, by the line above the quote or else by the post it repeats. */
  author: string | null;
  /** Chance that `post` is right, 0 to 1. */
  score: number | null;
  /** Whether it differs from what it repeats. */
  altered: boolean | null;
  /** The quoted words. */
  text: string;
}

/** A line of a header. */
export interface JsonlField {
  /** What it speaks of. */
  role: FieldRole;
  /** The board's word for it, `Joined`. */
  label: string | null;
  /** What it says, as it stands in the dump. */
  value: string;
}
