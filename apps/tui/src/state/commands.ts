import { type FlowQuote, flowOffset } from '../layout/flow.ts';
import { toggleFold } from '../layout/folds.ts';
import { textRows } from './geometry.ts';
import type { Command } from './keymap.ts';
import {
  compareAnchors,
  currentQuote,
  type Desk,
  isVisible,
  lastTop,
  neighbourQuote,
  quoteAnchor,
  scroll,
  showInContext,
  showPassage,
  stopAt,
  topOf,
} from './places.ts';
import { nearestHit } from './search.ts';
import type { ReaderState, Stop } from './state.ts';

/** Jumps that Backspace can take back. */
const BACK_LIMIT = 100;

/**
 * What each command does while reading.
 *
 * `count` is the number typed before it, `null` if there was none.
 */
export const commandHandlers: Record<Command, (desk: Desk, count: number | null) => ReaderState> = {
  'line-down': (desk, count) => scroll(desk, count ?? 1),
  'line-up': (desk, count) => scroll(desk, -(count ?? 1)),
  'half-page-down': (desk, count) => scroll(desk, halfPage(desk) * (count ?? 1)),
  'half-page-up': (desk, count) => scroll(desk, -halfPage(desk) * (count ?? 1)),
  'page-down': (desk, count) => scroll(desk, textRows(desk.size) * (count ?? 1)),
  'page-up': (desk, count) => scroll(desk, -textRows(desk.size) * (count ?? 1)),
  start: (desk, count) =>
    count === null
      ? { ...leave(desk), top: { section: 0, offset: 0 }, pinned: false }
      : goToPost(desk, count),
  end: (desk, count) =>
    count === null ? { ...leave(desk), top: lastTop(desk), pinned: false } : goToPost(desk, count),
  'next-post': (desk, count) => nextPost(desk, count ?? 1),
  'previous-post': (desk, count) => previousPost(desk, count ?? 1),
  'next-quote': (desk, count) => stepQuotes(desk, 1, count ?? 1),
  'previous-quote': (desk, count) => stepQuotes(desk, -1, count ?? 1),
  follow,
  back,
  fold: foldCurrent,
  'fold-all': foldAll,
  search: ({ state }) => ({ ...state, mode: { name: 'prompt', text: '', before: state } }),
  'next-hit': (desk, count) => stepHits(desk, 'forward', count ?? 1),
  'previous-hit': (desk, count) => stepHits(desk, 'backward', count ?? 1),
  clear: ({ state }) => ({ ...state, search: null, passage: null }),
  help: ({ state }) => ({ ...state, mode: { name: 'help', top: 0 } }),
  quit: ({ state }) => ({ ...state, ending: 'quit' }),
  interrupt: ({ state }) => ({ ...state, ending: 'interrupted' }),
};

/** Remembers a place for Backspace to come back to. */
export function remember(state: ReaderState, stop: Stop): ReaderState {
  return { ...state, back: [...state.back, stop].slice(-BACK_LIMIT) };
}

function leave(desk: Desk): ReaderState {
  return remember(desk.state, stopAt(desk));
}

function halfPage({ size }: Desk): number {
  return Math.max(1, Math.floor(textRows(size) / 2));
}

function goToPost(desk: Desk, number: number): ReaderState {
  const { lastSection } = desk.layout;
  if (number < 1 || number > lastSection) {
    return { ...desk.state, notice: `No post ${number}; the last is ${lastSection}` };
  }
  return { ...leave(desk), top: { section: number, offset: 0 }, pinned: true };
}

function nextPost(desk: Desk, count: number): ReaderState {
  const { section } = topOf(desk);
  const { lastSection } = desk.layout;
  if (section === lastSection) return { ...desk.state, notice: 'This is the last post' };
  return { ...desk.state, top: { section: Math.min(section + count, lastSection), offset: 0 }, pinned: true };
}

