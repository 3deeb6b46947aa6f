import type { Block, Inline, ListItem, Post } from '@rethread/core';
import { visibleText } from '../visible-text.ts';

/** The author's own words in a post, on one line: what is quoted is found where it was written. */
export function postText({ children }: Post): string {
  const parts: string[] = [];
  collect(children, parts);
  return visibleText(parts.join('')).replace(/\s+/gu, ' ').trim();
}

function collect(nodes: readonly (Block | ListItem | Inline)[], parts: string[]): void {
  for (const node of nodes) {
    if (node.type === 'quote' || node.type === 'divider' || node.type === 'markup') continue;
    if (node.type === 'break') parts.push(' ');
    else if ('children' in node) {
      collect(node.children, parts);
      parts.push(' ');
    } else parts.push(node.value);
  }
}
