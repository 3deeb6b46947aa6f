import { isPageEnd } from './page-end.ts';
import { isTitle } from './recognise.ts';
import type { Trait } from './traits.ts';

/** Names that stand alone in lines of their own, each above somebody's words. */
export interface NameBeat {
  anchors: number[];
  names: ReadonlySet<string>;
}

/** Fewest lines with names that come back, and fewest such names: a refrain is one. */
const MIN_RETURNS = 5;
const MIN_NAMES = 2;

/** Longest name, in UTF-16 units and in words. */
const MAX_NAME = 40;
const MAX_NAME_WORDS = 4;

/** Most lines that show something above the first name: the page's own. Behind more, words have begun. */
const MAX_LINES_ABOVE = 6;

/** Longest line of the page's own. */
const MAX_PAGE_LINE = 90;

/** Whether a line stands apart and could be a name alone. */
function isLoneName({ kind, plain, isApart, isItem }: Trait): boolean {
  if (kind !== 'text' || !isApart || isItem || plain.length > MAX_NAME) return false;
  if (plain.split(' ', MAX_NAME_WORDS + 1).length > MAX_NAME_WORDS || !NAME.test(plain)) return false;
  if (FILE.test(plain)) return false;
  return (!SENTENCE_END.test(plain) || INITIAL_END.test(plain)) && !isTitle(plain);
}

const NAME = /^[\p{L}\p{N}@_[(~-].*\p{L}/u;
/** An address, or the name of a picture. */
const FILE = /\/|^\S+\.\p{L}{2,5}$/u;
const SENTENCE_END = /[.!?,;:…)\]"”»]$/u;
/** `Sam R.` ends with a point and is a name. */
const INITIAL_END = /(?:^| )\p{Lu}\.$/u;

/**
 * Finds names alone in lines of their own: all that some extractors leave of a header. Only lines that come back tell; one
 * that does not is a name where it stands in the same place, between words and words.
 *
 * @returns `null` where few lines come back, or words stand above them: headings of a page stand so, too.
 */
export function nameBeatOf(traits: readonly Trait[]): NameBeat | null {
  const candidates = placesOf(traits);
  const counts = new Map<string, number>();
  for (const index of candidates) {
    const { plain } = traits[index] as Trait;
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const returns = again.reduce((sum, [, count]) => sum + count, 0);
  const once = counts.size - again.length;
  if (returns < MIN_RETURNS || again.length < MIN_NAMES || once > returns) return null;
  const [first = 0] = candidates;
  return isTop(traits, first) ? { anchors: candidates, names: new Set(counts.keys()) } : null;
}

/** Indexes of the lines that may be names, with words behind each. */
function placesOf(traits: readonly Trait[]): number[] {
  const shown = traits.flatMap((trait, index) => (NOBODYS.has(trait.kind) ? [] : [index]));
  const later = new Set(
    shown
      .slice(1)
      .map((index) => traits[index] as Trait)
      .filter(isLoneName)
      .map(({ plain }) => plain),
  );
  const found: number[] = [];
  for (let at = 0; at < shown.length - 1; at += 1) {
    const index = shown[at] as number;
    const trait = traits[index] as Trait;
    // The first line of a page is its title, as a rule.
    if (found.length > 0 && isPageEnd(traits, index)) break;
    if (!isLoneName(trait) || (at === 0 && !later.has(trait.plain))) continue;
    // Above the first name stands the title, and above that what the page has.
    if (found.length === 0 && isLoneName(traits[shown[at + 1] as number] as Trait)) continue;
    found.push(index);
    // What follows a name is what was said, however short.
    at += 1;
  }
  return found;
}

const NOBODYS: ReadonlySet<Trait['kind']> = new Set(['blank', 'mark', 'rule']);

/** Whether only short lines of the page's own stand above. */
function isTop(traits: readonly Trait[], first: number): boolean {
  const above = traits.slice(0, first).filter(({ kind }) => kind !== 'blank');
  return above.length <= MAX_LINES_ABOVE && above.every(({ plain }) => plain.length <= MAX_PAGE_LINE);
}
