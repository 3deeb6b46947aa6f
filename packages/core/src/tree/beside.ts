import type { LineToken } from '../lines/kinds.ts';
import type { PostDraft } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import type { Furniture, Position, Post } from './nodes.ts';
import { visit } from './visit.ts';

/**
 * Parts the lines of a header that stand in the source before the words of the post from those that stand beside them: in
 * the left column of a table that was printed with its columns side by side.
 *
 * @param bodyOffset  Of the first line of the words.
 */
export function partBeside(
  header: readonly LineToken[],
  bodyOffset: number,
): { before: readonly LineToken[]; beside: LineToken[] } {
  const beside = header.filter(({ offset }) => offset > bodyOffset);
  return beside.length === 0
    ? { before: header, beside }
    : { before: header.filter(({ offset }) => offset <= bodyOffset), beside };
}

/** What stands beside the words of a post, as furniture, but for what lies in a leaf that goes over several lines. */
export function besideFurniture({ beside }: PostDraft, post: Post): Furniture[] {
  if (beside.length === 0) return [];
  const long: Position[] = [];
  visit(post, (node) => {
    const { start, end } = node.position;
    if (LONG_LEAVES.has(node.type) && start.line < end.line) long.push(node.position);
  });
  return beside.map(furnitureOf).filter(({ position: { start } }) => {
    return !long.some((leaf) => leaf.start.offset <= start.offset && start.offset < leaf.end.offset);
  });
}

/** Leaves of several lines, and of what stands between these. */
const LONG_LEAVES: ReadonlySet<string> = new Set(['code', 'attribution', 'editStamp', 'field']);
