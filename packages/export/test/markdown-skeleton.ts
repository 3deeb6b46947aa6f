import type { Block, Inline, Thread } from '@rethread/core';
import type { Nodes, Root, RootContent } from 'mdast';
import { gatherFacts, type PostFacts } from '../src/facts.ts';
import { itemNumbers } from '../src/item-numbers.ts';
import { type EmphasisedInline, type EmphasisTag, pairMarkup } from '../src/markup-pairs.ts';
import { type InlineContext, shownInlines } from '../src/shown-inlines.ts';
import { visibleLines, visibleText } from '../src/visible-text.ts';
import { sayDetails, type Word } from '../src/wording.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** The tags of an anchor, which plain CommonMark has no other way to set. */
export const anchor = /^(?:<a id="p\d+">|<\/a>)$/u;

/** What a document says and how it is built, without how that is written. A string is a paragraph. */
export type Skeleton =
  | string
  | { heading: string }
  | { quote: Skeleton[] }
  | { item: Skeleton[]; number: number | null }
  | { code: string }
  | { rule: true };

/** The skeleton of the posts of a document: all from the first heading of a post on, quotes without their captions. */
export function readSkeleton(
  document: string,
  parse: (document: string) => Root = parseMarkdown,
): Skeleton[] {
  const { children } = parse(document);
  const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  return first === -1 ? [] : children.slice(first).flatMap(readBlock);
}

function readBlock(node: RootContent): Skeleton[] {
  switch (node.type) {
    case 'heading':
      return [{ heading: readText(node) }];
    case 'paragraph':
      return [readText(node)];
    case 'blockquote':
      return [{ quote: node.children.slice(1).flatMap(readBlock) }];
    case 'list':
      return node.children.map((item, index) => ({
        item: item.children.flatMap(readBlock),
        number: node.ordered ? (node.start ?? 1) + index : null,
      }));
    case 'code':
      return [{ code: node.value }];
    case 'thematicBreak':
      return [{ rule: true }];
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      throw new TypeError(`A \`${node.type}\` should never come out of text`);
  }
}

function readText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(readText).join('');
  if (node.type === 'html' && anchor.test(node.value)) return '';
  return 'value' in node ? node.value : '';
}

/** The skeleton that the document of a thread should have. */
export function expectSkeleton(thread: Thread, tags: readonly EmphasisTag[] = ['b', 'i', 's']): Skeleton[] {
  return gatherFacts(thread).posts.flatMap((facts) => {
    const details = sayDetails(facts);
    const { children, edited } = facts.post;
    return [
      { heading: expectHeading(facts) },
      ...present((details ?? []).map(wordText).join('')),
      ...expectBlocks(children, { isQuoted: false, startsItem: false, tags }),
      ...present(visibleText(edited?.value ?? '')),
    ];
  });
}

/** A paragraph of nothing is none. */
function present(text: string): Skeleton[] {
  return text === '' ? [] : [text];
}

function expectHeading({ label, name, inference, post: { date } }: PostFacts): string {
  const author = name === null ? '' : ` ${inference === null ? '' : '~'}${name}`;
  return visibleText(`${label}${author}${date ? `, ${date.raw}` : ''}`);
}

function wordText(word: Word): string {
  if (typeof word === 'string') return word;
  return word.type === 'link' ? word.children.map(wordText).join('') : visibleText(word.value);
}

/** Where blocks stand, and which tags the flavour knows. */
type Context = InlineContext & { tags: readonly EmphasisTag[] };

function expectBlocks(blocks: readonly Block[], context: Context): Skeleton[] {
  return blocks.flatMap((block, index) =>
    expectBlock(block, index === 0 ? context : { ...context, startsItem: false }),
  );
}

function expectBlock(block: Block, context: Context): Skeleton[] {
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      return present(expectText(shownInlines(block.children, context), context.tags));
    case 'quote':
      return [{ quote: expectBlocks(block.children, { ...context, isQuoted: true, startsItem: false }) }];
    case 'list': {
      const numbers = itemNumbers(block);
      return block.children.map((item, index) => ({
        item: expectBlocks(item.children, { ...context, startsItem: true }),
        number: numbers?.[index] ?? null,
      }));
    }
    case 'code':
      return [{ code: visibleLines(block.value) }];
    case 'divider':
      return [{ rule: true }];
    case 'signature':
      return ['Signature:', ...expectBlocks(block.children, context)];
  }
}

function expectText(inlines: readonly Inline[], tags: readonly EmphasisTag[]): string {
  return pairMarkup(inlines, tags)
    .map(inlineText)
    .join('')
    .replace(/^\n+|\n+$/gu, '');
}

function inlineText(inline: EmphasisedInline): string {
  if (inline.type === 'break') return '\n';
  return inline.type === 'emphasised' ? inline.children.map(inlineText).join('') : visibleText(inline.value);
}
