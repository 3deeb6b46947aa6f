/**
 * Index of the next mark in `chunk` at or behind `from`; the chunk's length if there is none.
 *
 * It remembers where the next one stands: asked from line to line, it searches a chunk once, and a line without the mark
 * costs a comparison.
 */
export type Cursor = (chunk: string, from: number) => number;

/** Makes a cursor for one mark. Linear as long as it is asked in the order of the text. */
export function createCursor(mark: string): Cursor {
  let current = '';
  let searchedFrom = 0;
  let next = 0;
  return (chunk, from) => {
    if (chunk !== current || from < searchedFrom || from > next) {
      const found = chunk.indexOf(mark, from);
      current = chunk;
      searchedFrom = from;
      next = found < 0 ? chunk.length : found;
    }
    return next;
  };
}
