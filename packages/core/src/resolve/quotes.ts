import { contentOf, type Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft, PostDraft } from '../tree/draft.ts';
import type { QuoteSource } from '../tree/nodes.ts';
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

/** A line of the body that is not in a marked quote. */
interface OwnLine {
  line: Line;
  block: BlockDraft;
  /** Set on the first line below an attribution whose quote shows no end. */
  attribution: AttributionDraft | null;
}

/**
 * Resolves the quotes of one post against the posts before it, marks the unmarked ones, and adds the post's own text to
 * what later posts are compared with.
 *
 * Changes `post.blocks`. Only looks back, so that later posts cannot change what was found.
 */
export function resolveQuotes(post: PostDraft, memory: QuoteMemory): void {
  const blocks: BlockDraft[] = [];
  const ownText: Line[] = [];
  let stretch: OwnLine[] = [];
  const flush = (isLast: boolean) => {
    resolveStretch(stretch, blocks.length === 0, isLast, memory, blocks, ownText);
    stretch = [];
  };
  for (const block of post.blocks) {
    const { quote } = block;
    if (quote?.isClosed) {
      flush(false);
      resolveMarked(block, memory);
      blocks.push(block);
      continue;
    }
    block.lines.forEach((line, index) => {
      stretch.push({ line, block, attribution: index === 0 ? (quote?.attribution ?? null) : null });
    });
  }
  flush(true);
  post.blocks = blocks;
  memory.index.add(memory.names.length, ownText);
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
  for (let from = 0; from < lines.length; ) {
    const repeats = memory.index.find(lines, from);
    if (repeats.length > 0) {
      quote.source = sourceOf(repeats, lines, from, quote.attribution?.name ?? null, memory);
      return;
    }
    from += 1;
  }
}

/** Finds the quotes in lines that are not marked, or whose marks show no end, and puts all lines into blocks again. */
function resolveStretch(
  stretch: OwnLine[],
  isFirst: boolean,
  isLast: boolean,
  memory: QuoteMemory,
  blocks: BlockDraft[],
  ownText: Line[],
): void {
  const lines = stretch.map((own) => own.line);
  let plainFrom = 0;
  const flushPlain = (to: number) => {
    if (to <= plainFrom) return;
    blocks.push(...regroup(stretch.slice(plainFrom, to)));
    for (let index = plainFrom; index < to; index += 1) ownText.push(lines[index] as Line);
  };
  let index = 0;
  while (index < stretch.length) {
    const { attribution, block } = stretch[index] as OwnLine;
    const found = memory.names.length === 0 ? [] : findQuote(lines, index, attribution, memory);
    const lineCount = found[0]?.lineCount ?? 0;
    const to = index + lineCount;
    if (lineCount > 0 && isSignature(found, isFirst && index === 0, isLast && to === stretch.length, attribution)) {
      index = to;
    } else if (lineCount > 0) {
      flushPlain(index);
      const source = sourceOf(found, lines, index, attribution?.name ?? null, memory);
      blocks.push(quoteOf(stretch.slice(index, to), attribution, source));
      index = to;
      plainFrom = to;
    } else if (attribution !== null && isBelievable(attribution.name, memory)) {
      flushPlain(index);
      const end = index + block.lines.length;
      blocks.push(quoteOf(stretch.slice(index, end), attribution, { status: 'unresolved' }));
      index = end;
      plainFrom = end;
    } else {
      index += 1;
    }
  }
  flushPlain(stretch.length);
}

function findQuote(
  lines: readonly Line[],
  from: number,
  attribution: AttributionDraft | null,
  memory: QuoteMemory,
): Repeat[] {
  const repeats = memory.index.find(lines, from);
  const [first] = repeats;
  if (first === undefined) return [];
  if (attribution === null) {
    const words = countWords(lines.slice(from, from + first.lineCount), MIN_QUOTE_WORDS);
    if (words < MIN_QUOTE_WORDS) return [];
  }
  return repeats.length === 1 ? [joinSnipped(lines, from, first, memory)] : repeats;
}

/** Goes on where a quote leaves something of its source out, with or without a mark such as `[...]`. */
function joinSnipped(lines: readonly Line[], from: number, first: Repeat, memory: QuoteMemory): Repeat {
  let joined = first;
  for (;;) {
    let next = from + joined.lineCount;
    if (next < lines.length && SNIP.test(contentOf((lines[next]?.text ?? '').slice(0, MAX_SNIP_LENGTH)))) next += 1;
    const later = next < lines.length ? memory.index.find(lines, next) : [];
    const { post, end } = joined;
    const rest = later.find((repeat) => repeat.post === post && repeat.start >= end);
    if (rest === undefined) return joined;
    const lineCount = next + rest.lineCount - from;
    joined = { ...joined, lineCount, end: rest.end, endsPost: rest.endsPost, altered: true };
  }
}

/** What people put where they left something out. */
const SNIP = /^[[(<{]? ?(?:\.{3,}|…|snip|snipped|gekürzt) ?[\])>}]?$/iu;
const MAX_SNIP_LENGTH = 20;

/**
 * Whether a repeat is the end of two posts and the beginning of neither: what a board prints under an author's posts
 * repeats like that, and nobody quotes only a last line at the very end of a post.
 */
function isSignature(
  found: Repeat[],
  isAtStart: boolean,
  isAtEnd: boolean,
  attribution: AttributionDraft | null,
): boolean {
  if (attribution !== null || isAtStart || !isAtEnd) return false;
  return found.every((repeat) => repeat.endsPost && !repeat.startsPost);
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
  const words = countWords(lines.slice(from, from + first.lineCount), SCORES[0].words);
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

function quoteOf(own: OwnLine[], attribution: AttributionDraft | null, source: QuoteSource): BlockDraft {
  // The attribution stands in front of the quote and not in it.
  const inside = own.map((entry) => ({ ...entry, attribution: null }));
  return {
    type: 'quote',
    lines: [],
    quote: { attribution, isClosed: true, source, blocks: regroup(inside) },
  };
}

/** Puts neighbouring lines of one block together again. */
function regroup(own: OwnLine[]): BlockDraft[] {
  const blocks: BlockDraft[] = [];
  let last: OwnLine | undefined;
  for (const entry of own) {
    const { line, block, attribution } = entry;
    const open = blocks.at(-1);
    if (open !== undefined && last?.block === block && attribution === null) {
      open.lines.push(line);
    } else {
      const lines = attribution === null ? [line] : [attribution.line, line];
      blocks.push({ type: typeOf(block, line), lines, quote: null });
    }
    last = entry;
  }
  return blocks;
}

/** An edit note whose first line went into a quote, or stands before one, goes on as a paragraph. */
function typeOf(block: BlockDraft, line: Line): BlockDraft['type'] {
  if (block.type === 'quote') return 'paragraph';
  return block.type === 'edit-note' && block.lines[0] !== line ? 'paragraph' : block.type;
}
