import type { Line } from '../source/lines.ts';
import { foldTable } from './fold.ts';

/**
 * Counts the words of lines, up to `most`.
 *
 * A unit of a script that is written without blanks (from U+2E80 on) counts as one.
 */
export function countWords(lines: readonly Pick<Line, 'text'>[], most: number): number {
  const fold = foldTable();
  let count = 0;
  for (const { text } of lines) {
    let isInside = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const isUnit = fold[unit] !== 0 || unit === 0x27 || unit === 0x2019;
      if (isUnit && (!isInside || unit >= 0x2e80)) {
        count += 1;
        if (count >= most) return count;
      }
      isInside = isUnit;
    }
  }
  return count;
}
