import type { PostFacts, QuoteFacts, ThreadFacts } from './facts.ts';

/** A piece of a line that the export itself says; every format prints them in its own way. */
export type Word =
  /** Words of the export's own. */
  | string
  /** Words of the dump. */
  | { type: 'input'; value: string }
  /** A name from the dump, with a `~` in front if it is inferred whose it is. */
  | { type: 'name'; value: string; isInferred: boolean }
  /** Words of the export's own that say how sure an inference is. */
  | { type: 'inference'; value: string }
  /** Leads to a post, or to the quote or passage in it that `anchor` names. */
  | { type: 'link'; post: PostFacts; anchor: string; children: Word[] };

/** Explains the signs of what is inferred, at the top of an export that has them. */
export const inferenceLegend =
  '~ and "inferred" mark what the dump does not say; the percentage is the chance that it is right.';

/** Most sources that are named for one quote: a line that every post holds could have come from any of them. */
const MAX_CANDIDATES = 4;

/** Says how many posts there are and how many of them have no known author. */
export function summarise({ posts }: ThreadFacts): string {
  const unknownCount = posts.filter(({ name }) => name === null).length;
  return unknownCount === 0 || unknownCount === posts.length
    ? countPosts(posts.length)
    : `${countPosts(posts.length)}, ${unknownCount} without a known author`;
}

/** `1 post`, `2 posts`. */
export function countPosts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

/** Says who wrote a post. */
export function sayAuthor({ name, inference }: PostFacts): Word {
  return name === null ? 'author unknown' : { type: 'name', value: name, isInferred: inference !== null };
}

/**
 * Says what the header of a post holds beside author and date, and why its author is believed to be the author;
 * `null` if there is nothing to say.
 */
export function sayDetails({ post, label, inference }: PostFacts): Word[] | null {
  const { userTitle, number, fields } = post;
  const parts: Word[][] = [];
  if (userTitle) parts.push([{ type: 'input', value: userTitle.value }]);
  // A number that serves as the label already stands in the heading.
  if (number && label !== `#${number.value.replace('#', '')}`)
    parts.push([{ type: 'input', value: number.value }]);
  for (const { label: name, value } of fields) {
    // The line is often given as it stands, with its label in it.
    const isWhole = name === null || value.startsWith(name);
    parts.push([{ type: 'input', value: isWhole ? value : `${name} ${value}` }]);
  }
  if (inference !== null) parts.push([{ type: 'inference', value: `author inferred ${inference}` }]);
  return parts.length === 0 ? null : join(parts, ' · ');
}

/** Says above a quote whom it quotes and where that stands, or that this is not known. */
export function sayCaption({ quote: { attribution }, source }: QuoteFacts): Word[] {
  const parts: Word[][] = [];
  if (source.status === 'resolved') {
    const { post, passage, altered, inference } = source;
    const name = attribution?.name || post.name;
    const isInferred = inference !== null || (!attribution?.name && post.inference !== null);
    parts.push([linkPost(post, passage.id, name, isInferred)]);
    if (altered) parts.push(['altered']);
    if (inference !== null) parts.push([{ type: 'inference', value: `inferred, ${inference}` }]);
    return join(parts, ' · ');
  }
  if (attribution) parts.push([{ type: 'input', value: attribution.value }]);
  if (source.status === 'unresolved') parts.push(['source not found']);
  else {
    const candidates = source.candidates.slice(0, MAX_CANDIDATES).map(({ post, percentage }): Word[] => {
      return [linkPost(post, post.post.id, post.name, true), ` (${percentage})`];
    });
    if (source.candidates.length > MAX_CANDIDATES)
      candidates.push([`${source.candidates.length - MAX_CANDIDATES} more`]);
    parts.push([{ type: 'inference', value: 'undecided' }, ' between ', ...join(candidates, ' and ')]);
  }
  return join(parts, ' · ');
}

/** Says under a post which quotes repeat it; `null` if none does. */
export function sayQuotedBy({ quotedBy }: PostFacts): Word[] | null {
  const links = quotedBy.map(({ id, post }) => [linkPost(post, id, post.name, post.inference !== null)]);
  return links.length === 0 ? null : ['Quoted by ', ...join(links, ', ')];
}

/** `Anna in #3`, or `post #3` where nobody is known. */
function linkPost(post: PostFacts, anchor: string, name: string | null, isInferred: boolean): Word {
  const children: Word[] =
    name === null ? [`post ${post.label}`] : [{ type: 'name', value: name, isInferred }, ` in ${post.label}`];
  return { type: 'link', post, anchor, children };
}

function join(parts: readonly Word[][], separator: string): Word[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
