import { fieldsEnd, wordsAbove } from './headers.ts';
import { fieldIn } from './recognise.ts';
import { most } from './recurring.ts';
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
