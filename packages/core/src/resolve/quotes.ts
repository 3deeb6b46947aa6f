import type { Line } from '../source/lines.ts';
import type { BlockDraft, PostDraft } from '../tree/draft.ts';
import { addPostFacts, NOBODY, postsMeant } from './attributed.ts';
import { readOpen, type Stretch } from './open-quotes.ts';
import { type FoundQuote, linesOf, partBlocks } from './part-blocks.ts';
import type { QuoteMemory, Reading } from './quote-memory.ts';
import { chooseSource, type Evidence, isNamed } from './quote-source.ts';
import { findQuote, firstShown, meantWhole, traceAnywhere, traceMeant, wordsOf } from './repeats.ts';
import type { Repeat } from './text-index.ts';
import { isProse } from './words.ts';

/**
 * Resolves the quotes of one post against the posts before it, marks the unmarked ones, and adds the post's own text to
 * what later posts are compared with.
 *
 * Changes `post.blocks`. Only looks back, so that later posts cannot change what was found.
 */
export function resolveQuotes(post: PostDraft, memory: QuoteMemory): void {
  // What is marked as a signature repeats the author's others, and is no own text that others quote.
  const first = post.blocks.findIndex(({ type }) => type === 'signature');
  const blocks = first < 0 ? post.blocks : post.blocks.slice(0, first);
  const signatures = first < 0 ? [] : post.blocks.slice(first);
  const reading: Reading = { memory, quoted: [], own: [] };
  if (!blocks.some(isMarked)) {
    post.blocks = resolveStretch(blocks, true, true, reading);
  } else {
    const resolved: BlockDraft[] = [];
    let from = 0;
    for (let index = 0; index <= blocks.length; index += 1) {
      const block = blocks[index];
      if (block !== undefined && !isMarked(block)) continue;
      if (index > from) {
        const stretch = blocks.slice(from, index);
        const parted = resolveStretch(stretch, resolved.length === 0, block === undefined, reading);
        for (const part of parted) resolved.push(part);
      }
      if (block !== undefined) {
        memory.markedCount += 1;
        resolveMarked(block, reading);
        resolved.push(block);
      }
      from = index + 1;
    }
    post.blocks = resolved;
  }
  const { own, quoted } = reading;
  for (const signature of signatures) post.blocks.push(signature);
  const [lines] = own;
  if (lines !== undefined) memory.index.add(memory.facts.count, own.length === 1 ? lines : own.flat());
  addPostFacts(memory.facts, post, quoted);
}

/** Whether the dump shows the extent of a quote. */
function isMarked(block: BlockDraft): boolean {
  return block.quote?.isClosed ?? false;
}

/**
 * Finds the source of a quote whose extent the dump shows, and of the quotes inside it.
 *
 * @returns Index of the post that it repeats; -1 where none is found.
 */
function resolveMarked(block: BlockDraft, reading: Reading): number {
  const { quote } = block;
  if (quote === null) return -1;
  const { memory } = reading;
  let innerPost = -1;
  for (const inner of quote.blocks) {
    if (inner.quote === null) continue;
    const post = resolveMarked(inner, reading);
    if (innerPost < 0) innerPost = post;
  }
  const lines = quote.blocks.filter((inner) => inner.quote === null).flatMap((inner) => inner.lines);
  const meant = postsMeant(quote.attribution, memory.facts);
  let found: Repeat[] = [];
  let at = 0;
  for (let from = 0; from < lines.length && found.length === 0; from += 1) {
    found = memory.index.find(lines, from);
    at = from;
  }
  if (found.length === 0 || (meant.isExact && !found.some((repeat) => isNamed(repeat, meant)))) {
    const first = firstShown(lines);
    const repeat =
      traceMeant(lines, first, meant, memory) ??
      meantWhole(lines, meant, innerPost, memory) ??
      (found.length === 0 && meant.posts.length === 0 ? traceAnywhere(lines, first, memory) : null);
    if (repeat !== null) {
      found = [repeat];
      at = first;
    }
  }
  const evidence: Evidence = {
    meant,
    isMarked: true,
    keepsMarks: memory.keepsMarks,
    words: wordsOf(lines, at, found[0]),
  };
  const { source, post } = chooseSource(found, evidence);
  quote.source = source;
  if (post >= 0) reading.quoted.push(post);
  return post;
}

/**
 * Finds the quotes in blocks that are not marked as quotes, or whose marks show no end.
 *
 * @returns The blocks parted by the quotes, or the same where there is none.
 */
