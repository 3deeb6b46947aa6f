import type { LineToken } from '../lines/kinds.ts';
import { createGridReader, isBorder } from './grid.ts';
import { isBlank } from './lines.ts';
import type { LineCutter, Pieces } from './pieces.ts';
import { cutRow, isRow } from './rows.ts';
import { cutTags, startsWithTag } from './tags.ts';

/**
 * Makes a cutter for the lines of a dump whose posts stand in tables or between tags.
 *
 * Extractors that keep tables print a row as one line, so that a post's header, its words and its buttons may stand side by
 * side in it. Behind the cutter each cell is a line like any other, at its place in the source.
 */
export function createFrameCutter({ words, frame, gap }: Pieces): LineCutter {
  let wasGap = false;
  const pieces: Pieces = {
    words(line) {
      wasGap = false;
      words(line);
    },
    frame,
    gap(line) {
      // One is as good as many, and a header may be only so many lines long.
      if (!wasGap) gap(line);
      wasGap = true;
    },
  };
  const grid = createGridReader(pieces);
  return {
    push(line) {
      const { text } = line;
      if (isBorder(text) || (grid.isOpen() && isRow(text))) {
        grid.push(line);
        return;
      }
      grid.finish();
      if (text.length === 0) pieces.gap(line);
      else if (isRow(text)) cutRow(line, pieces);
      else if (text.includes('<')) cutTags(line, pieces);
      else pieces.words(line);
    },
    finish: grid.finish,
  };
}

/** Least share of a dump's units that stand in rows, or of its lines that begin with a tag, for it to be taken apart. */
const MIN_ROW_SHARE = 0.25;
const MIN_TAG_SHARE = 0.15;

/** Units that are taken apart at most, to find what recurs: a row may be as long as its thread. */
const MAX_UNITS = 1 << 16;

/**
 * The first lines of a dump, taken apart; `null` where too little of them stands in rows of tables or between tags for its
 * posts to do so.
 */
export function framedPieces(lines: readonly LineToken[]): LineToken[] | null {
  if (!mayBeFramed(lines)) return null;
  const pieces: LineToken[] = [];
  const end = (lines[0]?.offset ?? 0) + MAX_UNITS;
  const take = (line: LineToken) => {
    if (line.offset < end) pieces.push(line);
  };
  const cut = createFrameCutter({ words: take, gap: take, frame: () => {} });
  for (const line of lines) cut.push(line);
  cut.finish();
  return pieces;
}

function mayBeFramed(lines: readonly LineToken[]): boolean {
  let units = 0;
  let rowUnits = 0;
  let shown = 0;
  let tagged = 0;
  for (const { text } of lines) {
    if (isBlank(text)) continue;
    shown += 1;
    units += text.length;
    if (isRow(text)) rowUnits += text.length;
    else if (startsWithTag(text)) tagged += 1;
  }
  return rowUnits > units * MIN_ROW_SHARE || tagged > shown * MIN_TAG_SHARE;
}
