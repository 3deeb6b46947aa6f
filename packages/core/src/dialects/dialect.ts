import type { LineKind } from '../lines/kinds.ts';
import type { FieldRole } from '../tree/nodes.ts';
import type { TemplateSet } from './templates.ts';

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
  /** The lines that tell the engine, whatever finds the posts; `null` where none do. */
  signs: Signs | null;
  /** Whether posts are found by what recurs in the dump, and not by what follows here. */
  isLearned: boolean;
  /** Where the title is: in the first line, in the first line if that reads like a title, or nowhere. */
  title: 'first-line' | 'first-line-if-title-like' | 'none';
  /** The whole of a line that ends a post, compared before any white space is dropped; `null` where there is none. */
  separator: string | null;
  /** Lines that open a post. */
  starts: StartShape[];
  /** The same as templates, which may hold name, date and number; `null` where there are none. */
  startLines: TemplateSet | null;
  header: HeaderShape | null;
  /** Whether edit stamps and reactions of a post stand behind its separator. */
  hasNotes: boolean;
  /** Whether a quote may open with `Ann said:` and show no end. */
  hasOpenQuotes: boolean;
  /** Whether a dump that marks some quotes marks all: a repeat without marks is then rarely one. */
  keepsQuoteMarks: boolean;
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

/**
 * What the pages of one engine say, as templates of whole lines by how much they tell. What all engines of a family print
 * is a slight sign of each. Besides the placeholders of templates there are
 *
 * - `{said}`, or the name of any other list of `Labels`: each word of that list, in all languages;
 * - `¶`, the border between two lines that show something and follow each other.
 *
 * Lines are met with and without their decorations. A second and a third line of one template count half each.
 */
export interface Signs {
  /** What hardly any other engine prints. */
  sure: WordList;
  /** What few others print. */
  likely: WordList;
  /** What many print: it decides between those that are likely. */
  slight: WordList;
  /** What no page of this engine says. */
  never: WordList;
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

/**
 * A list as text: one entry a line, or several with ` | ` between them. Text costs nothing before it is first used,
 * while each array is built when the command starts.
 */
export type WordList = string;

/** What a board prints around posts in one language, in the terms of `Labels`. */
export interface PageLabels {
  /** Buttons and links around posts. */
  controls: WordList;
  /** Templates of the lines before the first post. */
  pageTop: WordList;
  /** Templates of the lines behind the last post. */
  pageEnd: WordList;
  /** Words in front of the title in the subject of a reply. */
  subject: WordList;
  /** Templates of the line that holds the thread's title. */
  title: WordList;
  /** Templates of what stands in the place of a post that was taken away. */
  deleted: WordList;
}

/**
 * The interface words of boards in one language: facts from the language packs of the engines, compared letter by letter.
 *
 * Words stand without a colon behind them. Templates are whole lines in which `%n` stands for a name, `%d` for a date,
 * `%i` for a number, `%t` for a title and `%x` for anything; `templates.ts` says how colons and blanks are met.
 */
export interface Labels extends PageLabels {
  /** BCP 47. */
  locale: string;
  /** Words between a quoted author's name and the colon: the template `%n said:` is understood. */
  said: string[];
  /** Templates of other lines that introduce a quote. */
  quote: WordList;
  /** Words that introduce a quote of nobody. */
  quoteAlone: WordList;
  /** Lines that end a quote. */
  quoteEnd: string[];
  /** Templates of the line that says who posted when, or which post it is. */
  byline: WordList;
  /** Templates of the board's note that a post was edited. */
  editStamp: WordList;
  /** Words before the reason of an edit. */
  editReason: WordList;
  /** Words in front of the people who reacted to a post. */
  reactions: string[];
  /** The names of reactions, which stand alone or behind a bullet. */
  reactionNames: string[];
  /** Words in front of, or above, the values of a header. */
  fields: Partial<Record<FieldRole, WordList>>;
  /** Templates of lines that say whether a member is there. */
  presence: WordList;
  /** Templates of the text in the place of a member's picture. */
  avatar: WordList;
  /** Templates of the sentences that tell a member's reputation. */
  reputation: WordList;
  /** Ranks and marks that stand under a name. */
  userTitles: WordList;
  /** Second ranks, which stand under a user title. */
  banners: string[];
  /** Words in front of the name of who opened the thread, in the lines under its title. */
  threadStarter: string[];
  /** Other lines under the title. */
  preamble: string[];
  /** Words that open the author's own note about an edit. */
  editNote: string[];
  /** The page's last lines. */
  footer: string[];
  /** What people write above their name, lower-case and without the comma. */
  signOffs: WordList;
}
