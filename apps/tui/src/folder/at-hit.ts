import { closeSync, openSync, readSync } from 'node:fs';
import type { BegunReading } from '../begin-reading.ts';
import { flowOffset } from '../layout/flow.ts';
import { createLayout } from '../layout/layout.ts';
import { say } from '../state/command.ts';
import { jumpTo } from '../state/jump-to.ts';
import { type Desk, showPassage } from '../state/places.ts';
import { beginSearch, hitsIn } from '../state/search.ts';
import type { Size } from '../state/state.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import type { FolderHit } from './work.ts';

/** Most bytes of a file that a search of the folder looks into. */
const SEARCHED_BYTES = 1 << 22;

/**
 * Says where a thread is to be read from, so that it opens at a hit. The search goes on in it: its hits are marked, and `n`
 * goes to the next one.
 */
export function atHit(
  { layout: begun, keymap, state, dumpPath }: Pick<BegunReading, 'layout' | 'keymap' | 'state' | 'dumpPath'>,
  size: Size,
  hit: FolderHit,
  query: string,
): Pick<BegunReading, 'layout' | 'state'> {
  // A glimpse may count posts in another way than the whole thread.
  const thread = begun.thread.progress === 0 ? begun.thread.advance(0) : begun.thread;
  const layout = thread === begun.thread ? begun : createLayout(thread, begun.drawing);
  return { layout, state: stateAtHit({ layout, keymap, state, size }, hit, query, dumpPath) };
}

function stateAtHit(desk: Desk, hit: FolderHit, query: string, path: string | null): Desk['state'] {
  const search = beginSearch(query);
  const place = placeOf(desk.layout.thread, hit, path);
  if (place === null)
    return say({ ...desk.state, search }, `No post ${hit.post} any more: the file has changed`);
  const { section, offset } = place;
  const state = section === 0 ? desk.state : jumpTo(desk, { section, offset: 0 });
  const flow = desk.layout.flow(section);
  const hits = hitsIn(desk.layout.thread, section, flow, search.matcher);
  const wanted = offset === null ? 0 : flowOffset(flow, offset);
  const found = hits.find(({ end }) => end > wanted) ?? hits.at(-1);
  if (found === undefined) return { ...state, search };
  const passage = { section, start: found.start, end: found.end };
  return { ...showPassage({ ...desk, state }, passage), search: { ...search, current: passage } };
}

/** The section of a hit, and where it stands in the units that the positions of the section's post have. */
function placeOf(
  thread: OpenThread,
  { post, range }: FolderHit,
  path: string | null,
): { section: number; offset: number | null } | null {
  if (post === 0) return { section: 0, offset: range?.start ?? null };
  const section = thread.sectionOfNumber(post);
  // The sections of a thread that is read in parts are its bytes, and numbers are estimates at first.
  if (section === post) return { section, offset: range?.start ?? null };
  if (path === null || range === null) return section === null ? null : { section, offset: null };
  const bytes = readStart(path);
  const byte = Buffer.byteLength(bytes.toString().slice(0, range.start));
  // Half a byte more, since a share is not exact.
  const own = thread.sectionAtShare((byte + 0.5) / thread.length);
  if (own === 0) return null;
  const start = bytes.toString('utf8', 0, own - 1).length;
  return { section: own, offset: thread.post(own).position.start.offset + range.start - start };
}

/** What a search has seen of a long file; nothing where it cannot be read any more. */
function readStart(path: string): Buffer {
  const bytes = Buffer.alloc(SEARCHED_BYTES);
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return bytes.subarray(0, readSync(file, bytes));
  } catch {
    return bytes.subarray(0, 0);
  } finally {
    if (file !== null) closeSync(file);
  }
}
