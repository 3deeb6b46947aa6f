import { contentStart, type Line } from '../source/lines.ts';
import type { AttributionDraft, BlockDraft } from '../tree/draft.ts';
import { answersTo, type Meant, postsMeant } from './attributed.ts';
import type { FoundQuote } from './part-blocks.ts';
import type { QuoteMemory, Reading } from './quote-memory.ts';
import { chooseSource, type Evidence, isNamed } from './quote-source.ts';
import { findQuote, meantWhole, traceAnywhere, traceMeant, wordsOf } from './repeats.ts';
import type { Repeat } from './text-index.ts';

/** Lines between marked quotes. */
export interface Stretch {
  lines: readonly Line[];
  /** By index of their first line, the quotes that show no end; `null` if there are none. */
  open: ReadonlyMap<number, BlockDraft> | null;
  /** Whether it begins and ends the post. */
  isFirst: boolean;
  isLast: boolean;
}

/** The posts that are meant, and those that quote what the quote begins with. */
function withAnswers(meant: Meant, innerPost: number, { facts }: QuoteMemory): Meant {
  const answers = answersTo(innerPost, facts);
  return answers.length === 0 ? meant : { ...meant, posts: [...meant.posts.slice(0, MAX_MEANT), ...answers] };
}

/** Posts of the named author that are asked before the others. */
const MAX_MEANT = 6;

/** Deepest quotes in quotes that show no end. */
const MAX_OPEN_DEPTH = 16;

/**
 * Reads the quote whose attribution stands at `from`, and the quote that it begins with, if an attribution follows.
 *
 * It goes as far as it repeats what the one it names wrote; where that is not found, to the end of the paragraph.
 *
 * @returns `null` where the line introduces no quote: an earlier author wrote it, or nothing speaks for it.
 */
export function readOpen(stretch: Stretch, from: number, reading: Reading, depth = 1): FoundQuote | null {
  const { lines, open } = stretch;
  const { memory } = reading;
  const block = open?.get(from);
  const attribution = block?.quote?.attribution ?? null;
  if (block === undefined || attribution === null) return null;
  const first = from + attribution.lines.length;
  const inner =
    open?.has(first) && depth < MAX_OPEN_DEPTH ? readOpen(stretch, first, reading, depth + 1) : null;
  const innerPost = inner === null ? -1 : (reading.quoted.at(-1) ?? -1);
  const at = inner?.to ?? first;
  const meant = postsMeant(attribution, memory.facts);
  let repeats = findQuote(lines, at, true, memory);
  // An answer below a quote may repeat something, too: what the quote goes on with is the named author's.
  if (inner !== null && !repeats.some((repeat) => isNamed(repeat, meant))) {
    // Or that of one who quoted the same: headers may be misread, or lack names.
    const answers = answersTo(innerPost, memory.facts);
    repeats = repeats.filter(({ post }) => answers.includes(post));
  }
  if (includesAttribution(repeats, attribution)) return null;
  let to = at + (repeats[0]?.lineCount ?? 0);
  if (repeats.length === 0 || (meant.isExact && !repeats.some((repeat) => isNamed(repeat, meant)))) {
    const end = inner === null ? guessedEnd(stretch, first, block.lines.length) : at;
    const traced =
      traceMeant(lines, at, withAnswers(meant, innerPost, memory), memory) ??
      (inner === null && repeats.length === 0 && meant.posts.length === 0
        ? traceAnywhere(lines, at, memory)
        : null);
    const repeat = traced ?? meantWhole(lines, meant, innerPost, memory);
    if (repeat !== null) {
      repeats = [repeat];
      to = traced === null ? end : at + traced.lineCount;
    } else if (repeats.length === 0) {
      to = end;
      if (to === first || !isBelievable(attribution, memory)) return null;
    }
  }
  if (to <= first) return null;
  const evidence: Evidence = {
    meant,
    isMarked: true,
    keepsMarks: memory.keepsMarks,
    words: wordsOf(lines, at, repeats[0]),
  };
  const { source, post } = chooseSource(repeats, evidence);
  if (post >= 0) reading.quoted.push(post);
  return { from, to, attribution, source, inner };
}

/**
 * Index behind the lines that are most likely quoted: the paragraph, as far as it is set in alike, where an answer follows; if none does, quote and
 * answer stand in one paragraph, of which the first line is quoted, unless the paragraph stands apart.
 */
function guessedEnd(stretch: Stretch, first: number, lineCount: number): number {
  const { lines, open } = stretch;
  const end = Math.min(lines.length, first + lineCount);
  const indent = indentOf(lines[first]);
  const outdented = outdentedAt(stretch, first, indent);
  if (outdented > 0) return outdented;
  for (let index = first + 1; index < end; index += 1) if (indentOf(lines[index]) !== indent) return index;
  const isAnswered = end < lines.length && !open?.has(end);
  const isApart = (lines[first]?.number ?? 0) - (lines[first - 1]?.number ?? 0) > 1;
  return isAnswered || isApart ? end : Math.min(end, first + 1);
}

/** Index of the line that is set in less than the quote's first line, behind any number of paragraphs; -1 without one. */
function outdentedAt({ lines, open }: Stretch, first: number, indent: number): number {
  if (indent === 0) return -1;
  for (let index = first + 1; index < lines.length && !open?.has(index); index += 1) {
    if (indentOf(lines[index]) < indent) return index;
  }
  return -1;
}

function indentOf(line: Line | undefined): number {
  return line === undefined ? 0 : contentStart(line.text);
}

/**
 * Whether what looks like an attribution was written by the one who is quoted: the source has the same line in front.
 */
function includesAttribution(repeats: Repeat[], { lines }: AttributionDraft): boolean {
  const line = lines.at(-1);
  return (
    repeats.length > 0 &&
    repeats.every((repeat) => repeat.before !== null && repeat.before.text === line?.text)
  );
}

/** Longest attributed name, in words, that is believed without a source: `As my late father always said:` is prose. */
const MAX_UNKNOWN_NAME_WORDS = 3;
const PROSE_WORDS = new Set(
  'a an and as but he her his i it my our she so someone that the then they this we what who you ich er sie wie der die das mein und wer'.split(
    ' ',
  ),
);

/** Whether `Ann said:` without a source in the dump speaks of a person. */
function isBelievable({ name, date, needsSource }: AttributionDraft, { facts }: QuoteMemory): boolean {
  if (needsSource) return false;
  if (
    date !== null ||
    name === '' ||
    postsMeant({ name, date, number: null, needsSource, lines: [] }, facts).posts.length > 0
  )
    return true;
  const words = name.toLowerCase().split(' ');
  return words.length <= MAX_UNKNOWN_NAME_WORDS && !words.some((word) => PROSE_WORDS.has(word));
}
