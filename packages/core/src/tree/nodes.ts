/**
 * The tree that `parse` gives back, in unist form: plain JSON, no classes, no parents, no `undefined`.
 *
 * Two rules hold for every tree and are property tests. Leaves (nodes without `children`) are disjoint and in order,
 * and what lies between them is white space. A leaf with a `value` that is not normalised (`Text`, `Markup`, `Link`,
 * `Mention`, `Title`, `Furniture`, `Divider`) has exactly the characters of its position as `value`.
 */

/** A place in the source. */
export interface Point {
  /** From 1; lines end at `\n` (a `\r` before it belongs to the line end). */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** From 0, in UTF-16 units. */
  offset: number;
}

/** A stretch of the source; `end` is exclusive. Nodes that cover the same stretch may share one: do not change it. */
export interface Position {
  start: Point;
  end: Point;
}

/** A whole thread. */
export interface Thread {
  type: 'thread';
  title: Title | null;
  dialect: DialectRef;
  /** The roster: everyone who is known to have written, to be quoted or to be mentioned, in order of appearance. */
  authors: Author[];
  children: Post[];
  /** In the order of the dump. */
  furniture: Furniture[];
  position: Position;
}

/** The dialect a thread was read with, and how sure that is (0 to 1; 1 where the caller named it). */
export interface DialectRef {
  id: string;
  score: number;
}

/** The thread's title. */
export interface Title {
  type: 'title';
  value: string;
  position: Position;
}

/** One person of the roster. */
export interface Author {
  /** `a1`, `a2`, … in order of first appearance. */
  id: string;
  /** The spelling that stands in the most trusted place. */
  name: string;
  /** Other spellings met in the dump. */
  aliases: string[];
}

/** One post. */
export interface Post {
  type: 'post';
  /** `p7` is the seventh post in the dump, counted from 1. */
  id: string;
  author: AuthorRef | null;
  userTitle: Field | null;
  date: PostDate | null;
  number: Field | null;
  edited: EditStamp | null;
  /** The other lines of the header: joined, messages, location and the like. */
  fields: Field[];
  /** The post that this one most likely answers; `null` for the first. Set when the thread is complete. */
  replyTo: ReplyTo | null;
  /** The body: the author's text with its quotes; a signature, if there is one, is the last child. */
  children: Block[];
  /** From the first line of the header to the last of the body or of the notes behind it. */
  position: Position;
}

/**
 * Why a post is believed to answer another: it quotes it, refers to it by number or by the board's own words, or names its
 * author, with `@` or by its first words. `previous` is the guess where nothing tells.
 */
export type ReplyBasis = 'quote' | 'reference' | 'mention' | 'name' | 'previous';

/** Which post is answered, why that is believed and how sure it is. */
export interface ReplyTo {
  /** `Post.id` of an earlier post. */
  post: string;
  basis: ReplyBasis;
  /** Probability that the post is right, 0 to 1. */
  score: number;
}

/** Why a name is believed to be a post's author. */
export type AuthorBasis = 'header' | 'attribution' | 'sign-off' | 'footer' | 'edit-stamp';

/** Who wrote a post, why that is believed and how sure it is. */
export interface AuthorRef {
  /** `Author.id`. */
  author: string;
  /** The name as it stands at `position`. */
  name: string;
  basis: AuthorBasis;
  /** Probability that the name is right, 0 to 1. */
  score: number;
  /** Where the name stands; `null` if it stands nowhere near this post. */
  position: Position | null;
}

/** What a header line tells. */
export type FieldRole =
  | 'user-title'
  | 'banner'
  | 'joined'
  | 'messages'
  | 'reactions'
  | 'points'
  | 'location'
  | 'number'
  | 'other';

/** One header field. */
export interface Field {
  type: 'field';
  role: FieldRole;
  /** The board's word for it, where the dump has one. */
  label: string | null;
  value: string;
  /** Covers the label too. */
  position: Position;
}

/** How exact a date is; `relative` where the text alone names no day (`yesterday`, or a shape that is not known). */
export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second' | 'relative';

/** When a post was written. */
export interface PostDate {
  /** As it stands in the dump. */
  raw: string;
  /** ISO 8601 cut to its precision (`2012-04-29`, `2007-04-04T20:57`), `null` where the text leaves it open. */
  iso: string | null;
  precision: DatePrecision;
  position: Position;
}

