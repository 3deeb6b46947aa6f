import type { Anchor } from '../layout/layout.ts';
import { type Desk, leave } from './places.ts';
import type { ReaderState } from './state.ts';

/** Goes to a place, puts it on the first row and remembers where the jump began. A limit that hides it is lifted. */
export function jumpTo(desk: Desk, anchor: Anchor, notice: string | null = null): ReaderState {
  const isShown = isInLimit(desk.state, anchor.section);
  return {
    ...leave(desk),
    limit: isShown ? desk.state.limit : null,
    top: anchor,
    pinned: true,
    focus: null,
    passage: null,
    notice: isShown ? notice : [notice, 'All posts are shown again'].filter(Boolean).join('; '),
  };
}

/** Says that a section is among those that are shown. */
export function isInLimit({ limit }: Pick<ReaderState, 'limit'>, section: number): boolean {
  return limit === null || section === 0 || limit.sections.includes(section);
}
