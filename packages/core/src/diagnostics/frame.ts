import type { Position } from '../tree/nodes.ts';

/** Units shown of a line; longer ones are cut around the position. */
const MAX_FRAME_UNITS = 100;

/**
 * Shows where in a source a position is: the line with its number, and carets under the position's part of it.
 *
 *     12 | Last edited:
 *        | ^^^^^^^^^^^^
 *
 * A position over several lines is shown in its first. Control characters are shown as `\uFFFD`, so that the frame can go
 * to a terminal.
 *
 * @throws {RangeError} If the position lies outside the source.
 */
export function codeFrame(source: string, position: Position): string {
  const { start, end } = position;
  if (start.offset < 0 || end.offset > source.length || start.offset > end.offset) {
    throw new RangeError(`Position ${start.offset} to ${end.offset} lies outside the source`);
  }
  const lineStart = source.lastIndexOf('\n', start.offset - 1) + 1;
  const newline = source.indexOf('\n', start.offset);
  const lineEnd = newline < 0 ? source.length : newline;
  const from = Math.max(lineStart, Math.min(start.offset - 20, lineEnd - MAX_FRAME_UNITS));
  const to = Math.min(lineEnd, from + MAX_FRAME_UNITS);
  const before = from > lineStart ? '…' : '';
  const after = to < lineEnd ? '…' : '';
  const caretCount = Math.max(1, Math.min(end.offset, to) - start.offset);
  const number = String(start.line);
  const text = source.slice(from, to).replace(UNPRINTABLE, '\uFFFD');
  return [
    `${number} | ${before}${text}${after}`,
    `${' '.repeat(number.length)} | ${' '.repeat(before.length + start.offset - from)}${'^'.repeat(caretCount)}`,
  ].join('\n');
}

/** Control characters, and those that turn the direction of the text around them. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
