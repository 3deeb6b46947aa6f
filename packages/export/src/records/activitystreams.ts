import type { AuthorBasis, DatePrecision, ReplyBasis } from '@rethread/core';

/** An item of `orderedItems`: a post. What is not known is left out. */
export interface ActivityNote {
  /** `URL#p7` with the option `base`, else `urn:uuid:…`, the same whenever the thread is written. */
  id: string;
  /** What a post is in this vocabulary. */
  type: 'Note';
  /** The post's number as people see it, `#7`. */
  name: string;
  /** Who wrote it. */
  attributedTo?: { id: string; type: 'Person'; name: string };
  /** Where the name was found; all but `header` is inferred. */
  authorBasis?: AuthorBasis;
  /** Chance that the author is right, 0 to 1. */
  authorScore?: number;
  /** ISO 8601 in UTC; a day without a time counts from its start. */
  published?: string;
  /** How much of `published` the dump says. */
  datePrecision?: DatePrecision;
  /** `id` of the post that it most likely answers. */
  inReplyTo?: string;
  /** Why that one is believed to be answered; `previous` is a guess. */
  replyBasis?: ReplyBasis;
  /** Chance that `inReplyTo` is right, 0 to 1. */
  replyScore?: number;
  /** Of `content`. */
  mediaType: 'text/html';
  /** The post as HTML of paragraphs and line ends alone, quotes behind `> `. */
  content: string;
}
