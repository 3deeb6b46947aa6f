import { isClosingWords } from '../dialects/vocabulary.ts';
import type { Block, Post } from '../tree/nodes.ts';
import type { Endings } from './endings.ts';
import { cutSignature, type TailLine, tailLinesOf } from './tails.ts';

/** Posts that must end alike where their authors are not the same. */
const MIN_REPEATS = 3;

/** Posts of one author that must end alike. */
const MIN_REPEATS_BY_AUTHOR = 2;

/** Fewest words of a signature that is told by its repetition alone: `Any thoughts?` ends many posts, of one author too. */
const MIN_WORDS = 5;

/** Fewest words where all posts of an author end so, and the author has some. */
const MIN_WORDS_ALWAYS = 3;

/** A rule of this many marks or more is the board's own, above a signature. */
const MIN_RULE_LENGTH = 10;

/** Most words of a closing. */
const MAX_CLOSING_WORDS = 3;

/**
 * Marks what the board prints under every post: the blocks behind its rule line, and the last lines with which several posts
 * end, of one author or of at least three. A post that is nothing but these lines is no evidence, and not changed.
 *
 * @param authorOf  The name in the header of a post, by its index, or `null`.
 */
export function markSignatures(
  posts: readonly Post[],
  endings: Endings,
  authorOf: (index: number) => string | null,
): void {
  for (const index of endings.ruled) markBehindRule(posts[index] as Post);
  const byAnybody = new Map<number, number[]>();
  const byAuthor = new Map<string, number[]>();
  for (const { index, hash } of repeatedTails(endings)) {
    const author = authorOf(index);
    addTo(byAnybody, hash, index);
    if (author !== null) addTo(byAuthor, `${author}\n${hash}`, index);
  }
  const postCounts = byAuthor.size === 0 ? new Map<string, number>() : countPosts(posts, authorOf);
  for (const [key, indexes] of byAuthor) {
    if (indexes.length < MIN_REPEATS_BY_AUTHOR) continue;
    const postCount = postCounts.get(key.slice(0, key.lastIndexOf('\n'))) ?? 0;
    markTails(posts, indexes, indexes.length === postCount ? MIN_WORDS_ALWAYS : MIN_WORDS);
  }
  for (const [, indexes] of byAnybody) {
    if (indexes.length >= MIN_REPEATS) markTails(posts, indexes, MIN_WORDS);
  }
}

function addTo<Key>(groups: Map<Key, number[]>, key: Key, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

function countPosts(posts: readonly Post[], authorOf: (index: number) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  posts.forEach((_, index) => {
    const author = authorOf(index);
    if (author !== null) counts.set(author, (counts.get(author) ?? 0) + 1);
  });
  return counts;
}

/** The posts whose end has the hash of another's: only their texts need a look. */
function repeatedTails({ tails, tailHashes }: Endings): { index: number; hash: number }[] {
  const counts = new Map<number, number>();
  for (const hash of tailHashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return tails
    .map((index, at) => ({ index, hash: tailHashes[at] as number }))
    .filter(({ hash }) => (counts.get(hash) ?? 0) >= MIN_REPEATS_BY_AUTHOR);
}

/**
 * Marks the ends of posts that end alike: as many lines as a post has in common with the one before or behind it, and no
 * more than most of them have.
 */
function markTails(posts: readonly Post[], indexes: readonly number[], minWords: number): void {
  const tails = indexes.map((index) => tailLinesOf(posts[index] as Post));
  const lengths = tails.map((tail, at) => {
    const before = tails[at - 1];
    const after = tails[at + 1];
    return Math.max(before ? commonLines(tail, before) : 0, after ? commonLines(tail, after) : 0);
  });
  const usual = median(lengths.filter((length) => length > 0));
  tails.forEach((tail, at) => {
    const shared = cuttable(tail.slice(0, Math.min(lengths[at] as number, usual)));
    if (!isSignature(shared, minWords)) return;
    const rule = tail[shared.length];
    const first = rule?.isRule ? rule : shared[shared.length - 1];
    if (first !== undefined && first.child >= 0) cutSignature(posts[indexes[at] as number] as Post, first);
  });
}

/** The lines without those on top at which their block cannot be cut. */
function cuttable(lines: TailLine[]): TailLine[] {
  while (lines[lines.length - 1]?.child === -1) lines.pop();
  return lines;
}

function median(lengths: number[]): number {
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/** How many last lines two posts share; never all of one, since a post is more than its signature. */
function commonLines(a: readonly TailLine[], b: readonly TailLine[]): number {
  const most = Math.min(ownLength(a), ownLength(b));
  let count = 0;
  while (count < most && a[count]?.text === b[count]?.text) count += 1;
  return count;
}

function ownLength(tail: readonly TailLine[]): number {
  const first = tail[tail.length - 1];
  const isWhole = first !== undefined && first.block === 0 && first.child === 0;
  return isWhole ? tail.length - 1 : tail.length;
}

/** Whether lines that posts share, the last one first, are more than a closing. */
function isSignature(lines: readonly TailLine[], minWords: number): boolean {
  let words = 0;
  for (const line of lines) words += line.wordCount;
  if (words >= MIN_WORDS) return true;
  const first = lines[lines.length - 1];
  if (words === 0 || first === undefined) return false;
  return first.isRule || (words >= minWords && !isClosing(first.shown));
}

/** Whether a line is what people write above their name, the name with it or not. */
function isClosing(text: string): boolean {
  const words = text.split(/[ \u00A0,.!]+/, MAX_CLOSING_WORDS);
  return words.some((_, at) => isClosingWords(words.slice(0, at + 1).join(' ')));
}

/** Whether a post holds a rule line like the board's. */
export function hasRule(post: Post): boolean {
  return post.children.some(isRule);
}

function markBehindRule(post: Post): void {
  let index = post.children.length - 1;
  while (index > 0 && !isRule(post.children[index])) index -= 1;
  // In its first third it is a rule that the author typed.
  if (index <= 0 || index < post.children.length / 3 || index === post.children.length - 1) return;
  if (post.children.slice(index).some((block) => block.type === 'quote' && block.attribution !== null))
    return;
  cutSignature(post, { block: index, child: 0 });
}

function isRule(block: Block | undefined): boolean {
  if (block?.type !== 'divider') return false;
  const marks = block.value.replaceAll('\\', '');
  return marks.startsWith('_') && marks.length >= MIN_RULE_LENGTH;
}
