import type { NameDraft } from '../tree/draft.ts';
import type { Attribution, Mention, Post } from '../tree/nodes.ts';
import { cutTitles } from './titled-names.ts';

/** A name in a header, and the chance that it is the author's. */
export interface HeaderName extends NameDraft {
  score: number;
}

/** The name in a header whose place marks tell. */
const MARKED_SCORE = 0.99;

/**
 * Chances of names in headers whose place was learned, by what else speaks for them: shares that were right in some 13,000
 * posts of annotated dumps, real and invented.
 */
const CALLED_SCORE = 0.97;
const LEARNED_SCORE = 0.9;
const LONG_SCORE = 0.35;

/** Longest name that is likely one, in UTF-16 units and in words. */
const MAX_LIKELY_LENGTH = 30;
const MAX_LIKELY_WORDS = 4;

/**
 * Settles the names that headers gave, once the thread is known: without titles glued behind them, and without sentences in
 * the place of a name. What is cut off becomes the post's user title or a field.
 *
 * @param headerNames  By index of the post.
 * @param named  All nodes that name somebody.
 * @param isLearned  Whether the headers were found by what recurs in the dump.
 */
export function settleHeaderNames(
  posts: Post[],
  headerNames: readonly (NameDraft | null)[],
  named: readonly (Attribution | Mention)[],
  isLearned: boolean,
): (HeaderName | null)[] {
  // Mentions end at the first blank.
  const quoted = new Set(named.filter(({ type }) => type === 'attribution').map(({ name }) => name));
  const called = new Set(named.map(({ name }) => name.toLowerCase()));
  const cuts = cutTitles(headerNames, quoted);
  for (const [index, { name, rest }] of cuts) {
    if (name.isBeside) continue;
    const post = posts[index] as Post;
    if (post.userTitle === null) post.userTitle = rest;
    else post.fields.push(rest);
  }
  return headerNames.map((header, index) => {
    const name = cuts.get(index)?.name ?? header;
    if (name === null) return null;
    if (!isLearned) return { ...name, score: MARKED_SCORE };
    const isCalled = called.has(name.name.toLowerCase());
    if (isCalled || !SENTENCE_END.test(name.name) || INITIAL.test(name.name))
      return { ...name, score: isCalled ? CALLED_SCORE : scoreOf(name.name) };
    const { name: value, position } = name;
    if (!name.isBeside)
      posts[index]?.fields.push({ type: 'field', role: 'other', label: null, value, position });
    return null;
  });
}

function scoreOf(name: string): number {
  const isLikely =
    name.length <= MAX_LIKELY_LENGTH && name.split(' ', MAX_LIKELY_WORDS + 1).length <= MAX_LIKELY_WORDS;
  return isLikely ? LEARNED_SCORE : LONG_SCORE;
}

/** What no name ends with, but for an initial and its like: `Sam R.`, `Bob Jr.`. */
const SENTENCE_END = /[.!?…:,;]$/u;
const INITIAL = /(?:^|[ _])[^ _]{1,3}\.$/u;
