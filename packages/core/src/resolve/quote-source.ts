import type { QuoteSource } from '../tree/nodes.ts';
import type { Meant } from './attributed.ts';
import type { Repeat } from './text-index.ts';

/** What speaks for a source, besides the text. */
export interface Evidence {
  /** The posts that the attribution may speak of. */
  meant: Meant;
  /** Whether the dump says that it is a quote. */
  isMarked: boolean;
  /** Whether dumps of its kind mark all quotes. */
  keepsMarks: boolean;
  /** Words of the repeat, up to two dozen. */
  words: number;
}

/** Whether an attribution may speak of the post that a repeat is in. */
export function isNamed({ post }: Repeat, { posts }: Meant): boolean {
  return posts.includes(post);
}

/** The score of a quote of some words or more. */
interface Score {
  words: number;
  score: number;
}

/**
 * How often the source is right, by what speaks for it and by the words that repeat it: measured with bench/accuracy on
 * pages of real boards and on invented ones, where the headers were found.
 */
const SCORES = {
  /** The attribution names the author, and tells the date or the number. */
  exact: [{ words: 0, score: 0.97 }],
  /** The attribution names the author. */
  named: [
    { words: 8, score: 0.97 },
    { words: 3, score: 0.93 },
    { words: 0, score: 0.35 },
  ],
  /** The attribution names somebody of whom no header is known. */
  unknown: [
    { words: 24, score: 0.87 },
    { words: 8, score: 0.79 },
    { words: 0, score: 0.77 },
  ],
  /** The dump shows that it is a quote. */
  marked: [
    { words: 24, score: 0.95 },
    { words: 12, score: 0.88 },
    { words: 8, score: 0.75 },
    { words: 0, score: 0.6 },
  ],
  /** Nothing shows it, in a dump that marks no quotes. */
  unmarked: [
    { words: 12, score: 0.97 },
    { words: 8, score: 0.86 },
    { words: 0, score: 0.6 },
  ],
  /** Nothing shows it, in a dump that marks others. */
  among: [
    { words: 24, score: 0.7 },
    { words: 12, score: 0.45 },
    { words: 0, score: 0.2 },
  ],
} as const satisfies Record<string, readonly Score[]>;
const ALTERED_FACTOR = 0.95;
/** Of an attribution to a post whose text is not the quote's. */
const UNSEEN_SCORE = 0.7;

/**
 * Chooses among the passages that a quote repeats.
 *
 * @returns What is known of its source, and the index of the post if it is resolved, -1 if not.
 */
export function chooseSource(
  found: readonly Repeat[],
  evidence: Evidence,
): { source: QuoteSource; post: number } {
  const { meant } = evidence;
  const named = found.filter((repeat) => isNamed(repeat, meant));
  const candidates = named.length > 0 ? named : found;
  const [first] = candidates;
  if (first === undefined) return { source: { status: 'unresolved' }, post: -1 };
  const score = scoreOf(first, named.length > 0, evidence);
  if (candidates.length > 1) {
    const each = round(score / candidates.length);
    const posts = candidates.map((repeat) => ({ post: `p${repeat.post + 1}`, score: each }));
    return { source: { status: 'ambiguous', candidates: posts }, post: -1 };
  }
  const { start, end, altered, post } = first;
  return {
    source: { status: 'resolved', post: `p${post + 1}`, range: { start, end }, score, altered },
    post,
  };
}

function scoreOf({ altered, isWhole }: Repeat, isNamedOne: boolean, evidence: Evidence): number {
  if (isWhole) return UNSEEN_SCORE;
  const entry = SCORES[basisOf(isNamedOne, evidence)].find(({ words }) => evidence.words >= words);
  return round((entry?.score ?? 0) * (altered ? ALTERED_FACTOR : 1));
}

function basisOf(isNamedOne: boolean, { meant, isMarked, keepsMarks }: Evidence): keyof typeof SCORES {
  if (isNamedOne) return meant.isExact ? 'exact' : 'named';
  if (meant.name !== null) return 'unknown';
  if (isMarked) return 'marked';
  return keepsMarks ? 'among' : 'unmarked';
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
