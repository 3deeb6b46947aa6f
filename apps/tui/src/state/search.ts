import type { Flow } from '../layout/flow.ts';
import type { Anchor, Layout } from '../layout/layout.ts';
import type { Passage } from './state.ts';

/** A search that has been made. */
export interface Search {
  query: string;
  pattern: RegExp;
  /** Number of hits by section; sections without any are left out. */
  counts: ReadonlyMap<number, number>;
  total: number;
  /** The hit last gone to. */
  current: Passage | null;
}

/** A stretch of one flow; `end` is exclusive. */
export interface Hit {
  start: number;
  end: number;
}

/**
 * Looks for `query` in everything that the reader shows, folded or not.
 *
 * Case counts only where the query has a capital letter. A space also stands for a line's end, so that a
 * phrase is found across two lines.
 */
export function search(layout: Layout, query: string): Search {
  const pattern = queryPattern(query);
  const counts = new Map<number, number>();
  let total = 0;
  for (let section: number | null = 0; section !== null; section = layout.thread.next(section)) {
    const { length } = hitsIn(layout.flow(section), pattern);
    if (length > 0) counts.set(section, length);
    total += length;
  }
  return { query, pattern, counts, total, current: null };
}

/** Lists the hits of one section, in order. */
export function hitsIn(flow: Flow, pattern: RegExp): readonly Hit[] {
  const kept = hitMemo.get(flow);
  if (kept?.pattern === pattern) return kept.hits;
  const hits: Hit[] = [];
  for (const match of flow.text.matchAll(pattern))
    hits.push({ start: match.index, end: match.index + match[0].length });
  hitMemo.set(flow, { pattern, hits });
  return hits;
}

/** The hits of a flow for the pattern asked for last: each frame asks again. */
const hitMemo = new WeakMap<Flow, { pattern: RegExp; hits: readonly Hit[] }>();

/**
 * Finds the hit nearest to `from` in one direction, going round past the end of the thread.
 *
 * @param from  Forward, a hit at this very place does not count; `fromIncluded` makes it count.
 * @returns The hit and whether the way there went round; `null` where the thread has none.
 */
export function nearestHit(
  layout: Layout,
  found: Search,
  from: Anchor,
  direction: 'forward' | 'backward' | 'fromIncluded',
): { hit: Passage; wrapped: boolean } | null {
  if (found.total === 0) return null;
  const step = direction === 'backward' ? -1 : 1;
  const own = beyond(hitsIn(layout.flow(from.section), found.pattern), from.offset, direction);
  if (own) return { hit: { section: from.section, ...own }, wrapped: false };
  const sections = [...found.counts.keys()];
  if (step === -1) sections.reverse();
  const ahead = sections.find((section) => (section - from.section) * step > 0);
  const section = ahead ?? (sections[0] as number);
  const hit = hitsIn(layout.flow(section), found.pattern).at(step === 1 ? 0 : -1);
  return hit === undefined ? null : { hit: { section, ...hit }, wrapped: ahead === undefined };
}

/** Gives the place of a hit among all, from 1. */
export function hitNumber(layout: Layout, found: Search, hit: Passage): number {
  let before = 0;
  for (const [section, count] of found.counts) if (section < hit.section) before += count;
  return (
    before + hitsIn(layout.flow(hit.section), found.pattern).findIndex(({ start }) => start === hit.start) + 1
  );
}

function beyond(hits: readonly Hit[], offset: number, direction: 'forward' | 'backward' | 'fromIncluded') {
  if (direction === 'backward') return hits.findLast(({ start }) => start < offset);
  return hits.find(({ start }) => (direction === 'forward' ? start > offset : start >= offset));
}

function queryPattern(query: string): RegExp {
  const source = query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ +/g, '[ \\u00A0\\n]+');
  return new RegExp(source, query === query.toLowerCase() ? 'giu' : 'gu');
}
