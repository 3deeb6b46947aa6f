import { clusters, isSingleWidth } from './width.ts';

/** Marks that close or follow: a row of Chinese or Japanese does not begin with one of them. */
const NOT_FIRST = new Set([...'、。，．！？：；）」』】〉》〕］｝…ー々,.!?:;)']);

/**
 * Breaks one line into rows of at most `width` columns, at spaces, between wide characters, or, where a word
 * alone is wider than a row, inside the word.
 *
 * Rows lie end to end, so the text between two ends loses nothing. Spaces at a break belong to the row before
 * it and may hang over the edge; `trimRow` takes them off for display.
 *
 * @param text   Sanitised, without line ends.
 * @param width  Columns, at least 2 (a wide character must fit).
 * @returns The exclusive end of each row in UTF-16 units; the last is `text.length`, and an empty line is one
 * row.
 */
export function wrap(text: string, width: number): number[] {
  if (text === '') return [0];
  return isSingleWidth(text) ? wrapSingleWidth(text, width) : wrapClusters(text, width);
}

/** Takes the spaces off the end of a row. Only U+0020: a no-break space is text. */
export function trimRow(row: string): string {
  let end = row.length;
  while (end > 0 && row[end - 1] === ' ') end -= 1;
  return row.slice(0, end);
}

function wrapSingleWidth(text: string, width: number): number[] {
  const ends: number[] = [];
  // A break inside the indentation would give an empty row.
  let firstWord = 0;
  while (text[firstWord] === ' ') firstWord += 1;
  let start = 0;
  while (start < text.length) {
    let end = text.length;
    if (end - start > width) {
      const space = start + text.slice(start, start + width + 1).lastIndexOf(' ');
      end = space > Math.max(start, firstWord) ? space + 1 : start + width;
      while (text[end] === ' ') end += 1;
    }
    ends.push(end);
    start = end;
  }
  return ends;
}

function wrapClusters(text: string, width: number): number[] {
  const ends: number[] = [];
  let start = 0;
  let rowWidth = 0;
  let rowHasWord = false;
  let spacesHang = false;
  /** The last place in the row where a break may be, and the columns before it. */
  let breakAt = 0;
  let breakWidth = 0;
  let afterWide = false;
  let offset = 0;

  const endRow = (end: number, widthBefore: number) => {
    ends.push(end);
    start = end;
    rowWidth -= widthBefore;
    spacesHang = false;
  };

  for (const cluster of clusters(text)) {
    if (cluster.text === ' ') {
      if (rowWidth < width) rowWidth += 1;
      else spacesHang = true;
      offset += 1;
      afterWide = false;
      if (rowHasWord || spacesHang) {
        breakAt = offset;
        breakWidth = rowWidth;
      }
      continue;
    }
    const besideWide = afterWide || cluster.width === 2;
    if (besideWide && offset > start && !spacesHang && !NOT_FIRST.has(cluster.text)) {
      breakAt = offset;
      breakWidth = rowWidth;
    }
    while (offset > start && (spacesHang || rowWidth + cluster.width > width)) {
      if (breakAt > start) endRow(breakAt, breakWidth);
      else endRow(offset, rowWidth);
    }
    rowWidth += cluster.width;
    rowHasWord = true;
    offset += cluster.text.length;
    afterWide = cluster.width === 2;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}
