import { isUserTitle } from '../dialects/vocabulary.ts';
import { type BylineFact, type LineFact, type LineToken, NO_FACT, type Stretch } from '../lines/kinds.ts';
import { contentStart } from '../source/lines.ts';
import type { FieldRole } from '../tree/nodes.ts';
import { COUNTED, isNaming } from './beat.ts';
import { isFrame } from './body-end.ts';
import { isWholeByline } from './byline.ts';
import { contentOfLine } from './content.ts';
import { countedWords } from './count-beat.ts';
import { type HeaderExtent, isOfBeat } from './headers.ts';
import type { Layout } from './layout.ts';
import { likersAbove } from './likers.ts';
import { hasTitleBehind, locate, nameInLine } from './names.ts';
import { fieldIn, isTitle } from './recognise.ts';
import { RULED } from './ruled.ts';
import { readStamp } from './stamp.ts';
import { keyOf, type Trait } from './traits.ts';

/** Marks the lines between the words of a post and the header behind it: stamps, signature, furniture. */
export function markBehindBody(
  lines: LineToken[],
  traits: readonly Trait[],
  { bodyEnd, start }: Pick<HeaderExtent, 'bodyEnd' | 'start'>,
  layout: Layout,
): void {
  let isBehindRule = false;
  for (let index = bodyEnd; index < start; index += 1) {
    const line = lines[index] as LineToken;
    const trait = traits[index] as Trait;
    const { kind } = trait;
    if (kind === 'blank') continue;
    if (line.cell !== undefined || isFrame(trait, layout)) {
      line.kind = 'Furniture';
      continue;
    }
    isBehindRule ||= SIGNATURE_RULE.test(trait.plain);
    // One member may post so often that the signature recurs, too.
    const isOften = !isBehindRule && (layout.endMarks.has(keyOf(trait)) || layout.fixed.has(keyOf(trait)));
    if (kind === 'stamp') markStamp(line, trait);
    else line.kind = kind !== 'text' || isOften ? 'Furniture' : 'Signature';
    for (let at = likersAbove(traits, index, bodyEnd); at < index; at += 1) {
      if (traits[at]?.kind !== 'blank') (lines[at] as LineToken).kind = 'Furniture';
    }
  }
}

/** What boards print above signatures. */
const SIGNATURE_RULE = /^(?:\\?_){10,}/;

/**
 * Marks the lines around an anchor that belong to the post above it.
 *
 * @returns Index of the first line of the next post's header; the header's end where there is none.
 */
export function markFooter(
  lines: LineToken[],
  traits: readonly Trait[],
  header: HeaderExtent,
  layout: Layout,
): number {
  const { start, anchor, end } = header;
  const hasFields = traits.slice(anchor + 1, end).some(({ kind }) => kind === 'field' || kind === 'label');
  const name = nameLineOf(traits, header, layout);
  const next =
    !hasFields && !(layout.isNamedBehind && name >= 0)
      ? end
      : name >= 0
        ? name
        : firstFieldBehind(traits, anchor, end);
  const dateIndex = dateLineOf(traits, start, anchor, next);
  for (let index = start; index < next; index += 1) {
    const line = lines[index] as LineToken;
    const trait = traits[index] as Trait;
    if (trait.kind === 'blank') continue;
    line.kind = index === dateIndex || trait.kind === 'number' ? 'Footer' : 'Furniture';
    line.fact = null;
    if (index === dateIndex) line.fact = { ...NO_FACT, byline: bylineOf(line, trait, true) };
    else if (line.kind === 'Footer') setField(line, 'Footer', { role: 'number' });
  }
  return next;
}

function firstFieldBehind(traits: readonly Trait[], anchor: number, end: number): number {
  for (let index = anchor + 1; index < end; index += 1) {
    const kind = traits[index]?.kind;
    if (kind === 'field' || kind === 'label') return index;
  }
  return end;
}

