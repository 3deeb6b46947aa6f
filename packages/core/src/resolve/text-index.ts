import { contentOf, contentStart, type Line } from '../source/lines.ts';
import {
  anchorHash,
  createAnchorTable,
  longAnchorHash,
  MAX_PLACES,
  type Passage,
  type Place,
} from './anchors.ts';
import { bridgeEdit, bridgeSnip } from './edits.ts';
import { foldTable } from './fold.ts';
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
}

/** Finds passages of earlier posts. */
export interface TextIndex {
  /**
   * Finds the longest text that a passage repeats from its line `from` on; several if different posts hold it.
   *
   * Only whole lines count. Time is linear in the text that agrees with something, however often it agrees.
   */
  find(passage: Passage, from: number): Repeat[];
  /** Adds a post's own text. */
  add(post: number, passage: Passage): void;
}

/** Edits bridged in one passage. */
const MAX_EDITS = 8;

/** Share of a line, and words of it, that must be found for it to count as repeated although its end was not found. */
const MIN_LINE_SHARE = 0.8;
const MIN_LINE_WORDS = 12;

/** Units that must agree in front of an edit: a common phrase that goes on differently is no edited quote. */
const MIN_UNITS_BEFORE_EDIT = 40;

/** Largest share of a passage that may be skipped by edits. */
const MAX_SKIPPED_SHARE = 0.25;

/** How far a text and the lines agree. */
interface Agreement {
  /** Index behind the last line that agrees to its end. */
  fullLines: number;
  /** Where the text stands behind that line. */
  end: Place;
  /** Where the lines stop to agree: a line and an index into its text. */
  line: number;
  column: number;
  /** Where the text stops; `null` if it, or the lines, came to an end. */
  source: Place | null;
}

/**
 * Makes an empty index.
 *
 * Anchors are the starts of lines and of sentences. The first folded units behind each are hashed; equal hashes are
 * compared for real and followed as far as the texts agree, across line ends.
 */
