import { contentStart } from '../source/lines.ts';
import type { HeaderExtent } from './headers.ts';
import type { Trait } from './traits.ts';

/** Fewest posts that tell; the last is not asked, for the page's own words follow it. */
const MIN_POSTS = 3;

/** Share of the posts that must be marked: a line of the page may stand among the words. */
const MIN_SHARE = 0.8;

/** Shortest line of words, without decorations, that is no name, button or label: it tells whose words are marked. */
const MIN_WORDS_LENGTH = 40;

/**
 * Whether the words of posts stand behind a `>` as such. Some boards print each post as a block quote, and extractors that
 * speak Markdown mark all of it: what the authors quoted then has two marks, or an attribution.
 *
 * @param headers  Of all posts, in order.
 */
export function isBodyMarked(
  texts: readonly string[],
  traits: readonly Trait[],
  headers: readonly HeaderExtent[],
): boolean {
  let markedCount = 0;
  let postCount = 0;
  for (let at = 1; at < headers.length; at += 1) {
    const { end } = headers[at - 1] as HeaderExtent;
    const share = markedShare(texts, traits, end, (headers[at] as HeaderExtent).start);
    if (share === null) continue;
    postCount += 1;
    if (share > MIN_SHARE) markedCount += 1;
  }
  return postCount >= MIN_POSTS && markedCount >= postCount * MIN_SHARE;
}

/** Share of the words between two lines that are marked, by their lengths; `null` where there are none. */
function markedShare(
  texts: readonly string[],
  traits: readonly Trait[],
  from: number,
  to: number,
): number | null {
  let marked = 0;
  let all = 0;
  for (let index = from; index < to; index += 1) {
    const { kind, plain } = traits[index] as Trait;
    if (kind !== 'text' && kind !== 'attribution') continue;
    const text = texts[index] as string;
    const isMarked = text.charCodeAt(contentStart(text)) === 0x3e;
    // Only the words that it speaks of are marked.
    if (!isMarked && kind === 'attribution') return 0;
    if (!isMarked && plain.length < MIN_WORDS_LENGTH) continue;
    all += plain.length;
    if (isMarked) marked += plain.length;
  }
  return all === 0 ? null : marked / all;
}
