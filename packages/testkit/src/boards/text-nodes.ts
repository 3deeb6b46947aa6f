import type { Nodes } from 'hast';

/** Elements whose text is never shown. */
const hidden = new Set(['script', 'style', 'head', 'template']);

/** The text nodes below `node`, a line each, without the blanks round them. */
export function textNodes(node: Nodes): string {
  return texts(node).join('\n');
}

function texts(node: Nodes): string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value.trim()];
  if (!('children' in node) || (node.type === 'element' && hidden.has(node.tagName))) return [];
  return node.children.flatMap(texts);
}
