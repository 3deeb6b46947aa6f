import type { Block, Inline, Link, List, Paragraph, Post, Text } from '../tree/nodes.ts';
import type { Endings } from './endings.ts';
import { countWords } from './words.ts';

/** Posts that must end alike where their authors are not known. */
const MIN_REPEATS = 3;
/** Posts of one author that must end alike. */
const MIN_REPEATS_BY_AUTHOR = 2;

/** Fewest words of a signature that no rule line sets apart: `Any thoughts?` ends many posts, of one author too. */
const MIN_WORDS = 5;

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
  const keys = repeated.map((index) => keysOf(posts[index] as Post, authorOf(index)));
  const counts = new Map<string, number>();
  for (const { byAnybody, byAuthor } of keys) {
    if (byAnybody !== null) counts.set(byAnybody, (counts.get(byAnybody) ?? 0) + 1);
    if (byAuthor !== null) counts.set(byAuthor, (counts.get(byAuthor) ?? 0) + 1);
  }
  repeated.forEach((index, at) => {
    const { byAnybody, byAuthor } = keys[at] ?? NO_KEYS;
    const isRepeated = byAnybody !== null && (counts.get(byAnybody) ?? 0) >= MIN_REPEATS;
    const isRepeatedByAuthor = byAuthor !== null && (counts.get(byAuthor) ?? 0) >= MIN_REPEATS_BY_AUTHOR;
    const post = posts[index] as Post;
    if (isRepeated || isRepeatedByAuthor) toSignature(post, post.children.length - 1);
  });
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

/** What a last block is known by: its text, and its text with the author's name; `null` if it is too short. */
interface TailKeys {
  byAnybody: string | null;
  byAuthor: string | null;
}

const NO_KEYS: TailKeys = { byAnybody: null, byAuthor: null };

function keysOf(post: Post, author: string | null): TailKeys {
  const last = post.children.at(-1);
  if (last?.type !== 'paragraph' && last?.type !== 'list') return NO_KEYS;
  const text = textOf(last);
  if (countWords(text, 0, text.length, MIN_WORDS) < MIN_WORDS) return NO_KEYS;
  return { byAnybody: text, byAuthor: author === null ? null : `${author}\n${text}` };
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
