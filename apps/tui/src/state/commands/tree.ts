import { type CommandGroup, say } from '../command.ts';
import { TREE_MIN_COLUMNS } from '../geometry.ts';
import { keyOf } from '../help.ts';
import { currentPost, type Desk } from '../places.ts';
import type { ReaderState } from '../state.ts';
import { treeOf } from '../tree-of.ts';

/** The pane with the tree of replies. */
export const tree: CommandGroup = {
  title: 'Tree of replies',
  commands: [
    { name: 'tree', keys: ['t'], help: 'show or hide the tree of who answers whom', run: toggleTree },
    {
      name: 'tree-less',
      keys: ['<'],
      help: 'one level of the tree less; 2< is two levels',
      run: (desk, count) => setDepth(desk, count ?? (desk.state.treeDepth ?? deepest(desk)) - 1),
    },
    {
      name: 'tree-more',
      keys: ['>'],
      help: 'one level of the tree more, at last all',
      run: (desk, count) => setDepth(desk, count ?? (desk.state.treeDepth ?? deepest(desk)) + 1),
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

function setDepth(desk: Desk, depth: number): ReaderState {
  const { state } = desk;
  if (!state.toggles.tree) return say(state, `The tree is hidden; ${keyOf(desk.keymap, 'tree')} shows it`);
  const treeDepth = depth >= deepest(desk) ? null : Math.max(1, depth);
  const levels = treeDepth === 1 ? '1 level' : `${treeDepth} levels`;
  return { ...state, treeDepth, notice: treeDepth === null ? 'The whole tree' : `${levels} of the tree` };
}

/** Levels that the tree around the current post has. */
function deepest(desk: Desk): number {
  const section = currentPost(desk);
  return section === null ? 1 : Math.max(...treeOf(desk, section, null).map(({ level }) => level));
}
