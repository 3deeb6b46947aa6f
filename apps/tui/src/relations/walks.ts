import type { OpenThread } from '../thread/open-thread.ts';
import { factsOf, hasFacts, neighbourOf } from './post-facts.ts';

/** Most posts that one key press looks at for the first time. */
const MAX_REACH = 5000;

/** Fewest, however long they are. */
const MIN_REACH = 200;

/** How much of a source, in its own units, one key press looks at: what a thread that stays in its file needs half a second for. */
const REACH_LENGTH = 1 << 22;

/**
 * Says how many posts one key press may look at for the first time: all of nearly every thread, and a moment's work in the
 * longest. Those that were looked at before cost nothing, so that the next press reaches further.
 */
export function reachOf({ length, count }: Pick<OpenThread, 'length' | 'count'>): number {
  const perPost = length / Math.max(1, count.value);
  return Math.max(MIN_REACH, Math.min(MAX_REACH, Math.floor(REACH_LENGTH / Math.max(1, perPost))));
}

/** Posts that were looked for, and how far. */
export interface Found {
  /** Rising. */
  sections: readonly number[];
  /** The last section that was looked at where there are more behind it; `null` where all were. */
  reach: number | null;
}

/** Finds the posts that quote or answer a post. */
export function repliesTo(thread: OpenThread, section: number, reach = reachOf(thread)): Found {
  return lookThrough(thread, neighbourOf(thread, section, 1), reach, (each) =>
    factsOf(thread, each).answers.some(
      (answered) => answered.section === section && answered.how !== 'may quote',
    ),
  );
}

/** Longest chain of answers that is followed to its root. */
const MAX_CHAIN = 20_000;

/** Lists the posts above a post, the one that it answers first and the root of the chain last. */
export function ancestors(thread: OpenThread, section: number, limit = MAX_CHAIN): number[] {
  const found: number[] = [];
  for (
    let above = factsOf(thread, section).parent;
    above !== null && found.length < limit;
    above = factsOf(thread, above).parent
  )
    found.push(above);
  return found;
}

/**
 * Finds the conversation of a post: the root of its chain and all that answer the root, or answer what answers it, and so
 * on.
 */
export function conversationFrom(thread: OpenThread, root: number, reach = reachOf(thread)): Found {
  const members = new Set([root]);
  const { sections, reach: reached } = lookThrough(thread, neighbourOf(thread, root, 1), reach, (each) => {
    const isMember = factsOf(thread, each).answers.some(
      (answered) => answered.how !== 'may quote' && members.has(answered.section),
    );
    if (isMember) members.add(each);
    return isMember;
  });
  return { sections: [root, ...sections], reach: reached };
}

/** Groups posts by author, those of whom nobody knows under `null`. */
export function postsByAuthor(
  thread: OpenThread,
  reach = reachOf(thread),
): { authors: ReadonlyMap<string | null, readonly number[]>; reach: number | null } {
  const authors = new Map<string | null, number[]>();
  const { reach: reached } = lookThrough(thread, neighbourOf(thread, 0, 1), reach, (each) => {
    const { author } = factsOf(thread, each);
    const posts = authors.get(author);
    if (posts) posts.push(each);
    else authors.set(author, [each]);
    return false;
  });
  return { authors, reach: reached };
}

/** Looks at posts from `start` on, at most `reach` of them for the first time. */
function lookThrough(
  thread: OpenThread,
  start: number | null,
  reach: number,
  isWanted: (section: number) => boolean,
): Found {
  const sections: number[] = [];
  let last: number | null = null;
  let section = start;
  for (let fresh = 0; section !== null; ) {
    if (!hasFacts(thread, section)) fresh += 1;
    if (fresh > reach) break;
    if (isWanted(section)) sections.push(section);
    last = section;
    section = neighbourOf(thread, section, 1);
  }
  return { sections, reach: section === null ? null : last };
}
