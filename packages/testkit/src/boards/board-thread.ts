import type { PageLocale } from './calendar.ts';

/** A thread with all that a board knows of it, before an engine prints it. */
export interface BoardThread {
  title: string;
  locale: PageLocale;
  board: string;
  forum: string;
  /** Who opened the thread, also where the page is not its first. */
  starter: BoardMember;
  startedAt: number;
  /** The posts of the page. */
  posts: BoardPost[];
  /** From 1. */
  page: number;
  pageCount: number;
  /** Posts in the whole thread. */
  postCount: number;
  settings: BoardSettings;
}

/** What the owner of a board chose; the same for a whole page. */
export interface BoardSettings {
  /** Hours from 1 to 12 with AM and PM. */
  isTwelveHour: boolean;
  hasSignatures: boolean;
  hasLocations: boolean;
  /** Whether posts show more of their author than the rank, on boards that can leave it out. */
  hasFields: boolean;
  /** Whether fields have words before them, or pictures only. */
  hasFieldLabels: boolean;
  hasAvatars: boolean;
  /** Whether faces in a text are pictures. */
  hasSmileyPictures: boolean;
  /** Whether the page has menus and lists round the thread. */
  hasFrame: boolean;
  /** When the page was fetched, on boards that print `Today` for that day; `null` on others. */
  fetchedAt: number | null;
}

/** A member of a board. */
export interface BoardMember {
  name: string;
  /** From 0, the lowest rank, to 3; 4 is the staff. */
  rank: number;
  /** What the member wrote in the place of the rank. */
  customTitle: string | null;
  isBanned: boolean;
  /** Minutes since 1970, as all moments here. */
  joinedAt: number;
  postCount: number;
  reactionScore: number;
  location: string | null;
  signature: string[] | null;
  hasAvatar: boolean;
  isOnline: boolean;
}

/** A post on a page. */
export interface BoardPost {
  /** From 0, on this page. */
  index: number;
  /** From 1, in the whole thread. */
  number: number;
  /** The number that the engine gave it among all posts of the board. */
  id: number;
  author: BoardMember;
  postedAt: number;
  subject: string;
  blocks: BoardBlock[];
  edit: { at: number; count: number; name: string } | null;
  reactions: { names: string[]; otherCount: number } | null;
}

/** A part of a post's body. */
export type BoardBlock = BoardParagraph | BoardList | BoardQuote | BoardCode | BoardPicture;

/** Lines of text; a sign-off is the last words of an author, with the name. */
export interface BoardParagraph {
  type: 'paragraph' | 'sign-off';
  lines: string[];
}

/** A list as the engine's editor makes it. */
export interface BoardList {
  type: 'list';
  isOrdered: boolean;
  items: string[];
}

/** A quote as the engine's button makes it. */
export interface BoardQuote {
  type: 'quote';
  /** A number that no other quote of the page has, from 0. */
  number: number;
  /** 1 for a quote in the author's own text, 2 for one inside that. */
  depth: number;
  attribution: { name: string; postedAt: number; id: number; number: number } | null;
  /** Index of the quoted post on this page; `null` if it is not there. */
  source: number | null;
  blocks: BoardBlock[];
}

/** Lines of a program in a box of their own. */
export interface BoardCode {
  type: 'code';
  lines: string[];
}

/** A picture between paragraphs, of which most extractors leave nothing. */
export interface BoardPicture {
  type: 'picture';
  fileName: string;
}
