import type { PostFacts, ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts } from '../wording.ts';
import { excerpt } from './excerpt.ts';

/** Most characters of the first post, which stands for the thread, and of each other: the page itself has all of them. */
const textLengths = { first: 1000, other: 140 };

/** Least score of a reply that counts as said. */
const MIN_REPLY_SCORE = 0.9;

/** What is said of a page of a thread that has several. */
export interface JsonLdPage {
  /** The posts that are on it. */
  posts: readonly PostFacts[];
  /** Where the page of the thread's posts are: stands before `PostFacts.page`. */
  base: string;
}

/**
 * Gives the lines of a `DiscussionForumPosting` in JSON-LD, with a `Comment` for each post after the first. What the dump does
 * not say (authors and dates that are unknown or inferred) is left out, and `description` says of how many posts. Nothing
 * in it can end the element that it stands in.
 *
 * @param page  Which posts there are comments of; those of the whole thread, if missing.
 */
export function* jsonLd(
  facts: ThreadFacts,
  { posts, base }: JsonLdPage = { posts: facts.posts, base: '' },
): Generator<string> {
  const [first] = facts.posts;
  if (first === undefined) return;
  const others = posts.filter((post) => post !== first);
  const addressOf = (post: PostFacts) => `${post.page === '' ? '' : base + post.page}#${post.post.id}`;
  const head = {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: visibleText(facts.title),
    description: describe(facts),
    ...say(first, addressOf, textLengths.first),
    commentCount: facts.posts.length - 1,
  };
  yield `${writeJson(head).slice(0, -1)},"comment":[`;
  for (const [index, post] of others.entries()) {
    const parent = sayParent(post, facts, addressOf);
    const comment = { '@type': 'Comment', ...say(post, addressOf, textLengths.other), ...parent };
    yield `\n${writeJson(comment)}${index === others.length - 1 ? '' : ','}`;
  }
  yield '\n]}';
}

type AddressOf = (post: PostFacts) => string;

function say(post: PostFacts, addressOf: AddressOf, textLength: number) {
  const { date } = post.post;
  const text = excerpt(post, { after: textLength });
  const isKnown = post.name !== null && post.inference === null;
  const address = addressOf(post);
  return {
    '@id': address,
    // On one page the id says it all.
    ...(post.page !== '' && { url: address }),
    ...(isKnown && { author: { '@type': 'Person', name: visibleText(post.name ?? '') } }),
    ...(date?.iso && { datePublished: date.iso }),
    ...(text !== '' && { text }),
  };
}

function sayParent({ post: { replyTo } }: PostFacts, facts: ThreadFacts, addressOf: AddressOf) {
  const isSaid = replyTo?.basis === 'quote' || replyTo?.basis === 'reference';
  const parent = isSaid && replyTo.score >= MIN_REPLY_SCORE && postsById(facts).get(replyTo.post);
  return parent && { parentItem: { '@id': addressOf(parent) } };
}

const postsOfThreads = new WeakMap<ThreadFacts, Map<string, PostFacts>>();

function postsById(facts: ThreadFacts): Map<string, PostFacts> {
  const posts = postsOfThreads.get(facts) ?? new Map(facts.posts.map((post) => [post.post.id, post]));
  postsOfThreads.set(facts, posts);
  return posts;
}

function describe({ posts }: ThreadFacts): string {
  const withoutAuthor = posts.filter(({ name, inference }) => name === null || inference !== null).length;
  const withoutDate = posts.filter(({ post }) => !post.date?.iso).length;
  return (
    `Recovered from a text dump: ${countPosts(posts.length)}. Left out where the dump does not say it: ` +
    `the author of ${countPosts(withoutAuthor)}, the date of ${countPosts(withoutDate)}. Texts are excerpts.`
  );
}

/** Browsers end a script at `</script`, and read on differently behind `<!--`: no `<` is left in it. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
