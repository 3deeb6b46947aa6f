import type { LineKind } from '../lines/kinds.ts';
import type { FieldRole } from '../tree/nodes.ts';

/**
 * How one board's pages look once an extractor has flattened them: data, never code.
 *
 * Patterns meet single lines of at most 200 units without the white space around them. They are anchored at both ends
 * and have no two neighbouring parts that can match the same text, so that they cannot backtrack.
 */
export interface Dialect {
  /** Short, lower-case and stable: what callers name and what `Thread.dialect.id` says. */
  id: string;
  /** For people. */
  name: string;
  detection: Detection;
  /** Whether posts are found by what recurs in the dump, and not by what follows here. */
  isLearned: boolean;
  /** Where the title is: in the first line, in the first line if that reads like a title, or nowhere. */
  title: 'first-line' | 'first-line-if-title-like' | 'none';
  /** The whole of a line that ends a post, compared before any white space is dropped; `null` where there is none. */
  separator: string | null;
  /** Lines that open a post. */
  starts: StartShape[];
  header: HeaderShape | null;
  /** Whether edit stamps and reactions of a post stand behind its separator. */
  hasNotes: boolean;
  /** Whether a quote may open with `Ann said:` and show no end. */
  hasOpenQuotes: boolean;
  /** Whether the page's own last lines follow the last post. */
  hasFooter: boolean;
}

/** What speaks for a dialect. Weights are log-odds, so that independent signs add up. */
export interface Detection {
  /** Log-odds before anything is seen. */
  prior: number;
  /** Lines of `kind` add `weight` each, up to `most` of them. */
  evidence: { kind: LineKind; weight: number; most: number }[];
  /** A line that no dump of this dialect holds. */
  vetoes: RegExp[];
}

/** A line that opens a post; its named group `number` is read. */
export interface StartShape {
  /** The unit with which every such line begins, so that other lines need no closer look. */
  opening: string;
  pattern: RegExp;
}

/** What stands between the start of a post and its body: slots in this order, each optional but the anchor. */
export interface HeaderShape {
  /**
   * `paired`: a name, a blank line, a user title; the title is the anchor, since any two short paragraphs look alike.
   */
  shape: 'paired';
  /** What may follow the anchor line by line, as bare values or behind labels. */
  fields: FieldRole[];
}

/** The interface words of boards in one language. All are compared letter by letter, without the colon. */
export interface Labels {
  /** BCP 47. */
  locale: string;
  /** Between a quoted author's name and the colon. */
  said: string[];
  /** Ends a quote. */
  quoteEnd: string[];
  editStamp: string[];
  /** In front of the people who reacted to a post. */
  reactions: string[];
  /** The names of reactions, which stand alone or behind a bullet. */
  reactionNames: string[];
  /** In front of, or above, the values of a header. */
  fields: Partial<Record<FieldRole, string[]>>;
  /** Ranks and marks that stand under a name. */
  userTitles: string[];
  /** Second ranks, which stand under a user title. */
  banners: string[];
  /** In front of the name of who opened the thread, in the lines under its title. */
  threadStarter: string[];
  /** Other lines under the title. */
  preamble: string[];
  /** Opens the author's own note about an edit. */
  editNote: string[];
  /** The page's last lines. */
  footer: string[];
}
