import type { Thread } from '@rethread/core';

/** A thread as it is read in words: all of it, since words go from post to post by their numbers. */
export interface ShownThread {
  thread: Thread;
  /** Place of each post in the dump, from 1, by `Post.id`. */
  numbers: ReadonlyMap<string, number>;
  /** What to call a thread without a title, such as its file's name. */
  fallbackTitle: string;
}

/** Numbers the posts of a thread. */
export function numberPosts(thread: Thread): ReadonlyMap<string, number> {
  return new Map(thread.children.map((post, index) => [post.id, index + 1]));
}
