import type { PieceKind } from '../layout/flow.ts';
import { MIN_WIDTH, type View } from '../layout/layout.ts';
import type { ReaderState, Size, Toggles } from './state.ts';

/** What of a state decides about rows. */
type ViewedState = Pick<ReaderState, 'folds' | 'toggles' | 'limit' | 'pan' | 'textWidth'>;

/** Columns left free on both sides where the terminal has them to spare. */
const MARGIN = 2;

const MIN_ROWS = 4;

/** Columns of the tree of replies, with the line between it and the text. */
export const TREE_COLUMNS = 32;

/** Narrower than this, the tree would leave too little for the text, and is hidden. */
export const TREE_MIN_COLUMNS = 110;

/** Says that the terminal has no room for a thread. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < MIN_WIDTH || rows < MIN_ROWS;
}

/** Columns left free before the text. */
export function marginOf({ columns }: Size): number {
  return columns >= 60 ? MARGIN : 0;
}

/** Fewest rows for the row above the text where it is wanted, and where nobody said so. */
export const HEADER_MIN_ROWS = { wanted: 10, auto: 28 } as const;

/** Says that a row above the text says whose post it is. */
export function hasHeaderRow({ toggles }: Pick<ReaderState, 'toggles'>, { rows }: Size): boolean {
  if (!toggles.chrome || toggles.header === false) return false;
  return rows >= HEADER_MIN_ROWS[toggles.header === 'auto' ? 'auto' : 'wanted'];
}

/** Rows of the thread's text on the screen: all but the status line and the row above the text. */
export function bodyRows({ state, size }: { state: Pick<ReaderState, 'toggles'>; size: Size }): number {
  if (!state.toggles.chrome) return size.rows;
  return textRows(size) - (hasHeaderRow(state, size) ? 1 : 0);
}

/** Rows of what covers the text, such as a list: all but the status line. */
export function textRows({ rows }: Size): number {
  return Math.max(1, rows - 1);
}

/** Columns that the tree of replies takes at the left. */
export function treeColumns({ toggles }: Pick<ReaderState, 'toggles'>, { columns }: Size): number {
  return toggles.tree && columns >= TREE_MIN_COLUMNS ? TREE_COLUMNS : 0;
}

/** Columns of an author's mark with the blank behind it. */
export const AUTHOR_COLUMNS = 3;

/** Narrower than this, there is no room for authors' marks. */
const AUTHOR_MIN_COLUMNS = 40;

/** Columns kept for authors' marks before the text. */
export function authorColumns({ toggles }: Pick<ReaderState, 'toggles'>, { columns }: Size): number {
  return toggles.authors && columns >= AUTHOR_MIN_COLUMNS ? AUTHOR_COLUMNS : 0;
}

/** Columns between the tree, or the edge, and the text; authors' marks stand at their end. */
export function textMargin(state: ViewedState, size: Size): number {
  const least = marginOf(size) + authorColumns(state, size);
  if (!state.toggles.centred) return least;
  return Math.max(least, (size.columns - treeColumns(state, size) - viewOf(state, size).width) >> 1);
}

/** What the layout needs to know of a state and a size. */
export function viewOf({ folds, toggles, limit, pan, textWidth }: ViewedState, size: Size): View {
  const taken = treeColumns({ toggles }, size) + authorColumns({ toggles }, size) + 2 * marginOf(size);
  const width = Math.min(textWidth, size.columns - taken);
  return {
    width: Math.max(MIN_WIDTH, width),
    folds,
    hidden: hiddenKinds(toggles),
    limit: limit?.sections ?? null,
    keepsCode: pan !== null,
  };
}

function hiddenKinds({ signatures, furniture }: Toggles): ReadonlySet<PieceKind> {
  const hidden = new Set<PieceKind>();
  if (!signatures) hidden.add('signature');
  if (!furniture) hidden.add('furniture');
  return hidden;
}
