import { neighbourOf } from '../relations/post-facts.ts';
import { type TreeRow, treeAround } from '../relations/tree.ts';
import type { Desk } from './places.ts';

/** The tree of replies around a post, of the posts that are shown; `depth` is in levels from 1, `null` for all. */
export function treeOf({ layout, state }: Desk, section: number, depth: number | null): TreeRow[] {
  const { thread } = layout;
  const limit = state.limit?.sections ?? null;
  const step = (from: number, by: 1 | -1) =>
    limit === null ? neighbourOf(thread, from, by) : layout.step({ limit }, from, by);
  return treeAround({ thread, section, step, depth });
}
