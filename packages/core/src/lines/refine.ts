import type { Dialect } from '../dialects/dialect.ts';
import { isFooter, isPreamble, MAX_LABEL_LENGTH, threadStarterNameIndex } from '../dialects/vocabulary.ts';
import { contentOf, contentStart } from '../source/lines.ts';
import { listMarkLength } from '../source/marks.ts';
import { nameKey } from '../source/name-key.ts';
import { settleAttributions } from './attributions.ts';
import { fenceOf } from './classify.ts';
import { type HeaderMemory, markHeader } from './headers.ts';
import { type LineKind, type LineToken, NO_FACT } from './kinds.ts';
import type { Segment } from './segments.ts';

/**
 * Settles what the lines of one segment are where that depends on their neighbours: title, header, furniture, the extent
 * of marked quotes and of code.
 *
 * Changes the kinds of the segment's tokens in place.
 *
 * @returns The same tokens. Only in learned dumps their number may change: several lines of one attribution become one
 *   token, and an attribution that stands before words in their line becomes a token of its own.
 */
export function refineSegment(segment: Segment, dialect: Dialect, memory: HeaderMemory): LineToken[] {
  const { tokens, bodyEnd } = segment;
  if (dialect.isLearned) {
    // Headers, furniture and notes are marked already.
    noteNames(tokens, memory);
    if (!segment.hasMarks) return tokens;
    const settled = settleAttributions(tokens, memory.names);
    markBody(settled, 0, settled.length, dialect);
    return settled;
  }
  let bodyStart = 0;
  if (segment.isFirst) {
    bodyStart = markPreamble(tokens, bodyEnd, dialect, segment.endedBy === 'start');
    if (segment.endedBy === 'start' && tokens[0]?.kind !== 'PostStart') {
      // What stands before the first start line is nobody's post.
      for (let index = bodyStart; index < bodyEnd; index += 1) toFurniture(tokens[index]);
      return tokens;
    }
  } else if (dialect.hasFooter && segment.endedBy === 'end' && markFooter(tokens)) {
    return tokens;
  }
  const isStarted = tokens[bodyStart]?.kind === 'PostStart';
  if (isStarted) bodyStart += 1;
  bodyStart = markHeader(tokens, bodyStart, bodyEnd, dialect, memory, segment.isFirst || isStarted);
  if (segment.hasMarks) {
    demoteNotes(tokens, bodyStart, bodyEnd);
    markBody(tokens, bodyStart, bodyEnd, dialect);
  }
  return tokens;
}

/** Notes who the posts' headers name: whom attributions may speak of. */
function noteNames(tokens: readonly LineToken[], { names }: HeaderMemory): void {
  for (const { text, fact } of tokens) {
    const name = fact?.byline?.name;
    if (name) names.add(nameKey(text.slice(name.start, name.end)));
  }
}

function markBody(tokens: LineToken[], from: number, to: number, dialect: Dialect): void {
  markCode(tokens, from, to);
  markQuotes(tokens, from, to, dialect);
  markEditNotes(tokens, from, to);
}

/** Marks the title and the board's lines around it; gives the index behind them. */
function markPreamble(tokens: LineToken[], end: number, dialect: Dialect, isAlone: boolean): number {
  if (dialect.title === 'none') return 0;
  let index = nextContent(tokens, 0, end);
  // A notice to all visitors: `• Board rules have changed!`
  if (dialect.title === 'first-line') {
    while (index < end && tokens[index]?.kind === 'ListItem' && tokens[index]?.text.endsWith('!')) {
      toFurniture(tokens[index]);
      index = nextContent(tokens, index + 1, end);
    }
  }
  const token = tokens[index];
  // Before posts with start lines the title may stand alone.
  const isFollowed =
    isAlone || (tokens[index + 1]?.kind === 'Blank' && nextContent(tokens, index + 1, end) < end);
  if (token === undefined || index >= end || !isFollowed || isMark(token)) return 0;
  const text = contentOf(token.text);
  if (dialect.title === 'first-line' ? !isTitleLength(text) : !isTitleLike(token, text)) return 0;
  token.kind = 'Title';
  token.fact = null;
  index += 1;
  for (let next = nextContent(tokens, index, end); next < end; next = nextContent(tokens, index, end)) {
    if (!markPreambleLine(tokens[next])) break;
    index = next + 1;
  }
  return index;
}

function isMark({ kind }: LineToken): boolean {
  return kind === 'Separator' || kind === 'PostStart';
}

function isTitleLength(text: string): boolean {
  return text.length <= MAX_LABEL_LENGTH;
}

/** Longest first line of an unknown text that passes for a title. */
const MAX_PLAIN_TITLE_LENGTH = 100;

function isTitleLike(token: LineToken, text: string): boolean {
  return token.kind === 'Text' && text.length <= MAX_PLAIN_TITLE_LENGTH && !/[.,:;]$/u.test(text);
}

function markPreambleLine(token: LineToken | undefined): boolean {
  if (token === undefined || token.text.length > MAX_LABEL_LENGTH) return false;
  const { text } = token;
  const start = contentStart(text);
  const valueStart = start + listMarkLength(text, start);
  const content = contentOf(text.slice(valueStart));
  if (!isPreamble(content)) return false;
  toFurniture(token);
  const nameIndex = threadStarterNameIndex(content);
  if (nameIndex > 0) {
    const value = contentOf(content.slice(nameIndex));
    token.fact = { ...NO_FACT, value, valueIndex: text.lastIndexOf(value) };
  }
  return true;
}

