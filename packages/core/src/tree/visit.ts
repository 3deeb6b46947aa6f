import type { Node } from './nodes.ts';

/** Called for a node; `'skip'` leaves its children out, `'stop'` ends the visit. */
export type Visitor = (node: Node, ancestors: readonly Node[]) => undefined | 'skip' | 'stop' | void;

/**
 * Calls `visitor` for a node and all nodes below it: parents first, siblings in the order of the source.
 *
 * @param visitor  Its `ancestors` run from the root to the node's parent; the array is reused, so copy it to keep it.
 */
export function visit(node: Node, visitor: Visitor): void {
  visitFrom(node, [], visitor);
}

function visitFrom(node: Node, ancestors: Node[], visitor: Visitor): boolean {
  const answer = visitor(node, ancestors);
  if (answer === 'stop') return false;
  if (answer === 'skip') return true;
  const children = childNodes(node);
  if (children.length === 0) return true;
  ancestors.push(node);
  for (const child of children) {
    if (!visitFrom(child, ancestors, visitor)) return false;
  }
  ancestors.pop();
  return true;
}

/**
 * All nodes directly below a node in the order of the source: besides `children`, a thread's title and furniture, a
 * post's header fields and edit stamp, a quote's attribution.
 *
 * The name in a header is no node; `Post.author` has its position.
 */
export function childNodes(node: Node): readonly Node[] {
  switch (node.type) {
    case 'thread': {
      const nodes: Node[] = [...node.children, ...node.furniture];
      if (node.title !== null) nodes.push(node.title);
      return nodes.sort(byOffset);
    }
    case 'post': {
      const { userTitle, number, edited, fields, children } = node;
      if (userTitle === null && number === null && edited === null && fields.length === 0) return children;
      const nodes: Node[] = [...fields, ...children];
      if (userTitle !== null) nodes.push(userTitle);
      if (number !== null) nodes.push(number);
      if (edited !== null) nodes.push(edited);
      return nodes.sort(byOffset);
    }
    case 'quote':
      return node.attribution === null ? node.children : [node.attribution, ...node.children];
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'editNote':
    case 'signOff':
    case 'signature':
      return node.children;
    default:
      return [];
  }
}

function byOffset(a: Node, b: Node): number {
  return a.position.start.offset - b.position.start.offset;
}
