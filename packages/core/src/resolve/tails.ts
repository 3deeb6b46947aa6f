import type { Block, Inline, Paragraph, Post, SignOff } from '../tree/nodes.ts';
import { foldTable } from './fold.ts';
import { countWords } from './words.ts';

/** A line at the end of a post. */
export interface TailLine {
  /** Its letters and digits, folded; for a line without any, what it shows. */
  text: string;
  /** What it shows. */
  shown: string;
  /** Up to `MAX_COUNTED_WORDS`; an address counts as several. */
  wordCount: number;
  /** Whether it is a rule. */
  isRule: boolean;
  /** Index of its block, and of its first inline or item in there; -1 where the block cannot be cut there. */
  block: number;
  child: number;
}

/** Most lines that are compared, and most units of them: boards cut signatures far below. */
const MAX_TAIL_LINES = 40;
const MAX_TAIL_UNITS = 1500;

const MAX_COUNTED_WORDS = 12;

/** Words that an address counts as: nobody ends two posts with the same by chance. */
const WORDS_OF_LINK = 4;

/**
 * The last lines of a post, the last one first, as far as they could be a signature: up to code, an attributed quote or
 * what is marked as a signature already.
 */
export function tailLinesOf({ children }: Post): TailLine[] {
  const lines: TailLine[] = [];
  let units = 0;
  const isSigned = children[children.length - 1]?.type === 'signOff';
  for (let block = children.length - 1; block >= 0; block -= 1) {
    // Above a name, and as all of a post, a repeated passage is a quote.
    if ((isSigned || block === 0) && children[block]?.type === 'quote') break;
    for (const line of linesOf(children[block] as Block, block)) {
      units += line.text.length;
      if (lines.length === MAX_TAIL_LINES || units > MAX_TAIL_UNITS) return lines;
      lines.push(line);
    }
    if (!isComparable(children[block] as Block)) break;
  }
  return lines;
}

function isComparable(block: Block): boolean {
  if (block.type === 'quote') return block.attribution === null;
  // A closing with its name is the author's, however often; a lone name may be the last line of a signature.
  if (block.type === 'signOff') return block.children.length === 1;
  return COMPARABLE.has(block.type);
}

const COMPARABLE: ReadonlySet<Block['type']> = new Set([
  'paragraph',
  'list',
  'divider',
  'signOff',
  'editNote',
]);

/** The lines of one block, the last one first. */
function linesOf(node: Block, block: number): TailLine[] {
  if (!isComparable(node)) return [];
  switch (node.type) {
    case 'divider':
      return [{ text: node.value.charAt(0), shown: node.value, wordCount: 0, isRule: true, block, child: 0 }];
    case 'list':
      return node.children.map((item, child) => lineOf(wordsOf(item.children), block, child)).reverse();
    case 'quote':
      return quoteLines(node.children, block);
    case 'signOff':
      return paragraphLines(node.children, block).map((line) => ({ ...line, wordCount: 0 }));
    case 'paragraph':
    case 'editNote':
      return paragraphLines(node.children, block);
    default:
      return [];
  }
}

function paragraphLines(children: readonly Inline[], block: number): TailLine[] {
  const lines: TailLine[] = [];
  let end = children.length;
  for (let index = end - 1; index >= -1 && lines.length <= MAX_TAIL_LINES; index -= 1) {
    if (index >= 0 && children[index]?.type !== 'break') continue;
    lines.push(lineOf(children.slice(index + 1, end), block, index + 1));
    end = index;
  }
  return lines;
}

/** The lines of a quote: an earlier signature that comes again is taken for one. Only all of it can be cut off. */
function quoteLines(children: readonly Block[], block: number): TailLine[] {
  const lines = children.flatMap((child) =>
    child.type === 'paragraph'
      ? paragraphLines(child.children, block).reverse()
      : [lineOf(wordsOf([child]), block, 0)],
  );
  return lines.map((line, at) => ({ ...line, child: at === 0 ? 0 : -1 })).reverse();
}

/** All inlines below blocks. */
function wordsOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    if (block.type === 'paragraph') return block.children;
    if (block.type === 'list') return block.children.flatMap((item) => wordsOf(item.children));
    return block.type === 'quote' ? wordsOf(block.children) : [];
  });
}

function lineOf(inlines: readonly Inline[], block: number, child: number): TailLine {
  let shown = '';
  let wordCount = 0;
  for (const inline of inlines) {
    if (inline.type === 'break' || inline.type === 'markup') continue;
    shown += inline.value;
    wordCount +=
      inline.type === 'link'
        ? WORDS_OF_LINK
        : countWords(inline.value, 0, inline.value.length, MAX_COUNTED_WORDS);
  }
  const folded = lettersOf(shown);
  return { text: folded === '' ? shown.trim() : folded, shown, wordCount, isRule: false, block, child };
}

