import type { HeaderExtent } from './headers.ts';
import type { Trait } from './traits.ts';

/** Fewest posts that tell; the last is not asked, for the page's own words follow it. */
const MIN_POSTS = 3;

/** Share of the posts that must be marked: a line of the page may stand among the words. */
const MIN_SHARE = 0.8;
const MIN_SHARE_OF_ALL = 0.5;

/** Shortest line of words, without decorations, that is no name, button or label: it tells whose words are marked. */
const MIN_WORDS_LENGTH = 40;

/**
 * Whether the words of posts stand behind a `>` as such. Some boards print each post as a block quote, and extractors that
 * speak Markdown mark all of it: what the authors quoted then has two marks, or an attribution.
 *
 * @param headers  Of all posts, in order.
 */
export function isBodyMarked(traits: readonly Trait[], headers: readonly HeaderExtent[]): boolean {
  let markedCount = 0;
  let postCount = 0;
  for (let at = 1; at < headers.length; at += 1) {
    const { end } = headers[at - 1] as HeaderExtent;
    const share = markedShare(traits, end, (headers[at] as HeaderExtent).start);
    if (share === null) continue;
    postCount += 1;
    if (share > MIN_SHARE) markedCount += 1;
  }
  // Short posts without a mark tell nothing alone, but something if most are such.
  const isUsual = markedCount >= (headers.length - 1) * MIN_SHARE_OF_ALL;
  return postCount >= MIN_POSTS && isUsual && markedCount >= postCount * MIN_SHARE;
}

/**
 * Share of the words between two lines that are marked, by their lengths; `null` where there are none. What stands above
 * the first mark may be the header's: what members say of themselves takes as many lines as they like.
 */
function markedShare(traits: readonly Trait[], from: number, to: number): number | null {
  let marked = 0;
  let all = 0;
  for (let index = from; index < to; index += 1) {
    const { kind, plain, isMarked } = traits[index] as Trait;
    if (kind !== 'text' && kind !== 'attribution') continue;
    // Only the words that it speaks of are marked.
    if (!isMarked && kind === 'attribution') return 0;
    if (!isMarked && (marked === 0 || plain.length < MIN_WORDS_LENGTH)) continue;
    all += plain.length;
    if (isMarked) marked += plain.length;
  }
  return all === 0 ? null : marked / all;
}

/** Most lines between what is told of a member and the first marked line of the post. */
const MAX_FREE_LINES = 24;

/** Index of the first marked line from `from` on: the words of the post begin there; `from` where there is none near. */
export function markedStart(traits: readonly Trait[], from: number, to: number): number {
  const most = Math.min(to, from + MAX_FREE_LINES);
  for (let index = from; index < most; index += 1) if (traits[index]?.isMarked) return index;
  return from;
}
