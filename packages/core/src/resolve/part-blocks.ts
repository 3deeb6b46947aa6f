import type { Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft } from '../tree/draft.ts';
import type { QuoteSource } from '../tree/nodes.ts';

/**
 * A quote that was found in a stretch of blocks: `from` and `to` are indexes of the stretch's lines, `to` is exclusive. The
 * line at `from` is the attribution, if there is one.
 */
export interface FoundQuote {
  from: number;
  to: number;
  attribution: AttributionDraft | null;
  source: QuoteSource;
}

/** The lines of blocks, their attributions among them. */
export function linesOf(blocks: readonly BlockDraft[]): readonly Line[] {
  if (blocks.length === 1) return blockLines(blocks[0] as BlockDraft);
  const lines: Line[] = [];
  for (const block of blocks) for (const line of blockLines(block)) lines.push(line);
  return lines;
}

function blockLines({ lines, quote }: BlockDraft): readonly Line[] {
  return quote?.attribution ? [quote.attribution.line, ...lines] : lines;
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
        blocks.push(quoteOf(quote, target));
        if (quote.attribution !== null) {
          index += 1;
          from += 1;
          continue;
        }
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
  return { blocks, ownLines };
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
