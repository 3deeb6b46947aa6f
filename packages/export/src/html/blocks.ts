import type { Block, Inline, List, Node, Quote } from '@rethread/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Passage, ThreadFacts } from '../facts.ts';
import { itemNumbers } from '../item-numbers.ts';
import { type InlineContext, shownInlines } from '../shown-inlines.ts';
import { visibleLines } from '../visible-text.ts';
import { sayCaption } from '../wording.ts';
import { directionOf } from './direction.ts';
import { printInlines } from './inlines.ts';
import { type Extent, extentsMet, printWithPassages, type Stretch } from './passages.ts';
import { type Phrase, printWords, spaced } from './phrase.ts';
import { previewOf } from './preview.ts';

const inPost: InlineContext = { isQuoted: false, startsItem: false };

/** Prints the blocks of a post, a quote or an item, with an anchor around each of the passages. */
export function printBlocks(
  blocks: readonly Block[],
  facts: ThreadFacts,
  passages: readonly Passage[],
  context: InlineContext = inPost,
): Phrase {
  const stretches = blocks.map((block, index): Stretch => {
    const own = index === 0 ? context : { ...context, startsItem: false };
    return {
      ...extentOf(block),
      holds: passageTest(block),
      print: (inner) => [printBlock(block, facts, inner, own)],
    };
  });
  return printWithPassages(stretches, passages, 'div');
}

/** Tells of a block which passages have their anchor inside it. */
function passageTest(block: Block): Stretch['holds'] {
  switch (block.type) {
    case 'code':
    case 'divider':
      return () => false;
    case 'list': {
      // Nothing can stand around several items, other than the whole list.
      const items = block.children.map(extentOf);
      return (passage) => {
        const { first, last } = extentsMet(items, passage);
        return first === last;
      };
    }
    default:
      return () => true;
  }
}

function extentOf({ position }: Node): Extent {
  return { start: position.start.offset, end: position.end.offset };
}

function printBlock(
  block: Block,
  facts: ThreadFacts,
  passages: readonly Passage[],
  context: InlineContext,
): Element {
  const inlines = (children: readonly Inline[]) =>
    printInlines(shownInlines(children, context), facts, passages);
  switch (block.type) {
    case 'paragraph':
      return h('p', inlines(block.children));
    case 'quote':
      return printQuote(block, facts, passages);
    case 'list':
      return printList(block, facts, passages, context);
    case 'code':
      return h('pre', h('code', visibleLines(block.value)));
    case 'divider':
      return h('hr');
    case 'editNote':
      return h('p.edit-note', inlines(block.children));
    case 'signOff':
      return h('p.sign-off', inlines(block.children));
    case 'signature':
      return h('div.signature', spaced(printBlocks(block.children, facts, passages, context)));
  }
}

function printQuote(quote: Quote, facts: ThreadFacts, passages: readonly Passage[]): Element {
  const quoteFacts = facts.quotes.get(quote);
  const context = { isQuoted: true, startsItem: false };
  const isCertain = quoteFacts?.source.status === 'resolved' && quoteFacts.source.inference === null;
  return h('figure', { id: quoteFacts?.id, className: isCertain ? null : 'uncertain' }, [
    quoteFacts
      ? h('figcaption', { dataPreview: previewOf(quoteFacts) }, printWords(sayCaption(quoteFacts)))
      : '',
    h(
      'blockquote',
      { dir: directionOf(quote) },
      spaced(printBlocks(quote.children, facts, passages, context)),
    ),
  ]);
}

function printList(
  list: List,
  facts: ThreadFacts,
  passages: readonly Passage[],
  context: InlineContext,
): Element {
  const numbers = itemNumbers(list);
  const items = list.children.map((item, index): Stretch => {
    const follows = index === 0 || !numbers || numbers[index] === (numbers[index - 1] ?? 0) + 1;
    const attributes = { value: follows ? null : numbers[index] };
    const own = { ...context, startsItem: true };
    return {
      ...extentOf(item),
      holds: () => true,
      print: (inner) => [h('li', attributes, printBlocks(item.children, facts, inner, own))],
    };
  });
  const attributes = { dir: directionOf(list), start: numbers?.[0] === 1 ? null : numbers?.[0] };
  return h(numbers ? 'ol' : 'ul', attributes, spaced(printWithPassages(items, passages, 'div')));
}
