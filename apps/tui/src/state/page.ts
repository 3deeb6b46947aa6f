import { wrap } from '../text/wrap.ts';
import { marginOf, textRows } from './geometry.ts';
import { helpLines } from './help.ts';
import type { Desk } from './places.ts';
import type { Mode, PageLine, ReaderState } from './state.ts';

/** A page is open. */
export type PageMode = Extract<Mode, { name: 'page' }>;

/** The lines of a page at the present width. */
export function pageLines(
  { keymap, layout, size }: Pick<Desk, 'keymap' | 'layout' | 'size'>,
  { lines }: PageMode,
): readonly PageLine[] {
  if (lines === 'help') return helpLines(keymap, size.columns, layout.drawing.glyphs);
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

/** Scrolls a page by the keys that scroll the thread; any other key closes it. */
export function pressInPage(desk: Desk, mode: PageMode, key: string): ReaderState {
  const page = textRows(desk.size);
  const deltas: Readonly<Record<string, number>> = {
    'line-down': 1,
    'line-up': -1,
    'half-page-down': page >> 1,
    'half-page-up': -(page >> 1),
    'page-down': page,
    'page-up': -page,
    start: -Infinity,
    end: Infinity,
  };
  const found = desk.keymap.find([key]);
  const delta = found.kind === 'command' ? deltas[found.command.name] : undefined;
  if (delta === undefined) return { ...desk.state, mode: { name: 'read' } };
  const last = Math.max(0, pageLines(desk, mode).length - page);
  return { ...desk.state, mode: { ...mode, top: Math.max(0, Math.min(last, mode.top + delta)) } };
}
