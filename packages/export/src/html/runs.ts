import type { PostFacts } from '../facts.ts';

/**
 * Lines that a run of posts takes on a wide screen; the style has the same for what was not shown yet. A browser observes
 * each run while the page moves, and lays out whole ones: some dozens of posts are few enough and short enough for both.
 */
const RUN_LINES = 500;

/** Units of text in a line, and what a post takes beside its text: heading, rule and the space around. */
const UNITS_PER_LINE = 78;
const LINES_AROUND = 4;

/** What the end of a line in the dump adds, half of them being blank and some ending paragraphs. */
const LINES_PER_END = 0.25;

/**
 * Divides posts into runs of about the same height, which a browser need not lay out before they come near. A last one of less
 * than half that height goes with the one before.
 */
export function divideIntoRuns(posts: readonly PostFacts[]): PostFacts[][] {
  const runs: PostFacts[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const post of posts) {
    if (height >= RUN_LINES) {
      runs.push([]);
      height = 0;
    }
    runs.at(-1)?.push(post);
    height += estimateLines(post);
  }
  if (runs.length > 1 && height < RUN_LINES / 2) runs.at(-2)?.push(...(runs.pop() ?? []));
  return runs;
}

/** By the length in the dump, header lines and quotes included. */
function estimateLines({ post: { position } }: PostFacts): number {
  const { start, end } = position;
  const lineEnds = end.line - start.line;
  return LINES_AROUND + (end.offset - start.offset) / UNITS_PER_LINE + lineEnds * LINES_PER_END;
}
