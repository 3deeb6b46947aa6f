import { contentEnd, contentOf, contentStart } from '../source/lines.ts';
import { type DateInLine, dateIn, undatedNameIn } from './byline.ts';
import { type Content, contentOfLine } from './content.ts';
import { profileIn } from './profile.ts';
import { boardWordsOf, endsStamp, fieldIn, isSubject, takesDate } from './recognise.ts';

/** What a line could be in the header of a post or around one, by the line alone. */
export type TraitKind =
  /** Shows nothing. */
  | 'blank'
  /** A rule across the page. */
  | 'rule'
  /** Marks without words: a lost icon, an empty bullet. */
  | 'mark'
  /** The number of a post: `#3`. */
  | 'number'
  /** Another number alone: `1,490`. */
  | 'count'
  /** A date, with what boards print around it. */
  | 'date'
  /** A header's label alone, whose value is on the next line. */
  | 'label'
  /** A header's label with its value. */
  | 'field'
  /** The value of the label before it. */
  | 'value'
  /** A button or link of the page. */
  | 'control'
  /** The title again, as the subject of a reply. */
  | 'subject'
  /** Says that a post was edited. */
  | 'stamp'
  /** Introduces a quote. */
  | 'attribution'
  /** Words. */
  | 'text';

/** A line as `learnLayout` and `createMarker` see it. */
export interface Trait {
  kind: TraitKind;
  /** What the line says, without decorations. */
  plain: string;
  isHeading: boolean;
  /** Of a heading: its level, from 1. */
  headingLevel: number;
  /** Whether it is an item of a list. */
  isItem: boolean;
  /** Whether it is a rule across the page, however short, and whether the line before it is one. */
  isRule: boolean;
  isBehindRule: boolean;
  /** Units before its words. */
  indent: number;
  /** Whether it stands behind the mark of a quote. */
  isMarked: boolean;
  /** The number of a post, in a line of its own or beside a date; of short words, one at their end or of their item. */
  number: number | null;
  date: DateInLine | null;
  /** The author's name, before the fields of a profile in one line or in a byline without its date. */
  name: string | null;
  /** Of a stamp that an extractor broke at its name: which part it is, and its words up to here. */
  stamp: { part: 'stem' | 'name' | 'end'; words: string } | null;
  /** Whether it is a cell of a header that was printed as a table. */
  isCell: boolean;
  /** Whether it is a label's word without a colon: one only if its value follows. */
  isBareLabel: boolean;
  /** Whether it is short, with an empty line above, and behind no words that close a letter. */
  isApart: boolean;
}

const MARK = 0x3e;

/** Longest line, without decorations, that may be part of a header. */
const MAX_HEADER_LINE = 200;

/** Longest line that is looked at for decorations. */
const MAX_DECORATED_LINE = 500;

/** Longest line of words that may stand apart, as a name does. */
export const MAX_APART_LINE = 60;

/** Longest value that is taken from the line behind a label. */
const MAX_VALUE_LENGTH = 60;

/**
 * Says what a line could be.
 *
 * @param before  The line before it that shows anything; `null` at the start. Becomes a label if this is its value.
 */
export function traitOf(text: string, before: Trait | null): Trait {
  // Extractors that keep tables as they look fill lines up with blanks.
  const isLong = text.length > MAX_DECORATED_LINE && contentEnd(text) > MAX_DECORATED_LINE;
  const { plain, headingLevel, isItem, order, start } = isLong ? undecorated(text) : contentOfLine(text);
  const isHeading = headingLevel > 0;
  const trait: Trait = {
    kind: 'text',
    plain,
    isHeading,
    headingLevel,
    isItem,
    isRule: false,
    isBehindRule: plain !== '' && before?.isRule === true,
    indent: start,
    isMarked: text.charCodeAt(contentStart(text)) === MARK,
    number: null,
    date: null,
    name: null,
    stamp: null,
    isCell: false,
    isBareLabel: false,
    isApart: false,
  };
  trait.isRule = text.length <= MAX_DECORATED_LINE && isRuleAcross(text);
  if (plain === '') setKindOfNothing(trait, text);
  // Says which post is answered, and is no count.
  else if (REFERENCE.test(text)) trait.kind = 'attribution';
  else if (plain.length <= MAX_HEADER_LINE) setKind(trait, before);
  if (trait.kind === 'text' && (text.includes(EMPTY_INPUT) || isRowOfControls(text))) trait.kind = 'control';
  if (trait.kind === 'text' && plain.length <= MAX_APART_LINE) trait.number = order ?? numberBehind(plain);
  return trait;
}

