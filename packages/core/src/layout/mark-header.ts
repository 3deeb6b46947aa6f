import { type BylineFact, type LineToken, NO_FACT, type Stretch } from '../lines/kinds.ts';
import type { FieldRole } from '../tree/nodes.ts';
import { contentOfLine } from './content.ts';
import { type HeaderExtent, isDoubled } from './headers.ts';
import type { Layout } from './layout.ts';
import { fieldIn, isTitle } from './recognise.ts';
import { keyOf, type Trait } from './traits.ts';

/** Marks the lines between the words of a post and the header behind it: stamps, signature, furniture. */
export function markBehindBody(
  lines: LineToken[],
  traits: readonly Trait[],
  { bodyEnd, start }: HeaderExtent,
): void {
  for (let index = bodyEnd; index < start; index += 1) {
    const line = lines[index] as LineToken;
    const { kind } = traits[index] as Trait;
    if (kind === 'blank') continue;
    line.kind = kind === 'stamp' ? 'EditStamp' : kind === 'text' ? 'Signature' : 'Furniture';
    if (kind === 'stamp') line.fact = NO_FACT;
  }
}

/** Marks the lines of a header: the first that tells something opens the post. */
export function markHeader(
  lines: LineToken[],
  traits: readonly Trait[],
  { start, anchor, end }: HeaderExtent,
  layout: Layout,
): void {
  let hasName = false;
  let hasTitle = false;
  let isOpen = false;
  const dateIndex = dateLineOf(traits, start, anchor, end);
  const onlyName = onlyNameOf(traits, { anchor, end }, layout);
  for (let index = start; index < end; index += 1) {
    const line = lines[index] as LineToken;
    const trait = traits[index] as Trait;
    if (trait.kind === 'blank') continue;
    const isBelow = index > anchor;
    if ((isName(trait, layout) || index === onlyName) && isBelow === layout.isHeaderBelow) {
      if (!hasName) setByline(line, { name: nameStretch(line, trait.plain), date: null, stamp: null });
      else setField(line, hasTitle ? 'Field' : 'UserTitle', null);
      hasTitle = hasName;
      hasName = true;
    } else if (index === dateIndex) {
      const takesName: boolean = trait.date?.name != null && (layout.hasByline || !hasName);
      setByline(line, bylineOf(line, trait, takesName));
      hasName ||= takesName;
    } else if (trait.kind === 'number') {
      setField(line, 'Field', null, 'number');
    } else if (trait.kind === 'field') {
      setField(line, 'Field', fieldIn(trait.plain)?.label ?? null);
    } else if (isPlainField(trait)) {
      setField(line, 'Field', null);
    } else {
      line.kind = trait.kind === 'stamp' ? 'EditStamp' : 'Furniture';
      line.fact = trait.kind === 'stamp' ? NO_FACT : null;
    }
    if (!isOpen && line.kind !== 'Furniture' && line.kind !== 'EditStamp') {
      isOpen = true;
      line.kind = 'PostStart';
      line.fact ??= NO_FACT;
    }
  }
}

/** Whether a line of words may be a name or a title: not where bylines name the authors, and not what stands in most headers. */
function isName(trait: Trait, { fixed, hasByline }: Layout): boolean {
  return trait.kind === 'text' && !hasByline && !fixed.has(keyOf(trait));
}

/** Index of the first words below an anchor where all of them recur in all headers: one member posts more than others. */
function onlyNameOf(
  traits: readonly Trait[],
  { anchor, end }: Pick<HeaderExtent, 'anchor' | 'end'>,
  layout: Layout,
): number {
  if (!layout.isHeaderBelow) return -1;
  let first = -1;
  for (let index = anchor + 1; index < end; index += 1) {
    const trait = traits[index] as Trait;
    if (trait.kind !== 'text' || isTitle(trait.plain)) continue;
    if (isName(trait, layout)) return -1;
    if (first < 0) first = index;
  }
  return first;
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

function setByline(line: LineToken, byline: BylineFact): void {
  line.kind = 'Byline';
  line.fact = { ...NO_FACT, byline };
}

function setField(
  line: LineToken,
  kind: 'Field' | 'UserTitle',
  label: string | null,
  role: FieldRole = 'other',
): void {
  const { start, end } = contentOfLine(line.text);
  const value = line.text.slice(start, end);
  line.kind = kind;
  line.fact = { ...NO_FACT, role, label, value, valueIndex: start };
}

/** Where the name stands in a line that is nothing else, without marks around it; once where it stands twice. */
function nameStretch(line: LineToken, plain: string): Stretch {
  const { start, end } = find(line.text, plain) ?? contentOfLine(line.text);
  const name = line.text.slice(start, end);
  const from = start + leadingMarks(name);
  const to = end - trailingMarks(name);
  const inner = line.text.slice(from, to);
  const title = titleBehind(inner);
  if (title > 0) return { start: from, end: from + title };
  if (isDoubled(inner)) return { start: from + (inner.length + 1) / 2, end: to };
  return from < to ? { start: from, end: to } : { start, end };
}

/** Units of the name in `Anna Senior Member`; 0 where no title is known to stand behind it. */
function titleBehind(text: string): number {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (isTitle(text.slice(at + 1).replace(/^[*_]+|[*_]+$/g, ''))) return at;
  }
  return 0;
}

function leadingMarks(text: string): number {
  let count = 0;
  while (text.charCodeAt(count) === 0x2a || text.charCodeAt(count) === 0x5f) count += 1;
  return count === text.length ? 0 : count;
}

function trailingMarks(text: string): number {
  let count = 0;
  while (count < text.length && '*_ '.includes(text.charAt(text.length - 1 - count))) count += 1;
  return count === text.length ? 0 : count;
}

function bylineOf(line: LineToken, { date, plain }: Trait, takesName: boolean): BylineFact {
  const name = takesName ? find(line.text, date?.name ?? '') : null;
  if (date === null) return { name, date: null, stamp: null };
  const { found } = date;
  const raw = plain.slice(found.start, found.end);
  const at = find(line.text, raw);
  const { start, end } = at ?? contentOfLine(line.text);
  const stamp = date.note === null ? null : find(line.text, date.note);
  return { name, date: { start, end, iso: found.iso, precision: found.precision }, stamp };
}

/** Where `part` stands in `text`; `null` where decorations inside it keep it from being found. */
function find(text: string, part: string): Stretch | null {
  const start = part === '' ? -1 : text.indexOf(part);
  return start < 0 ? null : { start, end: start + part.length };
}
