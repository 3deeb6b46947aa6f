import { findDate } from '../dates/find.ts';
import type { FoundDate } from '../dates/found.ts';
import { matchPageWords } from '../dialects/page-words.ts';
import { isSubject } from './recognise.ts';

/** A date in a line of a header, and what else the line tells. */
export interface DateInLine {
  found: FoundDate;
  /** The shape of the date and the signs around it: the posts' own dates all have one, others rarely the same. */
  family: string;
  /** The number of the post. */
  number: number | null;
  /** Who posted. */
  name: string | null;
  /** What the board notes behind the date: that the post was edited. */
  note: string | null;
}

/** The family of dates that tell no day: ages, `Yesterday`. They take the place of any other. */
export const RELATIVE = 'relative';

/** Longest words beside a date that boards print there, and longest line of them, in UTF-16 units. */
const MAX_WORDS_BESIDE = 70;
const MAX_NAME_BESIDE = 40;

/**
 * Finds the date in a line that may be a header's: alone, with a number or a name, or between words of the board.
 *
 * @returns `null` for a sentence that happens to hold a date.
 */
export function dateIn(plain: string): DateInLine | null {
  const found = findDate(plain);
  if (found === null) return null;
  const icon = Math.min(ICON.exec(plain)?.[0].length ?? 0, found.start);
  const before = plain.slice(icon, found.start).trim();
  const behind = plain.slice(found.end).trim();
  // However long the subject is: boards print it behind the date.
  const after = isSubject(behind) ? '' : behind;
  // The date of a quote's source: `(1.5.2010, 12:00)Anna wrote:`.
  if (before === '(' && after.startsWith(')') && after.length > 1) return null;
  const words = `${before} ${after}`.trim();
  const isNoteBehind = before.length <= 2 && NOTE.test(after);
  if (
    words.length >
    (isNoteBehind ? plain.length : BOARD_WORDS.test(words) ? MAX_WORDS_BESIDE : MAX_NAME_BESIDE)
  )
    return null;
  return {
    found,
    // The note says of a post that it was edited: the others have the same date without it.
    family: familyOf(plain, found, before, isNoteBehind ? before : words),
    number: numberIn(before, after),
    name: isNoteBehind ? null : nameBeside(plain.slice(icon), found, icon, before, after),
    note: isNoteBehind ? after : null,
  };
}

/** What browsers print for an icon without words: the name of its file. */
const ICON = /^\[[\w.-]{1,20}\] /;

/** In brackets, or with the word that some boards print without them. */
const NOTE =
  /^(?:\(.*\)|(?:edited|bearbeitet|modifi[ée]|editado|modificato|bewerkt|edytowan[yoe]|redigerad|изменено) .*)$/i;

/** Words and signs that boards print beside a posting date. */
const BOARD_WORDS =
  /[»«]|#\d|\b(?:post(?:ed|subject)?|reply|permalink|old|by|on|verfasst|erstellt|beitrag|antwort|von|post[ée]|envoy[ée]|par|publicado|inviato|da|geplaatst|door|autor|em)\b|(?:^| )(?:добавлено|сообщение|отправлено)/i;

function familyOf(
  plain: string,
  { start, end, precision }: FoundDate,
  before: string,
  words: string,
): string {
  if (precision === 'relative') return RELATIVE;
  const isNumeric = /^\d+[-./]\d+[-./]\d/.test(plain.slice(start, end));
  const lead = LEAD.exec(before)?.[0].toLowerCase() ?? '';
  return `${isNumeric ? 'numeric' : 'named'} ${precision} ${lead}${words.replace(/[^«»[\](){}|·@]/g, '')}`;
}

/** The word with which boards begin the line; any other may be a name. */
const LEAD =
  /^(?:post(?:ed)?|by|old|on|verfasst|erstellt|beitrag|start|discussion|von|post[ée]|publicado|inviato)\b/i;

/** `#3` beside the date, or a bare number behind it. */
function numberIn(before: string, after: string): number | null {
  const number = /#\s?(\d{1,7})(?!\d)/.exec(`${before} ${after}`) ?? /^\s*(\d{1,6})$/.exec(after);
  return number === null ? null : Number(number[1]);
}

