import { matchPageWords } from '../dialects/page-words.ts';
import { isPreamble } from '../dialects/vocabulary.ts';
import type { HeaderExtent } from './headers.ts';
import type { Trait } from './traits.ts';

/** Longest title. */
const MAX_TITLE_LENGTH = 200;

/** Lines between a title that stands twice, in the path to it too, and the first post. */
const MAX_LINES_BELOW_TITLE = 30;

/**
 * Index of the line with the thread's title: the one that replies name as their subject, else a heading, else the last
 * line that stands twice above the first post, else the last of some words; -1 if there is none.
 */
export function titleLineOf(traits: readonly Trait[], first: HeaderExtent): number {
  const subjects = new Set<string>();
  for (const { kind, plain } of traits)
    if (kind === 'subject') subjects.add(withoutPrefix(plain).toLowerCase());
  const counts = new Map<string, number>();
  for (let index = 0; index < first.start; index += 1) {
    const plain = (traits[index] as Trait).plain;
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  let best = -1;
  let bestRank = 0;
  for (let index = 0; index < first.start; index += 1) {
    const { kind, plain, isHeading } = traits[index] as Trait;
    if (kind !== 'text' || plain.length > MAX_TITLE_LENGTH || isPreamble(plain) || isPageTop(plain)) continue;
    let rank = plain.includes(' ') ? 1 : 0;
    if ((counts.get(plain) ?? 0) > 1 && rank > 0 && first.start - index <= MAX_LINES_BELOW_TITLE) rank = 2;
    if (isHeading && rank > 0) rank = 3;
    if (subjects.has(plain.toLowerCase())) rank = 4;
    if (rank > 0 && rank >= bestRank) {
      best = index;
      bestRank = rank;
    }
  }
  return best;
}

const isPageTop = (plain: string): boolean => matchPageWords('pageTop', plain) !== null;

/** A subject without `Re:`. */
function withoutPrefix(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1).trim();
}
