import { createLayout, type Layout } from '../layout/layout.ts';
import { withoutLinks } from '../relations/rejected-links.ts';
import { settle } from './settle.ts';
import type { ReaderState } from './state.ts';

/** A state, and the layout that its places are in. */
export interface Held {
  layout: Layout;
  state: ReaderState;
}

/** Lays the thread out anew where the links that the state rejects are not those that its layout leaves out. */
export function relink(held: Held): Held {
  const { layout, state } = held;
  const thread = withoutLinks(layout.thread, state.rejected);
  if (thread === layout.thread) return held;
  const next = createLayout(thread, layout.drawing);
  return { layout: next, state: settle(state, layout, next) };
}
