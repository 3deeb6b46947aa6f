import type { LineToken } from '../lines/kinds.ts';
import { contentEnd, contentStart } from './lines.ts';

/** Takes what a line comes apart into, in order. */
export interface Pieces {
  /** Takes what a reader of the page sees as a line of its own: a cell of a table, or a line in one. */
  words(line: LineToken): void;
  /** Takes what is drawn around words: the borders of cells, tags. */
  frame(line: LineToken): void;
  /** Takes the end of a cell or a block: an empty line. */
  gap(line: LineToken): void;
}

/** Takes lines apart before they are read. */
export interface LineCutter {
  /** Takes the next line. */
  push(line: LineToken): void;
  /** Gives what is left at the end of the dump. */
  finish(): void;
}

/** A part of a line as a line of its own; without the white space around it. */
export function pieceOf(line: LineToken, from: number, to: number): LineToken {
  const whole = line.text.slice(from, to);
  const start = from + contentStart(whole);
  const end = Math.max(start, from + contentEnd(whole));
  return {
    text: line.text.slice(start, end),
    chunk: line.chunk,
    start: line.start + start,
    offset: line.offset + start,
    number: line.number,
    lead: '',
    indent: line.indent + start,
    kind: 'Text',
    fact: null,
  };
}
