import { type BegunReading, sizeOf } from '../begin-reading.ts';
import { flowOffset } from '../layout/flow.ts';
import { createLayout } from '../layout/layout.ts';
import { say } from '../state/command.ts';
import { goToPost } from '../state/go-to.ts';
import { type Desk, showPassage } from '../state/places.ts';
import { beginSearch, hitsIn } from '../state/search.ts';
import type { FolderHit } from './work.ts';

/**
 * Gives a thread that is to be read from a hit on. The search goes on in it, so that the hits are marked and `n` goes to the
 * next one.
 */
export function atHit(begun: BegunReading, hit: FolderHit, query: string): BegunReading {
  const { keymap, state } = begun;
  // A glimpse may count posts in another way than the whole thread.
  const thread = begun.layout.thread.progress === 0 ? begun.layout.thread.advance(0) : begun.layout.thread;
  const layout = thread === begun.layout.thread ? begun.layout : createLayout(thread, begun.layout.drawing);
  const desk: Desk = { layout, keymap, state, size: sizeOf(begun.stdout) };
  return { ...begun, layout, state: stateAtHit(desk, hit, query) };
}

function stateAtHit(desk: Desk, { post, range }: FolderHit, query: string): Desk['state'] {
  const { thread } = desk.layout;
  const section = post === 0 ? 0 : thread.sectionOfNumber(post);
  if (section === null) return say(desk.state, `No post ${post} any more: the file has changed`);
  const gone = post === 0 ? desk.state : goToPost(desk, post);
  const flow = desk.layout.flow(section);
  const search = beginSearch(query);
  const hits = hitsIn(thread, section, flow, search.matcher);
  // In a thread that is read in parts, offsets count in a part.
  const isWhole = section === post;
  const wanted = range !== null && isWhole ? flowOffset(flow, range.start) : null;
  const found = wanted === null ? hits[0] : (hits.find(({ end }) => end > wanted) ?? hits.at(-1));
  if (found === undefined) return { ...gone, search };
  const passage = { section, start: found.start, end: found.end };
  return { ...showPassage({ ...desk, state: gone }, passage), search: { ...search, current: passage } };
}
