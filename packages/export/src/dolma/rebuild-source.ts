import { type Node, type Thread, visit } from '@rethread/core';

/** What a tree has kept of its dump. */
export interface RebuiltSource {
  /** The text, in order. */
  parts: readonly string[];
  /** Says where in the text an offset into the source is; the next kept place where that was not kept. */
  place(offset: number): number;
}

/** Puts the pieces of a dump that its tree holds one behind the other: new lines between them for new lines there. */
export function rebuildSource(thread: Thread): RebuiltSource {
  const starts: number[] = [];
  const places: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = thread.position.start;
  const mark = (offset: number) => {
    starts.push(offset);
    places.push(length);
  };
  for (const { start, end, value } of piecesOf(thread)) {
    const touches = length === 0 || start.offset === last.offset;
    const gap = touches ? '' : '\n'.repeat(Math.max(0, Math.min(start.line - last.line, 2))) || ' ';
    parts.push(gap, value);
    length += gap.length;
    mark(start.offset);
    length += value.length;
    mark(end.offset);
    last = end;
  }
  return {
    parts,
    place(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return places[low] ?? length;
    },
  };
}

function piecesOf(thread: Thread) {
  const pieces: (Node['position'] & { value: string })[] = [];
  visit(thread, (node) => {
    if (node.type === 'field' && node.label !== null)
      pieces.push({ ...node.position, value: `${node.label} ${node.value}` });
    else if ('value' in node) pieces.push({ ...node.position, value: node.value });
    if (node.type !== 'post') return;
    const { author, date } = node;
    if (author?.position && author.basis === 'header')
      pieces.push({ ...author.position, value: author.name });
    if (date) pieces.push({ ...date.position, value: date.raw });
  });
  return pieces.sort((a, b) => a.start.offset - b.start.offset);
}
