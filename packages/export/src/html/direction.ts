import { type Node, visit } from '@rethread/core';

const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Tells for the `dir` of a quote or a list on which side its rule or its bullets belong: where its first letter begins.
 * Lines of text find their direction by themselves.
 *
 * @returns `null` where the page's own direction will do.
 */
export function directionOf(block: Node): 'rtl' | null {
  let first: string | undefined;
  visit(block, (node) => {
    if (first !== undefined) return 'skip';
    if (node.type === 'text' || node.type === 'code') first = letter.exec(node.value)?.[0];
    return undefined;
  });
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : null;
}
