import type { QuoteSource } from '../tree/nodes.ts';
import type { Meant } from './attributed.ts';
import type { Repeat } from './text-index.ts';

/** What speaks for a source, besides the text. */
export interface Evidence {
  /** The posts that the attribution may speak of. */
  meant: Meant;
  /** Whether the dump says that it is a quote. */
  isMarked: boolean;
  /** Words of the repeat, up to a dozen. */
  words: number;
}

/** Whether an attribution may speak of the post that a repeat is in. */
export function isNamed({ post }: Repeat, { posts }: Meant): boolean {
  return posts.includes(post);
}

/** Scores of quotes without an attribution by length: measured on pages whose markup names the source. */
const SCORES = [
  { words: 12, score: 0.97 },
  { words: 8, score: 0.94 },
  { words: 0, score: 0.87 },
] as const;
const EXACT_SCORE = 0.99;
const NAMED_SCORE = 0.98;
const ALTERED_FACTOR = 0.95;

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

function scoreOf({ altered }: Repeat, isNamedOne: boolean, { meant, words }: Evidence): number {
  const byLength = SCORES.find((entry) => words >= entry.words)?.score ?? 0;
  const base = isNamedOne ? (meant.isExact ? EXACT_SCORE : NAMED_SCORE) : byLength;
  return round(base * (altered ? ALTERED_FACTOR : 1));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