export function createTextIndex(): TextIndex {
  const texts: string[] = [];
  const offsets: number[] = [];
  const posts: number[] = [];
  const table = createAnchorTable();
  const fold = foldTable();

  /** Follows the indexed text from `place` and the lines from `line`, `column` as long as they agree. */
  function follow(place: Place, lines: readonly Line[], line: number, column: number): Agreement {
    const post = posts[place.line];
    let sourceLine = place.line;
    let sourceAt = place.column;
    let source = texts[sourceLine] ?? '';
    let fullLines = line;
    let end = place;
    for (let index = line; index < lines.length; index += 1) {
      const text = lines[index]?.text ?? '';
      let at = index === line ? column : 0;
      let hasUnits = true;
      if (
        at === 0 &&
        sourceAt >= source.length &&
        posts[sourceLine + 1] === post &&
        texts[sourceLine + 1] === text
      ) {
        sourceLine += 1;
        source = text;
        sourceAt = 0;
      }
      if (at === 0 && sourceAt === 0 && source === text) {
        sourceAt = source.length;
      } else {
        let lastAt = at;
        hasUnits = false;
        for (;;) {
          while (at < text.length && fold[text.charCodeAt(at)] === 0) at += 1;
          if (at === text.length) break;
          while (sourceAt < source.length && fold[source.charCodeAt(sourceAt)] === 0) sourceAt += 1;
          if (sourceAt === source.length) {
            if (posts[sourceLine + 1] !== post)
              return { fullLines, end, line: index, column: at, source: null };
            sourceLine += 1;
            source = texts[sourceLine] ?? '';
            sourceAt = 0;
          } else if (fold[text.charCodeAt(at)] !== fold[source.charCodeAt(sourceAt)]) {
            return {
              fullLines,
              end,
              line: index,
              column: at,
              source: { line: sourceLine, column: sourceAt },
            };
          } else {
            at += 1;
            lastAt = at;
            sourceAt += 1;
            hasUnits = true;
          }
        }
        // What ends the sentence was quoted with it.
        while (lastAt < text.length && text.charCodeAt(lastAt) === source.charCodeAt(sourceAt)) {
          lastAt += 1;
          sourceAt += 1;
        }
      }
      // A rule or the like agrees with everything: it is in the quote only if more of the quote follows.
      if (!hasUnits) continue;
      fullLines = index + 1;
      end = { line: sourceLine, column: sourceAt };
    }
    return { fullLines, end, line: lines.length, column: 0, source: null };
  }

  /** Follows across small edits; gives up an edit behind which the line's end is not reached. */
  function followEdits(first: Agreement, lines: readonly Line[], from: number): Agreement {
    if (first.fullLines === from && first.column < MIN_UNITS_BEFORE_EDIT) return first;
    let agreement = first;
    let skipped = 0;
    let passed = 0;
    for (let edit = 0; edit < MAX_EDITS && agreement.source !== null; edit += 1) {
      const text = lines[agreement.line]?.text ?? '';
      const sourceText = texts[agreement.source.line] ?? '';
      const { column } = agreement.source;
      const bridge =
        bridgeSnip(text, agreement.column, sourceText, column) ??
        bridgeEdit(text, agreement.column, sourceText, column);
      if (bridge === null) break;
      skipped += Math.max(0, bridge.quotedAt - agreement.column);
      const place = { line: agreement.source.line, column: bridge.sourceAt };
      const next = follow(place, lines, agreement.line, bridge.quotedAt);
      next.fullLines = Math.max(next.fullLines, agreement.fullLines);
      if (next.fullLines === agreement.fullLines) next.end = agreement.end;
      agreement = next;
    }
    for (let index = from; index < agreement.fullLines; index += 1) passed += lines[index]?.text.length ?? 0;
    return skipped > passed * MAX_SKIPPED_SHARE ? first : agreement;
  }

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
      endsPost: posts[end.line + 1] !== post && !hasUnitsFrom(texts[end.line] ?? '', end.column),
    };
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
    find(passage, from) {
      const { lines } = passage;
      const hash = passage.anchors[from] as number;
      const shortHash = passage.shortLines[from] as number;
      let places = hash === 0 ? [] : table.lookUp(hash);
      if (places.length === MAX_PLACES) {
        const longHash = longAnchorHash(lines, from, 0);
        if (longHash !== 0) places = [...places, ...table.lookUp(longHash)];
      }
      if (shortHash !== 0) places = [...places, ...table.lookUp(shortHash)];
      if (places.length === 0) return NO_REPEATS;
      let best: Agreement | undefined;
      let tied: Place[] = [];
      for (const place of places) {
        const agreement = follow(place, lines, from, 0);
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
        const repeat = repeatOf(first, followEdits(best, lines, from), lines, from);
        return repeat === null ? NO_REPEATS : [repeat];
      }
      const repeats: Repeat[] = [];
      for (const place of tied) {
        const repeat = repeatOf(place, follow(place, lines, from, 0), lines, from);
        if (repeat !== null) repeats.push(repeat);
      }
      return repeats;
    },

    add(post, passage) {
      const { lines } = passage;
      const base = texts.length;
      for (let index = 0; index < lines.length; index += 1) {
        const { text, offset } = lines[index] as Line;
        texts.push(text);
        offsets.push(offset);
        posts.push(post);
        const hash = passage.anchors[index] as number;
        if (hash !== 0) addAnchor(hash, lines, index, 0, base);
        const shortHash = passage.shortLines[index] as number;
        if (shortHash !== 0) table.add(shortHash, base + index, 0);
        if (text.length > MIN_SENTENCES_LENGTH) addSentences(lines, index, base);
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
    const longHash = longAnchorHash(lines, index, column);
    if (longHash !== 0) table.add(longHash, base + index, column);
  }

  function addSentences(lines: readonly Line[], index: number, base: number): void {
    const text = lines[index]?.text ?? '';
    for (const mark of SENTENCE_MARKS) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        const column = contentStartFrom(text, at + mark.length);
        const hash = column < text.length ? anchorHash(lines, index, column) : 0;
        if (hash !== 0) addAnchor(hash, lines, index, column, base);
      }
    }
  }
}

/** Shortest line, in units, that can hold a sentence and the anchor of another. */
const MIN_SENTENCES_LENGTH = 30;

const NO_REPEATS: Repeat[] = [];

/** What ends a sentence, found by the engine's own string search. */
const SENTENCE_MARKS = ['. ', '? ', '! '];

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
  return countWords([{ text: text.slice(0, column) }], MIN_LINE_WORDS) >= MIN_LINE_WORDS;
}

function contentStartFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === 0x20) at += 1;
  return at;
}

function hasUnitsFrom(text: string, from: number): boolean {
  const fold = foldTable();
  for (let at = from; at < text.length; at += 1) {
    if (fold[text.charCodeAt(at)] !== 0) return true;
  }
  return false;
}
