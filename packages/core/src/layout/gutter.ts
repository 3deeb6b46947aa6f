import { contentEnd, contentStart } from '../source/lines.ts';

/** The gap between two columns of a table that an extractor printed side by side. */
export interface Gutter {
  /** Where the right column begins, in units of its line. */
  column: number;
  /** Index behind the last line that has it. */
  end: number;
  /** Of the lines that show anything: how many words run through it. */
  crossedCount: number;
  /** How many show words on both sides of it. */
  bothCount: number;
}

/** Least room for a left column, and the furthest that a right one begins. */
export const MIN_LEFT_UNITS = 6;
const MAX_COLUMN = 160;

/** Most cells that are looked at in a line. */
const MAX_CELLS = 4;

/** How far before its column a cell may begin: letters that take two places on a screen, marks that take none in the text. */
const MAX_SHIFT = 14;

/** Fewest lines with the same gutter. */
const MIN_SUPPORT = 2;

/** Longest line that may be a cell of the left column alone, in units. */
const MAX_LEFT_UNITS = 60;

/** What lines say for a gutter and against it. What ends a table is where they say most together. */
const SCORES = {
  /** The right column begins there. */
  right: 1,
  /** It begins there, behind a single blank: as words in any text do. */
  near: 0,
  /** It begins further to the right: an item, a quote. */
  deeper: 0.95,
  /** A cell begins a little before. */
  shifted: 0.2,
  /** Nothing is in the right column. */
  left: -0.05,
  /** Words run through. */
  crossed: -2,
} as const;

/** Where the cells of a line begin: behind two blanks or more, the first one at the margin left out. */
export function cellStarts(text: string): number[] {
  const starts: number[] = [];
  const end = Math.min(contentEnd(text), MAX_COLUMN);
  const first = contentStart(text);
  if (first >= MIN_LEFT_UNITS && first < end) starts.push(first);
  let at = text.indexOf('  ', first);
  while (at >= 0 && at < end && starts.length < MAX_CELLS) {
    while (isBlankAt(text, at)) at += 1;
    if (at >= MIN_LEFT_UNITS && at < end) starts.push(at);
    at = text.indexOf('  ', at);
  }
  return starts;
}

function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0xa0;
}

/**
 * Finds the gutter of the lines of one row of a table: the column at which most of them have blanks and then words.
 *
 * @param texts  The lines, without blanks at their ends.
 * @param needsBoth  Whether one of them must show words on both sides: not where the columns of other rows are known.
 * @returns `null` where words run through every column.
 */
export function gutterOf(texts: readonly string[], needsBoth: boolean): Gutter | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const start of cellStarts(text)) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const columns = [...counts].filter(([, count]) => count >= MIN_SUPPORT);
  columns.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  let best: Gutter | null = null;
  let bestScore = 0;
  for (const [column] of columns.slice(0, MAX_CANDIDATES)) {
    const { gutter, score } = tryColumn(texts, column);
    if (gutter === null || (needsBoth && gutter.bothCount === 0)) continue;
    if (score < bestScore || (score === bestScore && column > (best?.column ?? 0))) continue;
    best = gutter;
    bestScore = score;
  }
  return best;
}

const MAX_CANDIDATES = 6;

function tryColumn(texts: readonly string[], column: number): { gutter: Gutter | null; score: number } {
  let score = 0;
  let bestScore = 0;
  let end = 0;
  let support = 0;
  let supportAtEnd = 0;
  let leftCount = 0;
  let leftAtEnd = 0;
  let crossedCount = 0;
  let bothCount = 0;
  let bothAtEnd = 0;
  for (const [index, text] of texts.entries()) {
    if (text === '') continue;
    const side = sideOf(text, column);
    if (side === 'right') support += 1;
    const hasLeft = side !== 'crossed' && contentStart(text) < column;
    if (hasLeft) leftCount += 1;
    if (hasLeft && (side === 'right' || side === 'shifted') && HAS_LETTER.test(text.slice(0, column)))
      bothCount += 1;
    // The line with the date may have a table of its own.
    if (side === 'crossed' && index === 0) continue;
    if (side === 'crossed') crossedCount += 1;
    score += SCORES[side];
    if (score > bestScore) {
      bestScore = score;
      end = index + 1;
      supportAtEnd = support;
      leftAtEnd = leftCount;
      bothAtEnd = bothCount;
    }
  }
  const isOne = supportAtEnd >= MIN_SUPPORT && leftAtEnd > 0;
  return { gutter: isOne ? { column, end, crossedCount, bothCount: bothAtEnd } : null, score: bestScore };
}

/** What a cell has and a bullet or a number has not. */
const HAS_LETTER = /\p{L}/u;

/** What a line, that is not blank, says for a gutter. */
export function sideOf(text: string, column: number): keyof typeof SCORES {
  if (text.length <= column) return text.length <= MAX_LEFT_UNITS ? 'left' : 'crossed';
  if (shiftedStart(text, column) > 0) return 'shifted';
  if (!isBlankAt(text, column - 1)) return 'crossed';
  if (isBlankAt(text, column)) return 'deeper';
  return isBlankAt(text, column - 2) ? 'right' : 'near';
}

/**
 * Where the right column of a line begins.
 *
 * @returns The line's length where there is only a left column, and -1 where words run through the gutter.
 */
export function cutAt(text: string, column: number): number {
  if (text.length <= column) return text.length;
  const shifted = shiftedStart(text, column);
  if (shifted > 0) return shifted;
  return isBlankAt(text, column - 1) ? column : -1;
}

/** Where a cell begins a little before a column; 0 where none does. */
function shiftedStart(text: string, column: number): number {
  const first = contentStart(text);
  for (let at = column - 1; at > column - MAX_SHIFT && at > first + 1; at -= 1) {
    if (isBlankAt(text, at - 1) && isBlankAt(text, at - 2) && !isBlankAt(text, at)) return at;
  }
  return 0;
}
