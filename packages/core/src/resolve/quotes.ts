import { contentOf, type Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft, PostDraft } from '../tree/draft.ts';
import type { QuoteSource } from '../tree/nodes.ts';
import { type Passage, passageOf } from './anchors.ts';
import { createTextIndex, type Repeat, type TextIndex } from './text-index.ts';
import { countWords } from './words.ts';

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
 * A quote that was found in a stretch of lines: `from` and `to` are indexes of lines, `to` is exclusive. The line at `from`
 * is the attribution, if there is one.
 */
interface FoundQuote {
  from: number;
  to: number;
  attribution: AttributionDraft | null;
  source: QuoteSource;
}

/**
 * Resolves the quotes of one post against the posts before it, marks the unmarked ones, and adds the post's own text to
 * what later posts are compared with.
 *
 * Changes `post.blocks`. Only looks back, so that later posts cannot change what was found.
 */
export function resolveQuotes(post: PostDraft, memory: QuoteMemory): void {
  const blocks: BlockDraft[] = [];
  const ownPassages: Passage[] = [];
  let stretch: BlockDraft[] = [];
  const flush = (isLast: boolean) => {
    if (stretch.length > 0) resolveStretch(stretch, isLast, memory, blocks, ownPassages);
    stretch = [];
  };
  for (const block of post.blocks) {
    if (block.quote?.isClosed) {
      flush(false);
      resolveMarked(block, memory);
      blocks.push(block);
    } else {
      stretch.push(block);
    }
  }
  flush(true);
  post.blocks = blocks;
  const passage = ownPassages[0];
  if (passage !== undefined) {
    const isWhole = ownPassages.length === 1;
    memory.index.add(
      memory.names.length,
      isWhole ? passage : passageOf(ownPassages.flatMap((own) => own.lines)),
    );
  }
  const name = post.name?.name ?? null;
  memory.names.push(name);
  if (name !== null) memory.known.add(name);
}

/** Finds the source of a quote whose extent the dump shows, and of the quotes inside it. */
function resolveMarked(block: BlockDraft, memory: QuoteMemory): void {
  const { quote } = block;
  if (quote === null) return;
  for (const inner of quote.blocks) resolveMarked(inner, memory);
  const lines = quote.blocks.filter((inner) => inner.quote === null).flatMap((inner) => inner.lines);
  const passage = passageOf(lines);
  for (let from = 0; from < lines.length; from += 1) {
    const repeats = memory.index.find(passage, from);
    if (repeats.length > 0) {
      quote.source = sourceOf(repeats, passage, from, quote.attribution?.name ?? null, memory);
      return;
    }
  }
}

/** Finds the quotes in blocks that are not marked as quotes, or whose marks show no end, and parts the blocks by them. */
function resolveStretch(
  stretch: BlockDraft[],
  isLast: boolean,
  memory: QuoteMemory,
  blocks: BlockDraft[],
  ownPassages: Passage[],
): void {
  const passage = passageOf(linesOf(stretch));
  const attributions = attributionsIn(stretch);
  const quotes = findQuotes(passage, attributions, blocks.length === 0, isLast, memory);
  if (quotes.length === 0 && attributions === null) {
    for (const block of stretch) blocks.push(block);
    ownPassages.push(passage);
    return;
  }
  const ownLines = partBlocks(stretch, quotes, blocks);
  if (ownLines.length > 0) ownPassages.push(passageOf(ownLines));
}

function linesOf(blocks: readonly BlockDraft[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const attribution = block.quote?.attribution;
    if (attribution) lines.push(attribution.line);
    for (const line of block.lines) lines.push(line);
  }
  return lines;
}

const NO_QUOTES: readonly FoundQuote[] = [];

