import type { Block, Inline, List, Quote } from '@rethread/core';
import type { QuoteFacts, ThreadFacts } from '../facts.ts';
import { itemNumbers } from '../item-numbers.ts';
import { type EmphasisedInline, pairMarkup } from '../markup-pairs.ts';
import { type InlineContext, shownInlines } from '../shown-inlines.ts';
import { safeAddress, visibleLines, visibleText } from '../visible-text.ts';
import { attributeText, type Board, escapeCode, escapeText, wrap } from './boards.ts';

/** All that the parts of a text have in common. */
export interface BbcodeManner {
  facts: ThreadFacts;
  board: Board;
  /** The board's id of a post, or its number in the topic; `null` where quotes shall lead nowhere. */
  postId(facts: QuoteFacts['post']): number | null;
}

/** Writes blocks, with an empty line between two. */
export function writeBlocks(
  blocks: readonly Block[],
  manner: BbcodeManner,
  context: InlineContext = { isQuoted: false, startsItem: false },
): string {
  return blocks
    .map((block, index) =>
      writeBlock(block, manner, index === 0 ? context : { ...context, startsItem: false }),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: Block, manner: BbcodeManner, context: InlineContext): string {
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      return writeInlines(shownInlines(block.children, context), manner.board);
    case 'quote':
      return writeQuote(block, manner);
    case 'list':
      return writeList(block, manner, context);
    case 'code':
      return wrap('code', `\n${escapeCode(visibleLines(block.value), 'code')}\n`, manner.board);
    case 'divider':
      return '* * *';
    case 'signature':
      return `${wrap('i', 'Signature:', manner.board)}\n${writeBlocks(block.children, manner, context)}`;
  }
}

function writeQuote(quote: Quote, manner: BbcodeManner): string {
  const { name, postId } = quoteHeader(manner.facts.quotes.get(quote), manner.postId);
  const inner = writeBlocks(quote.children, manner, { isQuoted: true, startsItem: false });
  return `${manner.board.quote(name, postId)}\n${inner}\n[/${manner.board.writeTag('quote')}]`;
}

/** What the opening tag of a quote says: a name fit to stand in it, and where the quote leads. */
export function quoteHeader(
  facts: QuoteFacts | undefined,
  postIdOf: BbcodeManner['postId'],
): { name: string; postId: number | null } {
  const named = facts?.quote.attribution?.name ?? '';
  if (facts?.source.status !== 'resolved') return { name: attributeText(visibleText(named)), postId: null };
  const { post, inference } = facts.source;
  const isInferred = inference !== null || (named === '' && post.inference !== null);
  const bare = attributeText(visibleText(named || (post.name ?? '')));
  const name = bare && isInferred ? `~${bare}` : bare;
  return { name: name || `post ${post.label}`, postId: postIdOf(post) };
}

/** Boards count from one: a list with other numbers is written as lines. */
function writeList(list: List, manner: BbcodeManner, context: InlineContext): string {
  const numbers = itemNumbers(list);
  const counts = numbers?.every((number, index) => number === index + 1) ?? true;
  const items = list.children.map(({ children }, index) => {
    const item = writeBlocks(children, manner, { ...context, startsItem: true });
    return counts ? `[*]${item}` : `${numbers?.[index]}. ${item}`;
  });
  if (!counts) return items.join('\n');
  return wrap('list', `\n${items.join('\n')}\n`, manner.board, numbers === null ? '' : '=1');
}

/** Writes what a paragraph holds; line ends at its edges go. */
function writeInlines(inlines: readonly Inline[], board: Board): string {
  const pieces = pairMarkup(inlines, board.emphasisTags).flatMap((inline) => piecesOf(inline, board));
  return joinPieces(pieces, board).replace(/^\n+|\n+$/gu, '');
}

/** Words of the dump, or a tag of ours. */
type Piece = { text: string } | { tag: string };

function piecesOf(inline: EmphasisedInline, board: Board): Piece[] {
  switch (inline.type) {
    case 'text':
    case 'markup':
    case 'mention':
      return [{ text: visibleText(inline.value) }];
    case 'break':
      return [{ tag: '\n' }];
    case 'link': {
      const url = safeAddress(inline.url);
      const value = visibleText(inline.value);
      if (url === null || !/^[^\s[\]"'<>\\]+$/u.test(url)) return [{ text: value }];
      return value === url
        ? [{ tag: wrap('url', url, board) }]
        : [
            { tag: `[${board.writeTag('url')}=${url}]` },
            { text: value },
            { tag: `[/${board.writeTag('url')}]` },
          ];
    }
    case 'emphasised': {
      const tag = board.writeTag(inline.tag);
      return [
        { tag: `[${tag}]` },
        ...inline.children.flatMap((child) => piecesOf(child, board)),
        { tag: `[/${tag}]` },
      ];
    }
  }
}

/** Texts that touch are escaped as one: two could make a tag together. */
function joinPieces(pieces: readonly Piece[], board: Board): string {
  let output = '';
  let text = '';
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      output += escapeText(text, board) + piece.tag;
      text = '';
    }
  }
  return output + escapeText(text, board);
}
