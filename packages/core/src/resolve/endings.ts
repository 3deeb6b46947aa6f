import type { Post } from '../tree/nodes.ts';
import { isClosing } from './sign-offs.ts';
import { hasRule } from './signatures.ts';
import { tailHash } from './tails.ts';

/**
 * What could be a sign-off or a signature, noted when a post closes: at the end of a long thread its nodes are no longer in
 * the processor's cache, and looking at all of them again would cost more than finding them here.
 */
export interface Endings {
  /** Indexes of the posts that end in a paragraph short enough for a sign-off. */
  closings: number[];
  /** Indexes of the posts that hold a rule line like the board's. */
  ruled: number[];
  /** Indexes of the posts whose end could be a signature, and hashes of their last letters. */
  tails: number[];
  tailHashes: number[];
}

export function createEndings(): Endings {
  return { closings: [], ruled: [], tails: [], tailHashes: [] };
}

/** Notes how a post ends; `index` is its place among the posts. */
export function noteEnding(post: Post, index: number, endings: Endings): void {
  if (isClosing(post)) endings.closings.push(index);
  if (hasRule(post)) endings.ruled.push(index);
  const hash = tailHash(post);
  if (hash === null) return;
  endings.tails.push(index);
  endings.tailHashes.push(hash);
}
