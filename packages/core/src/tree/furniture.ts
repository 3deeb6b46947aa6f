import { contentEnd, contentOf, contentStart, type Line, wholeLine } from '../source/lines.ts';
import { positionIn } from '../source/position.ts';
import type { Furniture } from './nodes.ts';

/** Makes a line of the board's words a node, with whatever was taken off before it. */
export function furnitureOf(line: Line): Furniture {
  const whole = wholeLine(line);
  const { text } = whole;
  const end = contentEnd(text);
  // A line that shows nothing has no content: nothing at its start stands for it.
  const position = positionIn(whole, Math.min(contentStart(text), end), end);
  return { type: 'furniture', value: contentOf(text), position };
}
