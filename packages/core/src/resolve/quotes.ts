import { contentOf, type Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft, PostDraft } from '../tree/draft.ts';
import type { QuoteSource } from '../tree/nodes.ts';
import { type FoundQuote, linesOf, partBlocks } from './part-blocks.ts';
import { createTextIndex, type Repeat, type TextIndex } from './text-index.ts';
import { countLineWords } from './words.ts';

/** What quotes of later posts are compared with. */
export interface QuoteMemory {
  index: TextIndex;
  /** The names that the headers of the posts so far gave, by index of the post; `null` where they gave none. */
  names: (string | null)[];
  known: Set<string>;
}

/** Fewest words an unmarked quote has. Below 5, common phrases match by chance: one clean post in six, against one in twelve. */
const MIN_QUOTE_WORDS = 5;

/** Scores of unmarked quotes by length: measured on pages whose markup names the source (techniques, table "unattributed"). */
const SCORES = [
  { words: 12, score: 0.97 },
  { words: 8, score: 0.94 },
  { words: 0, score: 0.87 },
] as const;
const ATTRIBUTED_SCORE = 0.98;
const ALTERED_FACTOR = 0.95;

/** Longest attributed name, in words, that is believed without a source: `As my late father always said:` is prose. */
const MAX_UNKNOWN_NAME_WORDS = 3;
const PROSE_WORDS = new Set(
  'a an and as but he her his i it my our she so someone that the then they this we what who you ich er sie wie der die das mein und wer'.split(
    ' ',
  ),
);

export function createQuoteMemory(): QuoteMemory {
  return { index: createTextIndex(), names: [], known: new Set() };
}

/**
 * Resolves the quotes of one post against the posts before it, marks the unmarked ones, and adds the post's own text to
 * what later posts are compared with.
 *
 * Changes `post.blocks`. Only looks back, so that later posts cannot change what was found.
 */
export function resolveQuotes(post: PostDraft, memory: QuoteMemory): void {
  const { blocks } = post;
  const own: (readonly Line[])[] = [];
  if (!blocks.some(isMarked)) {
    post.blocks = resolveStretch(blocks, true, true, memory, own);
  } else {
    const resolved: BlockDraft[] = [];
    let from = 0;
    for (let index = 0; index <= blocks.length; index += 1) {
      const block = blocks[index];
      if (block !== undefined && !isMarked(block)) continue;
      if (index > from) {
        const stretch = blocks.slice(from, index);
        const parted = resolveStretch(stretch, resolved.length === 0, block === undefined, memory, own);
        for (const part of parted) resolved.push(part);
      }
      if (block !== undefined) {
        resolveMarked(block, memory);
        resolved.push(block);
      }
      from = index + 1;
    }
    post.blocks = resolved;
  }
  const [lines] = own;
  if (lines !== undefined) memory.index.add(memory.names.length, own.length === 1 ? lines : own.flat());
  const name = post.name?.name ?? null;
  memory.names.push(name);
  if (name !== null) memory.known.add(name);
}

/** Whether the dump shows the extent of a quote. */
function isMarked(block: BlockDraft): boolean {
  return block.quote?.isClosed ?? false;
}

/** Finds the source of a quote whose extent the dump shows, and of the quotes inside it. */
function resolveMarked(block: BlockDraft, memory: QuoteMemory): void {
  const { quote } = block;
  if (quote === null) return;
  for (const inner of quote.blocks) resolveMarked(inner, memory);
  const lines = quote.blocks.filter((inner) => inner.quote === null).flatMap((inner) => inner.lines);
  for (let from = 0; from < lines.length; from += 1) {
    const repeats = memory.index.find(lines, from);
    if (repeats.length > 0) {
      quote.source = sourceOf(repeats, lines, from, quote.attribution?.name ?? null, memory);
      return;
    }
  }
}

/**
 * Finds the quotes in blocks that are not marked as quotes, or whose marks show no end.
 *
 * @param own  Is given the lines outside of them.
 * @returns The blocks parted by the quotes, or the same where there is none.
 */
function resolveStretch(
  stretch: BlockDraft[],
  isFirst: boolean,
  isLast: boolean,
  memory: QuoteMemory,
  own: (readonly Line[])[],
): BlockDraft[] {
  const lines = linesOf(stretch);
  const attributions = attributionsIn(stretch);
  const quotes = findQuotes(lines, attributions, isFirst, isLast, memory);
  if (quotes.length === 0 && attributions === null) {
    if (lines.length > 0) own.push(lines);
    return stretch;
  }
  const { blocks, ownLines } = partBlocks(stretch, quotes);
  if (ownLines.length > 0) own.push(ownLines);
  return blocks;
}

