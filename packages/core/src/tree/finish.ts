import { mayHoldInlines, parseInlines } from '../grammar/inline.ts';
import { contentEnd, contentOf, contentStart, isBlank, type Line } from '../source/lines.ts';
import { pointAt, positionIn } from '../source/position.ts';
import { listMarkLength } from '../lines/classify.ts';
import type { BlockDraft, PostDraft, QuoteDraft } from './draft.ts';
import type { Attribution, Block, Inline, ListItem, Point, Position, Post, Quote, Text } from './nodes.ts';

/**
 * Makes the node of a post whose quotes are resolved. Its author is set when the thread is complete.
 *
 * @param id  `p7` for the seventh post.
 */
export function finishPost(draft: PostDraft, id: string): Post {
  return {
    type: 'post',
    id,
    author: null,
    userTitle: draft.userTitle,
    date: null,
    number: draft.number,
    edited: draft.edited,
    fields: draft.fields,
    children: draft.blocks.map(finishBlock),
    position: { start: draft.start, end: draft.end },
  };
}

function finishBlock(draft: BlockDraft): Block {
  const { type, lines, quote } = draft;
  if (quote !== null) return finishQuote(quote);
  switch (type) {
    case 'list':
      return finishList(lines);
    case 'code':
      return { type: 'code', value: codeOf(lines), position: positionOf(lines) };
    case 'divider': {
      const value = lines.map((line) => contentOf(line.text)).join('\n');
      return { type: 'divider', value, position: positionOf(lines) };
    }
    case 'edit-note':
      return { type: 'editNote', children: inlinesOf(lines), position: positionOf(lines) };
    default:
      return { type: 'paragraph', children: inlinesOf(lines), position: positionOf(lines) };
  }
}

function finishQuote(draft: QuoteDraft): Quote {
  const children = draft.blocks.map(finishBlock);
  const attribution = draft.attribution === null ? null : finishAttribution(draft.attribution);
  const first = attribution ?? children[0];
  const last = children.at(-1) ?? attribution;
  const origin: Point = { line: 1, column: 1, offset: 0 };
  return {
    type: 'quote',
    attribution,
    source: draft.source,
    children,
    position: { start: first?.position.start ?? origin, end: last?.position.end ?? origin },
  };
}

function finishAttribution({ name, line }: { name: string; line: Line }): Attribution {
  return { type: 'attribution', name, author: null, value: contentOf(line.text), position: positionOf([line]) };
}

function finishList(lines: readonly Line[]): Block {
  const children = lines.map(finishItem);
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

function finishItem(line: Line): ListItem {
  const start = contentStart(line.text);
  const length = listMarkLength(line.text, start);
  const item: Line = {
    text: line.text.slice(start + length),
    offset: line.offset + start + length,
    number: line.number,
    column: line.column + start + length,
    lead: line.text.slice(start, start + length),
    ending: line.ending,
  };
  const position = positionOf([line]);
  return {
    type: 'listItem',
    children: [{ type: 'paragraph', children: inlinesOf([item]), position }],
    position,
  };
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

function inlinesOf(lines: readonly Line[]): Inline[] {
  const inlines: Inline[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (previous !== undefined) {
      const start = pointAt(previous, Math.max(lineEnd(previous), -previous.lead.length));
      inlines.push({ type: 'break', position: { start, end: pointAt(line, -line.lead.length) } });
    }
    if (line.lead !== '') pushMark(line, inlines);
    pushInlines(line, inlines);
    previous = line;
  }
  return inlines;
}

function pushMark(line: Line, inlines: Inline[]): void {
  const value = contentOf(line.lead);
  const start = leadStart(line);
  const position = positionIn(line, start, start + value.length);
  inlines.push({ type: 'markup', tag: null, closing: false, value, position });
}

function pushInlines(line: Line, inlines: Inline[]): void {
  const { text } = line;
  const end = contentEnd(text);
  let start = contentStart(text);
  if (start >= end) return;
  if (mayHoldInlines(text)) {
    for (const syntax of parseInlines(text)) {
      if (syntax.start > start) inlines.push(textOf(line, start, syntax.start));
      const value = text.slice(syntax.start, syntax.end);
      const position = positionIn(line, syntax.start, syntax.end);
      if (syntax.type === 'link') inlines.push({ type: 'link', url: syntax.value, value, position });
      else if (syntax.type === 'mention') {
        inlines.push({ type: 'mention', name: syntax.value, author: null, value, position });
      } else inlines.push({ type: 'markup', tag: syntax.value, closing: syntax.closing, value, position });
      start = syntax.end;
    }
  }
  if (start < end) inlines.push(textOf(line, start, end));
}

function textOf(line: Line, start: number, end: number): Text {
  return { type: 'text', value: line.text.slice(start, end), position: positionIn(line, start, end) };
}
