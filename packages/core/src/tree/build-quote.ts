import type { QuoteSyntax } from '../grammar/block.ts';
import type { LineToken } from '../lines/kinds.ts';
import { isBlank, type Line, splitLine } from '../source/lines.ts';
import { behindMark, startsWithMark } from '../source/marks.ts';
import type { AttributionDraft, BlockDraft } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import type { Furniture } from './nodes.ts';

/** Deepest quote inside quotes. Deeper `>` marks stay in the text: a tree that deep serves nobody and breaks readers. */
const MAX_QUOTE_DEPTH = 32;

/**
 * Makes a draft of a quote.
 *
 * @param furniture  Is given the board's lines inside it.
 */
export function quoteOf({ lines, quote }: QuoteSyntax, furniture: Furniture[]): BlockDraft {
  const { attribution: line, end } = quote;
  const isClosed = line === null || end !== null || (line.fact?.closed ?? false);
  const attribution = line === null ? null : attributionOf(line);
  if (!isClosed) {
    const shown = lines.filter(({ text }) => !isBlank(text));
    return markedQuote(attribution, [], { isClosed, lines: shown });
  }
  const inner = quotedBlocks(lines, 1, { furniture, hasAttribution: attribution !== null });
  return markedQuote(attribution ?? inner.attribution, inner.blocks, { isClosed, lines });
}

function markedQuote(
  attribution: AttributionDraft | null,
  blocks: BlockDraft[],
  { isClosed, lines }: { isClosed: boolean; lines: Line[] },
): BlockDraft {
  return {
    type: 'quote',
    lines,
    quote: { attribution, isClosed, source: { status: 'unresolved' }, blocks },
  };
}

function attributionOf(token: LineToken): AttributionDraft {
  const { name = '', date = null, number = null, needs, rest = [] } = token.fact?.attribution ?? {};
  return { name, date, number, needsSource: needs === 'source', lines: [token, ...rest] };
}

interface QuotedBlocks {
  /** The one that the lines begin with. */
  attribution: AttributionDraft | null;
  blocks: BlockDraft[];
}

/** What is known of the quote that lines are in. */
interface Around {
  furniture: Furniture[];
  hasAttribution: boolean;
}

/**
 * Groups the lines of a marked quote into paragraphs and, by the number of `>` marks and by attributions whose quotes
 * have marks, into quotes inside it.
 *
 * @param depth  Of the quote that the lines are in, from 1.
 */
function quotedBlocks(tokens: readonly LineToken[], depth: number, around: Around): QuotedBlocks {
  const lines = (depth === 1 ? tokens.map(behindFirstMark) : tokens).flatMap(partGlued);
  const blocks: BlockDraft[] = [];
  let own: AttributionDraft | null = null;
  /** Of the next deeper quote. */
  let pending: AttributionDraft | null = null;
  let paragraph: Line[] = [];
  let deeper: LineToken[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', lines: paragraph, quote: null });
    if (deeper.length > 0) {
      const hasAttribution = pending !== null;
      const inner = quotedBlocks(deeper, depth + 1, { ...around, hasAttribution });
      const isClosed = true;
      blocks.push(markedQuote(pending ?? inner.attribution, inner.blocks, { isClosed, lines: [] }));
      pending = null;
    }
    paragraph = [];
    deeper = [];
  };
  lines.forEach((line, index) => {
    const { fact } = line;
    if (depth < MAX_QUOTE_DEPTH && startsWithMark(line)) {
      if (paragraph.length > 0) flush();
      deeper.push(behindFirstMark(line));
    } else if (isBlank(line.text)) {
      // A line of marks only still has marks, which must not get lost.
      const opened = pending ?? (blocks.length === 0 && paragraph.length === 0 ? own : null);
      if (deeper.length > 0) deeper.push(line);
      else if (line.lead === '') flush();
      else if (opened !== null) opened.lines.push(line);
      else {
        const before = blocks.at(-1);
        if (paragraph.length === 0 && before?.type === 'paragraph') before.lines.push(line);
        else paragraph.push(line);
        flush();
      }
    } else if (fact?.endsQuote) {
      flush();
      around.furniture.push(furnitureOf(line));
    } else {
      if (deeper.length > 0) flush();
      const attribution = fact?.attribution ?? null;
      const place = attribution?.part === 'whole' ? placeOf(lines, index, depth) : 'none';
      const isFirst = blocks.length === 0 && paragraph.length === 0 && own === null && !around.hasAttribution;
      if (place === 'deeper') {
        flush();
        pending = attributionOf(line);
      } else if (place === 'here' && isFirst) own = attributionOf(line);
      else paragraph.push(line, ...(attribution?.rest ?? []));
    }
  });
  flush();
  return { attribution: own, blocks };
}

/** A line behind its first mark; what it is behind all of its marks stays known. */
function behindFirstMark(line: LineToken): LineToken {
  const behind = behindMark(line);
  const { fact } = line;
  if (behind === line || fact === null) return behind;
  const { attribution } = fact;
  if (attribution === null || attribution.length === 0) return { ...behind, fact };
  const length = attribution.length - (line.text.length - behind.text.length);
  return { ...behind, fact: { ...fact, attribution: { ...attribution, length } } };
}

/** A line as an attribution and the words behind it, where it has both and no more marks. */
function partGlued(line: LineToken): LineToken[] {
  const length = line.fact?.attribution?.length ?? 0;
  if (length <= 0 || startsWithMark(line)) return [line];
  const [head, words] = splitLine(line, length);
  return [head, words];
}

/**
 * Whether an attribution speaks of the deeper quote behind it or of the quote that it stands in. Boards set it above the
 * quote, or make it the quote's first line; where the deeper one begins with an attribution, too, both do the latter.
 */
function placeOf(lines: readonly LineToken[], index: number, depth: number): 'deeper' | 'here' {
  const next = nextShown(lines, index + 1);
  const line = lines[next];
  if (line === undefined || depth >= MAX_QUOTE_DEPTH || !startsWithMark(line)) return 'here';
  if (line.fact?.attribution?.part !== 'whole') return 'deeper';
  const behind = lines[nextShown(lines, next + 1)];
  return behind !== undefined && markCount(behind) > markCount(line) ? 'deeper' : 'here';
}

function nextShown(lines: readonly LineToken[], from: number): number {
  let index = from;
  while (index < lines.length && BARE.test((lines[index] as LineToken).text)) index += 1;
  return index;
}

/** Marks around nothing. */
const BARE = /^[\s>\\]*$/u;

/** Marks in front of a line, as many as count. */
function markCount({ text }: Line): number {
  let count = 0;
  for (let at = 0; at < text.length && count < MAX_QUOTE_DEPTH; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3e) count += 1;
    else if (unit !== 0x20 && unit !== 0x5c) break;
  }
  return count;
}