const NO_QUOTES: readonly FoundQuote[] = [];

function findQuotes(
  lines: readonly Line[],
  attributions: ReadonlyMap<number, BlockDraft> | null,
  isFirst: boolean,
  isLast: boolean,
  memory: QuoteMemory,
): readonly FoundQuote[] {
  if (memory.names.length === 0 && attributions === null) return NO_QUOTES;
  const found: FoundQuote[] = [];
  const lineCount = lines.length;
  let from = 0;
  while (from < lineCount) {
    const open = attributions?.get(from);
    let attribution = open?.quote?.attribution ?? null;
    const first = attribution === null ? from : from + 1;
    const repeats = findQuote(lines, first, attribution, memory);
    const to = first + (repeats[0]?.lineCount ?? 0);
    if (attribution !== null && includesAttribution(repeats, attribution)) attribution = null;
    const isTail = isLast && to === lineCount && !(isFirst && from === 0);
    if (to > first && !(attribution === null && isTail && isSignature(repeats))) {
      const source = sourceOf(repeats, lines, first, attribution?.name ?? null, memory);
      found.push({ from, to, attribution, source });
      from = to;
    } else if (open !== undefined && attribution !== null && isBelievable(attribution.name, memory)) {
      const end = first + open.lines.length;
      found.push({ from, to: end, attribution, source: { status: 'unresolved' } });
      from = end;
    } else {
      from = Math.max(to, from + 1);
    }
  }
  return found;
}

/**
 * Whether what looks like an attribution was written by the one who is quoted: the source has the same line in front.
 * Widens the repeats by it.
 */
function includesAttribution(repeats: Repeat[], attribution: AttributionDraft): boolean {
  let isIncluded = false;
  for (const repeat of repeats) {
    if (repeat.before?.text !== attribution.line.text) continue;
    repeat.start = repeat.before.offset;
    isIncluded = true;
  }
  return isIncluded;
}

/** By index of their attribution, the quotes of a stretch that show no end; `null` if there are none. */
function attributionsIn(stretch: readonly BlockDraft[]): Map<number, BlockDraft> | null {
  if (!stretch.some(isQuote)) return null;
  const attributions = new Map<number, BlockDraft>();
  let index = 0;
  for (const block of stretch) {
    if (block.type === 'quote') {
      attributions.set(index, block);
      index += 1;
    }
    index += block.lines.length;
  }
  return attributions;
}

function isQuote(block: BlockDraft): boolean {
  return block.type === 'quote';
}

function findQuote(
  lines: readonly Line[],
  from: number,
  attribution: AttributionDraft | null,
  memory: QuoteMemory,
): Repeat[] {
  const repeats = memory.index.find(lines, from);
  const first = repeats[0];
  if (first === undefined) return repeats;
  if (attribution === null && !isLongEnough(lines, from, first)) return [];
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

/**
 * Whether repeats at the end of a post are the end of other posts too and the beginning of none: what a board prints under
 * an author's posts repeats like that, and nobody quotes only a last line at the very end of a post.
 */
function isSignature(repeats: Repeat[]): boolean {
  return repeats.every((repeat) => repeat.endsPost && !repeat.startsPost);
}

/** Whether `Ann said:` without a source in the dump speaks of a person. */
function isBelievable(name: string, memory: QuoteMemory): boolean {
  if (memory.known.has(name)) return true;
  const words = name.toLowerCase().split(' ');
  return words.length <= MAX_UNKNOWN_NAME_WORDS && !words.some((word) => PROSE_WORDS.has(word));
}

function sourceOf(
  found: Repeat[],
  lines: readonly Line[],
  from: number,
  name: string | null,
  memory: QuoteMemory,
): QuoteSource {
  const named = name === null ? [] : found.filter((repeat) => memory.names[repeat.post] === name);
  const candidates = named.length > 0 ? named : found;
  const [first] = candidates;
  if (first === undefined) return { status: 'unresolved' };
  const words = countLineWords(lines, from, from + first.lineCount, SCORES[0].words);
  const byLength = SCORES.find((entry) => words >= entry.words)?.score ?? 0;
  const score = round((name === null ? byLength : ATTRIBUTED_SCORE) * (first.altered ? ALTERED_FACTOR : 1));
  if (candidates.length > 1) {
    return {
      status: 'ambiguous',
      candidates: candidates.map((repeat) => ({
        post: `p${repeat.post + 1}`,
        score: round(score / candidates.length),
      })),
    };
  }
  const { start, end, altered } = first;
  return { status: 'resolved', post: `p${first.post + 1}`, range: { start, end }, score, altered };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
