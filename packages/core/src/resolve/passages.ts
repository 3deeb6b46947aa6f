import type { Line } from '../source/lines.ts';
import { foldTable } from './fold.ts';
import type { OwnText, Place } from './own-text.ts';

/** Finds short passages in posts that are known: an index of line starts does not hold them. */
export interface PassageFinder {
  /** Notes where a post's lines are; called with each post that has text of its own, in order. */
  note(post: number, from: number, lineCount: number): void;
  /** The indexes of a post's lines, `to` exclusive; `null` where it has none. */
  extentOf(post: number): { from: number; to: number } | null;
  /** Finds where a post has the first words of a line, between the ends of words; a few places at most. */
  find(post: number, lines: readonly Line[], from: number): readonly Place[];
}

/** Units that count of the words that are looked for: what follows them is compared for real. */
const MAX_PASSAGE_UNITS = 60;

/** Units that may be searched for each unit of own text, and as many more: enough for short threads in any case. */
const UNITS_SEARCHED = 8;
const MIN_UNITS_SEARCHED = 100_000;

/** Most places in one post that are looked at: a passage of one letter is inside nearly every word. */
const MAX_TRIES = 16;

/** Makes a finder over the own text of posts. */
export function createPassageFinder(own: OwnText): PassageFinder {
  const { texts } = own;
  const extents = new Map<number, { from: number; to: number }>();
  /** Units of all own text, and of what was searched. */
  let added = 0;
  let addedLines = 0;
  let searched = 0;

  function addedUnits(): number {
    for (; addedLines < texts.length; addedLines += 1) added += (texts[addedLines] as string).length;
    return added;
  }

  return {
    note(post, from, lineCount) {
      extents.set(post, { from, to: from + lineCount });
    },
    extentOf: (post) => extents.get(post) ?? null,
    find(post, lines, from) {
      const extent = extents.get(post);
      const passage = extent === undefined ? '' : firstUnits(lines[from] as Line);
      if (extent === undefined || passage === '') return NO_PLACES;
      if (searched > addedUnits() * UNITS_SEARCHED + MIN_UNITS_SEARCHED) return NO_PLACES;
      if (!mayHold(texts, extent.from, extent.to, longestWord((lines[from] as Line).text))) return NO_PLACES;
      const folded = foldOwn(texts, extent.from, extent.to);
      searched += folded.units;
      const places: Place[] = [];
      let at = folded.text.indexOf(passage);
      for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
        const start = placeAt(folded, at);
        const last = placeAt(folded, at + passage.length - 1);
        const isWhole =
          passage.length >= MAX_PASSAGE_UNITS || !isInsideWord(texts, { ...last, column: last.column + 1 });
        if (isWhole && !isInsideWord(texts, start)) places.push(start);
        at = folded.text.indexOf(passage, at + 1);
      }
      return places;
    },
  };
}

const NO_PLACES: readonly Place[] = [];

/** The longest word among the first of a line: who quotes copies words, whatever becomes of the signs between them. */
function longestWord(text: string): string {
  let longest = '';
  for (const word of text.slice(0, MAX_PASSAGE_UNITS).match(WORDS) ?? [])
    if (word.length > longest.length) longest = word;
  return longest;
}

/** Not the last ones, which the slice may have cut. */
const WORDS = /[0-9A-Za-z\u00C0-\u024F\u0400-\u04FF]+(?=[^0-9A-Za-z\u00C0-\u024F\u0400-\u04FF])/gu;

/** Whether a post may hold a word, by the engine's own search, which costs a tenth of folding the post. */
function mayHold(texts: readonly string[], from: number, to: number, word: string): boolean {
  if (word === '') return true;
  for (let index = from; index < to; index += 1) if ((texts[index] as string).includes(word)) return true;
  return false;
}

/** The first units of a line that count. */
function firstUnits({ text }: Line): string {
  const fold = foldTable();
  let folded = '';
  for (let at = 0; at < text.length && folded.length < MAX_PASSAGE_UNITS; at += 1) {
    const unit = fold[text.charCodeAt(at)] as number;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** Own text as the units that count, and where each line begins in it. */
interface FoldedText {
  text: string;
  /** Units that it was made of. */
  units: number;
  texts: readonly string[];
  firstLine: number;
  starts: number[];
}

function foldOwn(texts: readonly string[], from: number, to: number): FoldedText {
  const fold = foldTable();
  const starts: number[] = [];
  let folded = '';
  let units = 0;
  for (let index = from; index < to; index += 1) {
    starts.push(folded.length);
    const text = texts[index] as string;
    units += text.length + 1;
    for (let at = 0; at < text.length; at += 1) {
      const unit = fold[text.charCodeAt(at)] as number;
      if (unit !== 0) folded += String.fromCharCode(unit);
    }
  }
  return { text: folded, units, texts, firstLine: from, starts };
}

/** Where a unit that counts stands in its line. */
function placeAt({ texts, firstLine, starts }: FoldedText, at: number): Place {
  let index = 0;
  while (index + 1 < starts.length && (starts[index + 1] as number) <= at) index += 1;
  const line = firstLine + index;
  const text = texts[line] as string;
  const fold = foldTable();
  let left = at - (starts[index] as number);
  for (let column = 0; column < text.length; column += 1) {
    if (fold[text.charCodeAt(column)] === 0) continue;
    if (left === 0) return { line, column };
    left -= 1;
  }
  return { line, column: text.length };
}

/** Whether a word goes on from the unit before a place to the one at it; units of scripts without blanks are words. */
function isInsideWord(texts: readonly string[], { line, column }: Place): boolean {
  const text = texts[line] as string;
  if (column === 0 || column >= text.length) return false;
  const fold = foldTable();
  const before = text.charCodeAt(column - 1);
  const unit = text.charCodeAt(column);
  return fold[before] !== 0 && fold[unit] !== 0 && before < 0x2e80 && unit < 0x2e80;
}