/** Who posted, as the board's own words tell it, whatever language they are in; else what no board prints. */
function nameBeside(
  plain: string,
  date: FoundDate,
  icon: number,
  before: string,
  after: string,
): string | null {
  const byline = matchPageWords('byline', plain, isWholeDate);
  if (byline === null || byline.template.weight < MIN_BYLINE_WEIGHT) return nameIn(before, after);
  const name = byline.values.find(({ role }) => role === 'n');
  if (name === undefined) return null;
  const isBeside = name.end <= date.start - icon || name.start >= date.end - icon;
  return isBeside ? plain.slice(name.start, name.end) : nameIn(before, after);
}

/** Who posted, in a byline that lost its date: `Post by Ann »`. */
export function undatedNameIn(plain: string): string | null {
  if (plain.length > MAX_WORDS_BESIDE) return null;
  const byline = matchPageWords('byline', plain, isWholeDate);
  if (byline === null || byline.template.weight < MIN_UNDATED_WEIGHT) return null;
  const name = byline.values.find(({ role }) => role === 'n');
  if (name === undefined || byline.values.some(({ role }) => role === 't' || role === 'x')) return null;
  const text = plain.slice(name.start, name.end);
  return text.length <= MAX_NAME_BESIDE && !ENDS_SENTENCE.test(text) ? text : null;
}

/** Whether the board's own words are all that a line says beside name, date and number. */
export function isWholeByline(plain: string): boolean {
  const byline = matchPageWords('byline', plain, isWholeDate);
  return byline?.values.every(({ role }) => role === 'n' || role === 'd' || role === 'i') ?? false;
}

/** Whether a line says how deep in a thread a post stands: `level 2`. */
export function isDepth(plain: string): boolean {
  if (plain.length > MAX_DEPTH_LINE || !DEPTH.test(plain)) return false;
  const byline = matchPageWords('byline', plain);
  return byline !== null && byline.values.length === 1 && byline.values[0]?.role === 'i';
}

const MAX_DEPTH_LINE = 20;
const DEPTH = /^\p{L}{4,} \d{1,3}$/u;

/** `Sam R.` ends with a point and is a name. */
const ENDS_SENTENCE = /[!?]$|(?:^|[^\p{Lu} ]|[^ ]\p{Lu})\.$/u;

/** Letters without which a byline without a date could be somebody's words. */
const MIN_UNDATED_WEIGHT = 6;

/** Letters that a template must have of its own: `%n, %d` fits what is none. */
const MIN_BYLINE_WEIGHT = 3;

/** Whether a text is a date and nothing else. */
function isWholeDate(text: string): boolean {
  const found = findDate(text);
  return found !== null && found.start === 0 && found.end === text.length;
}

/** What is left of the words beside a date once those of boards are gone. */
function nameIn(before: string, after: string): string | null {
  // `Joined: May 2010` and `Posted: May 1` in whatever language: a label.
  const front = (before.endsWith(':') ? '' : before)
    .replace(LEADING_WORDS, '')
    .replace(TRAILING_SIGNS, '')
    .replace(/^[«»·|,\-:(\s]+/, '')
    .trim();
  const back = after
    .replace(/^[«»·|,\-:)\s]+/, '')
    .replace(/#?\s?\d+$/, '')
    .trim();
  const name = front === '' ? back : front;
  if (name === '' || name.length > MAX_NAME_BESIDE || !/[A-Za-z\u00C0-\uFFFF]/.test(name)) return null;
  if (name.endsWith(':') || name.includes(': ')) return null;
  return ONLY_BOARD_WORDS.test(name) ? null : name;
}

const LEADING_WORDS =
  /^(?:(?:re: )?(?:post(?: ?by|ed by)?|by|beitrag(?: von)?|verfasst von|von|message(?: par)?|par|mensaje(?: por)?|mensagem(?: por)?|por|messaggio(?: da)?|da|bericht(?: door)?|door|post autor:|autor:|сообщение|автор:)[ :]+)+/i;
const TRAILING_SIGNS = /[\s«»·|,:(-]*(?:\b(?:on|at|am|le|el|il|op|em|posted|said|wrote))?[\s«»·|,:(-]*$/i;
const ONLY_BOARD_WORDS =
  /^(?:(?:post(?:ed)?|wrote|asked|answered|modified|replied|commented|created|schrieb|reply|permalink|old|new|alt|antiguo|antigo|ancien|vieux|vecchio|oud|stary|старый|новый|by|on|in|at|am|um|le|of|edited|verfasst|erstellt|beitrag|antwort|von|post[ée]|envoy[ée]|par|publicado|inviato|da|thread|starter|themenstarter|subject|sujet|betreff|добавлено|сообщение|start|date|#)[\s:#\d()«»|.,-]*)+$/i;
