import type { Block, Node, Position, Post, Quote, Thread } from './nodes.ts';
import { visit } from './visit.ts';

/** Units of a text that an outline shows. */
const MAX_EXCERPT_UNITS = 48;

/**
 * Outlines a thread: one line a node down to the blocks, with positions as `line:column-line:column`.
 *
 * For people and for goldens; the wording may change between versions.
 */
export function inspect({ thread }: { thread: Thread }): string {
  const lines = [`thread ${thread.dialect.id} ${thread.dialect.score}`];
  if (thread.title !== null)
    lines.push(`  title ${excerptOf(thread.title)} ${rangeOf(thread.title.position)}`);
  for (const author of thread.authors) {
    const aliases = author.aliases.length > 0 ? ` also ${author.aliases.map(quoted).join(', ')}` : '';
    lines.push(`  author ${author.id} ${quoted(author.name)}${aliases}`);
  }
  for (const post of thread.children) outlinePost(post, lines);
  for (const furniture of thread.furniture) {
    lines.push(`  furniture ${excerptOf(furniture)} ${rangeOf(furniture.position)}`);
  }
  return `${lines.join('\n')}\n`;
}

function outlinePost(post: Post, lines: string[]): void {
  const { author, userTitle, number, date, edited, replyTo } = post;
  const by =
    author === null ? '' : ` by ${quoted(author.name)} (${author.author}, ${author.basis} ${author.score})`;
  lines.push(`  post ${post.id}${by} ${rangeOf(post.position)}`);
  if (replyTo !== null && replyTo.basis !== 'previous')
    lines.push(`    reply-to ${replyTo.post} (${replyTo.basis} ${replyTo.score})`);
  if (userTitle !== null)
    lines.push(`    user-title ${quoted(userTitle.value)} ${rangeOf(userTitle.position)}`);
  if (number !== null) lines.push(`    number ${quoted(number.value)} ${rangeOf(number.position)}`);
  if (date !== null) lines.push(`    date ${quoted(date.raw)} ${date.iso ?? '?'} ${rangeOf(date.position)}`);
  for (const field of post.fields)
    lines.push(`    ${field.role} ${quoted(field.value)} ${rangeOf(field.position)}`);
  for (const block of post.children) outlineBlock(block, '    ', lines);
  if (edited !== null) lines.push(`    edited ${quoted(edited.value)} ${rangeOf(edited.position)}`);
}

function outlineBlock(block: Block, indent: string, lines: string[]): void {
  const range = rangeOf(block.position);
  if (block.type === 'quote') {
    const by = block.attribution === null ? '' : ` attributed to ${quoted(block.attribution.name)}`;
    lines.push(`${indent}quote ${sourceOf(block)}${by} ${range}`);
    for (const child of block.children) outlineBlock(child, `${indent}  `, lines);
  } else if (block.type === 'signature') {
    lines.push(`${indent}signature ${range}`);
    for (const child of block.children) outlineBlock(child, `${indent}  `, lines);
  } else if (block.type === 'list') {
    lines.push(`${indent}list ${block.ordered ? `from ${block.start}` : 'unordered'} ${range}`);
    for (const item of block.children)
      lines.push(`${indent}  item ${excerptOf(item)} ${rangeOf(item.position)}`);
  } else {
    lines.push(`${indent}${block.type} ${excerptOf(block)} ${range}`);
    outlineInlines(block, `${indent}  `, lines);
  }
}

function outlineInlines(block: Block, indent: string, lines: string[]): void {
  visit(block, (node) => {
    if (node.type === 'link' || node.type === 'mention') {
      lines.push(`${indent}${node.type} ${quoted(node.value)} ${rangeOf(node.position)}`);
    }
  });
}

function sourceOf({ source }: Quote): string {
  if (source.status === 'unresolved') return 'unresolved';
  if (source.status === 'ambiguous') {
    return `ambiguous ${source.candidates.map(({ post, score }) => `${post} ${score}`).join(', ')}`;
  }
  const { post, range, score, altered } = source;
  return `of ${post} ${range.start}-${range.end} ${score}${altered ? ' altered' : ''}`;
}

function excerptOf(node: Node): string {
  let text = '';
  visit(node, (inner) => {
    if (text.length > MAX_EXCERPT_UNITS) return 'stop';
    if ('value' in inner) text += inner.value;
    else if (inner.type === 'break') text += '\n';
    return undefined;
  });
  return quoted(text);
}

/** A text as JSON writes it, so that nothing in it can reach a terminal, cut to an excerpt. */
function quoted(text: string): string {
  const isLong = text.length > MAX_EXCERPT_UNITS;
  const shown = isLong ? `${text.slice(0, MAX_EXCERPT_UNITS - 1)}…` : text;
  return JSON.stringify(shown).replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escapeOf);
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function rangeOf({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
