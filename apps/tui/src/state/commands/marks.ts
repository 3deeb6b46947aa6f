import { postName } from '../../layout/labels.ts';
import type { Anchor, Layout } from '../../layout/layout.ts';
import { sanitise } from '../../text/sanitise.ts';
import { type CommandGroup, say } from '../command.ts';
import { keyOf } from '../help.ts';
import { jumpTo } from '../jump-to.ts';
import { typedCharacter } from '../keys.ts';
import { openList } from '../modes.ts';
import type { PickerItem } from '../picker.ts';
import { type Desk, topOf } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** Places with a letter, and those that jumps left. */
export const marks: CommandGroup = {
  title: 'Marked places',
  commands: [
    {
      name: 'back-and-forth',
      keys: ["' '"],
      help: 'to where the last jump began, and again to come back',
      run: backAndForth,
    },
    { name: 'marks', keys: ["' ?"], help: 'list of marks', run: listMarks },
    { name: 'jumps', keys: ["' /"], help: 'list of places that jumps left', run: listJumps },
    {
      name: 'mark',
      keys: ['m *'],
      help: 'mark the first row with a letter',
      run: (desk, _, key) => setMark(desk, key),
    },
    {
      name: 'go-to-mark',
      keys: ["' *"],
      help: 'to the mark with that letter',
      run: (desk, _, key) => goToMark(desk, key),
    },
  ],
};

/** Units of the text at a place that a list shows. */
const SNIPPET = 120;

function setMark(desk: Desk, key: string): ReaderState {
  const name = typedCharacter(key);
  if (name === null || !/^[\p{L}\p{N}]$/u.test(name)) {
    return say(desk.state, `A mark is a letter or a digit, not ${sanitise(key)}`);
  }
  const anchor = topOf(desk);
  const goTo = keyOf(desk.keymap, 'go-to-mark').replace('…', name);
  const notice = `Marked ${placeName(desk.layout, anchor)} as ${name}; ${goTo} comes back`;
  return { ...desk.state, marks: { ...desk.state.marks, [name]: anchor }, notice };
}

function goToMark(desk: Desk, key: string): ReaderState {
  // A name such as `constructor` cannot be typed, and no mark is inherited.
  const anchor = Object.hasOwn(desk.state.marks, key) ? desk.state.marks[key] : undefined;
  if (anchor === undefined)
    return say(desk.state, `No mark ${sanitise(key)}; ${keyOf(desk.keymap, 'marks')} lists the marks`);
  return jumpTo(desk, anchor);
}

/** The place that is left becomes the one to come back to, so that pressing it twice changes nothing. */
function backAndForth(desk: Desk): ReaderState {
  const stop = desk.state.back.at(-1);
  if (stop === undefined) return say(desk.state, 'No jump to go back from');
  const jumped = jumpTo(desk, stop.top);
  return { ...jumped, pinned: stop.pinned, focus: stop.focus };
}

function listMarks(desk: Desk): ReaderState {
  const all = Object.entries(desk.state.marks).sort(([left], [right]) => (left < right ? -1 : 1));
  if (all.length === 0)
    return say(
      desk.state,
      `No marks yet; ${keyOf(desk.keymap, 'mark').replace('…', ' and a letter')} sets one`,
    );
  return openList(desk, {
    title: 'Marks',
    items: all.map(([name, anchor]) => placeItem(desk.layout, anchor, name)),
  });
}

function listJumps(desk: Desk): ReaderState {
  const { back, forward } = desk.state;
  const stops = [...forward, ...[...back].reverse()];
  if (stops.length === 0) return say(desk.state, 'No jumps yet');
  const items = stops.map(({ top }) => placeItem(desk.layout, top));
  return openList(
    desk,
    { title: 'Places that jumps left, the last one first', items },
    Math.min(forward.length, stops.length - 1),
  );
}

function placeItem(layout: Layout, anchor: Anchor, name = ''): PickerItem {
  const { text } = layout.flow(anchor.section);
  const words = text.slice(anchor.offset, anchor.offset + SNIPPET).replace(/\n+/g, ' ');
  const place = placeName(layout, anchor);
  return { label: name === '' ? place : `${name}  ${place}`, detail: words, action: { kind: 'go', anchor } };
}

function placeName({ thread }: Layout, { section }: Anchor): string {
  return section === 0 ? 'the title' : postName(thread, section);
}
