import type { Span } from './spans.ts';

/** The lines of a dump, counted from 1; they end at `\n`. */
export interface LineIndex {
  count: number;
  /** The line that holds the unit at `offset`; the last one for the end of the text. */
  lineAt(offset: number): number;
  /** What stands in a line, without its end; empty for a line that is not there. */
  textOf(line: number): string;
  /** The first and the last line of a span, the last one included. */
  linesOf(span: Span): [first: number, last: number];
}

/** Counts the lines of a text. */
export function indexLines(text: string): LineIndex {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    count: lines.length,
    lineAt,
    textOf: (line) => lines[line - 1] ?? '',
    linesOf: ([from, to]) => [lineAt(from), lineAt(Math.max(from, to - 1))],
  };
}

/** Names the lines of a span: `line 7`, `lines 7–9`. */
export function nameLines(index: LineIndex, span: Span): string {
  const [first, last] = index.linesOf(span);
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
