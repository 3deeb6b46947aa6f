import type { Thread } from '@rethread/core';
import type { Summary } from './folder-file.ts';

/** Names that are kept; the others are counted. */
const MAX_NAMES = 12;

/** Units of a title and of a name that are kept: more than any screen is wide. */
const MAX_TITLE = 300;
const MAX_NAME = 60;

/**
 * Says what a list says of a thread.
 *
 * @param share  How much of the file the thread was read from, above 0 to 1; below 1, posts are reckoned from it.
 */
export function summarise(thread: Thread, share = 1): Summary {
  const posts = thread.children.length;
  let first: string | null = null;
  let last: string | null = null;
  for (const { date } of thread.children) {
    // A month alone says no day.
    const day = date?.iso?.slice(0, DAY.length);
    if (day === undefined || day.length < DAY.length) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return {
    title: thread.title === null ? null : start(thread.title.value, MAX_TITLE),
    posts: share < 1 ? Math.round(posts / share) : posts,
    isEstimate: share < 1,
    authorCount: thread.authors.length,
    authors: thread.authors.slice(0, MAX_NAMES).map(({ name }) => start(name, MAX_NAME)),
    dialect: thread.dialect.id,
    first,
    last,
  };
}

const DAY = '2012-03-04';

function start(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length);
}
