import { wrap } from '../text/wrap.ts';
import { pasteInPage, pressPage } from './find-in-page.ts';
import { marginOf, textRows } from './geometry.ts';
import { helpLines } from './help.ts';
import { helpHere } from './help-here.ts';
import type { Desk } from './places.ts';
import type { PageLine, PageMode, ReaderState } from './state.ts';

/** The lines of a page at the present width. */
export function pageLines(desk: Desk, { lines }: PageMode): readonly PageLine[] {
  const { keymap, layout, size } = desk;
  if (lines === 'help') {
    return helpLines(keymap, size.columns, layout.drawing.glyphs, null, helpHere(desk));
  }
  const width = size.columns - 2 * marginOf(size);
  const kept = wrappedPages.get(lines);
  if (kept?.width === width) return kept.wrapped;
  const wrapped = lines.flatMap((line) => wrapLine(line, width));
  wrappedPages.set(lines, { width, wrapped });
  return wrapped;
}

/** Each frame and each key asks again, and the source of a post may be long. */
const wrappedPages = new WeakMap<readonly PageLine[], { width: number; wrapped: readonly PageLine[] }>();

/** Breaks a line into rows, the second and the following indented. */
function wrapLine(line: PageLine, width: number): PageLine[] {
  const { kind, text, changes = [] } = line;
  const indent = Math.min(line.indent ?? text.search(/[^ ]|$/), width >> 1);
  const first = wrap(text, width)[0] as number;
  const ends = [
    first,
    ...(first < text.length ? wrap(text.slice(first), width - indent).map((end) => first + end) : []),
  ];
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const before = index === 0 ? 0 : indent;
    const inRow = changes
      .filter((change) => change.start < end && change.end > start)
      .map((change) => ({
        kind: change.kind,
        start: Math.max(change.start, start) - start + before,
        end: Math.min(change.end, end) - start + before,
      }));
    return { kind, text: ' '.repeat(before) + text.slice(start, end), changes: inRow };
  });
}

/** Scrolls a page or looks for something in it, by the keys that do so in the thread; any other key closes it. */
export function pressInPage(desk: Desk, mode: PageMode, key: string): ReaderState {
  const found = desk.keymap.find([key]);
  const command = found.kind === 'command' ? found.command.name : found.kind === 'prefix' ? '' : null;
  const view = pressPage(mode, pageOf(desk, mode), key, command);
  if (view === null) return { ...desk.state, mode: mode.back ?? { name: 'read' } };
  return { ...desk.state, mode: { ...mode, find: undefined, ...view } };
}

/** Adds pasted text to what is looked for in a page. */
export function pasteInto(desk: Desk, mode: PageMode, text: string): ReaderState {
  return { ...desk.state, mode: { ...mode, ...pasteInPage(mode, pageOf(desk, mode), text) } };
}

function pageOf(desk: Desk, mode: PageMode) {
  return { lines: pageLines(desk, mode), height: textRows(desk.size) };
}