/** Whether a line has several cells, and each is a button or link of the page: `Ann is offline      Reply with quote`. */
function isRowOfControls(text: string): boolean {
  if (!text.includes(MIN_GAP) || text.length > MAX_DECORATED_LINE) return false;
  const cells = contentOf(text)
    .split(MIN_GAP)
    .map(contentOf)
    .filter((cell) => cell !== '');
  return (
    cells.length > 1 && cells.length <= MAX_CELLS && cells.every((cell) => boardWordsOf(cell) === 'control')
  );
}

/** What browsers draw for a field that visitors may write into. */
const EMPTY_INPUT = '[        ';

const MIN_GAP = '   ';
const MAX_CELLS = 4;

/** The number that ends a short line of words: `Anna_K 3`. */
function numberBehind(plain: string): number | null {
  const at = plain.lastIndexOf(' ') + 1;
  return at > 0 && ONLY_DIGITS.test(plain.slice(at)) ? Number(plain.slice(at)) : null;
}

const ONLY_DIGITS = /^\d{1,6}$/;

function undecorated(text: string): Content {
  return { plain: text, start: 0, end: text.length, headingLevel: 0, isItem: false, order: null };
}

function setKind(trait: Trait, before: Trait | null): void {
  const { plain } = trait;
  if (isRule(plain)) {
    trait.kind = 'rule';
    return;
  }
  if (!HAS_WORDS.test(plain)) {
    trait.kind = 'mark';
    return;
  }
  trait.stamp = stampAfter(before, plain);
  if (trait.stamp !== null) {
    trait.kind = 'stamp';
    return;
  }
  const isValue = before !== null && isValueOf(before, plain);
  if (isValue && before.isBareLabel) before.kind = 'label';
  // The first letter of a name, in the place of a picture, and words that lead to what the next line says.
  if ((plain.length === 1 && !/\d/.test(plain)) || LONE_LEADS.has(plain.toLowerCase())) {
    trait.kind = 'mark';
    return;
  }
  const words = boardWordsOf(plain);
  const number = POST_NUMBER.exec(plain);
  if (number !== null) {
    trait.kind = 'number';
    trait.number = Number(number[1]);
  } else if (TIME.test(plain)) {
    trait.kind = 'mark';
  } else if (COUNT.test(plain) && !NUMERIC_DATE.test(plain)) {
    trait.kind = isValue ? 'value' : 'count';
    if (/^\d{1,6}$/.test(plain)) trait.number = Number(plain);
  } else if (words === 'attribution' && before?.kind === 'date' && /^\(.*\)$/.test(before.plain)) {
    // The date of what is quoted, in a line of its own.
    before.kind = 'attribution';
    trait.kind = 'attribution';
  } else if (words === 'stamp-stem') {
    trait.kind = 'stamp';
    trait.stamp = { part: 'stem', words: plain };
  } else if (words === 'stamp') {
    // `May 2016 edited June 2016`: the stamp stands behind the date of the post, which is the one below.
    const date = dateIn(plain);
    if (date !== null && date.found.start <= 1) setDate(trait, date);
    else trait.kind = words;
  } else if (words === 'attribution') {
    trait.kind = words;
  } else if (words === 'control') {
    trait.kind = isValue ? 'value' : 'control';
  } else if (isValue) {
    trait.kind = 'value';
  } else if (isSubject(plain)) {
    trait.kind = 'subject';
  } else {
    const field = fieldIn(plain);
    const profile = field === null ? profileIn(plain) : null;
    if (profile !== null) {
      trait.kind = 'field';
      trait.name = profile.name;
      return;
    }
    trait.date = field === null ? dateIn(plain) : null;
    trait.isBareLabel = field !== null && field.value === null && !plain.endsWith(':');
    if (trait.isBareLabel) trait.kind = 'text';
    else if (field !== null) trait.kind = field.value === null ? 'label' : 'field';
    else if (trait.date !== null && before !== null && before.plain === TO_SOURCE) {
      // The date of what is quoted, behind the link to it.
      trait.kind = 'attribution';
      trait.date = null;
    } else if (trait.date !== null) {
      setDate(trait, trait.date);
    } else {
      trait.name = undatedNameIn(plain);
      if (trait.name !== null) trait.kind = 'field';
    }
  }
}

