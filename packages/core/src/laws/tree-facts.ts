import { expect } from 'vitest';
import type { Node, Point, Position, Post, Thread } from '../tree/nodes.ts';
import { visit } from '../tree/visit.ts';

// What a tree must be, said once more and without any of core's own code: a law that shares the code it checks holds
// for every mistake in it.

/** A leaf of the tree: a node without children, or a name or date that a header holds. */
export interface Leaf {
  type: string;
  position: Position;
  /** The characters it must have; `null` where its value is normalised. */
  value: string | null;
}

/** A node with the nodes directly below it, in the order of the source. */
export interface Family {
  parent: { type: string; position: Position };
  children: { type: string; position: Position }[];
}

/** Every leaf, in the order in which the tree holds them; furniture, which may stand anywhere, in its place. */
function leavesOf(thread: Thread): Leaf[] {
  const leaves: Leaf[] = [];
  if (thread.title) collectLeaves(thread.title, leaves);
  for (const post of thread.children) collectLeaves(post, leaves);
  const ordered = [...leaves, ...thread.furniture.map(leafOf)];
  // A stable sort: leaves of the posts that stand out of order stay so, and are found by who compares neighbours.
  return thread.furniture.length === 0
    ? leaves
    : ordered.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Every node that has nodes below it. */
export function familiesOf(thread: Thread): Family[] {
  const families: Family[] = [
    { parent: thread, children: [...(thread.title ? [thread.title] : []), ...thread.children] },
  ];
  const queue: Node[] = [...thread.children];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const children = partsOf(node);
    if (children.length === 0) continue;
    families.push({ parent: node, children });
    queue.push(...children.filter(isNode));
  }
  return families;
}

/** Line and column of every offset, counted anew. */
export function createPointTable(source: string): (offset: number) => Point {
  const lineStarts = [0];
  for (let index = 0; index < source.length; index += 1) {
    if (source[index] === '\n') lineStarts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
  };
}

/** Calls `visit` for every value inside `value`, with its path. */
export function walkValues(value: unknown, visit: (value: unknown, path: string) => void, path = ''): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) walkValues(inner, visit, `${path}/${key}`);
}

/** Asserts that the leaves are disjoint, in order, have the characters they say, and leave out nothing but white space. */
export function expectLossless(source: string, thread: Thread): void {
  let end = 0;
  for (const leaf of leavesOf(thread)) {
    const { start } = leaf.position;
    if (start.offset < end) expect.fail(`${leaf.type} at ${start.offset} begins before ${end}`);
    const lost = source.slice(end, start.offset);
    if (!isWhiteSpace(lost)) expect.fail(`${JSON.stringify(lost)} at ${end} is in no leaf`);
    const text = source.slice(start.offset, leaf.position.end.offset);
    if (leaf.value !== null && leaf.value !== text) {
      expect.fail(
        `${leaf.type} at ${start.offset} is ${JSON.stringify(text)}, not ${JSON.stringify(leaf.value)}`,
      );
    }
    end = leaf.position.end.offset;
  }
  const lost = source.slice(end);
  if (!isWhiteSpace(lost)) expect.fail(`${JSON.stringify(lost)} at ${end} is in no leaf`);
}

/** Every node of a type in a tree, in the order of the source. */
export function nodesIn<Type extends Node['type']>(root: Node, type: Type): Extract<Node, { type: Type }>[] {
  const nodes: Extract<Node, { type: Type }>[] = [];
  visit(root, (node) => {
    if (node.type === type) nodes.push(node as Extract<Node, { type: Type }>);
  });
  return nodes;
}

/** First offset and the one behind the last. */
export function stretchOf({ start, end }: Position): readonly [start: number, end: number] {
  return [start.offset, end.offset];
}

/** From the first child to the last; `null` if there is none. */
export function bodyOf({
  children,
}: {
  children: { position: Position }[];
}): readonly [start: number, end: number] | null {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [first.position.start.offset, last.position.end.offset] : null;
}

/** Types whose `value` is exactly what stands at their position. */
const literalTypes = new Set(['text', 'markup', 'link', 'mention', 'title', 'furniture', 'divider']);

function collectLeaves(node: Node, leaves: Leaf[]): void {
  const parts = partsOf(node);
  if (parts.length === 0) {
    if (!('children' in node)) leaves.push(leafOf(node));
    return;
  }
  for (const part of parts) {
    if (isNode(part)) collectLeaves(part, leaves);
    else leaves.push({ type: part.type, position: part.position, value: null });
  }
}

function leafOf(node: Node): Leaf {
  const value = literalTypes.has(node.type) && 'value' in node ? node.value : null;
  return { type: node.type, position: node.position, value };
}

type Part = Node | { type: 'name' | 'date'; position: Position };

function isNode(part: Part): part is Node {
  return part.type !== 'name' && part.type !== 'date';
}

/** What stands directly below a node. Parts of a header come in the order of the source, since boards vary it. */
function partsOf(node: Node): Part[] {
  if (node.type === 'post') return [...headerOf(node), ...withStamp(node)];
  if (node.type === 'quote') return [...(node.attribution ? [node.attribution] : []), ...node.children];
  return 'children' in node ? node.children : [];
}

/** The blocks of a post with the board's stamp, which may stand before a signature. */
function withStamp({ children, edited }: Post): Part[] {
  if (edited === null) return children;
  const at = children.findIndex(({ position }) => position.start.offset > edited.position.start.offset);
  return at < 0 ? [...children, edited] : [...children.slice(0, at), edited, ...children.slice(at)];
}

function headerOf(post: Post): Part[] {
  const parts: Part[] = [...post.fields];
  if (post.userTitle) parts.push(post.userTitle);
  if (post.number) parts.push(post.number);
  if (post.date) parts.push({ type: 'date', position: post.date.position });
  const { author } = post;
  if (author?.basis === 'header' && author.position) parts.push({ type: 'name', position: author.position });
  return parts.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** White space of Unicode, and the blanks without width that show as little. */
function isWhiteSpace(text: string): boolean {
  return /^[\s\u0085\u200B\uFEFF]*$/u.test(text);
}
