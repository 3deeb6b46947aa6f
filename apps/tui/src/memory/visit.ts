import { flowOffset, lastAtOrBefore } from '../layout/flow.ts';
import { noFolds } from '../layout/folds.ts';
import { countText, postName } from '../layout/labels.ts';
import type { Anchor, Layout } from '../layout/layout.ts';
import { keyOf } from '../state/help.ts';
import type { Keymap } from '../state/keymap.ts';
import { type Desk, topOf, visibleRows } from '../state/places.ts';
import type { ReaderState, Toggles } from '../state/state.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import type { ThreadChanges } from './merge.ts';
import type { ThreadMemory } from './open-memory.ts';
import { findPlace, fingerprintPost, type Place } from './place.ts';

/** Settings of the view that are kept with a thread. */
const KEPT_TOGGLES = [
  'signatures',
  'furniture',
  'tree',
  'centred',
  'authors',
] as const satisfies readonly (keyof Toggles)[];

/** Gives the state with which a thread is opened again: at the same words, looking the same. */
export function resumePlace(layout: Layout, remembered: ThreadMemory, state: ReaderState): ReaderState {
  const toggles = { ...state.toggles };
  for (const name of KEPT_TOGGLES) {
    const kept = remembered.settings[name];
    if (typeof kept === 'boolean') toggles[name] = kept;
  }
  const all = remembered.settings['foldAll'];
  const folds = typeof all === 'boolean' ? { ...noFolds, all } : state.folds;
  const resumed = { ...state, toggles, folds };
  if (remembered.place === null) return resumed;
  const top = findAnchor(layout, remembered.place);
  if (top === null) return { ...resumed, notice: 'The place where you were is not to be found any more' };
  if (top.section === 0) return resumed;
  return { ...resumed, top, pinned: true, notice: `Where you were: ${postName(layout.thread, top.section)}` };
}

/** Adds the marks, and what is new since the last visit: they may stand anywhere, so all of the thread is looked at. */
export function resumeRest(
  layout: Layout,
  remembered: ThreadMemory,
  state: ReaderState,
  keymap: Keymap,
): ReaderState {
  const marks: Record<string, Anchor> = {};
  for (const [letter, place] of remembered.marks) {
    const anchor = findAnchor(layout, place);
    if (anchor !== null) marks[letter] = anchor;
  }
  const seen = remembered.seen && findAnchor(layout, remembered.seen);
  const newFrom = seen && layout.thread.next(seen.section);
  const said = [state.notice, newFrom ? newsText(layout.thread, newFrom, keymap) : null];
  return {
    ...state,
    marks: { ...marks, ...state.marks },
    newFrom: newFrom ?? null,
    notice: said.filter(Boolean).join(' · ') || null,
  };
}

/** Marks as new what has come behind `grownFrom`, the last section before the file grew; `null` where it has not. */
export function withNews(
  { thread }: Layout,
  state: ReaderState,
  grownFrom: number | null,
  keymap: Keymap,
): ReaderState {
  const first = grownFrom === null || !thread.has(grownFrom) ? null : thread.next(grownFrom);
  if (first === null) return state;
  return { ...state, newFrom: state.newFrom ?? first, notice: newsText(thread, first, keymap) };
}

/** Says how many posts are new, as far as that is known. */
function newsText(thread: OpenThread, newFrom: number, keymap: Keymap): string {
  const first = thread.numberOf(newFrom);
  const value = thread.count.value - first.value + 1;
  const isExact = first.isExact && thread.count.isExact;
  const count = countText({ value: Math.max(1, value), isExact });
  return `${count} new ${value === 1 ? 'post' : 'posts'}; ${keyOf(keymap, 'next-new')} goes to the first`;
}

/**
 * Says what is to be remembered of a visit.
 *
 * @param before  What was remembered when it began.
 */
export function visitChanges(desk: Desk, before: ThreadMemory | null): ThreadChanges {
  const { layout, state } = desk;
  const { thread } = layout;
  thread.findEnd();
  const marks: Record<string, Place> = {};
  for (const [letter, anchor] of Object.entries(state.marks)) marks[letter] = describe(layout, anchor);
  const last = visibleRows(desk).at(-1);
  const isEnd = last === undefined || thread.isLast(last.section);
  const read = isEnd
    ? 1
    : last.section === 0
      ? 0
      : thread.share(last.section, thread.post(last.section).position.start.offset);
  return {
    place: describe(layout, topOf(desk)),
    ...(thread.lastSection > 0 && { seen: describe(layout, { section: thread.lastSection, offset: 0 }) }),
    title: thread.title?.value ?? thread.fallbackTitle,
    posts: thread.count.value,
    read: Math.max(read, before?.read ?? 0),
    settings: {
      foldAll: state.folds.all,
      ...Object.fromEntries(KEPT_TOGGLES.map((name) => [name, state.toggles[name]])),
    },
    marks,
    // Only what was judged here: what another reader has rejected meanwhile stays.
    ...(state.judged.size > 0 && {
      rejected: Object.fromEntries([...state.judged].map((name) => [name, state.rejected.has(name)])),
    }),
  };
}

/** Describes a place by the words of its post. */
export function describe(layout: Layout, { section, offset }: Anchor): Place {
  if (section === 0) return { post: '', after: '', number: 0, offset: 0, section: 0 };
  const { thread } = layout;
  const before = thread.previous(section) ?? 0;
  return {
    post: fingerprintPost(textOf(layout, section)),
    after: before === 0 ? '' : fingerprintPost(textOf(layout, before)),
    number: thread.numberOf(section).value,
    offset: offset === 0 ? 0 : sourceDistance(layout, section, offset),
    section,
  };
}

/** Finds a place again; `null` where its post is gone, or stands in a file too long to look through. */
export function findAnchor(layout: Layout, place: Place): Anchor | null {
  const { thread } = layout;
  if (place.number === 0) return { section: 0, offset: 0 };
  // Nearly always the post is where it was.
  const hint = place.section ?? place.number;
  if (thread.has(hint) && hint > 0 && fingerprintPost(textOf(layout, hint)) === place.post) {
    return anchorIn(layout, hint, place.offset);
  }
  thread.findEnd();
  if (!thread.isWhole) return null;
  const sections: number[] = [];
  for (let at = thread.next(0); at !== null; at = thread.next(at)) sections.push(at);
  const found = findPlace(
    place,
    sections.map((section) => textOf(layout, section)),
  );
  const section = found && sections[found.section - 1];
  return found && section ? anchorIn(layout, section, found.by === 'number' ? 0 : found.offset) : null;
}

function anchorIn(layout: Layout, section: number, offset: number): Anchor {
  if (offset === 0) return { section, offset: 0 };
  const start = layout.thread.post(section).position.start.offset;
  return { section, offset: flowOffset(layout.flow(section), start + offset) };
}

/** UTF-16 units of the source between the start of a post and a place in its flow. */
function sourceDistance({ thread, flow }: Layout, section: number, offset: number): number {
  const link = lastAtOrBefore(flow(section).links, offset, ({ start }) => start);
  if (link === undefined) return 0;
  const within = Math.min(offset - link.start, link.raw.length);
  return Math.max(0, link.sourceOffset + within - thread.post(section).position.start.offset);
}

/** What a post says: its source, or what is shown of it where there is none. */
function textOf({ thread, flow }: Layout, section: number): string {
  const { start, end } = thread.post(section).position;
  const source = thread.source(section, start.offset, end.offset);
  if (source !== null) return source;
  // Without its header, in which the number changes.
  const { text, pieces } = flow(section);
  return text.slice(pieces[0]?.end ?? 0);
}
