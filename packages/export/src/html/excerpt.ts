import { visit } from '@rethread/core';
import type { PostFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';

/** A piece of a post's own words. */
interface Leaf {
  /** Offset into the source. */
  start: number;
  /** Offset into the source, exclusive. */
  end: number;
  value: string;
  /** True where white space lies between it and the leaf before. */
  isApart: boolean;
}

/** How much of a post an excerpt shows. */
interface Extract {
  /** Offset into the source where what it is about begins; the start of the post if it is left out. */
  around?: number;
  /** Most characters in front of that. */
  before?: number;
  /** Most characters from there on. */
  after: number;
}

const spaces = /\s+/gu;

/** By post, so that one that thousands quote is walked once. Facts are gathered anew for each output, nodes may change. */
const leavesOfPosts = new WeakMap<PostFacts, Leaf[]>();

/** What stands in a post and is not its author's own text. */
const notOwn: ReadonlySet<string> = new Set(['quote', 'signature', 'field', 'editStamp']);

/**
 * Cuts a piece out of the words that the author of a post wrote, without quotes and signature, at the ends of words where
 * these are near. Takes time by the size of the excerpt, after the first one of a post.
 *
 * @returns One line, with `…` where something was cut off; empty where the author wrote no words.
 */
export function excerpt(post: PostFacts, { around = 0, before = 0, after }: Extract): string {
  const leaves = leavesOf(post);
  const index = firstEndingPast(leaves, around);
  const leaf = leaves[index];
  if (leaf === undefined) return around === 0 ? '' : excerpt(post, { after });
  const cut = Math.max(0, Math.min(around - leaf.start, leaf.value.length));
  const behind = gather(leaves, index, leaf.value.slice(cut, cut + after + 1), after);
  const inFront = before === 0 ? null : gatherBack(leaves, index, leaf.value.slice(0, cut), before);
  const isCutInFront = inFront?.isCut ?? (index > 0 || cut > 0);
  const text = `${inFront?.text ?? ''}${behind.text}`;
  const tidy = visibleText(text).replace(spaces, ' ').trim();
  return `${isCutInFront ? '… ' : ''}${tidy}${behind.isCut ? ' …' : ''}`;
}

function gather(leaves: readonly Leaf[], from: number, start: string, limit: number) {
  let text = start.replace(spaces, ' ');
  let index = from;
  while (text.length <= limit && ++index < leaves.length) {
    const { value = '', isApart = false } = leaves[index] ?? {};
    text += `${isApart ? ' ' : ''}${value.slice(0, limit + 1).replace(spaces, ' ')}`;
  }
  if (text.length <= limit) return { text, isCut: false };
  const kept = text.slice(0, limit);
  const lastSpace = kept.lastIndexOf(' ');
  return { text: lastSpace > limit * 0.6 ? kept.slice(0, lastSpace) : kept, isCut: true };
}

function gatherBack(leaves: readonly Leaf[], from: number, start: string, limit: number) {
  let text = start.slice(-limit - 1).replace(spaces, ' ');
  let index = from;
  while (text.length <= limit && --index >= 0) {
    const value = leaves[index]?.value.slice(-limit - 1).replace(spaces, ' ') ?? '';
    text = `${value}${leaves[index + 1]?.isApart ? ' ' : ''}${text}`;
  }
  if (text.length <= limit) return { text, isCut: false };
  const kept = text.slice(-limit);
  const firstSpace = kept.indexOf(' ');
  return { text: firstSpace !== -1 && firstSpace < limit * 0.4 ? kept.slice(firstSpace) : kept, isCut: true };
}

function leavesOf(post: PostFacts): Leaf[] {
  const known = leavesOfPosts.get(post);
  if (known) return known;
  const leaves: Leaf[] = [];
  let lastEnd = 0;
  let isApart = false;
  visit(post.post, (node) => {
    if (notOwn.has(node.type)) return 'skip';
    const { start, end } = node.position;
    const isWords =
      node.type === 'text' || node.type === 'link' || node.type === 'mention' || node.type === 'code';
    if (!isWords && node.type !== 'markup') return undefined;
    // Also in front of a bullet, which is not shown itself.
    isApart ||= start.offset > lastEnd;
    lastEnd = end.offset;
    if (!isWords) return undefined;
    leaves.push({ start: start.offset, end: end.offset, value: node.value, isApart });
    isApart = false;
    return undefined;
  });
  leavesOfPosts.set(post, leaves);
  return leaves;
}

/** By halving. */
function firstEndingPast(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaves[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
