import { isButtonRow } from '../dialects/button-row.ts';
import {
  matchPageWords,
  type PageWordGroup,
  type PageWordRole,
  templatesOf,
} from '../dialects/page-words.ts';
import { perLabels } from '../dialects/tables.ts';
import {
  fieldRoleOf,
  inlineField,
  isBanner,
  isEditStampStem,
  isReaction,
  isThreadStarter,
  isUserTitle,
} from '../dialects/vocabulary.ts';
import type { FieldRole } from '../tree/nodes.ts';

/** A header's label, and its value where that is in the same line. */
export interface FieldInLine {
  role: FieldRole;
  label: string;
  value: string | null;
}

/** Reads a line as a header's field. */
export function fieldIn(plain: string): FieldInLine | null {
  const inline = inlineField(plain);
  if (inline !== null) {
    const value = plain.slice(inline.valueIndex).trim();
    // A board's `From: Tolvane` is a place, a mail's `From: Ann <ann@boats.example>` is none.
    const role = inline.role === 'location' && value.includes('@') ? 'other' : inline.role;
    return { role, label: inline.label, value: value === '' ? null : value };
  }
  const label = plain.replace(/[ \u00A0]?:$/, '');
  const role = fieldRoleOf(label);
  return role === null ? countIn(plain) : { role, label, value: null };
}

/** Reads `43,158 posts` and `Posts 12`: a number beside a label without a colon. */
function countIn(plain: string): FieldInLine | null {
  if (plain.length > MAX_COUNT_LENGTH) return null;
  const found = /^(\d[\d.,]*k?) (\D+)$/i.exec(plain) ?? /^(\D+) (\d[\d.,]*k?)$/i.exec(plain);
  if (found === null) return null;
  const [, first = '', second = ''] = found;
  const [label, value] = /^\d/.test(first) ? [second, first] : [first, second];
  const role = fieldRoleOf(label) ?? fieldRoleOf(label.charAt(0).toUpperCase() + label.slice(1));
  return role === null ? null : { role, label, value };
}

const MAX_COUNT_LENGTH = 40;

/** What the board's own words in a line are for. */
export type BoardWords = 'control' | 'stamp' | 'stamp-stem' | 'attribution';

/** What stands around posts and says nothing of them. */
const CONTROLS: PageWordGroup = ['controls', 'presence', 'avatar', 'reputation'];
const QUOTES: PageWordGroup = ['quote', 'quoteAlone'];

/** Longest line of each kind, and longest that lacks the name of who is quoted. */
const MAX_CONTROL_LENGTH = 100;
const MAX_ATTRIBUTION_LENGTH = 130;
const MAX_STAMP_LENGTH = 180;
const MAX_STEM_LENGTH = 40;

/** The lines read last: those of headers come again and again. */
const recent = perLabels(() => new Map<string, BoardWords | null>());
const MAX_RECENT = 2048;

/** Says what the board's words in a line are for; `null` where it has none. */
export function boardWordsOf(plain: string): BoardWords | null {
  const read = recent();
  const key = plain.length > MAX_WITH_NUMBERS && areNumbersAlike() ? plain.replace(DIGITS, '9') : plain;
  let words = read.get(key);
  if (words === undefined) {
    words = readBoardWords(key);
    if (read.size === MAX_RECENT) read.clear();
    read.set(key, words);
  }
  return words;
}

/** Longest line of a board's words with a number in them that is always the same: `1 Like`. */
const MAX_WITH_NUMBERS = 8;
const DIGITS = /\d/g;

const READ: readonly PageWordRole[] = [...CONTROLS, ...QUOTES, 'editStamp'];

/** Whether all numbers in longer lines are values, so that lines which differ in them alone are read once. */
const areNumbersAlike = perLabels(() =>
  READ.flatMap(templatesOf).every((words) => words.length <= MAX_WITH_NUMBERS || !/\d/.test(words)),
);

/** Whether a line is the word above quotes that name nobody. */
export const isQuoteLabel = (plain: string): boolean =>
  plain.length <= MAX_QUOTE_LABEL && matchPageWords('quoteAlone', plain) !== null;

const MAX_QUOTE_LABEL = 20;

const PICTURES: PageWordGroup = ['presence', 'avatar'];

