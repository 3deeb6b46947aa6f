import type { Point, Position } from '../tree/nodes.ts';
import type { Line } from './lines.ts';

/** The point `index` UTF-16 units into a line's text; the text's length gives the point behind it. */
export function pointAt(line: Line, index: number): Point {
  return {
    line: line.number,
    column: line.indent + line.lead.length + index + 1,
    offset: line.offset + index,
  };
}

/** The position of `line.text.slice(start, end)`. */
export function positionIn(line: Line, start: number, end: number): Position {
  return { start: pointAt(line, start), end: pointAt(line, end) };
}