/** The letters and digits of a text, folded: extractors change what stands between. */
function lettersOf(text: string): string {
  const fold = foldTable();
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = fold[text.charCodeAt(at)] as number;
    if (unit !== 0) letters += String.fromCharCode(unit);
  }
  return letters;
}

/** Letters at the end of a post that are hashed, and units that are searched for them. */
const HASHED_LETTERS = 12;
const MAX_HASHED_UNITS = 80;

/**
 * A hash of the last letters of a post, if its end could be a signature; `null` if not. Whether two ends are equal is told
 * by their lines.
 */
export function tailHash({ children }: Post): number | null {
  const last = children[children.length - 1];
  if (last === undefined || !isComparable(last)) return null;
  const inlines = last.type === 'divider' ? [] : lastInlines(last);
  const fold = foldTable();
  let hash = 0;
  let letters = 0;
  let seen = 0;
  let index = inlines.length - 1;
  for (; index >= 0 && letters < HASHED_LETTERS; index -= 1) {
    const inline = inlines[index] as Inline;
    if (inline.type === 'break' && letters > 0) break;
    if (inline.type === 'break' || inline.type === 'markup') continue;
    const { value } = inline;
    for (let at = value.length - 1; at >= 0 && letters < HASHED_LETTERS && seen < MAX_HASHED_UNITS; at -= 1) {
      seen += 1;
      const unit = fold[value.charCodeAt(at)] as number;
      if (unit === 0) continue;
      hash = (Math.imul(hash, 31) + unit) | 0;
      letters += 1;
    }
  }
  // The only line of a post is no signature.
  const isAll = children.length === 1 && index < 0;
  return letters === 0 || isAll ? null : hash;
}

function lastInlines(block: Block): readonly Inline[] {
  if (block.type === 'list')
    return lastInlines(block.children.at(-1)?.children.at(-1) ?? (block.children[0]?.children[0] as Block));
  if (block.type === 'quote') {
    const last = block.children[block.children.length - 1];
    return last === undefined ? [] : lastInlines(last);
  }
  return 'children' in block && block.type !== 'signature' ? (block as Paragraph | SignOff).children : [];
}

/**
 * Puts the last lines of a post into a signature, from `line` to the end. Cuts the block that the line stands in the middle
 * of.
 */
export function cutSignature(post: Post, { block, child }: Pick<TailLine, 'block' | 'child'>): void {
  const first = post.children[block];
  if (first === undefined) return;
  const children = post.children.splice(child === 0 ? block : block + 1).flatMap(asOwn);
  if (child > 0) {
    const rest = cutBlock(first, child);
    if (rest !== null) children.unshift(rest);
  }
  const from = children[0];
  const to = children.at(-1);
  if (from === undefined || to === undefined) return;
  const position = { start: from.position.start, end: to.position.end };
  post.children.push({ type: 'signature', children, position });
}

/** What closes a post is no sign-off inside a signature, and what repeats another signature is no quote. */
function asOwn(block: Block): Block[] {
  if (block.type === 'quote' && block.attribution === null) return block.children.flatMap(asOwn);
  if (block.type !== 'signOff') return [block];
  return [{ type: 'paragraph', children: block.children, position: block.position }];
}

/** Cuts a block before one of its children and gives back what was cut off; the line's end between is dropped. */
function cutBlock(block: Block, child: number): Block | null {
  if (block.type === 'list') {
    const rest = block.children.splice(child);
    const [first] = rest;
    const last = rest.at(-1);
    const kept = block.children.at(-1);
    if (first === undefined || last === undefined || kept === undefined) return null;
    const start = block.start === null ? null : block.start + child;
    const position = { start: first.position.start, end: last.position.end };
    block.position = { start: block.position.start, end: kept.position.end };
    return { type: 'list', ordered: block.ordered, start, children: rest, position };
  }
  if (block.type !== 'paragraph' && block.type !== 'signOff' && block.type !== 'editNote') return null;
  const rest = block.children.splice(child);
  if (block.children.at(-1)?.type === 'break') block.children.pop();
  const [first] = rest;
  const last = rest.at(-1);
  const kept = block.children.at(-1);
  if (first === undefined || last === undefined || kept === undefined) return null;
  block.position = { start: block.position.start, end: kept.position.end };
  return {
    type: 'paragraph',
    children: rest,
    position: { start: first.position.start, end: last.position.end },
  };
}
