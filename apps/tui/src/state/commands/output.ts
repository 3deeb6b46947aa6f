import { postName } from '../../layout/labels.ts';
import { type Command, type CommandGroup, say } from '../command.ts';
import type { Effect } from '../effects.ts';
import { currentPost, excerptOf, quoteText, referenceOf, sourceOffsetAt } from '../excerpt.ts';
import { openList, openPrompt } from '../modes.ts';
import type { PickerItem } from '../picker.ts';
import { type Desk, topOf, visibleRows } from '../places.ts';
import { startSelecting } from '../select.ts';
import type { ReaderState } from '../state.ts';

const NO_POST = 'There is no post here';

/** What takes text out of the reader. */
export const output: CommandGroup = {
  title: 'Take out',
  commands: [
    {
      name: 'select',
      keys: ['V'],
      help: 'select lines; moving extends, Escape leaves',
      run: startSelecting,
    },
    {
      name: 'copy',
      keys: ['y'],
      help: 'copy the post or the selected lines',
      run: (desk) => {
        const excerpt = excerptOf(desk);
        if (excerpt === null) return say(desk.state, NO_POST);
        return act(desk, { kind: 'copy', text: excerpt.text, what: excerpt.what });
      },
    },
    {
      name: 'copy-reference',
      keys: ['Y'],
      help: 'copy the number, author and date of the post',
      run: (desk) => {
        const section = excerptOf(desk)?.sections.find((each) => each !== 0) ?? currentPost(desk);
        if (section === null) return say(desk.state, NO_POST);
        const what = `a reference to ${postName(desk.layout.thread, section)}`;
        return act(desk, { kind: 'copy', text: referenceOf(desk, section), what });
      },
    },
    {
      name: 'copy-quote',
      keys: ['c'],
      help: 'copy it as a quote in Markdown',
      run: (desk) => {
        const excerpt = excerptOf(desk);
        if (excerpt === null) return say(desk.state, NO_POST);
        return act(desk, {
          kind: 'copy',
          text: quoteText(desk, excerpt),
          what: `${excerpt.what} as a quote`,
        });
      },
    },
    { ...asking('pipe', '|', 'give it to a command of the shell'), runs: true },
    asking('save', 's', 'save it to a file'),
    asking('export', 'w', 'write all posts shown to a .md, .html, .json or .txt file'),
    { name: 'edit', keys: ['E'], runs: true, help: 'open the dump in $EDITOR at this line', run: edit },
    {
      name: 'links',
      keys: ['l'],
      help: 'list the links of the post; Enter opens, Ctrl-y copies',
      run: listLinks,
    },
  ],
};

/** Asks for an effect and leaves the selection, if there is one. */
export function act({ state }: Desk, effect: Effect): ReaderState {
  const mode = state.mode.name === 'select' ? ({ name: 'read' } as const) : state.mode;
  return { ...state, mode, effects: [...state.effects, effect] };
}

function asking(name: string, key: string, help: string): Command {
  return {
    name,
    keys: [key],
    help,
    run: (desk) => (excerptOf(desk) === null ? say(desk.state, NO_POST) : openPrompt(desk, name)),
  };
}

/** Counts the line of the first row's text from the line its post begins in. */
function edit(desk: Desk): ReaderState {
  const { thread, flow } = desk.layout;
  const top = topOf(desk);
  const post = top.section === 0 ? null : thread.post(top.section);
  const start = (post ?? thread.title)?.position.start;
  if (start === undefined) return act(desk, { kind: 'edit', line: 1 });
  const offset = sourceOffsetAt(flow(top.section), top.offset) ?? start.offset;
  const before =
    top.offset === 0 || offset <= start.offset
      ? ''
      : (thread.source(top.section, start.offset, offset) ?? '');
  const line = (thread.lineOf(top.section) ?? start.line) + (before.match(/\r\n|\n|\r/g)?.length ?? 0);
  return act(desk, { kind: 'edit', line });
}

/** Lists the links on the screen first, then the others of the post. */
function listLinks(desk: Desk): ReaderState {
  const { layout } = desk;
  const shown = [...new Set(visibleRows(desk).map(({ section }) => section))];
  const urls = new Map<string, string>();
  for (const section of shown) {
    const { spans, text } = layout.flow(section);
    for (const { start, end, target } of spans) {
      if (target !== undefined && !urls.has(target)) {
        const name = section === 0 ? '' : postName(layout.thread, section);
        const words = text.slice(start, end);
        urls.set(target, words === target ? name : `${name} ${words}`);
      }
    }
  }
  if (urls.size === 0) return say(desk.state, 'No link in the posts on the screen');
  const items = [...urls].map(
    ([url, detail], index): PickerItem => ({
      label: `${index + 1}  ${url}`,
      detail,
      action: { kind: 'effect', effect: { kind: 'open-link', url } },
    }),
  );
  return openList(desk, { title: 'Links: Enter opens, Ctrl-y copies', items });
}
