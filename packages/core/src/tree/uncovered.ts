import type { Furniture, Node, Position, Post } from './nodes.ts';
import { visit } from './visit.ts';

/** Leaves that may reach over the end of a line: a line's break, and what extractors broke into lines. */
const REACHING: ReadonlySet<Node['type']> = new Set(['break', 'attribution', 'field', 'editStamp', 'code']);

/**
 * The furniture that no leaf of a post reaches over. What draws a table or parts lines may stand inside what is one thing to
 * a reader: that holds it already.
 *
 * @param furniture  In the order of the source.
 */
export function uncovered(furniture: readonly Furniture[], posts: readonly Post[]): Furniture[] {
  const covers: Position[] = [];
  for (const post of posts) {
    visit(post, (node) => {
      if (REACHING.has(node.type)) covers.push(node.position);
    });
  }
  covers.sort((a, b) => a.start.offset - b.start.offset);
  let at = 0;
  return furniture.filter((node) => {
    while (at < covers.length && (covers[at] as Position).end.offset <= startOf(node)) at += 1;
    const cover = covers[at];
    return cover === undefined || startOf(node) < cover.start.offset;
  });
}

function startOf({ position }: Furniture): number {
  return position.start.offset;
}
