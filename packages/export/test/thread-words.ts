import type { Block, Inline, ListItem, Thread } from '@rethread/core';
import { visibleText } from '../src/visible-text.ts';

/** Every word of every text node of every post, as it may be shown. */
export function wordsOf({ children }: Thread): string[] {
  return children.flatMap((post) => wordsIn(post.children));
}

function wordsIn(nodes: readonly (Block | ListItem | Inline)[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return visibleText(node.value).split(/\s+/u).filter(Boolean);
    return 'children' in node ? wordsIn(node.children) : [];
  });
}
