import { createCursor } from '../source/cursor.ts';
import { contentOf, contentStart, type Line } from '../source/lines.ts';
import { type Agreement, follow, followEdits, hasUnits } from './agreement.ts';
import { createAnchorTable, MAX_PLACES } from './anchor-table.ts';
import { hashLong, hashSentence, LineAnchors } from './anchors.ts';
import { addOwnLine, createOwnText, type Place } from './own-text.ts';
import { createPassageFinder } from './passages.ts';
import { countWords } from './words.ts';

/** A passage of an earlier post that lines repeat. */
export interface Repeat {
  /** Index of the post, from 0. */
  post: number;
  /** How many lines repeat it, counted from the one asked for. */
  lineCount: number;
  /** Offsets in the source; `end` is exclusive. */
  start: number;
  end: number;
  /** The line of the post's own text that stands before the passage. */
  before: { text: string; offset: number } | null;
  /** Whether the lines are not the passage letter by letter, broken at the same places. */
  altered: boolean;
  /** Whether the passage begins with its post's own text, and whether it ends with it. */
  startsPost: boolean;
  endsPost: boolean;
  /** Whether it is the whole of a post, whose text the lines need not hold. */
  isWhole: boolean;
}

/** Finds passages of earlier posts. */
export interface TextIndex {
  /**
   * Finds the longest text that lines repeat from the one at `from` on; several if different posts hold it.
   *
   * Only whole lines count. Time is linear in the text that agrees with something, however often it agrees.
   */
  find(lines: readonly Line[], from: number): Repeat[];
  /**
   * Finds the longest text of one post that lines repeat from the one at `from` on, wherever in the post it begins and
   * however short it is. The search is given up where it has cost much more than the text that was added so far, so
   * that time stays linear.
   */
  trace(post: number, lines: readonly Line[], from: number): Repeat | null;
  /** The own text of a post as a whole, as the source of lines that it need not hold; `null` where it has none. */
  whole(post: number, lineCount: number): Repeat | null;
  /** Adds a post's own text. */
  add(post: number, lines: readonly Line[]): void;
}

/** Share of a line, and words of it, that must be found for it to count as repeated although its end was not found. */
const MIN_LINE_SHARE = 0.8;
const MIN_LINE_WORDS = 12;

/**
 * Makes an empty index.
 *
 * Anchors are the starts of lines and of sentences. The first folded units behind each are hashed; equal hashes are
 * compared for real and followed as far as the texts agree, across line ends.
 */
