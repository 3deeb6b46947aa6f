import type { AuthorBasis, AuthorRef, Post, Quote, Thread } from '@rethread/core';

/**
 * Post numbers by `Post.id`; a post's number is its place in the dump, from 1, and is what `#5` means
 * everywhere.
 */
export type PostNumbers = ReadonlyMap<string, number>;

/** Numbers the posts of a thread. */
export function numberPosts(thread: Thread): PostNumbers {
  return new Map(thread.children.map((post, index) => [post.id, index + 1]));
}

const INFERRED_FROM: Record<Exclude<AuthorBasis, 'header'>, string> = {
  attribution: 'inferred from a quote of it',
  'sign-off': 'inferred from the sign-off',
  footer: 'inferred from the footer',
  'edit-stamp': 'inferred from the edit stamp',
};

/**
 * Says in brackets why a name is only believed to be the author's; `null` for what the header itself says.
 */
export function inferenceNote(author: AuthorRef): string | null {
  return author.basis === 'header' ? null : `(${INFERRED_FROM[author.basis]})`;
}

/** Gives the facts of a post's header beyond number and author: user title, date, the board's own number. */
export function headerFacts(post: Post, number: number): string[] {
  const facts: string[] = [];
  if (post.userTitle) facts.push(post.userTitle.value);
  if (post.date) facts.push(post.date.raw);
  if (post.number && post.number.value.replace(/^#/, '') !== String(number)) {
    facts.push(`the board’s ${post.number.value}`);
  }
  return facts;
}

/** Names the post a quote comes from: `#5`, `#5 fasquardon`, `#3 or #9`; `null` where nobody knows. */
export function sourceName(quote: Quote, thread: Thread, numbers: PostNumbers): string | null {
  const { source } = quote;
  if (source.status === 'unresolved') return null;
  if (source.status === 'ambiguous')
    return source.candidates.map(({ post }) => `#${numbers.get(post)}`).join(' or ');
  const author = authorOf(source.post, thread, numbers);
  return author === null ? `#${numbers.get(source.post)}` : `#${numbers.get(source.post)} ${author}`;
}

/**
 * Gives the line above a quote: `fasquardon said (#5):`, in the dump's own words where it has an attribution.
 */
export function quoteHeading(quote: Quote, thread: Thread, numbers: PostNumbers): string {
  const { source, attribution } = quote;
  const place =
    source.status === 'resolved'
      ? `#${numbers.get(source.post)}${source.altered ? ', altered' : ''}`
      : sourceName(quote, thread, numbers);
  if (attribution !== null && attribution.name !== '') {
    const words = attribution.value.replaceAll('\n', ' ').replace(/[ :]+$/, '');
    return place === null ? `${words}:` : `${words} (${place}):`;
  }
  const author = source.status === 'resolved' ? authorOf(source.post, thread, numbers) : null;
  if (author !== null) return `${author} said (${place}):`;
  return place === null ? 'Quote of unknown source:' : `Quote from ${place}:`;
}

/** Gives a post's author, followed by `(?)` where the name is inferred; `null` where nobody knows. */
function authorOf(id: string, thread: Thread, numbers: PostNumbers): string | null {
  const author = thread.children[(numbers.get(id) ?? 0) - 1]?.author;
  if (!author) return null;
  return author.basis === 'header' ? author.name : `${author.name} (?)`;
}
