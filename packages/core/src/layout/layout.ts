import type { TitlePlace } from './title.ts';

/**
 * How the posts of one dump are laid out: what `learnLayout` found in its first lines and `createMarker` reads all of it
 * by. Data only.
 */
export interface Layout {
  /** Which line each header has: a number that counts up, a date, or else one that comes back at a beat. */
  anchor: 'number' | 'date' | 'beat';
  /** What the lines have in common that come back, by `beatKeyOf`. */
  beatKey: string | null;
  /** The names that come back in lines of their own, where these are what the lines have in common. */
  beatNames: ReadonlySet<string>;
  /** The shapes of the anchors' dates; empty where the anchor is a number. */
  dateFamilies: ReadonlySet<string>;
  /** Lines of words, name first, on top of the lines that are told by themselves. */
  nameLines: number;
  /** Whether the topmost of these lines tells which one stands below it: members have one rank each. */
  isNameOnTop: boolean;
  /** Whether the line with the date names the author too. */
  hasByline: boolean;
  /** Whether headers have fields: a name with fields below it is the next post's. */
  hasFields: boolean;
  /** Whether fields stand below the anchor, and whether the name does. */
  isHeaderBelow: boolean;
  isNameBelow: boolean;
  /** Whether headers have the name a second time, further up. */
  isNameTwice: boolean;
  /** Whether the anchor belongs to the post above it, and only what stands below it to the next. */
  isFooter: boolean;
  /** Whether, behind such an anchor, a line with the author's name opens the next post, with fields below it or without. */
  isNamedBehind: boolean;
  /** The header above the first anchor, where anchors stand below posts; `end` is exclusive. */
  firstHeader: { start: number; end: number } | null;
  /** Lines that most headers have above their anchor, and below it, by `keyOf`. */
  keysAbove: ReadonlySet<string>;
  keysBelow: ReadonlySet<string>;
  /** Lines that stand between most posts and the header behind them, by `keyOf`: the author's words end above. */
  endMarks: ReadonlySet<string>;
  /** Lines that most headers have above their anchor, by `keyOf`. */
  frame: ReadonlySet<string>;
  /** Lines that nearly all headers have, by `keyOf`: no names. */
  fixed: ReadonlySet<string>;
  /** Whether all names are glued to the words of a picture, which are the name, too: `AnnaAnna`. */
  areNamesGlued: boolean;
  /** Lines above the anchors that the headers of all authors have, by `keyOf`. */
  always: ReadonlySet<string>;
  /** Words in front of all names. */
  nameLeads: ReadonlySet<string>;
  /** Who is quoted in the dump. */
  called: ReadonlySet<string>;
  /** Those, and who edited posts. */
  members: ReadonlySet<string>;
  /** Lines of words in headers that came more than once: names and titles. */
  known: ReadonlySet<string>;
  /** Index of the first anchor: what stands before is the page's. */
  firstAnchor: number;
  /** Whether anchors have numbers: a line that has none is one only as the first. */
  isNumbered: boolean;
  /** Whether the words of all posts stand behind a `>`: a board that prints posts as block quotes. */
  isBodyMarked: boolean;
  /** Where the thread's title is; `null` where none is likely. */
  title: TitlePlace | null;
  /** Headers found. */
  headerCount: number;
}

/** Lines before an anchor that may be its header, and behind it. */
export const MAX_LINES_ABOVE = 26;
export const MAX_LINES_BELOW = 24;

/** Lines above a header that are searched for an end mark. */
export const MAX_LINES_TO_END_MARK = 14;

/** Words lines of one header. */
export const MAX_NAME_LINES = 4;

/** A line that shows nothing else: some boards end their posts with it. */
export const NO_BREAK_SPACE = '\u00A0';
