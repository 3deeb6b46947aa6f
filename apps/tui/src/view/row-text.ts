import { type Flow, type FlowQuote, lastIndexAtOrBefore, type Role, type Span } from '../layout/flow.ts';
import { quotePath } from '../layout/folds.ts';
import type { Row } from '../layout/layout.ts';
import { type Glyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { clusters, displayWidth, isSingleWidth, truncate } from '../text/width.ts';
import { trimRow } from '../text/wrap.ts';
import { type Link, noLinks } from './hyperlinks.ts';
import type { Paint, Style } from './palette.ts';

/** A stretch of a flow that is marked over its own style; later marks lie over earlier ones. */
export interface Mark {
  start: number;
  /** Exclusive. */
  end: number;
  style: 'hit' | 'current-hit' | 'passage' | 'selection';
}

/** What a row's looks depend on besides its text. */
export interface RowLooks {
  flow: Flow;
  marks: readonly Mark[];
  /** Index of the current quote among the flow's, -1 if it is not in this section. */
  currentQuote: number;
  /** Columns of wide code to the left of the text area. */
  pan: number;
  /** Columns of the text area. */
  width: number;
  paint: Paint;
  /** Default `unicodeGlyphs`. */
  glyphs?: Glyphs | undefined;
  /** Whether the post came since the last visit. Default `false`. */
  isNew?: boolean;
  /** Default: links are text. */
  link?: Link | undefined;
}

const QUOTE_STYLES = ['quote-1', 'quote-2', 'quote-3'] as const;

/** Fewest columns of rule after a header; less looks like a stray dash. */
const MIN_RULE = 3;

/** Writes one row: bars, indent and text, styled; at most `width` columns. */
export function rowText(row: Row, looks: RowLooks): string {
  const { flow, paint, width, glyphs = unicodeGlyphs } = looks;
  const before = bars(row, looks) + ' '.repeat(row.indent);
  if (row.summary !== null) {
    const isCurrent = row.quote === looks.currentQuote;
    const summary = truncate(
      `${glyphs.folded} ${row.summary}`,
      width - displayWidth(before),
      glyphs.ellipsis,
    );
    return before + paint(isCurrent ? 'current-bar' : 'fold', summary);
  }
  if (row.isWide) return before + wideText(row, width - displayWidth(before), looks);
  const text = trimRow(flow.text.slice(row.start, row.end));
  const painted = before + styledText(row, row.start + text.length, looks);
  if (row.piece.kind !== 'header' || !row.isLast) return painted;
  const sign = looks.isNew ? ` ${glyphs.new} new` : '';
  const rule = width - displayWidth(text) - 1 - sign.length;
  if (rule < MIN_RULE) return painted;
  return `${painted} ${paint('rule', glyphs.rule.repeat(rule))}${paint('new', sign)}`;
}

/** Writes the text of a row up to `end`, an offset into the flow, in the styles of its roles and marks. */
export function styledText(
  { section, start, quote }: Pick<Row, 'section' | 'start' | 'quote'>,
  end: number,
  { flow, marks, paint, link = noLinks }: Pick<RowLooks, 'flow' | 'marks' | 'paint' | 'link'>,
): string {
  const depth = depthOf(flow, quote);
  let painted = '';
  let from = start;
  while (from < end) {
    const { role, until, span } = roleAt(flow.spans, from, end);
    const { style, until: markedUntil } = markAt(marks, from, until, styleOf(role, depth));
    const text = paint(style, flow.text.slice(from, markedUntil));
    painted +=
      span?.target === undefined ? text : link(text, span.target, `rethread-${section}-${span.start}`);
    from = markedUntil;
  }
  return painted;
}

/** Writes the part of a line of code that is in view, with `<` and `>` where it goes on, as in less. */
function wideText(row: Row, columns: number, looks: RowLooks): string {
  const { flow, pan, paint } = looks;
  const text = trimRow(flow.text.slice(row.start, row.end));
  const { start, end, pad, before, behind } = stretchInView(text, pan, columns);
  const left = before ? paint('meta', '<') : '';
  const right = behind ? paint('meta', '>') : '';
  const stretch = { section: row.section, start: row.start + start, quote: row.quote };
  return left + ' '.repeat(pad) + styledText(stretch, row.start + end, looks) + right;
}

/** Finds the stretch of `text` between two columns, with a column left on a side where something is cut off. */
function stretchInView(text: string, pan: number, columns: number) {
  const before = pan > 0 && text !== '';
  const [from, to] = [pan + (before ? 1 : 0), pan + columns];
  if (isSingleWidth(text)) {
    const behind = text.length > to;
    const start = Math.min(from, text.length);
    const stop = Math.min(text.length, behind ? to - 1 : to);
    return { start, end: Math.max(start, stop), pad: 0, before, behind };
  }
  const behind = displayWidth(text) > to;
  const edge = behind ? to - 1 : to;
  let offset = 0;
  let column = 0;
  let start = text.length;
  let end = 0;
  let pad = 0;
  for (const { text: cluster, width } of clusters(text)) {
    // Of a wide character on the edge a blank is shown.
    if (column >= from && start === text.length) [start, pad] = [offset, column - from];
    offset += cluster.length;
    column += width;
    if (column <= edge) end = offset;
    else break;
  }
  return { start, end: Math.max(start, end), pad, before, behind };
}

function bars(row: Row, { flow, currentQuote, paint, glyphs = unicodeGlyphs }: RowLooks): string {
  const currentDepth = quotePath(flow, row.quote).includes(currentQuote) ? depthOf(flow, currentQuote) : 0;
  let painted = '';
  for (let depth = 1; depth <= row.bars; depth += 1) {
    const isCurrent = depth === Math.min(currentDepth, row.bars);
    painted += isCurrent
      ? paint('current-bar', `${glyphs.currentBar} `)
      : paint('bar', `${glyphs.bars[((depth - 1) % 2) as 0 | 1]} `);
  }
  return painted;
}

/** The role of the text at `offset`, and how far it goes, `limit` at most. */
function roleAt(
  spans: readonly Span[],
  offset: number,
  limit: number,
): { role: Role; until: number; span?: Span } {
  const index = lastIndexAtOrBefore(spans, offset, (span) => span.start);
  const span = spans[index];
  if (span && offset < span.end) return { role: span.role, until: Math.min(span.end, limit), span };
  return { role: 'text', until: Math.min(spans[index + 1]?.start ?? limit, limit) };
}

/** The mark over `offset`, or else `style`, and how far it goes, `limit` at most. */
function markAt(
  marks: readonly Mark[],
  offset: number,
  limit: number,
  style: Style,
): { style: Style; until: number } {
  let until = limit;
  let top: Mark | undefined;
  for (const mark of marks) {
    if (mark.start <= offset && offset < mark.end) top = mark;
    // Any border may change what lies on top.
    for (const border of [mark.start, mark.end]) if (border > offset && border < until) until = border;
  }
  return { style: top?.style ?? style, until };
}

function styleOf(role: Role, depth: number): Style {
  return role === 'text' && depth > 0 ? (QUOTE_STYLES[(depth - 1) % QUOTE_STYLES.length] as Style) : role;
}

function depthOf(flow: Flow, quote: number): number {
  return (flow.quotes[quote] as FlowQuote | undefined)?.depth ?? 0;
}