/** Marks the lines of a header: the first that tells something opens the post. */
export function markHeader(
  lines: LineToken[],
  traits: readonly Trait[],
  header: HeaderExtent,
  layout: Layout,
): void {
  const { start, anchor, end } = header;
  let hasName = false;
  let hasTitle = false;
  let isOpen = false;
  const dateIndex = dateLineOf(traits, start, anchor, end);
  const nameIndex = nameLineOf(traits, header, layout);
  for (let index = start; index < end; index += 1) {
    const line = lines[index] as LineToken;
    const trait = traits[index] as Trait;
    if (trait.kind === 'blank') continue;
    if (index === nameIndex) {
      setByline(line, {
        ...namedIn(line.text, wordsOfName(trait, layout), layout),
        number: null,
        date: null,
        stamp: null,
      });
      hasName = true;
    } else if (nameIndex >= 0 && index > anchor === layout.isNameBelow && isTitleOrName(trait, layout)) {
      setField(line, hasTitle || index < nameIndex ? 'Field' : 'UserTitle', { value: trait.plain });
      hasTitle ||= index > nameIndex;
    } else if (index === dateIndex) {
      const takesName: boolean = trait.date?.name != null && (layout.hasByline || !hasName);
      setByline(line, bylineOf(line, trait, takesName));
      hasName ||= takesName;
    } else if (trait.name !== null && !hasName && nameIndex < 0 && (!layout.hasByline || index === anchor)) {
      setByline(line, {
        name: nameInLine(line.text, trait.name, layout),
        number: null,
        date: null,
        stamp: null,
        isBoards: isWholeByline(trait.plain),
      });
      hasName = true;
    } else if (trait.kind === 'number') {
      setField(line, 'Field', { role: 'number' });
    } else if (trait.kind === 'field') {
      setField(line, 'Field', fieldIn(trait.plain) ?? { value: trait.plain });
    } else if (trait.kind === 'label' && traits[index + 1]?.kind === 'value' && index + 1 < end) {
      // The value is in the line below.
      line.kind = 'Field';
      line.fact = { ...NO_FACT, label: trait.plain.replace(/[ \u00A0]?:$/u, '') };
      index += 1;
      setField(lines[index] as LineToken, 'Field', {
        role: fieldIn(trait.plain)?.role ?? 'other',
        value: (traits[index] as Trait).plain,
      });
    } else if (isPlainField(trait)) {
      setField(line, 'Field', { value: trait.plain });
    } else {
      line.kind = 'Furniture';
      line.fact = null;
      if (trait.kind === 'stamp') markStamp(line, trait);
    }
    if (!isOpen && line.kind !== 'Furniture' && line.kind !== 'EditStamp') {
      isOpen = true;
      line.kind = 'PostStart';
      line.fact ??= NO_FACT;
    }
  }
  // A line that only parts posts opens one and is nobody's.
  const opening = isOpen ? undefined : lines[traits[anchor] === undefined ? start : anchor];
  if (opening !== undefined) {
    opening.kind = 'PostStart';
    opening.fact = null;
  }
}

/** Marks a line as the board's note that the post before it was edited, or as a part of it. */
export function markStamp(line: LineToken, { stamp, plain }: Trait): void {
  const content = contentOfLine(line.text);
  const isName = stamp?.part === 'name';
  const said = isName ? { name: locate(line.text, plain), date: null } : readStamp(line.text, content);
  const continues = isName || stamp?.part === 'end';
  line.kind = 'EditStamp';
  line.fact = { ...NO_FACT, continues, byline: { ...said, number: null, stamp: null } };
}

/** Says where in its line the title stands. */
export function titleFact({ text }: LineToken, words: string): LineFact {
  const at = text.indexOf(words);
  // Where marks stand between its words, all of the line is the title, as it is printed.
  const { start, end } = at < 0 ? contentOfLine(text) : { start: at, end: at + words.length };
  return { ...NO_FACT, value: text.slice(start, end), valueIndex: start };
}

/** Whether a line of words may be a name or a title: not where bylines name the authors, and not what stands in most headers. */
function isName(trait: Trait, { fixed, hasByline }: Layout): boolean {
  return trait.kind === 'text' && !hasByline && !fixed.has(keyOf(trait));
}

/** Whether a line of words may be what stands with a name: ranks recur like labels do, but name nothing below them. */
function isTitleOrName(trait: Trait, layout: Layout): boolean {
  return isName(trait, layout) || (trait.kind === 'text' && !layout.hasByline && !trait.isBareLabel);
}

/**
 * Index of the line with the author's name: the first words of a header on the side where names stand that are no rank;
 * -1 where there are none.
 */
export function nameLineOf(
  traits: readonly Trait[],
  { start, anchor, end }: Pick<HeaderExtent, 'start' | 'anchor' | 'end'>,
  layout: Layout,
): number {
  if (layout.hasByline) return -1;
  // The name is the anchor, but for the first post's.
  if (layout.beatKey === RULED) return Math.max(anchor, start);
  if (isNaming(layout)) return anchor;
  const named = traits[anchor];
  if (layout.anchor === 'beat' && named?.kind === 'text' && hasTitleBehind(named.plain)) return anchor;
  const { isNameBelow } = layout;
  let fixed = -1;
  let first = -1;
  const to = isNameBelow ? end : anchor;
  for (let index = isNameBelow ? anchor + 1 : start; index < to; index += 1) {
    const trait = traits[index] as Trait;
    if (trait.kind !== 'text' || isUserTitle(trait.plain) || trait.plain.endsWith(':')) continue;
    if (layout.anchor === 'beat' && isOfBeat(trait)) continue;
    if (layout.members.has(trait.plain)) return index;
    if (first < 0 && isName(trait, layout)) first = index;
    // One member may post so often that the name recurs like a label.
    if (fixed < 0 && (isNameBelow || !layout.always.has(keyOf(trait))) && !isTitle(trait.plain))
      fixed = index;
  }
  return first < 0 ? fixed : first;
}

