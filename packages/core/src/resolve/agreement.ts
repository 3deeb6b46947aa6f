import type { Line } from '../source/lines.ts';
import { bridgeEdit, bridgeSnip } from './edits.ts';
import { foldTable } from './fold.ts';
import type { OwnText, Place } from './own-text.ts';

/** How far own text of an earlier post and lines agree. */
export interface Agreement {
  /** Index behind the last line that agrees to its end. */
  fullLines: number;
  /** Where the own text stands behind that line. */
  end: Place;
  /** Where the lines stop to agree: a line and an index into its text. */
  line: number;
  column: number;
  /** Where the own text stops; `null` if it, or the lines, came to an end. */
  source: Place | null;
}

/** Edits bridged in one passage. */
const MAX_EDITS = 8;

/** Units that must agree in front of an edit: a common phrase that goes on differently is no edited quote. */
const MIN_UNITS_BEFORE_EDIT = 40;

/** Largest share of a passage that may be skipped by edits. */
const MAX_SKIPPED_SHARE = 0.25;

/**
 * Follows own text from `place` and the lines from `line`, `column` as long as they agree, across line ends.
 *
 * Linear in the text that agrees.
 */
export function follow(
  own: OwnText,
  place: Place,
  lines: readonly Line[],
  line: number,
  column: number,
): Agreement {
  const { texts, chunks, starts, posts } = own;
  const fold = foldTable();
  const post = posts[place.line];
  let sourceLine = place.line;
  let source = chunks[sourceLine] ?? '';
  let sourceStart = starts[sourceLine] ?? 0;
  let sourceAt = sourceStart + place.column;
  let sourceEnd = sourceStart + (texts[sourceLine]?.length ?? 0);
  let fullLines = line;
  let end = place;

  for (let index = line; index < lines.length; index += 1) {
    const { chunk, start, text } = lines[index] as Line;
    const stop = start + text.length;
    let at = index === line ? start + column : start;
    // Most quotes keep the line ends: the next line begins with the next of the source.
    if (
      at === start &&
      sourceAt >= sourceEnd &&
      posts[sourceLine + 1] === post &&
      texts[sourceLine + 1]?.length === text.length
    ) {
      sourceLine += 1;
      source = chunks[sourceLine] as string;
      sourceStart = starts[sourceLine] as number;
      sourceAt = sourceStart;
      sourceEnd = sourceStart + text.length;
    }
    // A rule or the like agrees with everything: it counts if it is the same, or if more of the quote follows.
    const mayBeSame = at === start && sourceAt === sourceStart && sourceEnd - sourceAt === text.length;
    const first = at;
    let isPart = false;
    for (;;) {
      // Nearly all of what is quoted is the same, unit by unit.
      while (at < stop && sourceAt < sourceEnd && chunk.charCodeAt(at) === source.charCodeAt(sourceAt)) {
        at += 1;
        sourceAt += 1;
      }
      if (at === stop) break;
      while (at < stop && fold[chunk.charCodeAt(at)] === 0) at += 1;
      if (at === stop) break;
      while (sourceAt < sourceEnd && fold[source.charCodeAt(sourceAt)] === 0) sourceAt += 1;
      if (sourceAt === sourceEnd) {
        if (posts[sourceLine + 1] !== post)
          return { fullLines, end, line: index, column: at - start, source: null };
        sourceLine += 1;
        source = chunks[sourceLine] as string;
        sourceStart = starts[sourceLine] as number;
        sourceAt = sourceStart;
        sourceEnd = sourceStart + (texts[sourceLine] as string).length;
      } else if (fold[chunk.charCodeAt(at)] === fold[source.charCodeAt(sourceAt)]) {
        at += 1;
        sourceAt += 1;
        isPart = true;
      } else {
        const stopped = { line: sourceLine, column: sourceAt - sourceStart };
        return { fullLines, end, line: index, column: at - start, source: stopped };
      }
    }
    if (!isPart && !(mayBeSame && sourceAt === sourceEnd) && !hasUnits(chunk, first, stop)) continue;
    fullLines = index + 1;
    end = { line: sourceLine, column: sourceAt - sourceStart };
  }
  return { fullLines, end, line: lines.length, column: 0, source: null };
}

/** Follows across small edits; gives up an edit behind which the line's end is not reached. */
export function followEdits(own: OwnText, first: Agreement, lines: readonly Line[], from: number): Agreement {
  if (first.fullLines === from && first.column < MIN_UNITS_BEFORE_EDIT) return first;
  let agreement = first;
  let skipped = 0;
  let passed = 0;
  for (let edit = 0; edit < MAX_EDITS && agreement.source !== null; edit += 1) {
    const text = lines[agreement.line]?.text ?? '';
    const sourceText = own.texts[agreement.source.line] ?? '';
    const { column } = agreement.source;
    const bridge =
      bridgeSnip(text, agreement.column, sourceText, column) ??
      bridgeEdit(text, agreement.column, sourceText, column);
    if (bridge === null) break;
    skipped += Math.max(0, bridge.quotedAt - agreement.column);
    const place = { line: agreement.source.line, column: bridge.sourceAt };
    const next = follow(own, place, lines, agreement.line, bridge.quotedAt);
    next.fullLines = Math.max(next.fullLines, agreement.fullLines);
    if (next.fullLines === agreement.fullLines) next.end = agreement.end;
    agreement = next;
  }
  for (let index = from; index < agreement.fullLines; index += 1) passed += lines[index]?.text.length ?? 0;
  return skipped > passed * MAX_SKIPPED_SHARE ? first : agreement;
}

/** Whether anything in `text` from `from` to `to` counts when texts are compared. */
export function hasUnits(text: string, from: number, to: number): boolean {
  const fold = foldTable();
  for (let at = from; at < to; at += 1) {
    if (fold[text.charCodeAt(at)] !== 0) return true;
  }
  return false;
}
