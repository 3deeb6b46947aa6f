import type { FieldRole } from '../tree/nodes.ts';
import type { Dialect, Labels } from './dialect.ts';
import { learned } from './learned.ts';
import { labelsWith } from './tables.ts';
import { compileTemplates } from './templates.ts';

/**
 * A board that a caller describes: what its pages say, besides what all boards say in the languages that are known.
 *
 * Lists with templates take whole lines in which `%n` stands for a name, `%d` for a date, `%i` for a number, `%t` for a
 * title and `%x` for anything; a colon is met with and without a blank before it. All other lists take words without a
 * colon behind them.
 */
export interface OwnDialect {
  /** What `Thread.dialect.id` will say. */
  id: string;
  /** For people. */
  name?: string | undefined;
  /** Where the title is: in the first line, in the first line if that reads like a title (as if left out), or nowhere. */
  title?: Dialect['title'] | undefined;
  /** The whole of a line that ends a post. */
  separator?: string | undefined;
  /**
   * Templates of lines that open a post. Where neither these nor a separator are given, posts are found by what recurs
   * in the dump.
   */
  postStart?: string[] | undefined;
  /** Whether a quote may open with `Ann said:` and show no end, as if left out. */
  hasOpenQuotes?: boolean | undefined;
  labels?: OwnLabels | undefined;
}

/** The words that the pages of a board print. */
export interface OwnLabels {
  /** Words between a quoted author's name and the colon. */
  said?: string[] | undefined;
  /** Templates of other lines that introduce a quote. */
  quote?: string[] | undefined;
  /** Words that introduce a quote of nobody. */
  quoteAlone?: string[] | undefined;
  /** Lines that end a quote. */
  quoteEnd?: string[] | undefined;
  /** Templates of the line that says who posted when. */
  byline?: string[] | undefined;
  /** Templates of the note that a post was edited. */
  editStamp?: string[] | undefined;
  /** Words that open the author's own note about an edit. */
  editNote?: string[] | undefined;
  /** Templates of buttons and links around posts. */
  controls?: string[] | undefined;
  /** Templates of the lines before the first post, and behind the last. */
  pageTop?: string[] | undefined;
  pageEnd?: string[] | undefined;
  /** Ranks and marks that stand under a name. */
  userTitles?: string[] | undefined;
  /** What people write above their name. */
  signOffs?: string[] | undefined;
  /** Words in front of, or above, the values of a header, by what they tell. */
  fields?: { [Role in Exclude<FieldRole, 'user-title' | 'number'>]?: string[] | undefined } | undefined;
}

/** What a caller's dialect is read with. */
export interface OwnReading {
  dialect: Dialect;
  labels: readonly Labels[];
}

/** Makes a dialect of what a caller says about a board. */
export function ownReading(own: OwnDialect): OwnReading {
  const { id, name = id, separator = null, postStart = [] } = own;
  const isLearned = separator === null && postStart.length === 0;
  const dialect: Dialect = {
    ...learned,
    id,
    name,
    isLearned,
    title: own.title ?? 'first-line-if-title-like',
    separator,
    startLines: postStart.length === 0 ? null : compileTemplates(postStart),
    header: isLearned ? null : { shape: 'paired', fields: HEADER_FIELDS },
    hasNotes: separator !== null,
    hasOpenQuotes: own.hasOpenQuotes ?? true,
    hasFooter: !isLearned,
  };
  return { dialect, labels: labelsWith(labelsOf(own.labels ?? {})) };
}

const HEADER_FIELDS: FieldRole[] = ['banner', 'joined', 'messages', 'reactions', 'points', 'location'];

/** The words between name and colon, where a template is no more than these three. */
function verbOf(template: string): string[] {
  const verb = /^%n ([^%]*):$/u.exec(template)?.[1];
  return verb === undefined ? [] : [verb];
}

function labelsOf(own: OwnLabels): Labels {
  const list = (entries: string[] | undefined) => (entries ?? []).join('\n');
  const fields = Object.entries(own.fields ?? {}).map(([role, words]) => [role, list(words)]);
  return {
    locale: 'und',
    said: [...(own.said ?? []), ...(own.quote ?? []).flatMap(verbOf)],
    quote: list(own.quote),
    quoteAlone: list(own.quoteAlone),
    quoteEnd: own.quoteEnd ?? [],
    byline: list(own.byline),
    editStamp: list(own.editStamp),
    editReason: '',
    reactions: [],
    reactionNames: [],
    fields: Object.fromEntries(fields) as Labels['fields'],
    presence: '',
    avatar: '',
    reputation: '',
    userTitles: list(own.userTitles),
    banners: [],
    threadStarter: [],
    preamble: [],
    editNote: own.editNote ?? [],
    footer: own.pageEnd ?? [],
    signOffs: list(own.signOffs?.map((words) => words.toLowerCase())),
    controls: list(own.controls),
    pageTop: list(own.pageTop),
    pageEnd: list(own.pageEnd),
    subject: '',
    title: '',
    deleted: '',
  };
}
