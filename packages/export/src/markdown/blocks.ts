import type { Block, Inline, List, Quote } from '@rethread/core';
import type { BlockContent, List as MarkdownList } from 'mdast';
import { itemNumbers } from '../item-numbers.ts';
import { type InlineContext, shownInlines } from '../shown-inlines.ts';
import { visibleLines } from '../visible-text.ts';
import { sayCaption } from '../wording.ts';
import { buildInlines } from './inlines.ts';
import type { Manner } from './manner.ts';
import { buildWords, emphasise, paragraph, text } from './phrase.ts';

const inPost: InlineContext = { isQuoted: false, startsItem: false };

/** Builds the blocks of a post, a quote or an item. */
export function buildBlocks(
  blocks: readonly Block[],
  manner: Manner,
  context: InlineContext = inPost,
): BlockContent[] {
  return blocks.flatMap((block, index) => {
    return buildBlock(block, manner, index === 0 ? context : { ...context, startsItem: false });
  });
}

function buildBlock(block: Block, manner: Manner, context: InlineContext): BlockContent[] {
  const inlines = (children: readonly Inline[]) => buildInlines(shownInlines(children, context), manner);
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      return paragraph(inlines(block.children));
    case 'quote':
      return [buildQuote(block, manner)];
    case 'list':
      return buildLists(block, manner, context);
    case 'code':
      return [{ type: 'code', value: visibleLines(block.value) }];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'signature':
      return [
        ...paragraph(emphasise('emphasis', [text('Signature:')])),
        ...buildBlocks(block.children, manner, context),
      ];
  }
}

function buildQuote(quote: Quote, manner: Manner): BlockContent {
  const quoteFacts = manner.facts.quotes.get(quote);
  const children = buildBlocks(quote.children, manner, { isQuoted: true, startsItem: false });
  if (manner.wrapQuote) return manner.wrapQuote(quoteFacts, children);
  const caption = quoteFacts ? paragraph(buildWords(sayCaption(quoteFacts), manner.toSource)) : [];
  return { type: 'blockquote', children: [...caption, ...children] };
}

/** Markdown counts items by itself: where the author's numbers jump, another list begins. */
function buildLists(list: List, manner: Manner, context: InlineContext): MarkdownList[] {
  const numbers = itemNumbers(list);
  const lists: MarkdownList[] = [];
  for (const [index, item] of list.children.entries()) {
    const children = buildBlocks(item.children, manner, { ...context, startsItem: true });
    const start = numbers?.[index] ?? null;
    const jumps = start !== null && start !== (numbers?.[index - 1] ?? Number.NaN) + 1;
    if (index === 0 || jumps)
      lists.push({ type: 'list', ordered: list.ordered, start, spread: false, children: [] });
    lists.at(-1)?.children.push({ type: 'listItem', spread: children.length > 1, children });
  }
  return lists;
}