function setDate(trait: Trait, date: DateInLine): void {
  trait.kind = 'date';
  trait.date = date;
  trait.number = date.number;
}

/** What a line is to the broken stamp before it; `null` where there is none, or the line is something else. */
function stampAfter(before: Trait | null, plain: string): Trait['stamp'] {
  if (before === null || before.stamp === null) return null;
  const words = `${before.stamp.words} ${plain}`;
  if (before.stamp.part === 'stem') return plain.length <= MAX_STAMP_NAME ? { part: 'name', words } : null;
  return before.stamp.part === 'name' && endsStamp(words) ? { part: 'end', words } : null;
}

/** Longest name in a stamp. */
const MAX_STAMP_NAME = 40;

/** Whether a line is the value of the label before it: boards leave fields empty that members did not fill. */
function isValueOf({ kind, plain: label, isBareLabel }: Trait, plain: string): boolean {
  if (plain.length > MAX_VALUE_LENGTH || plain.endsWith(':') || isSentence(plain)) return false;
  if (isBareLabel) return COUNT.test(plain) || (takesDate(label) && dateIn(plain) !== null);
  return kind === 'label' && (takesDate(label) || dateIn(plain) === null);
}

/** What links a quote to its source. */
const TO_SOURCE = '\u2191';

/** Whether a line is what somebody says: the value of the label above it was lost. */
function isSentence(plain: string): boolean {
  return /[.!?]$/.test(plain) && plain.split(' ', MIN_SENTENCE_WORDS).length === MIN_SENTENCE_WORDS;
}

const MIN_SENTENCE_WORDS = 7;

/** What stands before names and dates, where an extractor broke the line. */
const LONE_LEADS: ReadonlySet<string> = new Set(
  'by von par por da do de door av av: af od przez от tarafından on am le el il op em dnia den 由 作者 posted post'.split(
    ' ',
  ),
);

const REFERENCE = /^\s{0,20}(?:> )?>>\d{1,12}(?: \(OP\))?\s{0,20}$/;
const HAS_WORDS = /[0-9A-Za-z\u00AA-\uFFFF]/;
const POST_NUMBER = /^(?:[a-zà-ÿ]{3,10} )?#\s?(\d{1,7})(?: of \d{1,7})?$/i;
/** A time whose date is on another line. */
const TIME = /^\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i;
const NUMERIC_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}/;
const COUNT = /^-?\d[\d.,\u00A0 ]{0,12}$/;

/** A line of no-break spaces alone is kept apart from empty ones: some boards end their posts with it. */
function setKindOfNothing(trait: Trait, text: string): void {
  if (NO_BREAK_SPACES.test(text)) trait.plain = '\u00A0';
  trait.kind = trait.plain !== '' || hasMark(text) ? 'mark' : 'blank';
}

const NO_BREAK_SPACES = /^ *\u00A0+$/;

/** Whether decorations of a line show something, though no word is left: an empty bullet. */
function hasMark(text: string): boolean {
  return /[^\s\u00A0\u200B\uFEFF>|]/.test(text);
}

/** Whether a line parts what is above it from what is below, in Markdown or as extractors draw it; `===` underlines. */
function isRuleAcross(text: string): boolean {
  return RULE_SIGNS.test(text) && RULE.test(text);
}

/** What a rule begins with, so that few lines are looked at. */
const RULE_SIGNS = /^\s{0,80}[-*_━─═]/;
const RULE = /^\s*(?:(?:\* ?){3,}|(?:- ?){3,}|_{3,}|━{3,}|─{3,}|═{3,})\s*$/;

/** Fewer signs are the pips of a rank. */
function isRule(plain: string): boolean {
  return /^[-_=*~+|: \u2500\u2501\u2550]{10,}$/.test(plain);
}

/** What browsers draw rules of, as long as there is room. */
export const DRAWN_RULE = '\u2501';

/**
 * What a line is compared by with the lines around other posts: its words, with all numbers alike, and replies' subjects
 * too.
 */
export function keyOf({ kind, plain }: Trait): string {
  if (kind === 'rule' && plain.startsWith(DRAWN_RULE)) return DRAWN_RULE;
  return kind === 'subject' ? 're:' : plain.replace(/\d+/g, '9');
}
