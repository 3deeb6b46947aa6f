import { keyOf, type Trait } from './traits.ts';

/** Lines that come back at a beat, where no date or number anchors headers. */
export interface Beat {
  /** What the lines have in common, by `beatKeyOf`. */
  key: string;
  anchors: number[];
  /** The line above the first post, where the lines stand between posts and not above them; `end` is exclusive. */
  firstHeader: { start: number; end: number } | null;
}

/** Fewest lines that make a beat, and share of the stretches between them that must hold somebody's words. */
const MIN_BEATS = 3;
const MIN_WITH_WORDS = 0.6;

/** Letters of a line that is somebody's words, and words of one that surely is. */
const MIN_LETTERS = 15;
const MIN_WORDS = 8;

/** Kinds of lines that boards print with every post; marks are icons without a word. */
const BEATING: ReadonlySet<Trait['kind']> = new Set(['mark', 'control', 'label', 'field']);

/** Longest line that beats. */
const MAX_BEATING_LINE = 80;

const NO_BREAK_SPACE = '\u00A0';

/** What a line may have in common with others; `null` for what nobody's posts stand between. */
export function beatKeyOf(trait: Trait): string | null {
  const { kind, plain } = trait;
  if (!BEATING.has(kind) || plain.length > MAX_BEATING_LINE || plain === NO_BREAK_SPACE) return null;
  // Rules of stars and dashes are typed by people, too.
  if (kind === 'mark') return plain === '' ? kind : null;
  return kind === 'field' ? `${kind} ${labelOf(plain)}` : `${kind} ${keyOf(trait)}`;
}

/** A field without its value. */
function labelOf(plain: string): string {
  const colon = plain.indexOf(':');
  return colon > 0 ? plain.slice(0, colon) : plain.replace(/[\d.,]+/g, '9');
}

/**
 * Finds the lines that part posts by coming back: an icon that lost its picture, a button, a field of a profile.
 *
 * @returns `null` where nothing comes back with words between.
 */
export function beatOf(traits: readonly Trait[]): Beat | null {
  const places = new Map<string, number[]>();
  traits.forEach((trait, index) => {
    const key = beatKeyOf(trait);
    if (key === null) return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  const wordsBefore = countWords(traits);
  let best: [string, number[]] | null = null;
  for (const [key, anchors] of places) {
    if (anchors.length < MIN_BEATS || anchors.length <= (best?.[1].length ?? 0)) continue;
    const gaps = anchors.slice(1).filter((anchor, at) => {
      const before = anchors[at] as number;
      return (wordsBefore[anchor] as number) > (wordsBefore[before] as number);
    });
    if (gaps.length >= (anchors.length - 1) * MIN_WITH_WORDS) best = [key, anchors];
  }
  if (best === null) return null;
  const [key, anchors] = best;
  const isBetween = key === 'mark' || key.startsWith('control');
  return { key, anchors, firstHeader: isBetween ? topOf(traits, anchors[0] as number) : null };
}

/** For each line, how many lines before it are somebody's words. */
function countWords(traits: readonly Trait[]): number[] {
  let count = 0;
  return traits.map((trait) => {
    const before = count;
    if (isWords(trait)) count += 1;
    return before;
  });
}

function isWords({ kind, plain }: Trait): boolean {
  return (kind === 'text' && plain.length >= MIN_LETTERS) || kind === 'attribution';
}

/** The last line of the page's own above the words before the first beat; `null` where no words are there. */
function topOf(traits: readonly Trait[], first: number): { start: number; end: number } | null {
  let hasWords = false;
  for (let index = first - 1; index >= 0; index -= 1) {
    const { kind, plain, isHeading } = traits[index] as Trait;
    if (kind === 'text' && !isHeading) hasWords ||= plain.split(' ', MIN_WORDS).length === MIN_WORDS;
    else if (kind !== 'blank' && kind !== 'mark' && kind !== 'attribution')
      return hasWords ? { start: index, end: index + 1 } : null;
  }
  return null;
}
