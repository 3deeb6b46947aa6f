import { isDepth, undatedNameIn } from './byline.ts';
import { countedWords, countingLines } from './count-beat.ts';
import { isItemKey, itemBeatOf, itemKeyOf } from './item-beat.ts';
import { NO_BREAK_SPACE } from './layout.ts';
import { nameBeatOf } from './name-beat.ts';
import { hasTitleBehind } from './names.ts';
import { isBoardLine } from './page-end.ts';
import { isTitle } from './recognise.ts';
import { keyOf, type Trait } from './traits.ts';

/** Lines that come back at a beat, where no date or number anchors headers. */
export interface Beat {
  /** What the lines have in common, by `beatKeyOf`. */
  key: string;
  anchors: number[];
  /** How many of them have words between them and the next, and the last. */
  postCount: number;
  /** The line above the first post, where the lines stand between posts and not above them; `end` is exclusive. */
  firstHeader: { start: number; end: number } | null;
  /** The names in the lines, where these are all they have in common. */
  names: ReadonlySet<string>;
}

/** Fewest lines that make a beat, and share of the stretches between them that must hold somebody's words. */
const MIN_BEATS = 3;
const MIN_WITH_WORDS = 0.6;

/** Share of the lines of any other beat that suffices for one that tells more. */
const MIN_TELLING_SHARE = 0.8;

/** Fewest ranks that make a beat: people use the words. */
const MIN_RANKS = 4;

/** Letters of a line that is somebody's words, and words of one that surely is. */
const MIN_LETTERS = 15;
const MIN_WORDS = 8;

/** Kinds of lines that boards print with every post; marks are icons without a word. */
const BEATING: ReadonlySet<Trait['kind']> = new Set(['mark', 'control', 'label', 'field']);

/** Longest line that beats, and longest that does with words of its own. */
const MAX_BEATING_LINE = 80;
const MAX_WORDS_LINE = 60;

const NOTHING: ReadonlySet<string> = new Set();

/** The keys of lines that are told by what they say: who posted, which post it is, what rank the author has. */
export const BYLINE = 'byline';
const RANK = 'rank';
export const COUNTED = 'counted';
export const LISTED = 'listed';
const NAME = 'name';

/** Whether the lines that come back have the names of who posted. */
export function isNaming({ beatKey }: { beatKey: string | null }): boolean {
  return beatKey === NAME || beatKey === COUNTED || beatKey === LISTED;
}

/** Whether the lines that come back stand between posts and not in headers: what is below the last is no post. */
export function isParting(beatKey: string | null): boolean {
  return beatKey !== null && (beatKey === 'mark' || beatKey.startsWith('control'));
}

/** What a line may have in common with others; `null` for what nobody's posts stand between. */
function beatKeyOf(trait: Trait): string | null {
  const { plain, isBareLabel } = trait;
  // Whether it is one is not known before its value is.
  const kind = isBareLabel ? 'label' : trait.kind;
  if (kind === 'text') return plain.length > MAX_WORDS_LINE ? null : wordsKeyOf(trait);
  if (!BEATING.has(kind) || plain.length > MAX_BEATING_LINE || plain === NO_BREAK_SPACE) return null;
  // Rules of stars and dashes are typed by people, too.
  if (kind === 'mark') return plain === '' ? kind : null;
  if (kind === 'field')
    return trait.name !== null && undatedNameIn(plain) !== null ? BYLINE : `${kind} ${labelOf(plain)}`;
  return `${kind} ${keyOf(trait)}`;
}

function wordsKeyOf(trait: Trait): string | null {
  if (isDepth(trait.plain)) return BYLINE;
  if (countedWords(trait) !== null) return trait.isItem ? LISTED : COUNTED;
  if (isTitle(trait.plain) || hasTitleBehind(trait.plain)) return RANK;
  return null;
}

/** A field without its value. */
function labelOf(plain: string): string {
  const colon = plain.indexOf(':');
  return colon > 0 ? plain.slice(0, colon) : plain.replace(/[\d.,]+/g, '9');
}

/**
 * Finds the lines that part posts by coming back: an icon that lost its picture, a button, a field of a profile, a name.
 *
 * @returns `null` where nothing comes back with words between.
 */
