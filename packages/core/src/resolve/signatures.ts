import type { Block, Inline, Link, List, Paragraph, Post, Text } from '../tree/nodes.ts';
import type { Endings } from './endings.ts';
import { countWords } from './words.ts';

/** Posts that must end alike where their authors are not known. */
const MIN_REPEATS = 3;

/** Posts of one author that must end alike. */
const MIN_REPEATS_BY_AUTHOR = 2;

/** Fewest words of a last block that is a signature by itself: `Any thoughts?` ends many posts, of one author too. */
const MIN_WORDS = 5;

/** Most blocks of a signature. */
const MAX_BLOCKS = 12;

/** Longest block that is compared: boards cut signatures far below. */
const MAX_SIGNATURE_LENGTH = 1000;

/** A rule of this many marks or more is the board's own, above a signature. */
const MIN_RULE_LENGTH = 10;

/**
 * Marks what the board prints under every post: the blocks behind its rule line, and a last block with which several posts
 * end, of one author or of at least three. A post that is nothing but the block is no evidence, and not changed.
 *
 * @param authorOf  The name in the header of a post, by its index, or `null`.
 */
export function markSignatures(
  posts: readonly Post[],
  endings: Endings,
  authorOf: (index: number) => string | null,
): void {
  for (const index of endings.ruled) markBehindRule(posts[index] as Post);
  const repeated = repeatedTails(endings);
  const byAnybody = new Map<string, number[]>();
  const byAuthor = new Map<string, number[]>();
  for (const index of repeated) {
    const text = tailOf(posts[index] as Post);
    const author = authorOf(index);
    if (text === null) continue;
    if (isLong(text)) addTo(byAnybody, text, index);
    if (author !== null) addTo(byAuthor, `${author}\n${text}`, index);
  }
  for (const [key, indexes] of byAuthor) {
    const isSole = isLong(key.slice(key.indexOf('\n') + 1));
    if (indexes.length >= MIN_REPEATS_BY_AUTHOR)
      markTails(
        indexes.map((index) => posts[index] as Post),
        isSole,
      );
  }
  for (const [, indexes] of byAnybody) {
    if (indexes.length >= MIN_REPEATS)
      markTails(
        indexes.map((index) => posts[index] as Post),
        true,
      );
  }
}

function isLong(text: string): boolean {
  return countWords(text, 0, text.length, MIN_WORDS) >= MIN_WORDS;
}

function addTo(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

/**
 * Marks the ends of posts that end alike: as many blocks as a post has in common with the one before or behind it.
 *
 * @param isSole  Whether one block is enough.
 */
function markTails(posts: readonly Post[], isSole: boolean): void {
  const lengths = posts.map((post, at) => {
    const before = posts[at - 1];
    const after = posts[at + 1];
    return Math.max(before ? commonBlocks(post, before) : 0, after ? commonBlocks(post, after) : 0);
  });
  posts.forEach((post, at) => {
    const length = lengths[at] as number;
    if (length > (isSole ? 0 : 1)) toSignature(post, post.children.length - length);
  });
}

/** How many last blocks two posts share; never all of one, since a post is more than its signature. */
function commonBlocks(a: Post, b: Post): number {
  const most = Math.min(a.children.length - 1, b.children.length - 1, MAX_BLOCKS);
  let count = 0;
  while (count < most) {
    const text = blockText(a.children.at(-1 - count));
    if (text === null || text !== blockText(b.children.at(-1 - count))) break;
    count += 1;
  }
  return count;
}

function blockText(block: Block | undefined): string | null {
  if (block?.type === 'divider') return block.value;
  return block?.type === 'paragraph' || block?.type === 'list' ? textOf(block) : null;
}

/** The posts whose last block has the hash of another's: only their texts need a look. */
function repeatedTails({ tails, tailHashes }: Endings): number[] {
  const counts = new Map<number, number>();
  for (const hash of tailHashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return tails.filter((_, at) => (counts.get(tailHashes[at] as number) ?? 0) >= MIN_REPEATS_BY_AUTHOR);
}

/** Units of a text that are hashed. */
const HASHED_UNITS = 8;

/**
 * A hash of the last block of a post, if that could be a signature; `null` if not. Of its length and some units of its
 * first words: whether two are equal is told by their texts.
 */
export function tailHash(post: Post): number | null {
  const length = lastBlockLength(post);
  if (length === 0) return null;
  const last = post.children[post.children.length - 1] as Paragraph | List;
  const paragraph = last.type === 'list' ? last.children[0]?.children[0] : last;
  const first = paragraph?.type === 'paragraph' ? paragraph.children.find(hasValue) : undefined;
  const value = first?.value ?? '';
  const step = Math.max(1, Math.floor(value.length / HASHED_UNITS));
  let hash = length;
  for (let at = 0; at < value.length; at += step) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
  return hash;
}

function hasValue(inline: Inline): inline is Text | Link {
  return inline.type === 'text' || inline.type === 'link';
}

/** Whether a post holds a rule line like the board's. */
export function hasRule(post: Post): boolean {
  return post.children.some(isRule);
}

/** Units of a post's last block, if that could be a signature; 0 if not. */
function lastBlockLength(post: Post): number {
  const { children } = post;
  const last = children[children.length - 1];
  if (last === undefined || children.length < 2 || (last.type !== 'paragraph' && last.type !== 'list'))
    return 0;
  const length = last.position.end.offset - last.position.start.offset;
  return length > MAX_SIGNATURE_LENGTH ? 0 : length;
}

function markBehindRule(post: Post): void {
  let index = post.children.length - 1;
  while (index > 0 && !isRule(post.children[index])) index -= 1;
  // In its first third it is a rule that the author typed.
  if (index <= 0 || index < post.children.length / 3 || index === post.children.length - 1) return;
  if (post.children.slice(index).some((block) => block.type === 'quote')) return;
  toSignature(post, index);
}

function isRule(block: Block | undefined): boolean {
  return block?.type === 'divider' && block.value.startsWith('_') && block.value.length >= MIN_RULE_LENGTH;
}

function toSignature(post: Post, from: number): void {
  const children = post.children.splice(from);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return;
  const position = { start: first.position.start, end: last.position.end };
  post.children.push({ type: 'signature', children, position });
}

/** The text of a last block that could be a signature; `null` for any other. */
function tailOf(post: Post): string | null {
  const last = post.children.at(-1);
  return last?.type === 'paragraph' || last?.type === 'list' ? textOf(last) : null;
}

function textOf(block: Paragraph | List): string {
  const paragraphs = block.type === 'list' ? block.children.flatMap((item) => item.children) : [block];
  let text = '';
  for (const paragraph of paragraphs) {
    if (paragraph.type !== 'paragraph') continue;
    for (const inline of paragraph.children) {
      if (hasValue(inline)) text += `${inline.value}\n`;
    }
  }
  return text;
}
