import type { Beat } from './beat.ts';
import { headerLikeness } from './headers.ts';
import type { Trait } from './traits.ts';

/** What names behind rules have in common, as `beatKeyOf` has it. */
export const RULED = 'ruled';

/** Fewest names behind rules that make a thread, and share of the rules that must have one behind them. */
const MIN_NAMES = 3;
const MIN_SHARE = 0.8;

/** Longest name, and how much it must look like one. */
const MAX_NAME_LENGTH = 40;
const MIN_LIKENESS = 0.7;

/** Words of a line that surely is somebody's. */
const MIN_WORDS = 8;

/** What Markdown has of HTML. */
const TAG = /^<.*>$/;

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a line could be the name of who posts, alone below the rule that parts posts. */
export function isRuledName(trait: Trait): boolean {
  return trait.isBehindRule && isNameLike(trait);
}

function isNameLike(trait: Trait): boolean {
  const { kind, plain, isItem } = trait;
  if (kind !== 'text' || isItem || plain.length > MAX_NAME_LENGTH || TAG.test(plain)) return false;
  return headerLikeness(trait, NOTHING) >= MIN_LIKENESS;
}

/**
 * Finds posts that a rule parts, with nothing but a name above each: pages for readers without scripts, and exports.
 * People type rules, too, and articles have headings; in a thread a name stands behind every rule, and some come again.
 *
 * @returns `null` where lines behind rules are no names.
 */
export function ruledBeat(traits: readonly Trait[]): Beat | null {
  const anchors: number[] = [];
  let rules = 0;
  traits.forEach((trait, index) => {
    if (trait.isBehindRule) rules += 1;
    if (isRuledName(trait)) anchors.push(index);
  });
  if (anchors.length < MIN_NAMES || anchors.length < rules * MIN_SHARE) return null;
  const names = anchors.map((index) => (traits[index] as Trait).plain);
  if (new Set(names).size === names.length) return null;
  return {
    key: RULED,
    anchors,
    postCount: anchors.length,
    firstHeader: firstName(traits, anchors),
    names: NOTHING,
  };
}

/** What speaks for a line above the first rule to be the name of who posted first. */
const SCORES = { sameHeading: 4, known: 3, capitals: 2, aboveWords: 1 };

function firstName(traits: readonly Trait[], anchors: readonly number[]): Beat['firstHeader'] {
  const names = anchors.map((index) => traits[index] as Trait);
  const known = new Set(names.map(({ plain }) => plain));
  const level = names[0]?.headingLevel ?? 0;
  const inCapitals = names.every(({ plain }) => isInCapitals(plain));
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < (anchors[0] as number); index += 1) {
    const trait = traits[index] as Trait;
    if (!isNameLike(trait)) continue;
    let score = 0;
    if (level > 0 && trait.headingLevel === level) score += SCORES.sameHeading;
    if (known.has(trait.plain)) score += SCORES.known;
    if (inCapitals && isInCapitals(trait.plain)) score += SCORES.capitals;
    if (isAboveWords(traits, index)) score += SCORES.aboveWords;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best < 0 ? null : { start: best, end: best + 1 };
}

function isInCapitals(plain: string): boolean {
  return plain === plain.toUpperCase() && plain !== plain.toLowerCase();
}

function isAboveWords(traits: readonly Trait[], index: number): boolean {
  for (let next = index + 1; next < traits.length; next += 1) {
    const { kind, plain } = traits[next] as Trait;
    if (kind !== 'blank') return kind === 'text' && plain.split(' ', MIN_WORDS).length === MIN_WORDS;
  }
  return false;
}
