import type { Block, Inline, List, Post, Quote, Signature } from '@rethread/core';
import { itemNumbers } from './item-numbers.ts';
import { type InlineContext, shownInlines } from './shown-inlines.ts';
import { visibleLines, visibleText } from './visible-text.ts';

/** What a post's plain text holds. */
export interface PlainTextParts {
  /** Whether quotes stand in it, line by line behind `> `, or are left out. */
  quotes: boolean;
  /** Whether the signature stands in it, behind a line `-- `, or is left out. */
  signature: boolean;
  /** Says what stands above a quote; nothing where it gives `null`. Default: the line of the dump. */
  caption?: (quote: Quote) => string | null;
}

const inPost: InlineContext = { isQuoted: false, startsItem: false };

/** Everything that stands in a post. */
export const wholePost: PlainTextParts = { quotes: true, signature: true };

/** What the author wrote for this post alone. */
export const ownWords: PlainTextParts = { quotes: false, signature: false };

/**
 * Gives the body of a post as plain text without what steers screens: an empty line between blocks, `\n` at the end of
 * lines and none behind the last. Leftover BBCode tags, which are nobody's words, go.
 */
export function plainText({ children }: Post, parts: PlainTextParts): string {
  return plainBlocks(children, parts);
}

/** The blocks of a post, a quote or a signature. */
function plainBlocks(
  blocks: readonly Block[],
  parts: PlainTextParts,
  context: InlineContext = inPost,
): string {
  const texts = blocks.map((block, index) =>
    plainBlock(block, parts, index === 0 ? context : { ...context, startsItem: false }),
  );
  return texts.filter((text) => text !== '').join('\n\n');
}

/** What a quote repeats, as plain text and without the marks that make it a quote. */
export function quotedText(quote: Quote): string {
  return plainBlocks(quote.children, wholePost, { isQuoted: true, startsItem: false });
}

/** The quotes of a post that stand in no other, nor in its signature; in order. */
export function outermostQuotes({ children }: Post): Quote[] {
  return findOutermost(children).filter((block) => block.type === 'quote');
}

/** What a post's signature says; `null` where it has none. */
export function signatureText({ children }: Post): string | null {
  const signatures = findOutermost(children).filter((block) => block.type === 'signature');
  if (signatures.length === 0) return null;
  return signatures.map((signature) => plainBlocks(signature.children, wholePost)).join('\n\n');
}

function findOutermost(blocks: readonly Block[]): (Quote | Signature)[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote' || block.type === 'signature') return [block];
    return block.type === 'list' ? block.children.flatMap((item) => findOutermost(item.children)) : [];
  });
}

function plainBlock(block: Block, parts: PlainTextParts, context: InlineContext): string {
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      return shownInlines(block.children, context).map(plainInline).join('');
    case 'quote':
      return parts.quotes ? plainQuote(block, parts) : '';
    case 'list':
      return plainList(block, parts, context);
    case 'code':
      return visibleLines(block.value);
    case 'divider':
      return visibleText(block.value);
    case 'signature':
      return parts.signature ? `-- \n${plainBlocks(block.children, parts, context)}` : '';
  }
}

function plainInline(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  return inline.type === 'markup' && inline.tag !== null ? '' : visibleText(inline.value);
}

function plainQuote(quote: Quote, parts: PlainTextParts): string {
  const caption = (parts.caption ?? printedCaption)(quote);
  const quoted = plainBlocks(quote.children, parts, { isQuoted: true, startsItem: false })
    .split('\n')
    // Depth is told as in mail: `>>` rather than `> >`.
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`));
  return [...(caption === null ? [] : [caption]), ...quoted].join('\n');
}

function printedCaption({ attribution }: Quote): string | null {
  return attribution === null ? null : visibleText(attribution.value);
}

function plainList(list: List, parts: PlainTextParts, context: InlineContext): string {
  const numbers = itemNumbers(list);
  const items = list.children.map(({ children }, index) => {
    const bullet = numbers ? `${numbers[index]}. ` : '- ';
    const lines = plainBlocks(children, parts, { ...context, startsItem: true }).split('\n');
    const indent = ' '.repeat(bullet.length);
    return lines.map((line, at) => (at === 0 ? bullet : line === '' ? '' : indent) + line).join('\n');
  });
  return items.join('\n');
}
