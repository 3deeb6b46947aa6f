import { flowOffset, lastAtOrBefore } from '../layout/flow.ts';
import type { Anchor, Layout } from '../layout/layout.ts';
import { beginSearch } from './search.ts';
import type { Passage, ReaderState, Stop } from './state.ts';

/**
 * Moves a state from one layout to another of the same thread, of which more is known now: names, numbers, signatures. Places
 * stay at their words.
 */
export function settle(state: ReaderState, from: Layout, to: Layout): ReaderState {
  const anchor = ({ section, offset }: Anchor): Anchor =>
    // What was taken for a post may turn out to be none.
    to.thread.has(section)
      ? { section, offset: settledOffset(section, offset, from, to) }
      : { section: 0, offset: 0 };
  const stop = (each: Stop): Stop => ({ ...each, top: anchor(each.top) });
  const passage = (each: Passage): Passage | null =>
    to.thread.has(each.section)
      ? {
          section: each.section,
          start: settledOffset(each.section, each.start, from, to),
          end: settledOffset(each.section, each.end, from, to),
        }
      : null;
  const { mode } = state;
  const settled: ReaderState = {
    ...state,
    top: anchor(state.top),
    passage: state.passage && passage(state.passage),
    back: state.back.map(stop),
    forward: state.forward.map(stop),
    marks: Object.fromEntries(Object.entries(state.marks).map(([name, place]) => [name, anchor(place)])),
  };
  const found = state.search === null ? null : beginSearch(state.search.query);
  const current = state.search?.current ?? null;
  return {
    ...settled,
    search: found && { ...found, current: current && passage(current) },
    mode: 'before' in mode ? { ...mode, before: settle(mode.before, from, to) } : mode,
  };
}

/** By the place in the source, where the words there come from it. */
function settledOffset(section: number, offset: number, from: Layout, to: Layout): number {
  if (offset === 0) return 0;
  const old = from.flow(section);
  const link = lastAtOrBefore(old.links, offset, ({ start }) => start);
  const flow = to.flow(section);
  if (link === undefined || offset >= link.end) {
    // Between two words of the source: as far behind the one before.
    const behind = link === undefined ? offset : offset - link.end;
    const base = link === undefined ? 0 : flowOffset(flow, link.sourceOffset + link.raw.length);
    return Math.min(base + behind, flow.text.length);
  }
  return flowOffset(flow, link.sourceOffset + (offset - link.start));
}
