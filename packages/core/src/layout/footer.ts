import type { SolidExtent } from './extents.ts';
import { fieldsEnd, nameBehind, openedEnd, wordsAbove } from './headers.ts';
import { fieldIn } from './recognise.ts';
import { MIN_HEADERS, most } from './recurring.ts';
import { keyOf, type Trait } from './traits.ts';

/** Fewest different fields that make a header without an anchor. */
const MIN_FIELDS = 2;

/** Share of the anchors that must name who posted above them. */
const MIN_NAMED = 0.6;

const FIELDS: ReadonlySet<Trait['kind']> = new Set(['label', 'field', 'value', 'count']);

/**
 * Finds the header of the first post where date and number stand below each post, and name and fields above it: there the
 * fields behind an anchor are the next post's, and the first post has fields without an anchor.
 *
 * @param anchors  Indexes of the anchors.
 * @param keysBelow  Lines that most headers have below the anchor, by `keyOf`.
 * @returns `null` where anchors stand above the posts they speak of. `end` is exclusive.
 */
export function headerAboveAnchors(
  traits: readonly Trait[],
  anchors: readonly number[],
  keysBelow: ReadonlySet<string>,
): { start: number; end: number } | null {
  const [first = 0] = anchors;
  const known = { keys: keysBelow, labels: labelsBelow(traits, anchors) };
  const last = lastField(traits, first, known);
  if (last < 0) return null;
  let start = last;
  const keys = new Set<string>();
  for (let index = last; index >= 0; index -= 1) {
    const trait = traits[index] as Trait;
    if (FIELDS.has(trait.kind)) {
      start = index;
      if (isField(trait, known)) for (const key of fieldsOf(trait)) keys.add(key);
    } else if (trait.kind !== 'blank' && trait.kind !== 'mark') {
      break;
    }
  }
  const [name] = wordsAbove(traits, start, 0, 1);
  if (keys.size < MIN_FIELDS || name === undefined) return null;
  if (!nameTheirPosts(traits, anchors, (traits[name] as Trait).plain)) return null;
  return { start: name, end: Math.max(last + 1, fieldsEnd(traits, start - 1, first)) };
}

/** What fields below anchors are known by: whole lines, by `keyOf`, and labels. */
interface KnownFields {
  keys: ReadonlySet<string>;
  labels: ReadonlySet<string>;
}

/** Lines behind an anchor that are searched for fields, and share of the anchors that must have a label there. */
const MAX_LINES_TO_FIELDS = 12;
const MIN_LABEL_SHARE = 0.5;

/** The labels of fields that most anchors have below them, whatever their values are. */
function labelsBelow(traits: readonly Trait[], anchors: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) {
    const below = traits.slice(anchor + 1, anchor + 1 + MAX_LINES_TO_FIELDS);
    const labels = below.map(labelOf).filter((label) => label !== null);
    for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return most(counts, anchors.length * MIN_LABEL_SHARE);
}

function labelOf({ kind, plain }: Trait): string | null {
  return kind === 'field' ? (fieldIn(plain)?.label ?? null) : null;
}

function isField(trait: Trait, { keys, labels }: KnownFields): boolean {
  if (trait.kind !== 'field' && trait.kind !== 'label') return false;
  return keys.has(keyOf(trait)) || labels.has(labelOf(trait) ?? '');
}

/** The fields of a line; some extractors print all of a profile in one. */
function fieldsOf(trait: Trait): string[] {
  const label = labelOf(trait);
  const value = label === null ? null : (fieldIn(trait.plain)?.value ?? null);
  return value?.includes(': ') ? [`${label}`, value] : [label ?? keyOf(trait)];
}

function lastField(traits: readonly Trait[], before: number, known: KnownFields): number {
  for (let index = before - 1; index >= 0; index -= 1) {
    if (!isField(traits[index] as Trait, known)) continue;
    return (traits[index] as Trait).kind === 'label' ? Math.min(index + 1, before - 1) : index;
  }
  return -1;
}

/** Whether the name beside each anchor is the one above its post; so it is where anchors have no name. */
function nameTheirPosts(traits: readonly Trait[], anchors: readonly number[], firstName: string): boolean {
  let named = 0;
  let theirs = 0;
  let above = firstName;
  for (const anchor of anchors) {
    const name = traits[anchor]?.date?.name ?? null;
    if (name !== null) {
      named += 1;
      if (above === name || above.startsWith(`${name} `)) theirs += 1;
    }
    above =
      traits.slice(anchor + 1, anchor + MAX_LINES_TO_NAME).find(({ kind }) => kind === 'text')?.plain ?? '';
  }
  return theirs >= named * MIN_NAMED;
}

const MAX_LINES_TO_NAME = 8;

/**
 * Finds the header of the first post where who posted stands below each post, and above it in a line of its own: there the
 * line behind an anchor begins with the name that the next anchor gives.
 *
 * @returns `null` where names are not on both sides of the posts. `end` is exclusive.
 */
export function namesAroundPosts(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
): { start: number; end: number } | null {
  const names = extents.map((extent) => nameIn(traits, extent));
  const named = names.filter((name) => name !== null).length;
  if (named < MIN_HEADERS || named < extents.length * MIN_NAMED) return null;
  const opening = extents.slice(1).flatMap((_, at) => {
    const index = nameBehind(traits, (extents[at] as SolidExtent).end - 1, traits.length);
    const name = names[at + 1] ?? null;
    return index >= 0 && name !== null && opensWith(traits[index] as Trait, name) ? [index] : [];
  });
  if (opening.length === 0 || opening.length < (named - 1) * MIN_NAMED) return null;
  const [first] = extents;
  const start = firstNamed(traits, first?.start ?? 0, names[0] ?? '', traits[opening[0] as number] as Trait);
  return start < 0 ? null : { start, end: openedEnd(traits, start, first?.start ?? 0) };
}

function nameIn(traits: readonly Trait[], { start, end }: SolidExtent): string | null {
  for (let index = start; index < end; index += 1) {
    const name = traits[index]?.date?.name ?? null;
    if (name !== null) return name;
  }
  return null;
}

/** Index of the first line above `before` that begins with `name`, if there is one as the line above another post is. */
function firstNamed(traits: readonly Trait[], before: number, name: string, like: Trait): number {
  let found = -1;
  for (let index = 0; index < before; index += 1) {
    const trait = traits[index] as Trait;
    if (trait.kind !== 'text' || !opensWith(trait, name)) continue;
    if (trait.isHeading === like.isHeading && trait.isItem === like.isItem) return index;
    if (found < 0) found = index;
  }
  return found;
}

/** Whether a line is a name, with at most a title behind it. Extractors print headings in capitals. */
function opensWith({ plain }: Trait, name: string): boolean {
  if (name === '' || plain.length > name.length + MAX_TITLE_LENGTH) return false;
  const rest = plain.slice(name.length);
  return (rest === '' || rest[0] === ' ') && plain.slice(0, name.length).toLowerCase() === name.toLowerCase();
}

/** Longest title behind a name. */
const MAX_TITLE_LENGTH = 50;
