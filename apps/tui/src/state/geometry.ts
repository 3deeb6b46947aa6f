import type { PieceKind } from '../layout/flow.ts';
import { MIN_WIDTH, type View } from '../layout/layout.ts';
import type { ReaderState, Size, Toggles } from './state.ts';

/** What of a state decides about rows. */
type ViewedState = Pick<ReaderState, 'folds' | 'toggles' | 'limit'>;

/** Widest text in columns: beyond it the eye loses the line. */
const MAX_TEXT_WIDTH = 90;

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

/** Rows for text: all but the status line. */
export function textRows({ rows }: Size): number {
  return Math.max(1, rows - 1);
}

/** Columns that the tree of replies takes at the left. */
export function treeColumns({ toggles }: Pick<ReaderState, 'toggles'>, { columns }: Size): number {
  return toggles.tree && columns >= TREE_MIN_COLUMNS ? TREE_COLUMNS : 0;
}

/** What the layout needs to know of a state and a size. */
export function viewOf({ folds, toggles, limit }: ViewedState, size: Size): View {
  const width = Math.min(MAX_TEXT_WIDTH, size.columns - treeColumns({ toggles }, size) - 2 * marginOf(size));
  return {
    width: Math.max(MIN_WIDTH, width),
    folds,
    hidden: hiddenKinds(toggles),
    limit: limit?.sections ?? null,
  };
}

function hiddenKinds({ signatures, furniture }: Toggles): ReadonlySet<PieceKind> {
  const hidden = new Set<PieceKind>();
  if (!signatures) hidden.add('signature');
  if (!furniture) hidden.add('furniture');
  return hidden;
}
