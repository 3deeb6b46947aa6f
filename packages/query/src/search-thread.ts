import type { AuthorRef, Position, Post, Thread } from '@rethread/core';
import type { Range } from './expression.ts';
import { hitsInPassage, type Matcher, type PostContext } from './matcher.ts';
import { type Passage, passagesOf, titlePassage } from './passages.ts';
import type { Part } from './query.ts';

/** One hit. */
export interface Hit {
  part: Part;
  /** The words it stands in, and where in them; `null` where a whole post is the hit. */
  within: (Range & { passage: Passage }) | null;
  /** In the source. */
  position: Position;
}

/** The hits of one post, or of the title. */
export interface PostHits {
  /** `null` for the title. */
  post: Post | null;
  /** In the order of the source; never empty. */
  hits: Hit[];
}

/** What filters ask about a thread that is held whole. */
export function contextOf({ authors, children }: Thread): PostContext {
  let posts: Map<string, AuthorRef | null> | null = null;
  return {
    authors,
    authorOf(id) {
      posts ??= new Map(children.map((post) => [post.id, post.author]));
      return posts.get(id) ?? null;
    },
    // Ids count the posts.
    idOf: (number) => `p${number}`,
  };
}

/**
 * Looks for a query in all of a thread, post by post.
 *
 * @throws {QueryError} If the pattern takes longer than anybody would wait.
 */
export function* searchThread(thread: Thread, matcher: Matcher): Generator<PostHits> {
  const title = searchTitle(thread, matcher);
  if (title.length > 0) yield { post: null, hits: title };
  const context = contextOf(thread);
  for (const post of thread.children) {
    const hits = searchPost(post, matcher, context);
    if (hits.length > 0) yield { post, hits };
  }
}

/** The hits in a thread's title; all of it where filters alone ask for it. */
export function searchTitle(thread: Pick<Thread, 'title'>, matcher: Matcher): Hit[] {
  const passage = matcher.acceptsTitle ? titlePassage(thread) : null;
  if (passage === null) return [];
  if (matcher.query.pattern !== null) return hitsOf(passage, matcher);
  return [{ part: 'title', within: null, position: passage.place(0, passage.text.length) }];
}

/**
 * The hits in one post; the post itself where the query has filters only.
 *
 * @throws {QueryError} If the pattern takes longer than anybody would wait.
 */
export function searchPost(post: Post, matcher: Matcher, context: PostContext): Hit[] {
  if (!matcher.accepts(post, context)) return [];
  if (matcher.query.pattern === null) return [{ part: 'own', within: null, position: post.position }];
  return passagesOf(post).flatMap((passage) => hitsOf(passage, matcher));
}

function hitsOf(passage: Passage, matcher: Matcher): Hit[] {
  return hitsInPassage(matcher, passage).map(({ start, end }) => ({
    part: passage.part,
    within: { passage, start, end },
    position: passage.place(start, end),
  }));
}
