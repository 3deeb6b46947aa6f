import { createMatcher, type Matcher, type Part, parseQuery } from '@rethread/query';
import { type Flow, lastAtOrBefore, type Piece } from '../layout/flow.ts';
import type { Anchor, Layout } from '../layout/layout.ts';
import type { OpenThread, PausedWay } from '../thread/open-thread.ts';
import type { Passage } from './state.ts';

/** A search that was begun. */
export interface Search {
  query: string;
  matcher: Matcher;
  /** Number of hits by section, of those that were counted; sections without any are left out. */
  counts: ReadonlyMap<number, number>;
  total: number;
  /** Where counting goes on; `null` when all is counted. */
  next: number | null;
  /** Where the way behind `next`, which is counted then, was paused. */
  paused: PausedWay | null;
  /** The hit last gone to. */
  current: Passage | null;
  /** A hit that is still looked for. */
  seek: Seek | null;
}

/** A way to the next hit, as far as it was gone. */
export interface Seek {
  /** Where it began. */
  from: Anchor;
  direction: Direction;
  /** The section to look into next. */
  at: number;
  /** Where the way from there was paused. */
  paused: PausedWay | null;
  /** Whether it went on past the end of the thread. */
  wrapped: boolean;
}

/** `forward`, a hit at the place where the way begins does not count; `fromIncluded` makes it count. */
export type Direction = 'forward' | 'backward' | 'fromIncluded';

/** A stretch of one flow; `end` is exclusive. */
export interface Hit {
  start: number;
  end: number;
}

/**
 * Begins a search in everything that the reader shows, folded or not. Nothing is looked at yet.
 *
 * The query is read as `rethread search` reads it, and what is not complete is looked for letter by letter.
 */
export function beginSearch(query: string): Search {
  const matcher = createMatcher(parseQuery(query, { tolerant: true }));
  return { query, matcher, counts: new Map(), total: 0, next: 0, paused: null, current: null, seek: null };
}

/** Goes on counting hits for about that many milliseconds. */
export function countOn({ thread, flow }: Layout, search: Search, milliseconds: number): Search {
  if (search.next === null) return search;
  const until = performance.now() + milliseconds;
  const counts = new Map(search.counts);
  const test = (source: string) => search.matcher.canMatch(source);
  let { total, next, paused } = search as Search;
  while (next !== null) {
    const section: number = next;
    if (paused === null) {
      const { length } = hitsIn(thread, section, flow(section), search.matcher);
      if (length > 0) counts.set(section, length);
      total += length;
    }
    const ahead = thread.nextLike(section, 1, test, until, paused);
    paused = isPaused(ahead) ? ahead : null;
    next = isPaused(ahead) ? section : ahead;
    if (performance.now() >= until) break;
  }
  return { ...search, counts, total, next, paused };
}

function isPaused(ahead: number | PausedWay | null): ahead is PausedWay {
  return typeof ahead === 'object' && ahead !== null;
}

/** Whether the hits of a section have been counted. */
function isCounted({ next, paused }: Search, section: number): boolean {
  return next === null || section < next || (section === next && paused !== null);
}

/** Lists the hits of one section, in order. */
export function hitsIn(thread: OpenThread, section: number, flow: Flow, matcher: Matcher): readonly Hit[] {
  const kept = hitMemo.get(flow);
  if (kept?.matcher === matcher) return kept.hits;
  const hits = findHits(thread, section, flow, matcher);
  hitMemo.set(flow, { matcher, hits });
  return hits;
}

/** The hits of a flow for the query asked for last: each frame asks again. */
const hitMemo = new WeakMap<Flow, { matcher: Matcher; hits: readonly Hit[] }>();

function findHits(thread: OpenThread, section: number, flow: Flow, matcher: Matcher): readonly Hit[] {
  if (section === 0) {
    return matcher.acceptsTitle ? matcher.hitsIn(flow.text.slice(0, flow.pieces[0]?.end)) : [];
  }
  const post = thread.post(section);
  const context = {
    authors: thread.authors(section),
    authorOf(id: string) {
      const other = thread.sectionOfPost(id);
      return other === null ? null : thread.post(other).author;
    },
    idOf: (number: number) => idOf(thread, number),
  };
  if (!matcher.accepts(post, context)) return [];
  // Filters alone find whole posts, which are marked at their headers.
  if (matcher.query.pattern === null) return [{ start: 0, end: (flow.pieces[0] as Piece).end }];
  return matcher.hitsIn(flow.text).filter(({ start }) => {
    const piece = lastAtOrBefore(flow.pieces, start, (each) => each.start);
    return piece !== undefined && piece.kind !== 'furniture' && matcher.acceptsPart(partOf(piece));
  });
}

