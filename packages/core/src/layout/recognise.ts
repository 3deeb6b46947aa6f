import { matchPageWords, type PageWordRole } from '../dialects/page-words.ts';
import { fieldRoleOf, inlineField, isBanner, isReaction, isUserTitle } from '../dialects/vocabulary.ts';
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
    return { role: inline.role, label: inline.label, value: value === '' ? null : value };
  }
  const label = plain.replace(/[ \u00A0]?:$/, '');
  const role = fieldRoleOf(label);
  return role === null ? null : { role, label, value: null };
}

/** What stands around posts and says nothing of them. */
const CONTROLS: readonly PageWordRole[] = ['controls', 'presence', 'avatar', 'reputation'];

/** Whether a line is a button or link of the page, or a like word of the board. */
export function isControl(plain: string): boolean {
  return CONTROLS.some((role) => isPageWord(role, plain)) || isReaction(plain) || isBanner(plain);
}

/** Whether a line says that a post was edited. */
export const isStamp = (plain: string): boolean => isPageWord('editStamp', plain);

/** Whether a line introduces a quote, or would with the name in the next line, where an extractor broke it. */
export const isAttribution = (plain: string): boolean =>
  isPageWord('quote', plain) || isPageWord('quoteAlone', plain) || isPageWord('quote', `${plain} Ann`);

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
function isPageWord(role: PageWordRole, plain: string): boolean {
  if (matchPageWords(role, plain) !== null) return true;
  if (plain !== plain.toUpperCase() || plain === plain.toLowerCase()) return false;
  return matchPageWords(role, plain.charAt(0) + plain.slice(1).toLowerCase()) !== null;
}
