import { fieldsEnd, wordsAbove } from './headers.ts';
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
  const last = lastField(traits, first, keysBelow);
  if (last < 0) return null;
  let start = last;
  const keys = new Set<string>();
  for (let index = last; index >= 0; index -= 1) {
    const trait = traits[index] as Trait;
    if (FIELDS.has(trait.kind)) {
      start = index;
      if (isField(trait, keysBelow)) keys.add(keyOf(trait));
    } else if (trait.kind !== 'blank' && trait.kind !== 'mark') {
      break;
    }
  }
  const [name] = wordsAbove(traits, start, 0, 1);
  if (keys.size < MIN_FIELDS || name === undefined) return null;
  if (!nameTheirPosts(traits, anchors, (traits[name] as Trait).plain)) return null;
  return { start: name, end: Math.max(last + 1, fieldsEnd(traits, start - 1, first)) };
}

function isField(trait: Trait, keysBelow: ReadonlySet<string>): boolean {
  return (trait.kind === 'field' || trait.kind === 'label') && keysBelow.has(keyOf(trait));
}

function lastField(traits: readonly Trait[], before: number, keysBelow: ReadonlySet<string>): number {
  for (let index = before - 1; index >= 0; index -= 1) {
    if (!isField(traits[index] as Trait, keysBelow)) continue;
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