function findQuotes(
  passage: Passage,
  attributions: ReadonlyMap<number, BlockDraft> | null,
  isFirst: boolean,
  isLast: boolean,
  memory: QuoteMemory,
): readonly FoundQuote[] {
  if (memory.names.length === 0 && attributions === null) return NO_QUOTES;
  const found: FoundQuote[] = [];
  const lineCount = passage.lines.length;
  let from = 0;
  while (from < lineCount) {
    const open = attributions?.get(from);
    let attribution = open?.quote?.attribution ?? null;
    const first = attribution === null ? from : from + 1;
    const repeats = findQuote(passage, first, attribution, memory);
    const to = first + (repeats[0]?.lineCount ?? 0);
    if (attribution !== null && includesAttribution(repeats, attribution)) attribution = null;
    const isTail = isLast && to === lineCount && !(isFirst && from === 0);
    if (to > first && !(attribution === null && isTail && isSignature(repeats))) {
      const source = sourceOf(repeats, passage, first, attribution?.name ?? null, memory);
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
  passage: Passage,
  from: number,
  attribution: AttributionDraft | null,
  memory: QuoteMemory,
): Repeat[] {
  const repeats = memory.index.find(passage, from);
  const first = repeats[0];
  if (first === undefined) return repeats;
  if (attribution === null && !isLongEnough(passage, from, first)) return [];
  return repeats.length === 1 ? [joinSnipped(passage, from, first, memory)] : repeats;
}

/** Whether a repeat has too many words to be a phrase that two people used. */
function isLongEnough({ lines }: Passage, from: number, repeat: Repeat): boolean {
  return countWords(lines.slice(from, from + repeat.lineCount), MIN_QUOTE_WORDS) >= MIN_QUOTE_WORDS;
}

/** Goes on where a quote leaves something of its source out, with or without a mark such as `[...]`. */
function joinSnipped(passage: Passage, from: number, first: Repeat, memory: QuoteMemory): Repeat {
  const { lines } = passage;
  let joined = first;
  for (;;) {
    let next = from + joined.lineCount;
    if (next < lines.length && SNIP.test(contentOf((lines[next]?.text ?? '').slice(0, MAX_SNIP_LENGTH))))
      next += 1;
    const later = next < lines.length ? memory.index.find(passage, next) : [];
    const { post, end } = joined;
    const rest = later.find((repeat) => repeat.post === post && repeat.start >= end);
    if (rest === undefined || !isLongEnough(passage, next, rest)) return joined;
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
  passage: Passage,
  from: number,
  name: string | null,
  memory: QuoteMemory,
): QuoteSource {
  const named = name === null ? [] : found.filter((repeat) => memory.names[repeat.post] === name);
  const candidates = named.length > 0 ? named : found;
  const [first] = candidates;
  if (first === undefined) return { status: 'unresolved' };
  const words = countWords(passage.lines.slice(from, from + first.lineCount), SCORES[0].words);
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

/**
 * Puts the lines of a stretch into blocks again, the found quotes apart; gives back the lines outside of them.
 *
 * An attribution that introduces no quote after all is a line of text.
 */
function partBlocks(
  stretch: readonly BlockDraft[],
  quotes: readonly FoundQuote[],
  blocks: BlockDraft[],
): Line[] {
  const ownLines: Line[] = [];
  let next = 0;
  let index = 0;
  let target = blocks;
  for (const block of stretch) {
    let open: BlockDraft | null = null;
    for (const line of linesOf([block])) {
      if (quotes[next]?.to === index) {
        next += 1;
        open = null;
        target = blocks;
      }
      const quote = quotes[next];
      const isFirst = quote?.from === index;
      if (isFirst) {
        open = null;
        target = [];
        const { attribution, source } = quote;
        blocks.push({
          type: 'quote',
          lines: [],
          quote: { attribution, isClosed: true, source, blocks: target },
        });
      }
      if (quote === undefined || index < quote.from) ownLines.push(line);
      index += 1;
      if (isFirst && quote.attribution !== null) continue;
      if (open === null) {
        open = { type: typeOf(block, line), lines: [line], quote: null };
        target.push(open);
      } else {
        open.lines.push(line);
      }
    }
  }
  return ownLines;
}

/** An edit note whose first line stands before a quote, or is in it, goes on as a paragraph. */
function typeOf(block: BlockDraft, line: Line): BlockDraft['type'] {
  if (block.type === 'quote') return 'paragraph';
  return block.type === 'edit-note' && block.lines[0] !== line ? 'paragraph' : block.type;
}
