import { sanitise } from '../text/sanitise.ts';
import { withoutLast } from '../text/width.ts';
import { textRows } from './geometry.ts';
import { goToPercent, goToPost } from './go-to.ts';
import { jumpTo } from './jump-to.ts';
import { typedCharacter } from './keys.ts';
import { typedPlace } from './palette-list.ts';
import type { PickerAction, PickerItem } from './picker.ts';
import { type Desk, leave, quoteAnchor, showInContext, showPassage } from './places.ts';
import type { Mode, ReaderState, Size } from './state.ts';

/** A list is open. */
export type ListMode = Extract<Mode, { name: 'list' }>;

/** The entries that the filter leaves: those that hold all of its words, whatever their case. */
function listedItems({ picker, filter }: ListMode): readonly PickerItem[] {
  const place = picker.takesPlaces ? typedPlace(filter) : null;
  if (place !== null) return [place];
  const words = filter.toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return picker.items;
  return picker.items.filter(({ label, detail }) => {
    const text = `${label} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The entries that are listed, and the index of the first on the screen: the current one stands in the middle. */
export function listWindow(mode: ListMode, size: Size): { items: readonly PickerItem[]; first: number } {
  const items = listedItems(mode);
  const rows = textRows(size) - 1;
  return { items, first: Math.max(0, Math.min(mode.chosen - (rows >> 1), items.length - rows)) };
}

/** Moves in a list, filters it by what is typed, chooses, or leaves it. */
export function pressInList(desk: Desk, mode: ListMode, key: string): ReaderState {
  const items = listedItems(mode);
  const page = Math.max(1, textRows(desk.size) - 1);
  const moves: Readonly<Record<string, number>> = {
    Down: 1,
    'Ctrl-n': 1,
    Tab: 1,
    Up: -1,
    'Ctrl-p': -1,
    'Shift-Tab': -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const move = moves[key];
  if (move !== undefined) {
    const chosen = Math.max(0, Math.min(items.length - 1, mode.chosen + move));
    return { ...desk.state, mode: { ...mode, chosen } };
  }
  const filtered = (filter: string): ReaderState => ({
    ...desk.state,
    mode: { ...mode, filter, chosen: 0 },
  });
  switch (key) {
    case 'Escape':
      return mode.before;
    case 'Enter': {
      const item = items[mode.chosen];
      return item === undefined ? desk.state : choose({ ...desk, state: mode.before }, item.action);
    }
    case 'Ctrl-y': {
      const action = items[mode.chosen]?.action;
      if (action?.kind !== 'effect' || action.effect.kind !== 'open-link') return desk.state;
      const { url } = action.effect;
      return {
        ...mode.before,
        effects: [...mode.before.effects, { kind: 'copy', text: url, what: 'the link' }],
      };
    }
    case 'Backspace':
    case 'Delete':
      return mode.filter === '' ? mode.before : filtered(withoutLast(mode.filter));
    case 'Ctrl-u':
      return filtered('');
    default: {
      const typed = typedCharacter(key);
      return typed === null ? desk.state : filtered(mode.filter + sanitise(typed));
    }
  }
}

function choose(desk: Desk, action: PickerAction): ReaderState {
  switch (action.kind) {
    case 'go':
      return jumpTo(desk, action.anchor);
    case 'post':
      return goToPost(desk, action.number);
    case 'percent':
      return goToPercent(desk, action.percent);
    case 'show':
      return { ...showPassage({ ...desk, state: leave(desk) }, action.passage), passage: action.passage };
    case 'focus': {
      const state = leave(desk);
      return {
        ...showInContext({ ...desk, state }, quoteAnchor(desk.layout, action.quote)),
        focus: action.quote,
      };
    }
    case 'command':
      return desk.keymap.command(action.command)?.run(desk, null, '') ?? desk.state;
    case 'effect':
      return { ...desk.state, effects: [...desk.state.effects, action.effect] };
    case 'limit':
      return {
        ...leave(desk),
        limit: { name: action.name, sections: action.sections },
        top: { section: action.sections[0] ?? 0, offset: 0 },
        pinned: true,
      };
  }
}
