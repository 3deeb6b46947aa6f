import type { Block, Position, Thread } from '@rethread/core';
import type { Alignment } from './align.ts';
import type { LineIndex } from './line-index.ts';
import { type Span, spanOf } from './spans.ts';

/** What a line is taken for, such as `3 ┌ text`, by its number. Lines that are taken for nothing have none. */
export type LineLabels = ReadonlyMap<number, string>;

/** What one post, or the page, has in one line. */
interface Part {
  owner: string;
  /** Set in the lines of a post's body. */
  bracket: string;
  roles: string[];
}

type Parts = Map<number, Part[]>;

/**
 * Says what each line is in the gold: the index of a post and its `author`, `date`, `number`, `title` of the user,
 * `edited`, `signature`, `text` or `quote`. `┌`, `│` and `└` are the body's first, middle and last lines, `─` its only one.
 */
export function labelKnown({ gold, knownPosts, knownQuotes }: Alignment, index: LineIndex): LineLabels {
  const parts: Parts = new Map();
  if (gold.titleSpan) addRole(parts, index, gold.titleSpan, '', 'title');
  for (const span of gold.chrome ?? []) addRole(parts, index, span, '', 'furniture');
  for (const span of gold.editNotes ?? []) addRole(parts, index, span, '', 'edited');
  for (const known of knownPosts) {
    const { gold: post } = known;
    const owner = String(post.index);
    const add = (field: unknown, role: string) => {
      const span = field && typeof field === 'object' && 'span' in field ? (field.span as Span) : undefined;
      if (span) addRole(parts, index, span, owner, role);
    };
    add(post.author, 'author');
    add(post.userTitle, 'user title');
    add(post.date, 'date');
    add(post.number, 'number');
    addBrackets(parts, index, known.body, owner);
    const quotes = knownQuotes.filter((quote) => quote.post === known);
    for (const { span, depth } of quotes.toSorted((a, b) => a.depth - b.depth)) {
      addRole(parts, index, span, owner, depth === 1 ? 'quote' : `quote ${depth}`, { isInBody: true });
    }
    addText(parts, index, known.body, owner);
    add(post.edited, 'edited');
    add(post.signature, 'signature');
  }
  return finish(parts);
}

/** Says what each line was read as: the id of a post and its fields and blocks, or `title`, or `furniture`. */
export function labelPredicted({ thread, posts }: Alignment, index: LineIndex): LineLabels {
  const parts: Parts = new Map();
  if (thread) addPage(parts, index, thread);
  for (const { post, body } of posts) {
    const add = (node: { position: Position | null } | null, role: string) => {
      if (node?.position) addRole(parts, index, spanOf(node.position), post.id, role);
    };
    add(post.author, 'author');
    add(post.userTitle, 'user title');
    add(post.date, 'date');
    add(post.number, 'number');
    for (const field of post.fields) add(field, field.role);
    if (body) addBrackets(parts, index, body, post.id);
    for (const block of post.children) addBlock(parts, index, block, post.id, 0);
    add(post.edited, 'edited');
  }
  return finish(parts);
}

function addPage(parts: Parts, index: LineIndex, { title, furniture }: Thread): void {
  if (title) addRole(parts, index, spanOf(title.position), '', 'title');
  for (const { position } of furniture) addRole(parts, index, spanOf(position), '', 'furniture');
}

function addBlock(parts: Parts, index: LineIndex, block: Block, owner: string, depth: number): void {
  const isInBody = block.type !== 'signature';
  if (block.type !== 'quote') {
    if (depth === 0) addRole(parts, index, spanOf(block.position), owner, block.type, { isInBody });
    return;
  }
  const role = depth === 0 ? 'quote' : `quote ${depth + 1}`;
  addRole(parts, index, spanOf(block.position), owner, role, { isInBody });
  for (const child of block.children) addBlock(parts, index, child, owner, depth + 1);
  if (block.attribution) {
    addRole(parts, index, spanOf(block.attribution.position), owner, 'attribution', { isInBody });
  }
}

/** Adds a role to the lines of a span; in a body a deeper one takes the place of the one it lies in. */
function addRole(
  parts: Parts,
  index: LineIndex,
  span: Span,
  owner: string,
  role: string,
  { isInBody }: { isInBody: boolean } = { isInBody: false },
): void {
  const [first, last] = index.linesOf(span);
  for (let line = first; line <= last; line += 1) {
    const { roles } = partOf(parts, line, owner);
    const isOverQuote = isInBody && /^quote/u.test(roles.at(-1) ?? '');
    if (isOverQuote) roles.splice(-1, 1, role);
    else if (!roles.includes(role)) roles.push(role);
  }
}

function addBrackets(parts: Parts, index: LineIndex, body: Span, owner: string): void {
  const [first, last] = index.linesOf(body);
  for (let line = first; line <= last; line += 1) {
    const bracket = line === first ? '┌' : line === last ? '└' : '│';
    partOf(parts, line, owner).bracket = first === last ? '─' : bracket;
  }
}

/** Names what is left of a body once its quotes are named. */
function addText(parts: Parts, index: LineIndex, body: Span, owner: string): void {
  const [first, last] = index.linesOf(body);
  for (let line = first; line <= last; line += 1) {
    const { roles } = partOf(parts, line, owner);
    if (index.textOf(line).trim() !== '' && !roles.some((role) => role.startsWith('quote')))
      roles.push('text');
  }
}

function partOf(parts: Parts, line: number, owner: string): Part {
  const inLine = parts.get(line) ?? [];
  parts.set(line, inLine);
  let part = inLine.find((other) => other.owner === owner);
  if (part === undefined) {
    part = { owner, bracket: ' ', roles: [] };
    inLine.push(part);
  }
  return part;
}

function finish(parts: Parts): LineLabels {
  return new Map(
    [...parts].map(([line, inLine]) => [
      line,
      inLine
        .map(({ owner, bracket, roles }) =>
          owner === '' ? roles.join(', ') : `${owner.padEnd(3)} ${bracket} ${roles.join(', ')}`.trimEnd(),
        )
        .join(' + '),
    ]),
  );
}
