import type { Post } from '@rethread/core';
import type { Hit, Part, Passage, Range } from '@rethread/query';

/** A line with hits. */
export interface LineHit {
  part: Part;
  /** From 1, of the first hit in it. */
  line: number;
  /** From 1, in UTF-16 units, of the first hit. */
  column: number;
  /** The line; several with `\n` between them, where a hit goes over their ends. Of a post as a whole, how it begins. */
  text: string;
  /** In `text`; in order, and apart from each other. None where a whole post is the hit. */
  ranges: Range[];
  /** Where the line stands in its passage, and the passage in the source; `null` where a whole post is the hit. */
  at: { passage: number; start: number; end: number } | null;
}

/**
 * Gathers hits by their lines, in the order of the source.
 *
 * @param hits  Of one post or title, of one or several patterns.
 */
export function lineHits(
  post: Post | null,
  hits: readonly Hit[],
  opening: (post: Post) => string,
): LineHit[] {
  const lines: LineHit[] = [];
  const ordered = hits.toSorted(byPlace);
  for (const { part, within, position } of ordered) {
    const { line, column } = position.start;
    if (within === null) {
      if (lines.some(({ at }) => at === null)) continue;
      const text = post === null ? '' : opening(post);
      lines.push({ part, line, column, text, ranges: [], at: null });
      continue;
    }
    const { passage, start, end } = within;
    const at = { passage: passageStart(passage), ...lineAround(passage.text, start, end) };
    const before = lines.at(-1);
    const isSame = before?.at?.passage === at.passage && start < before.at.end;
    if (!isSame || before === undefined || before.at === null) {
      lines.push({
        part,
        line,
        column,
        text: passage.text.slice(at.start, at.end),
        ranges: [shifted(within, -at.start)],
        at,
      });
      continue;
    }
    before.at.end = Math.max(before.at.end, at.end);
    before.text = passage.text.slice(before.at.start, before.at.end);
    addRange(before.ranges, shifted(within, -before.at.start));
  }
  return lines;
}

/** All hits in code have the place of the code. */
function byPlace(a: Hit, b: Hit): number {
  return a.position.start.offset - b.position.start.offset || (a.within?.start ?? 0) - (b.within?.start ?? 0);
}

/** Tells passages of one post apart. */
export function passageStart(passage: Passage): number {
  return passage.place(0, 1).start.offset;
}

function lineAround(text: string, start: number, end: number): Range {
  const next = text.indexOf('\n', end - 1);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : Math.max(next, end) };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Hits of several patterns may overlap. */
function addRange(ranges: Range[], range: Range): void {
  const last = ranges.at(-1);
  if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
  else ranges.push(range);
}