/** What a line says that names who posted, without the number of the post. */
function wordsOfName(trait: Trait, { beatKey }: Layout): string {
  return (beatKey === COUNTED ? countedWords(trait) : null) ?? trait.plain;
}

/** Index of the line with the post's date: the anchor, or the last date around it, for the date of joining comes first. */
function dateLineOf(traits: readonly Trait[], start: number, anchor: number, end: number): number {
  if (traits[anchor]?.kind === 'date') return anchor;
  for (let index = end - 1; index >= start; index -= 1) if (traits[index]?.kind === 'date') return index;
  return -1;
}

const PLAIN_FIELDS: ReadonlySet<Trait['kind']> = new Set(['label', 'value', 'text', 'count', 'date']);

function isPlainField({ kind }: Trait): boolean {
  return PLAIN_FIELDS.has(kind);
}

/** The name in a line that is for it, and the title behind it. */
function namedIn(text: string, plain: string, layout: Layout): Pick<BylineFact, 'name' | 'userTitle'> {
  const name = nameInLine(text, plain, layout);
  const { end } = contentOfLine(text);
  const start = name.end + contentStart(text.slice(name.end, end));
  return { name, userTitle: start < end && isTitle(text.slice(start, end)) ? { start, end } : null };
}

function setByline(line: LineToken, byline: BylineFact): void {
  line.kind = 'Byline';
  line.fact = { ...NO_FACT, byline };
}

/** What is known of a line's field; the rest is left open. */
interface FieldParts {
  role?: FieldRole;
  label?: string | null;
  value?: string | null;
}

/** Marks a line as a field: its value is what stands behind its label, or beside it, else all of the line. */
export function setField(
  line: LineToken,
  kind: 'Field' | 'UserTitle' | 'Footer',
  { role = 'other', label = null, value = null }: FieldParts,
): void {
  const content = contentOfLine(line.text);
  const at = value === null ? -1 : line.text.lastIndexOf(value);
  // Where marks stand in the value, all of the line is given as it is printed.
  const start = at < 0 ? content.start : at;
  const shown = at < 0 || value === null ? line.text.slice(content.start, content.end) : value;
  line.kind = kind;
  line.fact = { ...NO_FACT, role, label: at < 0 ? null : label, value: shown, valueIndex: start };
}

function bylineOf(line: LineToken, { date, plain }: Trait, takesName: boolean): BylineFact {
  const name = takesName ? locate(line.text, date?.name ?? '') : null;
  if (date === null) return { name, number: null, date: null, stamp: null };
  const { found } = date;
  const raw = plain.slice(found.start, found.end);
  const at = locate(line.text, raw);
  const { start, end } = at ?? contentOfLine(line.text);
  const note = date.note === null ? null : locate(line.text, date.note);
  const stamp = note && { ...note, ...readStamp(line.text, note) };
  const number = numberStretch(line.text, [name, { start, end }, stamp]);
  const isBoards = isWholeByline(plain);
  return { name, number, date: { start, end, iso: found.iso, precision: found.precision }, stamp, isBoards };
}

/** Where the number of the post stands that begins or ends a line with its date, beside what else was found there. */
function numberStretch(text: string, others: (Stretch | null)[]): Stretch | null {
  const { start, end } = contentOfLine(text);
  const content = text.slice(start, end);
  const first = FIRST_NUMBER.exec(content)?.[0];
  const last = LAST_NUMBER.exec(content)?.[1];
  const stretch =
    first !== undefined ? { start, end: start + first.length } : { start: end - (last?.length ?? 0), end };
  const isFree = others.every(
    (other) => other === null || other.end <= stretch.start || other.start >= stretch.end,
  );
  return isFree && stretch.start < stretch.end ? stretch : null;
}

/** `#3`, and `No.1234` where boards number all posts they have. */
const FIRST_NUMBER = /^#\d{1,12}(?=[ \u00A0])/;
const LAST_NUMBER = /[ \t\u00A0]((?:#|No\.) ?\d{1,12})$/;
