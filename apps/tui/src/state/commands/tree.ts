import { type CommandGroup, say } from '../command.ts';
import { TREE_MIN_COLUMNS } from '../geometry.ts';
import type { Desk } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** Deepest level that the tree is folded to; beyond it all are shown. */
const MAX_DEPTH = 9;

/** The pane with the tree of replies. */
export const tree: CommandGroup = {
  title: 'Tree of replies',
  commands: [
    { name: 'tree', keys: ['t'], help: 'show or hide the tree of who answers whom', run: toggleTree },
    {
      name: 'tree-less',
      keys: ['<'],
      help: 'one level of the tree less; 2< is two levels',
      run: (desk, count) => setDepth(desk, count ?? (desk.state.treeDepth ?? MAX_DEPTH) - 1),
    },
    {
      name: 'tree-more',
      keys: ['>'],
      help: 'one level of the tree more, at last all',
      run: (desk, count) => setDepth(desk, count ?? (desk.state.treeDepth ?? MAX_DEPTH) + 1),
    },
  ],
};

function toggleTree({ state, size }: Desk): ReaderState {
  const toggles = { ...state.toggles, tree: !state.toggles.tree };
  const isTooNarrow = toggles.tree && size.columns < TREE_MIN_COLUMNS;
  const notice = isTooNarrow
    ? `The tree shows in ${TREE_MIN_COLUMNS} columns or more; here are ${size.columns}`
    : null;
  return { ...state, toggles, notice };
}

function setDepth({ state }: Desk, depth: number): ReaderState {
  if (!state.toggles.tree) return say(state, 'The tree is hidden; t shows it');
  const treeDepth = depth >= MAX_DEPTH ? null : Math.max(1, depth);
  const levels = treeDepth === 1 ? '1 level' : `${treeDepth} levels`;
  return { ...state, treeDepth, notice: treeDepth === null ? 'The whole tree' : `${levels} of the tree` };
}
