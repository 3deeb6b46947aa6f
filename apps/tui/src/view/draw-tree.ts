import { authorName, postName } from '../layout/labels.ts';
import { factsOf } from '../relations/post-facts.ts';
import type { TreeRow } from '../relations/tree.ts';
import { TREE_COLUMNS } from '../state/geometry.ts';
import { currentPost, type Desk } from '../state/places.ts';
import { treeOf } from '../state/tree-of.ts';
import type { Glyphs } from '../text/glyphs.ts';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { authorMark } from './author-mark.ts';
import { fill } from './frame.ts';
import type { Paint } from './palette.ts';

/** Draws the part of the tree of replies that is around the current post: `rows` lines, all equally wide. */
export function drawTree(desk: Desk, rows: number, paint: Paint): string[] {
  const { layout, state } = desk;
  const { glyphs } = layout.drawing;
  const section = currentPost(desk);
  const tree = section === null ? [] : treeOf(desk, section, state.treeDepth);
  const current = tree.findIndex(({ isCurrent }) => isCurrent);
  const first = Math.max(0, Math.min(current - (rows >> 1), tree.length - rows));
  const drawn = tree.slice(first, first + rows).map((row) => drawRow(desk, row, paint));
  return fill(drawn, rows).map(
    (line) => (line || ' '.repeat(TREE_COLUMNS - 1)) + paint('rule', glyphs.trunk),
  );
}

function drawRow({ layout, state }: Desk, row: TreeRow, paint: Paint): string {
  const { thread } = layout;
  const { glyphs } = layout.drawing;
  const folded = row.folded > 0 ? ` +${row.folded}` : '';
  const by = authorName(thread.post(row.section));
  const label = `${postName(thread, row.section)}${by === null ? '' : ` ${sanitise(by)}`}`;
  const before = (row.isCurrent ? '> ' : '  ') + drawnLines(row.lines, glyphs);
  const room = TREE_COLUMNS - 2 - displayWidth(before) - folded.length;
  const shown = truncate(label, room, glyphs.ellipsis);
  const blanks = ' '.repeat(Math.max(0, TREE_COLUMNS - 1 - displayWidth(before + shown) - folded.length));
  if (row.isCurrent) return paint('tree-current', before + shown + folded + blanks);
  const { author } = state.toggles.authors ? factsOf(thread, row.section) : { author: null };
  const name = author === null ? shown : paint(authorMark(author).style, shown);
  return paint('tree', before) + name + paint('meta', folded) + blanks;
}

function drawnLines(lines: string, { branch, lastBranch, trunk }: Glyphs): string {
  return lines.replaceAll('├', branch).replaceAll('└', lastBranch).replaceAll('│', trunk);
}
