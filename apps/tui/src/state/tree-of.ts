import { type TreeRow, treeAround } from '../relations/tree.ts';
import type { Desk } from './places.ts';

/** The tree of replies around a post, of the posts that are shown; `depth` is in levels from 1, `null` for all. */
export function treeOf({ layout, state }: Desk, section: number, depth: number | null): TreeRow[] {
  const view = { limit: state.limit?.sections ?? null };
  return treeAround({
    thread: layout.thread,
    section,
    step: (from, by) => layout.step(view, from, by),
    depth,
  });
}