/** The name behind the words of a picture: `Offline Ann`, `Avatar of Ann`; `null` where the line says something else. */
export function nameBehindPicture(plain: string): string | null {
  const match = matchPageWords(PICTURES, plain);
  const [value, other] = match?.values ?? [];
  if (value?.role !== 'n' || other !== undefined || (value.start > 0 && value.end < plain.length))
    return null;
  // `Ann is offline` stands below posts, too.
  return value.start > 0 || ONE_WORD.test(plain.slice(value.end))
    ? plain.slice(value.start, value.end)
    : null;
}

/** ` Offline`, `’s Photo`. */
const ONE_WORD = /^(?:['’]s)? \p{L}+$/u;

function readBoardWords(plain: string): BoardWords | null {
  const { length } = plain;
  if (length <= MAX_STAMP_LENGTH && isPageWord('editStamp', plain)) return 'stamp';
  if (length <= MAX_STAMP_STEM && isStampStem(plain)) return 'stamp-stem';
  // Before attributions: the button that quotes a post has the word that stands above a quote.
  if (length <= MAX_CONTROL_LENGTH && nameBehindPicture(plain) !== null) return null;
  if (
    length <= MAX_CONTROL_LENGTH &&
    (isPageWord(CONTROLS, plain) || isReaction(plain) || isBoardsMark(plain))
  )
    return 'control';
  if (length <= MAX_ATTRIBUTION_LENGTH && isPageWord(QUOTES, plain)) return 'attribution';
  if (isButtonRow(plain)) return 'control';
  // The name may be in the next line, where an extractor broke it.
  return length <= MAX_STEM_LENGTH && isPageWord('quote', `${plain} Ann`) ? 'attribution' : null;
}

/** Whether a line is a mark that boards print under a name, or says who began the thread; a rank may be both. */
function isBoardsMark(plain: string): boolean {
  return isThreadStarter(plain) || (isBanner(plain) && !isUserTitle(plain));
}

/** Longest line that a name must follow to make it a stamp. */
const MAX_STAMP_STEM = 70;

/** Some words, and a short one last: `by`, `von`, `par`. */
const MAY_BE_STEM = /^[^.!?]{6,} \p{L}{1,7}:?$/u;

/** Fewest letters of the words before the name. */
const MIN_STEM_LETTERS = 8;

/** Whether a line is a stamp as far as the name: extractors break lines at links. */
function isStampStem(plain: string): boolean {
  if (isEditStampStem(plain)) return true;
  if (!MAY_BE_STEM.test(plain)) return false;
  const found = matchPageWords('editStamp', plain.startsWith('(') ? `${plain} Ann.)` : `${plain} Ann`);
  const last = found?.values.at(-1);
  return (
    found !== null &&
    found.template.weight >= MIN_STEM_LETTERS &&
    last?.role === 'n' &&
    last.start > plain.length
  );
}

/** Whether a line that ends a broken stamp tells when that was. */
export function endsStamp(words: string): boolean {
  const found = words.length <= MAX_STAMP_LENGTH ? matchPageWords('editStamp', words) : null;
  return found?.template.roles.includes('d') === true && /\d/.test(words);
}

/** Whether a line is the subject of a reply. */
export const isSubject = (plain: string): boolean => SUBJECT.test(plain);

const SUBJECT =
  /^(?:re|aw|antw|odp|ang|sv|vs|rép|rif|ynt|回复|ответ|(?:post )?subject|betreff(?: des beitrags)?|titel|sujet du message|asunto|assunto|oggetto(?: del messaggio)?|temat postu|заголовок сообщения) ?:(?: |$)/i;

/** Whether a line is a rank that boards print under names, or one of the board's own: `Film Moderator`. */
export const isTitle = (plain: string): boolean => isUserTitle(plain) || OWN_TITLE.test(plain);

const OWN_TITLE = /^\S{1,20} (?:moderator|administrator|admin|member|mitglied|membre)$/i;

/** Whether the value of a label is a date. */
export const takesDate = (label: string): boolean =>
  fieldRoleOf(label.replace(/[ \u00A0]?:$/, '')) === 'joined';

/** Extractors print headings in capitals: what has no small letter is compared without its case, too. */
function isPageWord(role: PageWordRole | PageWordGroup, plain: string): boolean {
  if (matchPageWords(role, plain) !== null) return true;
  if (plain !== plain.toUpperCase() || plain === plain.toLowerCase()) return false;
  return matchPageWords(role, plain.charAt(0) + plain.slice(1).toLowerCase()) !== null;
}
