import type { AuthorBasis, AuthorRef, Post, Quote } from '@rethread/core';
import type { Counted, OpenThread } from '../thread/open-thread.ts';

const INFERRED_FROM: Record<Exclude<AuthorBasis, 'header'>, string> = {
  attribution: 'inferred from a quote of it',
  'sign-off': 'inferred from the sign-off',
  footer: 'inferred from the footer',
  'edit-stamp': 'inferred from the edit stamp',
};

/** Writes a number with thin groups of three, and `~` before an estimate: `~38,200`. */
export function countText({ value, isExact }: Counted): string {
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return isExact ? digits : `~${digits}`;
}

/** Names a post by its number: `#5`, `#~38,200` while the posts before it are not counted. */
export function postName(thread: OpenThread, section: number): string {
  const number = thread.numberOf(section);
  return number.isExact ? `#${number.value}` : `#${countText(number)}`;
}

/**
 * Says in brackets why a name is only believed to be the author's, `(?)` where the header has it but is doubtful; `null`
 * for what the header itself says.
 */
export function inferenceNote({ basis, score }: AuthorRef): string | null {
  if (basis !== 'header') return `(${INFERRED_FROM[basis]})`;
  return score < DOUBT ? '(?)' : null;
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

/** Below four in five, a fact is marked as doubtful. */
const DOUBT = 0.8;

/** Names the post a quote comes from: `#5`, `#5 fasquardon`, `#5?`, `#3 or #9`; `null` where nobody knows. */
export function sourceName(quote: Quote, thread: OpenThread): string | null {
  const { source } = quote;
  if (source.status === 'unresolved') return null;
  if (source.status === 'ambiguous')
    return source.candidates.map(({ post }) => nameOf(post, thread)).join(' or ');
  const author = authorOf(source.post, thread);
  const name = nameOf(source.post, thread) + doubt(source.score);
  return author === null ? name : `${name} ${author}`;
}

/**
 * Gives the line above a quote: `fasquardon said (#5):`, in the dump's own words where it has an attribution.
 */
export function quoteHeading(quote: Quote, thread: OpenThread): string {
  const { source, attribution } = quote;
  const place =
    source.status === 'resolved'
      ? `${nameOf(source.post, thread)}${doubt(source.score)}${source.altered ? ', altered' : ''}`
      : sourceName(quote, thread);
  if (attribution !== null && attribution.name !== '') {
    const words = attribution.value.replaceAll('\n', ' ').replace(/[ :]+$/, '');
    return place === null ? `${words}:` : `${words} (${place}):`;
  }
  const author = source.status === 'resolved' ? authorOf(source.post, thread) : null;
  if (author !== null) return `${author} said (${place}):`;
  return place === null ? 'Quote of unknown source:' : `Quote from ${place}:`;
}

/** Gives a post's author, followed by `(?)` where the name is inferred or doubtful; `null` where nobody knows. */
export function authorName(post: Post): string | null {
  if (!post.author) return null;
  return inferenceNote(post.author) === null ? post.author.name : `${post.author.name} (?)`;
}

function doubt(score: number): string {
  return score < DOUBT ? '?' : '';
}

function nameOf(id: string, thread: OpenThread): string {
  const section = thread.sectionOfPost(id);
  return section === null ? 'a post that is not here' : postName(thread, section);
}

function authorOf(id: string, thread: OpenThread): string | null {
  const section = thread.sectionOfPost(id);
  return section === null ? null : authorName(thread.post(section));
}
