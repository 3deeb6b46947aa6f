import type { InlineSyntax } from '../grammar/inline.ts';
import {
  contentEnd,
  contentOf,
  contentStart,
  isBlank,
  type Line,
  lineBehind,
  wholeLine,
} from '../source/lines.ts';
import { listMarkLength } from '../source/marks.ts';
import { pointAt, positionIn } from '../source/position.ts';
import type { AttributionDraft, BlockDraft, PostDraft, QuoteDraft } from './draft.ts';
import type {
  Attribution,
  Block,
  Inline,
  ListItem,
  Mention,
  Point,
  Position,
  Post,
  Quote,
  Text,
} from './nodes.ts';

/** Finds what is more than words in a line; in order and disjoint. */
export type FindInlines = (text: string) => readonly InlineSyntax[];

/** What is at hand while nodes are made, and the nodes that later passes look at: so that no pass has to search the tree. */
export interface Finishing {
  findInlines: FindInlines;
  quotes: Quote[];
  /** Nodes that name somebody. */
  named: (Attribution | Mention)[];
}

/**
 * Makes the node of a post whose quotes are resolved. Its author is set when the thread is complete.
 *
 * Positions and points may be shared between nodes that begin or end at the same place.
 *
 * @param id  `p7` for the seventh post.
 * @param finishing  Is given the post's quotes and names, in order.
 */
export function finishPost(draft: PostDraft, id: string, finishing: Finishing): Post {
  return {
    type: 'post',
    id,
    author: null,
    userTitle: draft.userTitle,
    date: draft.date,
    number: draft.number,
    edited: draft.edited,
    fields: draft.fields,
    replyTo: null,
    children: draft.blocks.map((block) => finishBlock(block, finishing)),
    position: { start: draft.start, end: draft.end },
  };
}

function finishBlock(draft: BlockDraft, finishing: Finishing): Block {
  const { type, lines, quote } = draft;
  if (quote !== null) return finishQuote(quote, finishing);
  switch (type) {
    case 'list':
      return finishList(lines, finishing);
    case 'code':
      return { type: 'code', value: codeOf(lines), position: positionOf(lines) };
    case 'divider': {
      const [line] = lines.map(wholeLine);
      return { type: 'divider', value: contentOf(line?.text ?? ''), position: positionOf(lines) };
    }
    case 'signature': {
      const { children, position } = finishLines(lines, finishing);
      return { type: 'signature', children: [{ type: 'paragraph', children, position }], position };
    }
    case 'edit-note':
      return { type: 'editNote', ...finishLines(lines, finishing) };
    default: {
      const { children, position } = finishLines(lines, finishing);
      return { type: 'paragraph', children, position };
    }
  }
}

function finishQuote(draft: QuoteDraft, finishing: Finishing): Quote {
  const origin: Point = { line: 1, column: 1, offset: 0 };
  const quote: Quote = {
    type: 'quote',
    attribution: draft.attribution === null ? null : finishAttribution(draft.attribution),
    source: draft.source,
    children: [],
    position: { start: origin, end: origin },
  };
  finishing.quotes.push(quote);
  if (quote.attribution !== null && quote.attribution.name !== '') finishing.named.push(quote.attribution);
  quote.children = draft.blocks.map((block) => finishBlock(block, finishing));
  const first = quote.attribution ?? quote.children[0];
  const last = quote.children.at(-1) ?? quote.attribution;
  quote.position = { start: first?.position.start ?? origin, end: last?.position.end ?? origin };
  return quote;
}

function finishAttribution({ name, date, number, lines }: AttributionDraft): Attribution {
  const position = positionOf(lines);
  const value = lines
    .map(({ text }) => contentOf(text))
    .filter((text) => text !== '' && text !== '>')
    .join('\n');
  return {
    type: 'attribution',
    name,
    author: null,
    date: date === null ? null : { ...date, position: placeOf(date.raw, lines) ?? position },
    number,
    value,
    position,
  };
}

/** Where a text stands in lines; `null` where marks inside it keep it from being found. */
function placeOf(text: string, lines: readonly Line[]): Position | null {
  for (const line of lines) {
    const start = line.text.indexOf(text);
    if (start >= 0) return positionIn(line, start, start + text.length);
  }
  return null;
}

function finishList(lines: readonly Line[], finishing: Finishing): Block {
  const children = lines.map((line) => finishItem(line, finishing));
  const mark = lines[0] === undefined ? '' : contentOf(lines[0].text);
  const number = /^\d{1,4}/u.exec(mark)?.[0];
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    children,
    position: positionOf(lines),
  };
}

