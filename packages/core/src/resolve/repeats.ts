import { contentOf, isBlank, type Line } from '../source/lines.ts';
import { answersTo, type Meant } from './attributed.ts';
import type { QuoteMemory } from './quote-memory.ts';
import type { Repeat } from './text-index.ts';
import { countLineWords } from './words.ts';

/** Fewest words an unmarked quote has. Below 5, common phrases match by chance: one clean post in six, against one in twelve. */
const MIN_QUOTE_WORDS = 5;

export function findQuote(
  lines: readonly Line[],
  from: number,
  isAttributed: boolean,
  memory: QuoteMemory,
): Repeat[] {
  const repeats = from < lines.length ? memory.index.find(lines, from) : [];
  const first = repeats[0];
  if (first === undefined) return repeats;
  if (!isAttributed && !isLongEnough(lines, from, first)) return [];
  return repeats.length === 1 ? [joinSnipped(lines, from, first, memory)] : repeats;
}

/** Whether a repeat has too many words to be a phrase that two people used. */
function isLongEnough(lines: readonly Line[], from: number, { lineCount }: Repeat): boolean {
  return countLineWords(lines, from, from + lineCount, MIN_QUOTE_WORDS) >= MIN_QUOTE_WORDS;
}

/** Goes on where a quote leaves something of its source out, with or without a mark such as `[...]`. */
function joinSnipped(lines: readonly Line[], from: number, first: Repeat, memory: QuoteMemory): Repeat {
  let joined = first;
  for (;;) {
    let next = from + joined.lineCount;
    if (next < lines.length && SNIP.test(contentOf((lines[next]?.text ?? '').slice(0, MAX_SNIP_LENGTH))))
      next += 1;
    const later = next < lines.length ? memory.index.find(lines, next) : [];
    const { post, end } = joined;
    const rest = later.find((repeat) => repeat.post === post && repeat.start >= end);
    if (rest === undefined || !isLongEnough(lines, next, rest)) return joined;
    const lineCount = next + rest.lineCount - from;
    joined = { ...joined, lineCount, end: rest.end, endsPost: rest.endsPost, altered: true };
  }
}

/** What people put where they left something out. */
const SNIP = /^[[(<{]? ?(?:\.{3,}|…|snip|snipped|gekürzt) ?[\])>}]?$/iu;
const MAX_SNIP_LENGTH = 20;

/** Most words that are counted: more tell no more. */
const MOST_WORDS = 24;

export function wordsOf(lines: readonly Line[], from: number, first: Repeat | undefined): number {
  const to = Math.min(lines.length, from + (first?.lineCount ?? 0));
  return countLineWords(lines, from, to, MOST_WORDS);
}

/** Index of the first line that has words; 0 where none has. */
export function firstShown(lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex(({ text }) => !isBlank(text)),
  );
}

/** Posts of the named author in which the text is looked for, the nearest first. */
const MAX_TRACED_POSTS = 12;

/** Finds lines in the posts that an attribution may speak of, however short they are. */
export function traceMeant(
  lines: readonly Line[],
  from: number,
  { posts }: Meant,
  { index }: QuoteMemory,
): Repeat | null {
  if (from >= lines.length) return null;
  for (const post of posts.slice(0, MAX_TRACED_POSTS)) {
    const repeat = index.trace(post, lines, from);
    if (repeat !== null) return repeat;
  }
  return null;
}

/** The post that an attribution speaks of although its text is not found there: by its date, or by whom it quotes. */
export function meantWhole(
  lines: readonly Line[],
  meant: Meant,
  innerPost: number,
  { index, facts }: QuoteMemory,
): Repeat | null {
  const post = meant.isExact
    ? meant.posts[0]
    : innerPost < 0
      ? undefined
      : answersTo(innerPost, facts).find((candidate) => meant.posts.includes(candidate));
  return post === undefined ? null : index.whole(post, lines.length);
}

/** Nearest posts in which a marked passage is looked for that no anchor leads to, and its fewest words. */
const MAX_NEAREST_POSTS = 8;
const MIN_PASSAGE_WORDS = 3;

export function traceAnywhere(
  lines: readonly Line[],
  from: number,
  { index, facts }: QuoteMemory,
): Repeat | null {
  if (from >= lines.length || countLineWords(lines, from, from + 1, MIN_PASSAGE_WORDS) < MIN_PASSAGE_WORDS)
    return null;
  const last = facts.count - 1;
  for (let post = last; post >= 0 && post > last - MAX_NEAREST_POSTS; post -= 1) {
    const repeat = index.trace(post, lines, from);
    if (repeat !== null) return repeat;
  }
  return null;
}