/**
 * Marks the page's last lines behind the last post.
 *
 * @returns Whether the segment holds nothing else.
 */
function markFooter(tokens: LineToken[]): boolean {
  const first = tokens[nextContent(tokens, 0, tokens.length)];
  if (first !== undefined && isFooterLine(first)) {
    for (const token of tokens) toFurniture(token);
    return true;
  }
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'Blank' && !isFooterLine(token))) break;
    toFurniture(token);
  }
  return false;
}

function isFooterLine(token: LineToken): boolean {
  return token.text.length <= MAX_LABEL_LENGTH && isFooter(contentOf(token.text));
}

/** Stamps and reactions are the board's only behind a separator; before it, people wrote them. */
function demoteNotes(tokens: LineToken[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'EditStamp' || token?.kind === 'Furniture') toText(token);
  }
}

/** Marks what stands between two fences, the fences included. A fence without its other is text. */
function markCode(tokens: LineToken[], from: number, to: number): void {
  let open = -1;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'Code') continue;
    const fence = fenceOf(contentOf(token.text));
    if (open >= 0 && fence !== 'open') {
      for (let inner = open; inner <= index; inner += 1) {
        const line = tokens[inner];
        if (line !== undefined) line.kind = 'Code';
      }
      open = -1;
    } else {
      toText(token);
      if (open < 0 && fence !== 'close') open = index;
    }
  }
}

/** The rest of the paragraph belongs to the note that opens it. */
function markEditNotes(tokens: LineToken[], from: number, to: number): void {
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'Text' && tokens[index - 1]?.kind === 'EditNote') token.kind = 'EditNote';
  }
}

/**
 * Marks the lines that an attribution speaks of: up to the line that ends the quote, or as long as lines carry a `>`,
 * or, where the dialect shows no end, the paragraph that follows.
 */
function markQuotes(tokens: LineToken[], from: number, to: number, dialect: Dialect): void {
  // Seen from behind, so that each attribution finds its end without a search of its own.
  const quoteEnds: number[] = [];
  for (let index = to - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'QuoteEnd') quoteEnds.push(index);
    if (token?.kind !== 'Attribution') continue;
    const next = nextContent(tokens, index + 1, to);
    const follower = tokens[next];
    const quoteEnd = quoteEnds.at(-1) ?? -1;
    // What was broken over several lines stays one token: if it introduces nothing, its lines become text later.
    const drop = () => (token.fact?.attribution?.rest.length ? undefined : toText(token));
    if (follower === undefined || next >= to) {
      drop();
    } else if (quoteEnd > index) {
      toQuoted(tokens, index + 1, quoteEnd);
      token.fact = token.fact && { ...token.fact, closed: true };
      quoteEnds.pop();
    } else if (follower.kind === 'Attribution') {
      // The quote begins with another, whose end is not known either.
      if (!dialect.hasOpenQuotes || follower.fact?.closed) drop();
    } else if (follower.kind === 'Quoted') {
      toQuoted(tokens, index + 1, next);
      token.fact = token.fact && { ...token.fact, closed: true };
    } else if (dialect.hasOpenQuotes && isBodyLine(follower.kind)) {
      toQuoted(tokens, index + 1, paragraphEnd(tokens, next, to));
    } else {
      drop();
    }
  }
  if (dialect.isLearned) for (const end of quoteEnds) markNameless(tokens, from, end);
}

/**
 * Marks the lines above the end of a quote whose beginning shows nothing: the whole start of the body, or else the
 * paragraph, if something parts it from the words above.
 */
function markNameless(tokens: LineToken[], from: number, end: number): void {
  let start = end;
  let paragraph = end;
  while (start > from) {
    const kind = tokens[start - 1]?.kind;
    if (kind !== 'Blank' && !isBodyLine(kind)) break;
    start -= 1;
    if (kind === 'Blank' && paragraph === end && start < end - 1) paragraph = start + 1;
  }
  const before = tokens[start - 1]?.kind;
  const isBodyStart = before === undefined || HEADER_KINDS.has(before);
  // Blank lines before the end quote nothing.
  const first = nextContent(tokens, isBodyStart ? start : paragraph, end);
  if (first < end) toQuoted(tokens, first, end);
}

const HEADER_KINDS: ReadonlySet<LineKind> = new Set([
  'PostStart',
  'Name',
  'UserTitle',
  'Field',
  'Byline',
  'Furniture',
]);

function paragraphEnd(tokens: LineToken[], from: number, to: number): number {
  let index = from;
  while (index < to && isBodyLine(tokens[index]?.kind)) index += 1;
  return index;
}

function isBodyLine(kind: LineKind | undefined): boolean {
  return kind === 'Text' || kind === 'ListItem' || kind === 'EditNote';
}

function toQuoted(tokens: LineToken[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'Code') continue;
    if (token.kind === 'QuoteEnd') token.fact = { ...NO_FACT, endsQuote: true };
    token.kind = 'Quoted';
  }
}

function toFurniture(token: LineToken | undefined): void {
  if (token === undefined || token.kind === 'Blank') return;
  token.kind = 'Furniture';
  token.fact = null;
}

function toText(token: LineToken): void {
  const { text } = token;
  token.kind = listMarkLength(text, contentStart(text)) > 0 ? 'ListItem' : 'Text';
  token.fact = null;
}

function nextContent(tokens: LineToken[], from: number, to: number): number {
  let index = from;
  while (index < to && tokens[index]?.kind === 'Blank') index += 1;
  return index;
}
