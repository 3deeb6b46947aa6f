import type { Line } from '../source/lines.ts';
import type { DatePrecision, FieldRole } from '../tree/nodes.ts';

/** The vocabulary of the block grammar: what a line of a dump can be. Dialects map lines to these and to nothing else. */
export const lineKinds = [
  /** Shows nothing and means nothing. */
  'Blank',
  /** The thread's title. */
  'Title',
  /** The board's words. */
  'Furniture',
  /** Ends a post. */
  'Separator',
  /** Opens a post. */
  'PostStart',
  /** An author's name in a header. */
  'Name',
  /** A rank or custom title in a header. */
  'UserTitle',
  /** Another line of a header; `fact.role` says which. */
  'Field',
  /** A line of a header that says who posted when; `fact.byline` says where. */
  'Byline',
  /** The board's note that the post before was edited. */
  'EditStamp',
  /** A line behind a post's words that says who posted when; `fact.byline` and `fact.role` say what. */
  'Footer',
  /** Says who is quoted. */
  'Attribution',
  /** A line of a marked quote. */
  'Quoted',
  /** Ends a marked quote. */
  'QuoteEnd',
  /** The author's own "Edit:". */
  'EditNote',
  /** An item of a list. */
  'ListItem',
  /** A line of preformatted text, the fences among them. */
  'Code',
  /** A rule the author typed. */
  'Divider',
  /** What the board prints under all posts of an author. */
  'Signature',
  /** Everything else: the author's words. */
  'Text',
] as const;

/** One of `lineKinds`. */
export type LineKind = (typeof lineKinds)[number];

/** What classification read off a line, for the stages that do not see dialects. */
export interface LineFact {
  /** Of a `Field`. */
  role: FieldRole | null;
  /** The board's word in front of the value. */
  label: string | null;
  /** The name in an attribution, or the value of a field. */
  value: string | null;
  /** Index of `value` in the line's text. */
  valueIndex: number;
  /** Of an `EditStamp`: its date, cut to its precision; `null` where `value` is no date that is known. */
  date: { iso: string; precision: DatePrecision } | null;
  /** Of an `EditStamp`: whether it goes on with the one in the line before. */
  continues: boolean;
  /** Of an `Attribution`: whether the end of its quote is marked. */
  closed: boolean;
  /** Of an `Attribution`, and of a `Quoted` line that is one behind its marks. */
  attribution: AttributionFact | null;
  /** Of a `Quoted` line: whether what stands behind its marks ends a quote. */
  endsQuote: boolean;
  /** Of a `Byline`, and of a `PostStart` that is one. */
  byline: BylineFact | null;
}

/** What a byline tells: a name, a date, a number or several of them. */
export interface BylineFact {
  name: NameStretch | null;
  /** The number of the post, with the mark before it. */
  number: Stretch | null;
  date: DateStretch | null;
  /** The board's note that the post was edited, with who did it and when. */
  stamp: (Stretch & { name: NameStretch | null; date: DateStretch | null }) | null;
  /** A title that stands behind the name. */
  userTitle?: Stretch | null;
  /** Whether the rest of the line is the board's own words: `Post by … »`. */
  isBoards?: boolean;
}

/** Where a date stands, and which it is. */
export interface DateStretch extends Stretch {
  iso: string | null;
  precision: DatePrecision;
}

/** What a line tells that introduces a quote. */
export interface AttributionFact {
  /** Of who is quoted; empty where the line names nobody. */
  name: string;
  /** When the quoted post was written. */
  date: { raw: string; iso: string | null; precision: DatePrecision } | null;
  /** The number that the board gives the quoted post. */
  number: string | null;
  /** What must be there for it to be believed: nothing, somebody of that name, or the words of an earlier post. */
  needs: 'nothing' | 'name' | 'source';
  /** Whether it is all of an attribution, or what an extractor left of its beginning or end in a line of its own. */
  part: 'whole' | 'opening' | 'closing';
  /** Units of the line that it takes, where the quoted words stand behind it; 0 where it takes all. */
  length: number;
  /** The other lines that it takes. */
  rest: LineToken[];
}

/** A part of a line's text; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a name stands, and what it is without the marks inside it. */
export interface NameStretch extends Stretch {
  text: string;
}

/** What is known of a line before anything is: made into facts by spreading. */
export const NO_FACT: LineFact = {
  role: null,
  label: null,
  value: null,
  valueIndex: 0,
  date: null,
  continues: false,
  closed: false,
  attribution: null,
  endsQuote: false,
  byline: null,
};

/** A line and what it is: one object, since there are many. */
export interface LineToken extends Line {
  /** `Text` until it is classified. */
  kind: LineKind;
  fact: LineFact | null;
  /**
   * Set where it was cut from a line that shows two columns of a table: a cell of the left one, or one of a header that is
   * neither a name nor anybody's words, whatever it says.
   */
  cell?: 'left' | 'header';
}
