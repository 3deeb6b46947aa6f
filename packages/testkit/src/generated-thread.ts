/** A thread that the generator invented, before it is printed as any board's page. */
export interface GeneratedThread {
  title: string;
  posts: GeneratedPost[];
}

/** One invented post. Everything is known of it; what a dump still shows is the flattener's choice. */
export interface GeneratedPost {
  author: GeneratedAuthor;
  /** Whether the page shows the header, and with it the author's name and user title. */
  hasHeader: boolean;
  blocks: GeneratedBlock[];
  /** Whether the board prints a stamp that the post was edited. */
  isEdited: boolean;
  /** What the board prints between this post and the next. */
  reactions: GeneratedReactions | null;
  /** Whether an empty line stands before the body though there is no header. */
  hasBlankBefore: boolean;
}

/** A member of the invented board. */
export interface GeneratedAuthor {
  name: string;
  userTitle: UserTitleKey;
  /** What the header tells besides; `null` on boards that show no more than the user title. */
  profile: GeneratedProfile | null;
}

/** Header fields whose labels the extractor lost. */
export interface GeneratedProfile {
  /** `month` from 1. */
  joined: { year: number; month: number; day: number };
  messageCount: number;
  reactionScore: number;
}

/** Members who reacted to a post. */
export interface GeneratedReactions {
  names: string[];
  otherCount: number;
}

/** A user title, whatever the board's language. */
export type UserTitleKey =
  | 'banned'
  | 'administrator'
  | 'moderator'
  | 'new'
  | 'member'
  | 'active'
  | 'well-known';

/** A place in the own text of a post: an index into its blocks and UTF-16 units into that block's text. */
export interface BlockPoint {
  block: number;
  offset: number;
}

/** A passage of a post; `end` is exclusive. */
export interface Passage {
  /** Index of the post, from 0. */
  post: number;
  start: BlockPoint;
  end: BlockPoint;
}

/** How a quote differs from what it repeats. */
export type Alteration =
  | 'none'
  /** A line was broken in two. */
  | 'broken'
  /** Lines were joined to one. */
  | 'rejoined'
  /** Curly marks became straight. */
  | 'straightened'
  /** Words were left out, which a mark shows. */
  | 'snipped'
  /** One word was replaced. */
  | 'edited';

interface BlockBase {
  /** The lines of the block as they stand in the body. */
  text: string;
  /** What stands between the block before and this one. */
  gap: '\n' | '\n\n' | '\n\n  ';
}

/** A stretch of a body. */
export type GeneratedBlock =
  | (BlockBase & { type: 'paragraph' | 'divider' | 'edit-note' })
  | (BlockBase & { type: 'list'; isOrdered: boolean; itemCount: number })
  | (BlockBase & { type: 'sign-off'; name: string })
  | (BlockBase & {
      type: 'quote';
      /** Who is named above the quote, `null` where nothing marks it. */
      attribution: string | null;
      /** What is repeated; `null` if it was never posted in this thread. */
      source: Passage | null;
      alteration: Alteration;
    });
