/** A stretch of a dump in UTF-16 units; `end`, the second number, is exclusive. */
export type Stretch = readonly [start: number, end: number];

/** What is known of a printed thread, in offsets of its dump. */
export interface ThreadTruth {
  title: { value: string; at: Stretch };
  posts: PostTruth[];
  /** Every `@name`, also those inside quotes. */
  mentions: { name: string; at: Stretch }[];
  /** Every bare address, without the full stop or bracket behind it. */
  links: { value: string; at: Stretch }[];
  /** The page's own lines: reactions, and `Top` at the end. */
  furniture: Stretch[];
}

/** What is known of one post. */
export interface PostTruth {
  /** Counted from 1. */
  index: number;
  /** From the post's first word to its last, quotes and attributions included, header and stamps not. */
  body: Stretch;
  /** `null` where nothing in the dump tells the name. */
  author: AuthorTruth | null;
  userTitle: { value: string; at: Stretch } | null;
  /** Joined, messages and reaction score, where the header shows them. */
  fields: { role: 'joined' | 'messages' | 'reactions'; value: string; at: Stretch }[];
  /** The board's stamp. */
  edited: Stretch | null;
  quotes: QuoteTruth[];
  signOff: { name: string; at: Stretch } | null;
  /** `Edit:` and what the author wrote in its paragraph, quotes left out. */
  editNotes: Stretch[];
  lists: { isOrdered: boolean; itemCount: number; at: Stretch }[];
  dividers: Stretch[];
}

/** Who wrote a post, and all that tells it. */
export interface AuthorTruth {
  name: string;
  /** `attribution`: a later post quotes this one under the author's name. */
  bases: ('header' | 'attribution' | 'sign-off')[];
}

/** What is known of one quote. */
export interface QuoteTruth {
  /** What is quoted, without the attribution. */
  at: Stretch;
  attribution: { name: string; at: Stretch } | null;
  /** `null` if the passage was never posted in this thread; then only the mark above it says that it is a quote. */
  source: { post: number; range: Stretch } | null;
  /** Whether the quote is not its source letter by letter. */
  isAltered: boolean;
}