export function beatOf(traits: readonly Trait[]): Beat | null {
  const places = placesOf(traits, isMarkup(traits));
  const wordsBefore = countWords(traits);
  let best: Beat | null = null;
  for (const [key, all] of places) {
    const anchors = anchorsOf(traits, key, all, wordsBefore);
    if (anchors.length < MIN_BEATS || (key === RANK && anchors.length < MIN_RANKS)) continue;
    const gaps = anchors
      .slice(1)
      .filter((anchor, at) => hasWords(wordsBefore, anchors[at] as number, anchor));
    // Headers may have several such lines, one below the other.
    const postCount = gaps.length + 1;
    if (best !== null && !isBetter(key, postCount, best)) continue;
    if (gaps.length >= (anchors.length - 1) * MIN_WITH_WORDS)
      best = { key, anchors, postCount, firstHeader: null, names: NOTHING };
  }
  const items = itemBeatOf(traits, wordsBefore);
  const isOfItems = items !== null && (best === null || isBetter(items.key, items.anchors.length, best));
  if (isOfItems) best = { ...items, postCount: items.anchors.length, firstHeader: null, names: NOTHING };
  if (best === null || weightOf(best.key) < weightOf(NAME)) {
    const found = nameBeatOf(traits);
    if (found !== null && (best === null || isBetter(NAME, found.anchors.length, best)))
      return { key: NAME, firstHeader: null, postCount: found.anchors.length, ...found };
  }
  if (best === null) return null;
  if (isParting(best.key)) best.firstHeader = topOf(traits, best.anchors[0] as number);
  return best;
}

/** Whether an extractor left the page's tags: what comes back is theirs. */
function isMarkup(traits: readonly Trait[]): boolean {
  const shown = traits.filter(({ kind }) => kind !== 'blank');
  return shown.filter(({ plain }) => TAG.test(plain)).length > shown.length * MAX_MARKUP_SHARE;
}

const TAG = /^<\/?[a-z][^<>]*>/;
const MAX_MARKUP_SHARE = 0.25;

/** Whether a line that may beat does: names do where they are known. */
export function isBeat(trait: Trait, key: string | null, names: ReadonlySet<string>): boolean {
  if (key === NAME) return names.has(trait.plain) && trait.isApart;
  return (isItemKey(key) ? itemKeyOf(trait) : beatKeyOf(trait)) === key;
}

/** Who posted tells more than how much they did, and that more than a button or an icon. */
function isBetter(key: string, count: number, best: Beat): boolean {
  const more = weightOf(key) - weightOf(best.key);
  if (more === 0) return count > best.postCount;
  return more > 0 ? count >= best.postCount * MIN_TELLING_SHARE : count * MIN_TELLING_SHARE > best.postCount;
}

function weightOf(key: string): number {
  if (key === BYLINE) return 3;
  if (key === 'mark') return 0;
  return key === RANK || isItemKey(key) || key.startsWith('control') ? 1 : 2;
}

/** Where the lines of each key are; those of words are not asked in markup. */
function placesOf(traits: readonly Trait[], isMarkup: boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  traits.forEach((trait, index) => {
    const isWord = trait.kind === 'text' || trait.isBareLabel;
    const key = isMarkup && isWord ? null : beatKeyOf(trait);
    if (key === null) return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

/** The lines of a key that may part posts: those that count, and none behind the last words. */
function anchorsOf(
  traits: readonly Trait[],
  key: string,
  all: readonly number[],
  wordsBefore: readonly number[],
): number[] {
  if (key === COUNTED || key === LISTED) return countingLines(traits, all);
  const end = wordsBefore.at(-1) ?? 0;
  return all.filter((index) => (wordsBefore[index] as number) < end);
}

function hasWords(wordsBefore: readonly number[], from: number, to: number): boolean {
  return (wordsBefore[to] as number) > (wordsBefore[from] as number);
}

/** For each line, how many lines before it are somebody's words; and how many there are. */
function countWords(traits: readonly Trait[]): number[] {
  let count = 0;
  const counts = traits.map((trait) => {
    const before = count;
    if (isWords(trait)) count += 1;
    return before;
  });
  return [...counts, count];
}

function isWords({ kind, plain }: Trait): boolean {
  if (kind === 'attribution') return true;
  return kind === 'text' && plain.length >= MIN_LETTERS && (plain.length > MAX_WORDS_LINE || !isTitle(plain));
}

/** The last line of the page's own above the words before the first beat; `null` where no words are there. */
function topOf(traits: readonly Trait[], first: number): { start: number; end: number } | null {
  let hasWords = false;
  for (let index = first - 1; index >= 0; index -= 1) {
    const trait = traits[index] as Trait;
    const { kind, plain, isHeading } = trait;
    if (kind === 'text' && !isHeading && !isBoardLine(trait))
      hasWords ||= plain.split(' ', MIN_WORDS).length === MIN_WORDS;
    else if (kind !== 'blank' && kind !== 'mark' && kind !== 'attribution')
      return hasWords ? { start: index, end: index + 1 } : null;
  }
  return null;
}
