import type { LineToken } from '../lines/kinds.ts';
import type { Point } from '../tree/nodes.ts';

/** One line of the source, or what is left of it behind a mark such as `> `. */
export interface Line {
  /** Without the line end. */
  text: string;
  /** The text that `text` was cut from. Loops over units read it: a slice costs engines a step more at each unit. */
  chunk: string;
  /** Index of the first unit of `text` in `chunk`. */
  start: number;
  /** Of the first unit of `text`, in UTF-16 units from the start of the source. */
  offset: number;
  /** From 1. */
  number: number;
  /** What was taken off before `text`, such as `> ` or `  • `; empty for a line as it stands. */
  lead: string;
  /** Units of the source's line before `lead`, where those are a line of their own: an attribution glued to its quote. */
  indent: number;
}

/** Cuts a text that arrives in chunks into lines. */
export interface LineSplitter {
  /** Takes the next chunk. */
  push(chunk: string): void;
  /** Ends the text: its last line is complete without a line end. */
  finish(): void;
  /** Behind the last line that was complete, and its line end. */
  end(): Point;
}

/**
 * Cuts a source into lines; they and the line ends between them are the source, to the last unit.
 *
 * Lines end at `\n` or `\r\n`. Every other control character, a lone `\r` and U+2028 among them, is text.
 */
export function splitLines(source: string): LineToken[] {
  const lines: LineToken[] = [];
  const splitter = createLineSplitter((line) => {
    lines.push(line);
  });
  splitter.push(source);
  splitter.finish();
  return lines;
}

/**
 * Makes a splitter for one source. Work and memory are linear in the text, whatever the size of the chunks.
 *
 * @param take  Called with each line as soon as it is complete, not yet classified. Lines are handed on one by one and
 *   not in arrays: most are read and dropped at once, and an array would keep all lines of a large chunk alive.
 * @param from  Where the text begins in its source: the start of a line.
 */
export function createLineSplitter(
  take: (line: LineToken) => void,
  from: Point = { line: 1, column: 1, offset: 0 },
): LineSplitter {
  // Chunks of an unfinished line. They are joined once, when its end arrives: adding to one string and searching it
  // at every chunk would copy it every time.
  let parts: string[] = [];
  let { offset, line: number } = from;
  /** Units of the last line, where no line end is behind it. */
  let openUnits = 0;

  /** Hands on the line at `start`, which ends where the line end at `end` begins. */
  function emit(chunk: string, start: number, end: number): void {
    const hasReturn = end > start && chunk.charCodeAt(end - 1) === 13;
    const text = chunk.slice(start, hasReturn ? end - 1 : end);
    const line: LineToken = {
      text,
      chunk,
      start,
      offset,
      number,
      lead: '',
      indent: 0,
      kind: 'Text',
      fact: null,
    };
    offset += end - start + 1;
    number += 1;
    take(line);
  }

  return {
    push(chunk) {
      let end = chunk.indexOf('\n');
      if (end < 0) {
        if (chunk !== '') parts.push(chunk);
        return;
      }
      let start = 0;
      if (parts.length > 0) {
        parts.push(chunk.slice(0, end));
        const first = parts.join('');
        parts = [];
        emit(first, 0, first.length);
        start = end + 1;
        end = chunk.indexOf('\n', start);
      }
      while (end >= 0) {
        emit(chunk, start, end);
        start = end + 1;
        end = chunk.indexOf('\n', start);
      }
      if (start < chunk.length) parts.push(chunk.slice(start));
    },
    finish() {
      if (parts.length === 0) return;
      const text = parts.join('');
      parts = [];
      openUnits = text.length;
      take({ text, chunk: text, start: 0, offset, number, lead: '', indent: 0, kind: 'Text', fact: null });
    },
    end: () => ({ line: number, column: openUnits + 1, offset: offset + openUnits }),
  };
}

/** What is left of a line behind its first `length` units. */
export function lineBehind(line: Line, length: number): LineToken {
  return {
    text: line.text.slice(length),
    chunk: line.chunk,
    start: line.start + length,
    offset: line.offset + length,
    number: line.number,
    lead: line.lead + line.text.slice(0, length),
    indent: line.indent,
    kind: 'Text',
    fact: null,
  };
}

/** A line as it stands in the source: with what was taken off before its text. */
export function wholeLine(line: Line): Line {
  const { length } = line.lead;
  if (length === 0) return line;
  const { text, chunk, start, offset, number, lead, indent } = line;
  return {
    text: lead + text,
    chunk,
    start: start - length,
    offset: offset - length,
    number,
    lead: '',
    indent,
  };
}

/** A line as two: its first `length` units, and what stands behind them. */
export function splitLine(line: LineToken, length: number): [LineToken, LineToken] {
  const behind = lineBehind(line, length);
  const head = { ...line, text: line.text.slice(0, length) };
  return [head, { ...behind, lead: '', indent: line.indent + line.lead.length + length }];
}

/**
 * Whether a line shows nothing: only white space, U+00A0 and the zero-width blanks included.
 *
 * A dialect may still read a meaning into such a line.
 */
export function isBlank(text: string): boolean {
  return text.length === 0 || contentStart(text) === text.length;
}

/** Index of the first unit of `text` that is not white space; `text.length` if there is none. */
export function contentStart(text: string): number {
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** Index behind the last unit of `text` that is not white space; 0 if there is none. */
export function contentEnd(text: string): number {
  let index = text.length;
  while (index > 0 && isSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

/** `text` without the white space around it. For reading a line's content only, never before its kind is known. */
export function contentOf(text: string): string {
  const end = contentEnd(text);
  return end === 0 ? '' : text.slice(contentStart(text), end);
}

/** Whether a UTF-16 unit is white space: Unicode's White_Space and the byte-order mark, which shows nothing either. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x85) return false;
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