/** The board's note that a post was edited. */
export interface EditStamp {
  type: 'editStamp';
  /** The whole stamp. */
  value: string;
  /** Who edited, where the stamp says so. */
  by: string | null;
  date: PostDate | null;
  position: Position;
}

/** The board's own words, which are nobody's text. */
export interface Furniture {
  type: 'furniture';
  value: string;
  position: Position;
}

/** What a body is made of. */
export type Block = Paragraph | Quote | List | Code | Divider | EditNote | SignOff | Signature;

/** Lines that stand together. */
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
  position: Position;
}

/** A passage that repeats another post. */
export interface Quote {
  type: 'quote';
  attribution: Attribution | null;
  source: QuoteSource;
  /** What was quoted, without the attribution. */
  children: Block[];
  position: Position;
}

/** The line that says who is quoted. */
export interface Attribution {
  type: 'attribution';
  /** Empty where it names nobody: `Quote:`. */
  name: string;
  /** `Author.id`. */
  author: string | null;
  /** When the quoted post was written, where the line says so. */
  date: PostDate | null;
  /** The number or id that the board gives the quoted post, where the line has it. */
  number: string | null;
  /** The whole line; its parts with `\n` between them where an extractor broke it. */
  value: string;
  position: Position;
}

/** Where a quote comes from. `range` holds offsets into the source, `end` exclusive; `score` is a probability. */
export type QuoteSource =
  | {
      status: 'resolved';
      /** `Post.id` of an earlier post. */
      post: string;
      range: { start: number; end: number };
      score: number;
      /** True where the quote is not the source letter by letter: edited, snipped, or its lines broken elsewhere. */
      altered: boolean;
    }
  | { status: 'ambiguous'; candidates: { post: string; score: number }[] }
  | { status: 'unresolved' };

/** A list the author wrote. */
export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first item; `null` in an unordered list. */
  start: number | null;
  children: ListItem[];
  position: Position;
}

/** One item; its first inline is the bullet or number as `Markup`. */
export interface ListItem {
  type: 'listItem';
  children: Block[];
  position: Position;
}

/** Preformatted text. */
export interface Code {
  type: 'code';
  /** Without the marks around it; line ends as in the source. */
  value: string;
  position: Position;
}

/** A rule that the author typed, such as `***`. */
export interface Divider {
  type: 'divider';
  value: string;
  position: Position;
}

/** The author's own "Edit: …". */
export interface EditNote {
  type: 'editNote';
  children: Inline[];
  position: Position;
}

/** The author's closing: "yours, / Sam R.", or a lone name. */
export interface SignOff {
  type: 'signOff';
  /** The name in it, if there is one. */
  name: string | null;
  children: Inline[];
  position: Position;
}

/** What the board prints under every post of an author. */
export interface Signature {
  type: 'signature';
  children: Block[];
  position: Position;
}

/** What a paragraph is made of. */
export type Inline = Text | Break | Link | Mention | Markup;

/** Words. */
export interface Text {
  type: 'text';
  value: string;
  position: Position;
}

/** The end of a line inside a paragraph: from behind the words before it to the words after it. */
export interface Break {
  type: 'break';
  position: Position;
}

/** A bare address. */
export interface Link {
  type: 'link';
  /** With a protocol: `https://…`, `http://www.…`, `mailto:…`. */
  url: string;
  value: string;
  position: Position;
}

/** `@name`. */
export interface Mention {
  type: 'mention';
  /** Without the `@`. */
  name: string;
  /** `Author.id`. */
  author: string | null;
  value: string;
  position: Position;
}

/** Characters that are notation and nobody's words: a leftover BBCode tag, a `>` before a quoted line, a bullet. */
export interface Markup {
  type: 'markup';
  /** Lower-case name of a BBCode tag (`b`, `url`); `null` for any other mark. */
  tag: string | null;
  /** True for `[/b]`. */
  closing: boolean;
  value: string;
  position: Position;
}

/** Every node of a tree. */
export type Node =
  | Thread
  | Title
  | Post
  | Field
  | EditStamp
  | Furniture
  | Attribution
  | Block
  | ListItem
  | Inline;