/** The id of the post with that number; `null` while numbers up to it are estimates. */
function idOf(thread: OpenThread, number: number): string | null {
  const section = thread.sectionOfNumber(number);
  if (section === null || section === 0 || !thread.numberOf(section).isExact) return null;
  return thread.post(section).id;
}

/** The number of a post that a search asks for and that nobody knows yet, since not all posts are counted; else `null`. */
export function uncountedPost(thread: OpenThread, { matcher }: Search): number | null {
  if (thread.count.isExact) return null;
  const asked = matcher.query.filters.flatMap((filter) =>
    filter.kind === 'quotes-post' ? [filter.number] : [],
  );
  return asked.find((number) => idOf(thread, number) === null) ?? null;
}

function partOf({ kind, quote }: Piece): Part {
  if (kind === 'header') return 'header';
  if (quote !== -1) return 'quote';
  return kind === 'signature' ? 'signature' : 'own';
}

/** What came of looking for a hit: it, none in the thread, or a way that is to be gone on later. */
export type Found =
  | { kind: 'hit'; hit: Passage; wrapped: boolean; direction: Direction }
  | { kind: 'none' }
  | { kind: 'later'; seek: Seek };

/** Begins to look for the hit nearest to `from` in one direction, going round past the end of the thread. */
export function seekHit(
  layout: Layout,
  search: Search,
  from: Anchor,
  direction: Direction,
  milliseconds: number,
): Found {
  const own = beyond(hitsOf(layout, search, from.section), from.offset, direction);
  if (own) return { kind: 'hit', hit: { section: from.section, ...own }, wrapped: false, direction };
  return seekOn(
    layout,
    search,
    { from, direction, at: from.section, paused: null, wrapped: false },
    milliseconds,
  );
}

/** Goes on looking for a hit for about that many milliseconds. */
export function seekOn(layout: Layout, search: Search, begun: Seek, milliseconds: number): Found {
  const { thread } = layout;
  const { from, direction } = begun;
  const until = performance.now() + milliseconds;
  const step = direction === 'backward' ? -1 : 1;
  const test = (source: string) => search.matcher.canMatch(source);
  let { at, paused, wrapped } = begun;
  for (;;) {
    const ahead = thread.nextLike(at, step, test, until, paused);
    if (isPaused(ahead)) return { kind: 'later', seek: { ...begun, at, paused: ahead, wrapped } };
    paused = null;
    if (ahead === null) {
      if (wrapped) return { kind: 'none' };
      wrapped = true;
      if (step === -1) thread.findEnd();
      at = step === 1 ? 0 : thread.lastSection;
    } else at = ahead;
    const isBack = wrapped && (at - from.section) * step >= 0;
    // Of the section where the way began, the part behind is left.
    const hit = (at === from.section || !isBack ? hitsOf(layout, search, at) : []).at(step === 1 ? 0 : -1);
    if (hit !== undefined) return { kind: 'hit', hit: { section: at, ...hit }, wrapped, direction };
    if (isBack) return { kind: 'none' };
    if (performance.now() >= until) return { kind: 'later', seek: { ...begun, at, paused, wrapped } };
  }
}

function hitsOf({ thread, flow }: Layout, search: Search, section: number): readonly Hit[] {
  if (isCounted(search, section) && !search.counts.has(section)) return [];
  return hitsIn(thread, section, flow(section), search.matcher);
}

/** Gives the place of a hit among all, from 1; `null` while not all before it are counted. */
export function hitNumber({ thread, flow }: Layout, search: Search, hit: Passage): number | null {
  const { counts, matcher } = search;
  if (!isCounted(search, hit.section)) return null;
  let before = 0;
  for (const [section, count] of counts) if (section < hit.section) before += count;
  const own = hitsIn(thread, hit.section, flow(hit.section), matcher);
  return before + own.findIndex(({ start }) => start === hit.start) + 1;
}

function beyond(hits: readonly Hit[], offset: number, direction: Direction): Hit | undefined {
  if (direction === 'backward') return hits.findLast(({ start }) => start < offset);
  return hits.find(({ start }) => (direction === 'forward' ? start > offset : start >= offset));
}
