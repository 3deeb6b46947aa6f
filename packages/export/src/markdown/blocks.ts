import type { Block, Inline, List, Quote } from '@rethread/core';
import type { BlockContent, Blockquote, List as MarkdownList } from 'mdast';
import type { ThreadFacts } from '../facts.ts';
import { itemNumbers } from '../item-numbers.ts';
import { type InlineContext, shownInlines } from '../shown-inlines.ts';
import { visibleLines } from '../visible-text.ts';
import { sayCaption } from '../wording.ts';
import { buildInlines } from './inlines.ts';
import { type Anchors, buildWords, emphasise, paragraph, text } from './phrase.ts';

const inPost: InlineContext = { isQuoted: false, startsItem: false };

/** Builds the blocks of a post, a quote or an item. */
export function buildBlocks(
  blocks: readonly Block[],
  facts: ThreadFacts,
  anchors: Anchors,
  context: InlineContext = inPost,
): BlockContent[] {
  return blocks.flatMap((block, index) => {
    return buildBlock(block, facts, anchors, index === 0 ? context : { ...context, startsItem: false });
  });
}

function buildBlock(
  block: Block,
  facts: ThreadFacts,
  anchors: Anchors,
  context: InlineContext,
): BlockContent[] {
  const inlines = (children: readonly Inline[]) =>
    buildInlines(shownInlines(children, context), facts, anchors);
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      return paragraph(inlines(block.children));
    case 'quote':
      return [buildQuote(block, facts, anchors)];
    case 'list':
      return buildLists(block, facts, anchors, context);
    case 'code':
      return [{ type: 'code', value: visibleLines(block.value) }];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'signature':
      return [
        ...paragraph(emphasise('emphasis', [text('Signature:')])),
        ...buildBlocks(block.children, facts, anchors, context),
      ];
  }
}

function buildQuote(quote: Quote, facts: ThreadFacts, anchors: Anchors): Blockquote {
  const quoteFacts = facts.quotes.get(quote);
  const caption = quoteFacts ? paragraph(buildWords(sayCaption(quoteFacts), anchors)) : [];
  const context = { isQuoted: true, startsItem: false };
  return {
    type: 'blockquote',
    children: [...caption, ...buildBlocks(quote.children, facts, anchors, context)],
  };
}

/** Markdown counts items by itself: where the author's numbers jump, another list begins. */
function buildLists(
  list: List,
  facts: ThreadFacts,
  anchors: Anchors,
  context: InlineContext,
): MarkdownList[] {
  const numbers = itemNumbers(list);
  const lists: MarkdownList[] = [];
  for (const [index, item] of list.children.entries()) {
    const children = buildBlocks(item.children, facts, anchors, { ...context, startsItem: true });
    const start = numbers?.[index] ?? null;
    const jumps = start !== null && start !== (numbers?.[index - 1] ?? Number.NaN) + 1;
    if (index === 0 || jumps)
      lists.push({ type: 'list', ordered: list.ordered, start, spread: false, children: [] });
    lists.at(-1)?.children.push({ type: 'listItem', spread: children.length > 1, children });
  }
  return lists;
}
