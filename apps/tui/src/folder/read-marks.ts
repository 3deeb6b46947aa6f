import { realpathSync } from 'node:fs';
import type { RecentThread } from '../memory/open-memory.ts';
import type { ReadLookup } from './list-rows.ts';

/** Says of files how far they have been read, by what is remembered of threads; a link counts as what it points to. */
export function readMarks(recent: readonly RecentThread[]): ReadLookup {
  const known = new Map(recent.map((thread) => [thread.path, thread]));
  const realPaths = new Map<string, string>();
  const realPathOf = (path: string) => {
    let real = realPaths.get(path);
    if (real === undefined) {
      real = realPath(path);
      realPaths.set(path, real);
    }
    return real;
  };
  return (path, posts) => {
    // Nobody waits for links to be followed where nothing was read yet.
    const thread = known.size === 0 ? undefined : known.get(realPathOf(path));
    if (thread === undefined) return null;
    const newPosts = posts === null ? 0 : Math.max(0, posts - thread.posts);
    return { share: thread.read, newPosts, visited: thread.visited };
  };
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
