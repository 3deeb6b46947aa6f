import type { Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft } from '../tree/draft.ts';
import type { QuoteSource } from '../tree/nodes.ts';

/**
 * A quote that was found in a stretch of blocks: `from` and `to` are indexes of the stretch's lines, `to` is exclusive. The
 * lines at `from` are the attribution, if there is one.
 */
export interface FoundQuote {
  from: number;
  to: number;
  attribution: AttributionDraft | null;
  source: QuoteSource;
  /** The quote that it begins with, behind its attribution. */
  inner: FoundQuote | null;
}

/** The lines of blocks, their attributions among them. */
export function linesOf(blocks: readonly BlockDraft[]): readonly Line[] {
  if (blocks.length === 1) return blockLines(blocks[0] as BlockDraft);
  const lines: Line[] = [];
  for (const block of blocks) for (const line of blockLines(block)) lines.push(line);
  return lines;
}

function blockLines({ lines, quote }: BlockDraft): readonly Line[] {
  return quote?.attribution ? [...quote.attribution.lines, ...lines] : lines;
}

/**
 * Puts the lines of a stretch into blocks again, the found quotes apart.
 *
 * An attribution that introduces no quote after all is a line of text.
 *
 * @returns The blocks, and the lines outside of the quotes.
 */
export function partBlocks(
  stretch: readonly BlockDraft[],
  quotes: readonly FoundQuote[],
): { blocks: BlockDraft[]; ownLines: Line[] } {
  const blocks: BlockDraft[] = [];
  const ownLines: Line[] = [];
  let target = blocks;
  let next = 0;
  /** Of the line that is looked at, in the stretch; `from` is its index in its block. */
  let index = 0;
  /** Lines of an attribution that are still to be passed over. */
  let skipped = 0;
  /** Quotes that begin with a quote, by their blocks. */
  const nested = new Map<BlockDraft, FoundQuote>();
  for (const block of stretch) {
    const lines = blockLines(block);
    let from = 0;
    while (from < lines.length) {
      if (quotes[next]?.to === index) {
        next += 1;
        target = blocks;
      }
      const quote = quotes[next];
      if (quote?.from === index) {
        target = [];
        const found = quoteOf(quote, target);
        blocks.push(found);
        if (quote.inner !== null) nested.set(found, quote);
        skipped = quote.attribution?.lines.length ?? 0;
      }
      if (skipped > 0) {
        skipped -= 1;
        index += 1;
        from += 1;
        continue;
      }
      const isOwn = quote === undefined || index < quote.from;
      const end = quote === undefined ? lines.length : from + (isOwn ? quote.from : quote.to) - index;
      const to = Math.min(lines.length, end);
      target.push(pieceOf(block, lines, from, to));
      if (isOwn) for (let at = from; at < to; at += 1) ownLines.push(lines[at] as Line);
      index += to - from;
      from = to;
    }
  }
  for (const [block, found] of nested) partQuote(block, found);
  return { blocks, ownLines };
}

/** Parts the blocks of a quote by the quote that it begins with. */
function partQuote({ quote }: BlockDraft, found: FoundQuote): void {
  if (quote === null || found.inner === null) return;
  const offset = found.from + (found.attribution?.lines.length ?? 0);
  quote.blocks = partBlocks(quote.blocks, [moved(found.inner, offset)]).blocks;
}

/** The same quote, counted from `offset` lines further on. */
function moved(found: FoundQuote, offset: number): FoundQuote {
  const inner = found.inner === null ? null : moved(found.inner, offset);
  return { ...found, from: found.from - offset, to: found.to - offset, inner };
}

function quoteOf({ attribution, source }: FoundQuote, blocks: BlockDraft[]): BlockDraft {
  return { type: 'quote', lines: [], quote: { attribution, isClosed: true, source, blocks } };
}

/** `lines[from, to)` of a block as a block: an edit note whose first line stands apart goes on as a paragraph. */
function pieceOf(block: BlockDraft, lines: readonly Line[], from: number, to: number): BlockDraft {
  if (block.quote === null && from === 0 && to === lines.length) return block;
  const isParagraph = block.type === 'quote' || (block.type === 'edit-note' && from > 0);
  return { type: isParagraph ? 'paragraph' : block.type, lines: lines.slice(from, to), quote: null };
}
