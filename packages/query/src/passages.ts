import type { Block, Inline, Point, Position, Post, Thread } from '@rethread/core';
import type { Part } from './query.ts';

/** Words that stand together: a paragraph, an item of a list, a line of a header. */
export interface Passage {
  part: Part;
  /** As the author wrote it: without quote marks and tags, with `\n` where a line ends. */
  text: string;
  /** How many quotes it stands in. */
  depth: number;
  /**
   * Where a stretch of `text` stands in the source. In code it is exact in its line alone, and covers all of the code.
   *
   * @param start  In UTF-16 units, as `end`, which is exclusive and greater.
   */
  place(start: number, end: number): Position;
}

/** The title of a thread. */
export function titlePassage({ title }: Pick<Thread, 'title'>): Passage | null {
  return title === null ? null : single('title', title.value, title.position);
}

/** All that a post says, in the order of the source: its header first. The board's other words are left out. */
export function passagesOf(post: Post): Passage[] {
  const passages: Passage[] = [];
  const { author, userTitle, date, number, edited } = post;
  if (author !== null && author.position !== null)
    passages.push(single('header', author.name, author.position));
  if (userTitle !== null) passages.push(single('header', userTitle.value, userTitle.position));
  if (date !== null) passages.push(single('header', date.raw, date.position));
  if (number !== null) passages.push(single('header', number.value, number.position));
  addBlocks(post.children, 'own', 0, passages);
  if (edited !== null) passages.push(single('header', edited.value, edited.position));
  return passages;
}

function addBlocks(blocks: readonly Block[], part: Part, depth: number, passages: Passage[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'editNote':
      case 'signOff':
        passages.push(inlinePassage(block.children, part, depth));
        break;
      case 'quote': {
        const { attribution } = block;
        if (attribution !== null)
          passages.push(single('quote', attribution.value, attribution.position, depth));
        addBlocks(block.children, 'quote', depth + 1, passages);
        break;
      }
      case 'list':
        for (const item of block.children) addBlocks(item.children, part, depth, passages);
        break;
      case 'signature':
        addBlocks(block.children, part === 'quote' ? part : 'signature', depth, passages);
        break;
      case 'code':
        passages.push(codePassage(block.value, block.position, part, depth));
        break;
      case 'divider':
        passages.push(single(part, block.value, block.position, depth));
    }
  }
}

/** A value that stands in the source as one stretch; where it was normalised, hits cover all of it. */
function single(part: Part, text: string, position: Position, depth = 0): Passage {
  const { start, end } = position;
  const isExact = end.offset - start.offset === text.length && start.line === end.line;
  return {
    part,
    text,
    depth,
    place: (from, to) => (isExact ? { start: moved(start, from), end: moved(start, to) } : position),
  };
}

function codePassage(text: string, position: Position, part: Part, depth: number): Passage {
  return {
    part,
    text,
    depth,
    place(start) {
      // The first line has the mark that opens it.
      const line = position.start.line + 1 + lineCount(text, start);
      return { start: { ...position.start, line }, end: position.end };
    },
  };
}

function lineCount(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function inlinePassage(inlines: readonly Inline[], part: Part, depth: number): Passage {
  const starts: number[] = [];
  const points: Point[] = [];
  let text = '';
  let end = inlines[0]?.position.start.offset ?? 0;
  for (const inline of inlines) {
    const { start } = inline.position;
    // What lies between leaves is white space.
    if (start.offset > end && inline.type !== 'break' && text !== '' && !/\s$/u.test(text)) text += ' ';
    if (inline.type === 'break') text += '\n';
    else if (inline.type !== 'markup') {
      starts.push(text.length);
      points.push(start);
      text += inline.value;
    }
    end = inline.position.end.offset;
  }
  const pointAt = (offset: number): Point => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const index = Math.max(0, low - 1);
    return moved(points[index] as Point, Math.max(0, offset - (starts[index] ?? 0)));
  };
  return {
    part,
    text,
    depth,
    place: (from, to) => ({ start: pointAt(from), end: moved(pointAt(to - 1), 1) }),
  };
}

function moved({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}