function finishItem(line: Line, finishing: Finishing): ListItem {
  const start = contentStart(line.text);
  const length = listMarkLength(line.text, start);
  const { children, position } = finishLines([lineBehind(line, start + length)], finishing);
  return { type: 'listItem', children: [{ type: 'paragraph', children, position }], position };
}

/** What stands between the fences. */
function codeOf(lines: readonly Line[]): string {
  return lines
    .slice(1, -1)
    .map((line) => line.text)
    .join('\n');
}

/** From the first to the last unit that shows, the marks in front of them included. */
function positionOf(lines: readonly Line[]): Position {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('A block has no lines');
  const start = first.lead === '' ? contentStart(first.text) : leadStart(first);
  return { start: pointAt(first, start), end: pointAt(last, lineEnd(last)) };
}

/** Index, from the start of `text`, of the first unit of the mark before it that shows; negative. */
function leadStart(line: Line): number {
  return contentStart(line.lead) - line.lead.length;
}

/** Index behind the last unit of a line that shows: in its text, or else in its mark. */
function lineEnd(line: Line): number {
  if (!isBlank(line.text)) return contentEnd(line.text);
  return line.lead === '' ? 0 : contentEnd(line.lead) - line.lead.length;
}

/** The inlines of lines, and the stretch from the first unit that shows to the last. */
function finishLines(
  lines: readonly Line[],
  finishing: Finishing,
): { children: Inline[]; position: Position } {
  const only = lines.length === 1 ? onlyText(lines[0] as Line, finishing) : null;
  // An array of the right size: one that grows holds room for sixteen more, in every paragraph of the tree.
  if (only !== null) return { children: [only], position: only.position };
  const children: Inline[] = [];
  for (const line of lines) {
    const before = children[children.length - 1];
    const index = children.length;
    if (before !== undefined) {
      const { end } = before.position;
      children.push({ type: 'break', position: { start: end, end } });
    }
    if (line.lead !== '') pushMark(line, children);
    pushInlines(line, children, finishing);
    const next = children[index + 1];
    // Before a line that was cut from another, what stands there is none of these words.
    if (before !== undefined && next !== undefined && line.indent === 0)
      (children[index] as Inline).position.end = next.position.start;
  }
  const first = children[0];
  const last = children[children.length - 1];
  if (first === undefined || last === undefined) return { children, position: positionOf(lines) };
  if (first === last) return { children, position: first.position };
  return { children, position: { start: first.position.start, end: last.position.end } };
}

/** The text of a line that is words and nothing else; `null` for any other. */
function onlyText(line: Line, finishing: Finishing): Text | null {
  if (line.lead !== '' || finishing.findInlines(line.text).length > 0) return null;
  const start = contentStart(line.text);
  const end = contentEnd(line.text);
  return start < end ? textOf(line, start, end) : null;
}

function pushMark(line: Line, inlines: Inline[]): void {
  const value = contentOf(line.lead);
  const start = leadStart(line);
  const position = positionIn(line, start, start + value.length);
  inlines.push({ type: 'markup', tag: null, closing: false, value, position });
}

function pushInlines(line: Line, inlines: Inline[], finishing: Finishing): void {
  const { text } = line;
  const end = contentEnd(text);
  let start = contentStart(text);
  if (start >= end) return;
  for (const syntax of finishing.findInlines(text)) {
    if (syntax.start > start) inlines.push(textOf(line, start, syntax.start));
    inlines.push(inlineOf(line, syntax, finishing));
    start = syntax.end;
  }
  if (start < end) inlines.push(textOf(line, start, end));
}

function inlineOf(line: Line, syntax: InlineSyntax, finishing: Finishing): Inline {
  const value = line.text.slice(syntax.start, syntax.end);
  const position = positionIn(line, syntax.start, syntax.end);
  switch (syntax.type) {
    case 'link':
      return { type: 'link', url: syntax.value, value, position };
    case 'mention': {
      const mention: Mention = { type: 'mention', name: syntax.value, author: null, value, position };
      finishing.named.push(mention);
      return mention;
    }
    default:
      return { type: 'markup', tag: syntax.value, closing: syntax.closing, value, position };
  }
}

function textOf(line: Line, start: number, end: number): Text {
  const { text } = line;
  const value = start === 0 && end === text.length ? text : text.slice(start, end);
  return { type: 'text', value, position: positionIn(line, start, end) };
}
