import type { Nodes } from 'hast';
import { toText } from 'hast-util-to-text';
import { blockElements } from './block-text.ts';

/** What a browser's `innerText` gives for a page; changes the tree. */
export function innerText(tree: Nodes): string {
  tidy(tree);
  return toText(tree).replaceAll(/ *([\n\t]) */g, '$1');
}

/**
 * Does below `node` what browsers do with boards' pages and the package does not: tables, and the names over quotes that
 * boards show as blocks, begin lines, and blanks between blocks are none.
 */
function tidy(node: Nodes): void {
  if (!('children' in node)) return;
  const { children } = node;
  node.children = children.flatMap((child, index) => {
    tidy(child);
    if (
      isBlank(child) &&
      [children[index - 1], children[index + 1]].some((beside) => !beside || isBlock(beside))
    )
      return [];
    if (child.type !== 'element' || !/^(?:table|cite)$/u.test(child.tagName)) return [child];
    return [{ type: 'element', tagName: 'div', properties: {}, children: [child] }];
  }) as typeof children;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && /^[ \t\n\r\f]*$/u.test(node.value);
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && (blockElements.has(node.tagName) || /^t[dh]$/u.test(node.tagName));
}