function previousPost(desk: Desk, count: number): ReaderState {
  const top = topOf(desk);
  const toOwnStart = top.offset > 0 ? 1 : 0;
  const section = Math.max(0, top.section + toOwnStart - count);
  if (compareAnchors(top, { section: 0, offset: 0 }) === 0) {
    return { ...desk.state, notice: 'This is the start of the thread' };
  }
  return { ...desk.state, top: { section, offset: 0 }, pinned: true };
}

function stepQuotes(desk: Desk, step: 1 | -1, count: number): ReaderState {
  let { state } = desk;
  for (let done = 0; done < count; done += 1) {
    const stepped = { ...desk, state };
    const found = neighbourQuote(stepped, step);
    if (found === null)
      return { ...state, notice: step === 1 ? 'No more quotes' : 'No quotes before this one' };
    const anchor = quoteAnchor(desk.layout, found);
    state = { ...(isVisible(stepped, anchor) ? state : showInContext(stepped, anchor)), focus: found };
  }
  return state;
}

function follow(desk: Desk): ReaderState {
  const { layout, state } = desk;
  const current = currentQuote(desk);
  if (current === null) return { ...state, notice: 'No quote on the screen' };
  const { source } = (layout.flow(current.section).quotes[current.quote] as FlowQuote).node;
  const { numbers } = layout.shown;
  if (source.status === 'resolved') {
    const section = numbers.get(source.post);
    if (section === undefined) return { ...state, notice: 'The quoted post is not here' };
    const flow = layout.flow(section);
    const passage = {
      section,
      start: flowOffset(flow, source.range.start),
      end: flowOffset(flow, source.range.end),
    };
    const jumped = showPassage({ ...desk, state: leave(desk) }, passage);
    return { ...jumped, passage, notice: `Quoted in #${current.section}; Backspace goes back` };
  }
  if (source.status === 'unresolved')
    return { ...state, notice: 'What is quoted here is not in this thread' };
  const candidates = source.candidates
    .map(({ post }) => numbers.get(post))
    .filter((number) => number !== undefined);
  const [first] = candidates;
  if (first === undefined) return { ...state, notice: 'The quoted post is not here' };
  const others = candidates.slice(1).map((number) => `#${number}`);
  return {
    ...leave(desk),
    top: { section: first, offset: 0 },
    pinned: true,
    passage: null,
    notice: `May also be from ${others.join(' or ')}; Backspace goes back`,
  };
}

function back({ state }: Desk): ReaderState {
  const stop = state.back.at(-1);
  if (stop === undefined) return { ...state, notice: 'No jump to go back from' };
  return { ...state, ...stop, back: state.back.slice(0, -1), passage: null };
}

function foldCurrent(desk: Desk): ReaderState {
  const current = currentQuote(desk);
  if (current === null) return { ...desk.state, notice: 'No quote on the screen' };
  return { ...desk.state, top: topOf(desk), folds: toggleFold(desk.state.folds, current), focus: current };
}

function foldAll(desk: Desk): ReaderState {
  const all = !desk.state.folds.all;
  const notice = all ? 'All quotes folded' : 'All quotes unfolded';
  return { ...desk.state, top: topOf(desk), folds: { all, toggled: new Set() }, notice };
}

function stepHits(desk: Desk, direction: 'forward' | 'backward', count: number): ReaderState {
  let { state } = desk;
  if (state.search === null) return { ...state, notice: 'Nothing searched for yet; / searches' };
  for (let done = 0; done < count; done += 1) {
    const stepped = { ...desk, state };
    const { search } = state;
    const current = search?.current && { section: search.current.section, offset: search.current.start };
    const goesOn = current !== null && current !== undefined && isVisible(stepped, current);
    const found =
      search &&
      nearestHit(
        desk.layout,
        search,
        goesOn ? current : topOf(stepped),
        goesOn || direction === 'backward' ? direction : 'fromIncluded',
      );
    if (!found) return { ...state, notice: `No match for “${search?.query ?? ''}”` };
    const round = direction === 'forward' ? 'Went on from the start' : 'Went on from the end';
    state = {
      ...showPassage(stepped, found.hit),
      search: { ...search, current: found.hit },
      notice: found.wrapped ? round : null,
    };
  }
  return state;
}
