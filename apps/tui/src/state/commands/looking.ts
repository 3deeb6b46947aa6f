import { postName } from '../../layout/labels.ts';
import { whyLines } from '../../relations/why.ts';
import { reveal } from '../../text/reveal.ts';
import { sanitise } from '../../text/sanitise.ts';
import { type CommandGroup, say } from '../command.ts';
import { keyOf } from '../help.ts';
import { openPage } from '../modes.ts';
import { type Desk, topOf } from '../places.ts';
import { rejectAuthor, rejectLink } from '../reject-link.ts';
import type { PageLine, ReaderState, Toggles } from '../state.ts';
import { onPost } from './conversation.ts';

/** What is known about a post, and what of it is shown. */
export const looking: CommandGroup = {
  title: 'About this post',
  commands: [
    {
      name: 'why',
      keys: ['i'],
      help: 'why author, date and sources are believed, and how sure that is',
      run: onPost(why),
    },
    {
      name: 'reject',
      keys: ['X'],
      help: 'the quote is not from there; again: it is',
      run: rejectLink,
    },
    {
      name: 'reject-author',
      keys: ['Alt-x'],
      help: 'the inferred author is wrong; again: right',
      run: rejectAuthor,
    },
    { name: 'source', keys: ['v'], help: 'its lines as they stand in the dump', run: onPost(showSource) },
    { name: 'edits', keys: ['e'], help: 'when and why it was edited', run: onPost(showEdits) },
    {
      name: 'signatures',
      keys: ['\\'],
      help: 'show or hide signatures',
      run: (desk) => toggle(desk, 'signatures', 'Signatures'),
    },
    {
      name: 'furniture',
      keys: ['B'],
      help: "show or hide the board's own words",
      run: (desk) => toggle(desk, 'furniture', 'The board’s own words'),
    },
  ],
};

function why(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const lines = whyLines(thread, section, keyOf(desk.keymap, 'compare')).flatMap(
    ({ heading, sentences }, index): PageLine[] => [
      ...(index === 0 ? [] : [{ kind: 'text' as const, text: '' }]),
      { kind: 'title', text: heading },
      ...sentences.map((sentence): PageLine => ({ kind: 'text', text: `  ${sanitise(sentence)}` })),
    ],
  );
  return openPage(desk, `Why ${postName(thread, section)} is read so`, lines);
}

function showSource(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const { start, end } = thread.post(section).position;
  const source = thread.source(section, start.offset, end.offset);
  const name = postName(thread, section);
  if (source === null)
    return say(desk.state, `The dump of ${name} is not to be had: this thread was not read from text`);
  const lines = source.replace(/\n$/, '').split('\n');
  const first = thread.lineOf(section) ?? 1;
  const digits = String(first + lines.length - 1).length;
  const numbered = lines.map((line, index): PageLine => {
    const number = String(first + index).padStart(digits);
    return { kind: 'text', text: `${number}  ${reveal(line)}`, indent: digits + 2 };
  });
  return openPage(desk, `Source of ${name}`, numbered);
}

function showEdits(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const { edited, children } = thread.post(section);
  const name = postName(thread, section);
  const notes = children
    .filter((block) => block.type === 'editNote')
    .map((note) => note.children.map((inline) => (inline.type === 'break' ? ' ' : inline.value)).join(''));
  const all = [...(edited === null ? [] : [edited.value.replaceAll('\n', ' ')]), ...notes].map((note) =>
    sanitise(note),
  );
  if (all.length === 0) return say(desk.state, `${name} was not edited, as far as the dump tells`);
  if (all.length === 1) return say(desk.state, `${name}: ${all[0]}`);
  return openPage(
    desk,
    `Edits of ${name}`,
    all.map((text) => ({ kind: 'text', text })),
  );
}

function toggle(desk: Desk, name: keyof Toggles, what: string): ReaderState {
  const { state } = desk;
  const isShown = !state.toggles[name];
  const notice = `${what} are ${isShown ? 'shown' : 'hidden'}`;
  return { ...state, top: topOf(desk), toggles: { ...state.toggles, [name]: isShown }, notice };
}
