import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * What Obsidian reads as markup of its own and GitHub does not: comments, highlights, formulas, names of blocks, links
 * between notes, tags.
 */
const marks = /%%|==|\$|\^|\[\[|(?:^|\s)#(?=\d*[\p{L}\p{Emoji_Presentation}_/-])|<%|\{\{/gu;

/** Finds such marks that no backslash stands before; the name of a post, its first line, is ours. */
export function findObsidianMarks(document: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes, isFirst: boolean) => {
    if (node.type === 'text' && node.position) {
      const { start, end } = node.position;
      const raw = document
        .slice(start.offset, end.offset)
        .replace(isFirst ? /^Post #\d+ \^p\d+$/u : /^$/u, '')
        // What is escaped is no mark, and keeps its neighbours apart.
        .replace(/\\[!-/:-@[-`{-~]/gu, '\0');
      found.push(...(raw.match(marks) ?? []));
    }
    // An address between `<` and `>` is no text.
    const isAddress = node.type === 'link' && document[node.position?.start.offset ?? 0] === '<';
    if (!('children' in node) || isAddress) return;
    for (const [index, child] of node.children.entries())
      visit(child, isFirst || node.children[index - 1]?.type === 'heading');
  };
  visit(parseMarkdown(document), false);
  return found;
}
