import { visit } from '../tree/visit.ts';
import type { Block, Post } from '../tree/nodes.ts';

/** Posts that must end alike where their authors are not known. */
const MIN_REPEATS = 3;
/** Posts of one author that must end alike. */
const MIN_REPEATS_BY_AUTHOR = 2;

/** Longest block that is compared: boards cut signatures far below. */
const MAX_SIGNATURE_LENGTH = 1000;

/** A rule of this many marks or more is the board's own, above a signature. */
const MIN_RULE_LENGTH = 10;

/**
 * Marks what the board prints under every post: the blocks behind its rule line, and a last block with which several posts
 * end, of one author or of at least three. A post that is nothing but the block is no evidence, and not changed.
 *
 * @param authorOf  The name in a post's header, or `null`.
 */
export function markSignatures(posts: readonly Post[], authorOf: (post: Post) => string | null): void {
  for (const post of posts) markBehindRule(post);
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const key of keysOf(post, authorOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const post of posts) {
    const [byAnybody, byAuthor] = keysOf(post, authorOf);
    const isRepeated = byAnybody !== undefined && (counts.get(byAnybody) ?? 0) >= MIN_REPEATS;
    const isRepeatedByAuthor = byAuthor !== undefined && (counts.get(byAuthor) ?? 0) >= MIN_REPEATS_BY_AUTHOR;
    if (isRepeated || isRepeatedByAuthor) toSignature(post, post.children.length - 1);
  }
}

function markBehindRule(post: Post): void {
  const index = post.children.findLastIndex(
    (block) => block.type === 'divider' && block.value.startsWith('_') && block.value.length >= MIN_RULE_LENGTH,
  );
  // In its first third it is a rule that the author typed.
  if (index <= 0 || index < post.children.length / 3 || index === post.children.length - 1) return;
  if (post.children.slice(index).some((block) => block.type === 'quote')) return;
  toSignature(post, index);
}

function toSignature(post: Post, from: number): void {
  const children = post.children.splice(from);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return;
  const position = { start: first.position.start, end: last.position.end };
  post.children.push({ type: 'signature', children, position });
}

/** What the last block of a post is known by: its text, and its text with the author's name. */
function keysOf(post: Post, authorOf: (post: Post) => string | null): string[] {
  const last = post.children.at(-1);
  if (last === undefined || post.children.length < 2 || (last.type !== 'paragraph' && last.type !== 'list')) return [];
  const { start, end } = last.position;
  if (end.offset - start.offset > MAX_SIGNATURE_LENGTH) return [];
  const text = textOf(last);
  if (text === '') return [];
  const author = authorOf(post);
  return author === null ? [text] : [text, `${author}\n${text}`];
}

function textOf(block: Block): string {
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'link') text += `${node.value}\n`;
  });
  return text;
}
