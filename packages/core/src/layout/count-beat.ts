import type { Trait } from './traits.ts';

/** Fewest lines that count, share of such lines that must, and most that may be missing between two. */
const MIN_COUNTED = 4;
const MIN_SHARE = 0.6;
const MAX_STEP = 2;

/** Longest words beside the number, in UTF-16 units and in words. */
const MAX_BESIDE = 45;
const MAX_BESIDE_WORDS = 6;

/**
 * What a line has beside a number that may be its post's: a name, maybe with a rank.
 *
 * @returns `null` for lines that count nothing.
 */
export function countedWords({ kind, plain, number, isItem }: Trait): string | null {
  if (kind !== 'text' || number === null) return null;
  const words = isItem ? plain : plain.slice(0, plain.lastIndexOf(' '));
  if (words.length > MAX_BESIDE || words.split(' ', MAX_BESIDE_WORDS + 1).length > MAX_BESIDE_WORDS)
    return null;
  return LETTER.test(words) && !SENTENCE_END.test(words) ? words : null;
}

const LETTER = /\p{L}/u;
const SENTENCE_END = /[!?,;:…)\]]$|\p{Ll}\.$/u;

/**
 * The lines that count posts: a number that goes up beside words that come back, as one author posts again. Headings that
 * count have the same words in all, or others in each.
 *
 * @param candidates  Lines with numbers beside words, in order.
 * @returns Indexes into `traits`; none where they do not count posts.
 */
export function countingLines(traits: readonly Trait[], candidates: readonly number[]): number[] {
  const found: number[] = [];
  for (const index of candidates) {
    const number = numberAt(traits, index);
    const last = found.at(-1);
    if (last === undefined ? number <= 1 + MAX_STEP : isNext(numberAt(traits, last), number))
      found.push(index);
  }
  if (found.length < MIN_COUNTED || found.length < candidates.length * MIN_SHARE) return [];
  const beside = new Set(found.map((index) => countedWords(traits[index] as Trait)));
  return beside.size > 1 && beside.size < found.length ? found : [];
}

function isNext(last: number, number: number): boolean {
  return number > last && number <= last + MAX_STEP;
}

function numberAt(traits: readonly Trait[], index: number): number {
  return traits[index]?.number ?? 0;
}