export function createTextIndex(): TextIndex {
  const own = createOwnText();
  const { texts, offsets, posts } = own;
  const table = createAnchorTable();
  const anchors = new LineAnchors();
  const sentenceEnds = SENTENCE_MARKS.map(createCursor);
  const finder = createPassageFinder(own);

  function repeatOf(place: Place, agreement: Agreement, lines: readonly Line[], from: number): Repeat | null {
    let { fullLines, end } = agreement;
    let altered = false;
    if (agreement.source !== null && agreement.line === fullLines && isMostOfLine(agreement, lines)) {
      fullLines += 1;
      end = agreement.source;
      altered = true;
    }
    if (fullLines === from) return null;
    const post = posts[place.line] ?? 0;
    const start = { line: place.line, column: place.column };
    if (start.column === 0) start.column = contentStart(texts[start.line] ?? '');
    return {
      post,
      lineCount: fullLines - from,
      start: (offsets[start.line] ?? 0) + start.column,
      end: (offsets[end.line] ?? 0) + end.column,
      altered: altered || !isVerbatim(start, end, lines, from, fullLines),
      before: beforeOf(place),
      startsPost: posts[place.line - 1] !== post && place.column === 0,
      endsPost: posts[end.line + 1] !== post && !hasUnitsBehind(end),
      isWhole: false,
    };
  }

  function hasUnitsBehind({ line, column }: Place): boolean {
    const text = texts[line] ?? '';
    return hasUnits(text, column, text.length);
  }

  function beforeOf(place: Place): Repeat['before'] {
    const line = place.line - 1;
    if (place.column > 0 || posts[line] !== posts[place.line]) return null;
    return { text: texts[line] ?? '', offset: offsets[line] ?? 0 };
  }

  function isVerbatim(start: Place, end: Place, lines: readonly Line[], from: number, to: number): boolean {
    if (end.line - start.line !== to - 1 - from) return false;
    for (let index = from; index < to; index += 1) {
      const text = (lines[index] as Line).text;
      const source = texts[start.line + index - from] as string;
      const first = index === from ? start.column : 0;
      const last = index === to - 1 ? end.column : source.length;
      if (first === 0 && last === source.length && source === text) continue;
      if (contentOf(source.slice(first, last)) !== contentOf(text)) return false;
    }
    return true;
  }

  return {
    find(lines, from) {
      const start = anchors.startOf(lines, from);
      const whole = anchors.wholeOf(lines, from);
      let places = start === 0 ? [] : table.lookUp(start);
      if (places.length === MAX_PLACES) {
        const longHash = hashLong(lines, from, 0);
        if (longHash !== 0) places = [...places, ...table.lookUp(longHash)];
      }
      if (whole !== 0) places = [...places, ...table.lookUp(whole)];
      if (places.length === 0) return NO_REPEATS;
      let best: Agreement | undefined;
      let tied: Place[] = [];
      for (const place of places) {
        const agreement = follow(own, place, lines, from, 0);
        const order = best === undefined ? 1 : compareReach(agreement, best, from);
        if (order > 0) {
          best = agreement;
          tied = [place];
        } else if (order === 0 && !tied.some((other) => posts[other.line] === posts[place.line])) {
          tied.push(place);
        }
      }
      if (best === undefined) return NO_REPEATS;
      const [first] = tied;
      if (tied.length === 1 && first !== undefined) {
        const repeat = repeatOf(first, followEdits(own, best, lines, from), lines, from);
        return repeat === null ? NO_REPEATS : [repeat];
      }
      const repeats: Repeat[] = [];
      for (const place of tied) {
        const repeat = repeatOf(place, follow(own, place, lines, from, 0), lines, from);
        if (repeat !== null) repeats.push(repeat);
      }
      return repeats;
    },

    trace(post, lines, from) {
      let best: Repeat | null = null;
      for (const place of finder.find(post, lines, from)) {
        const repeat = repeatOf(
          place,
          followEdits(own, follow(own, place, lines, from, 0), lines, from),
          lines,
          from,
        );
        if (repeat !== null && repeat.lineCount > (best?.lineCount ?? 0)) best = repeat;
      }
      return best;
    },

    whole(post, lineCount) {
      const extent = finder.extentOf(post);
      if (extent === null) return null;
      const first = extent.from;
      const last = extent.to - 1;
      const start = (offsets[first] ?? 0) + contentStart(texts[first] ?? '');
      const end = (offsets[last] ?? 0) + (texts[last]?.length ?? 0);
      return {
        post,
        lineCount,
        start,
        end,
        altered: true,
        before: null,
        startsPost: true,
        endsPost: true,
        isWhole: true,
      };
    },

    add(post, lines) {
      finder.note(post, texts.length, lines.length);
      const base = texts.length;
      for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] as Line;
        addOwnLine(own, line, post);
        const start = anchors.startOf(lines, index);
        const whole = anchors.wholeOf(lines, index);
        if (start !== 0) addAnchor(start, lines, index, 0, base);
        if (whole !== 0) table.add(whole, base + index, 0);
        if (line.text.length > MIN_SENTENCES_LENGTH) addSentences(lines, index, base);
      }
    },
  };

  /** Files a place under its anchor, or under the long one where many texts share the short one. */
  function addAnchor(
    hash: number,
    lines: readonly Line[],
    index: number,
    column: number,
    base: number,
  ): void {
    if (table.add(hash, base + index, column)) return;
    const longHash = hashLong(lines, index, column);
    if (longHash !== 0) table.add(longHash, base + index, column);
  }

  function addSentences(lines: readonly Line[], index: number, base: number): void {
    const { chunk, start, text } = lines[index] as Line;
    const stop = start + text.length;
    for (const sentenceEnd of sentenceEnds) {
      for (let at = sentenceEnd(chunk, start); at < stop; at = sentenceEnd(chunk, at)) {
        at += MARK_LENGTH;
        let from = at;
        while (from < stop && chunk.charCodeAt(from) === 0x20) from += 1;
        const hash = from < stop ? hashSentence(lines, index, from - start) : 0;
        if (hash !== 0) addAnchor(hash, lines, index, from - start, base);
      }
    }
  }
}

/** Shortest line, in units, that can hold a sentence and the anchor of another. */
const MIN_SENTENCES_LENGTH = 30;

const NO_REPEATS: Repeat[] = [];

/** What ends a sentence, found by the engine's own string search. */
const SENTENCE_MARKS = ['. ', '? ', '! '];
const MARK_LENGTH = 2;

/**
 * Positive if `a` reaches further than `b`, 0 if as far. What lies behind the last whole line decides only where there is
 * no whole line: it will not be part of the quote.
 */
function compareReach(a: Agreement, b: Agreement, from: number): number {
  if (a.fullLines !== b.fullLines || a.fullLines > from) return a.fullLines - b.fullLines;
  return a.line - b.line || a.column - b.column;
}

function isMostOfLine({ line, column }: Agreement, lines: readonly Line[]): boolean {
  const text = lines[line]?.text ?? '';
  if (column < text.length * MIN_LINE_SHARE) return false;
  return countWords(text, 0, column, MIN_LINE_WORDS) >= MIN_LINE_WORDS;
}