function resolveStretch(
  stretch: BlockDraft[],
  isFirst: boolean,
  isLast: boolean,
  reading: Reading,
): BlockDraft[] {
  const lines = linesOf(stretch);
  const open = openQuotesIn(stretch);
  const quotes = findQuotes({ lines, open, isFirst, isLast }, reading);
  if (quotes.length === 0 && open === null) {
    if (lines.length > 0) reading.own.push(lines);
    return stretch;
  }
  const { blocks, ownLines } = partBlocks(stretch, quotes);
  if (ownLines.length > 0) reading.own.push(ownLines);
  return blocks;
}

const NO_QUOTES: readonly FoundQuote[] = [];

function findQuotes(stretch: Stretch, reading: Reading): readonly FoundQuote[] {
  const { lines, open, isFirst, isLast } = stretch;
  const { memory } = reading;
  if (memory.facts.count === 0 && open === null) return NO_QUOTES;
  const found: FoundQuote[] = [];
  let from = 0;
  while (from < lines.length) {
    if (open?.has(from)) {
      const quote = readOpen(stretch, from, reading);
      if (quote !== null) {
        memory.markedCount += 1;
        found.push(quote);
        from = quote.to;
        continue;
      }
    }
    const repeats = findQuote(lines, from, false, memory);
    const to = from + (repeats[0]?.lineCount ?? 0);
    const before = found.at(-1);
    if (before !== undefined && before.to === from && goesOn(before, repeats)) {
      before.to = to;
      from = to;
      continue;
    }
    const isTail = isLast && to === lines.length && !(isFirst && from === 0);
    const words = wordsOf(lines, from, repeats[0]);
    if (to > from && isUnmarkedQuote({ repeats, lines, from, to, words, isTail }, memory)) {
      const { source, post } = chooseSource(repeats, {
        meant: NOBODY,
        isMarked: false,
        keepsMarks: memory.keepsMarks,
        words,
      });
      found.push({ from, to, attribution: null, source, inner: null });
      if (post >= 0) reading.quoted.push(post);
      from = to;
    } else {
      from = Math.max(to, from + 1);
    }
  }
  return found;
}

/** Whether repeats go on with the source of the quote before them, which left something out or has more paragraphs. */
function goesOn({ source }: FoundQuote, repeats: readonly Repeat[]): boolean {
  if (source.status !== 'resolved') return false;
  const next = repeats.find(({ post, start }) => source.post === `p${post + 1}` && start >= source.range.end);
  if (next === undefined) return false;
  source.range.end = next.end;
  source.altered = true;
  return true;
}

/** Marked quotes that show that a dump kept its marks: from then on, what repeats without one is rarely a quote. */
const SOME_MARKED = 2;

/** Fewest words of an unmarked quote in a dump that keeps marks, before it has shown some and afterwards: code repeats, too. */
const MIN_WORDS_BEFORE_MARKS = 8;
const MIN_WORDS_AMONG_MARKED = 24;

/** Lines that repeat earlier posts and are not marked. */
interface UnmarkedRepeat {
  repeats: Repeat[];
  lines: readonly Line[];
  from: number;
  to: number;
  words: number;
  isTail: boolean;
}

/**
 * Whether lines that repeat an earlier post are a quote although nothing says so.
 *
 * What several posts hold equally is what people and boards say again and again; code and lists of data repeat, too.
 */
function isUnmarkedQuote(
  { repeats, lines, from, to, words, isTail }: UnmarkedRepeat,
  memory: QuoteMemory,
): boolean {
  const { markedCount, keepsMarks } = memory;
  if (isTail && isSignature(repeats, keepsMarks && markedCount > 0)) return false;
  if (!keepsMarks) return true;
  if (repeats.length > 1 || !isProse(lines, from, to)) return false;
  return words >= (markedCount < SOME_MARKED ? MIN_WORDS_BEFORE_MARKS : MIN_WORDS_AMONG_MARKED);
}

/** By index of their attribution, the quotes of a stretch that show no end; `null` if there are none. */
function openQuotesIn(stretch: readonly BlockDraft[]): Map<number, BlockDraft> | null {
  if (!stretch.some(isQuote)) return null;
  const open = new Map<number, BlockDraft>();
  let index = 0;
  for (const block of stretch) {
    if (block.type === 'quote') {
      open.set(index, block);
      index += block.quote?.attribution?.lines.length ?? 0;
    }
    index += block.lines.length;
  }
  return open;
}

function isQuote(block: BlockDraft): boolean {
  return block.type === 'quote';
}

/**
 * Whether repeats at the end of a post are the end of other posts too and the beginning of none: what a board prints under
 * an author's posts repeats like that, and nobody quotes only a last line at the very end of a post.
 *
 * @param isMarking  Whether the dump marks quotes: then the source may also be a post that is nothing but a quote and this.
 */
function isSignature(repeats: Repeat[], isMarking: boolean): boolean {
  return repeats.every((repeat) => repeat.endsPost && (isMarking || !repeat.startsPost));
}
