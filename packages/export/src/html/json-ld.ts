import type { PostFacts, ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts } from '../wording.ts';
import { excerpt } from './excerpt.ts';

/** Most characters of the first post, which stands for the thread, and of each other: the page itself has all of them. */
const textLengths = { first: 1000, other: 140 };

/** Least score of a reply that counts as said. */
const MIN_REPLY_SCORE = 0.9;

/**
 * Gives the lines of a `DiscussionForumPosting` in JSON-LD, with a `Comment` for each post after the first. What the dump does
 * not say (authors and dates that are unknown or inferred) is left out, and `description` says of how many posts. Nothing
 * in it can end the element that it stands in.
 */
export function* jsonLd(facts: ThreadFacts): Generator<string> {
  const [first, ...others] = facts.posts;
  if (first === undefined) return;
  const head = {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: visibleText(facts.title),
    description: describe(facts),
    ...say(first, textLengths.first),
    commentCount: others.length,
  };
  yield `${writeJson(head).slice(0, -1)},"comment":[`;
  for (const [index, post] of others.entries()) {
    const comment = { '@type': 'Comment', ...say(post, textLengths.other), ...sayParent(post) };
    yield `\n${writeJson(comment)}${index === others.length - 1 ? '' : ','}`;
  }
  yield '\n]}';
}

function say(post: PostFacts, textLength: number) {
  const { id, date } = post.post;
  const text = excerpt(post, { after: textLength });
  const isKnown = post.name !== null && post.inference === null;
  return {
    '@id': `#${id}`,
    ...(isKnown && { author: { '@type': 'Person', name: visibleText(post.name ?? '') } }),
    ...(date?.iso && { datePublished: date.iso }),
    ...(text !== '' && { text }),
  };
}

function sayParent({ post: { replyTo } }: PostFacts) {
  const isSaid = replyTo?.basis === 'quote' || replyTo?.basis === 'reference';
  return isSaid && replyTo.score >= MIN_REPLY_SCORE && { parentItem: { '@id': `#${replyTo.post}` } };
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
