import type { Bindable } from '../state/command.ts';
import { type Find, findText, hitsInLine } from '../state/find-in-page.ts';
import { marginOf, textRows } from '../state/geometry.ts';
import { keyOf } from '../state/help.ts';
import type { Keymap } from '../state/keymap.ts';
import { pageLines } from '../state/page.ts';
import type { Desk } from '../state/places.ts';
import type { PageLine, PageMode, Size } from '../state/state.ts';
import { type Glyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { trimRow } from '../text/wrap.ts';
import { fill, type Screen } from './frame.ts';
import type { Paint, Style } from './palette.ts';

/** Draws a page of text that covers the screen. */
export function drawPage(mode: PageMode, desk: Desk, paint: Paint): Screen {
  const { glyphs } = desk.layout.drawing;
  return drawPageLines(pageLines(desk, mode), mode, desk, paint, glyphs);
}

/** Draws lines from `top` on, with a status line that says how to go on, to find something and to leave. */
export function drawPageLines(
  all: readonly PageLine[],
  { top, title, find }: Pick<PageMode, 'top' | 'title' | 'find'>,
  { size, keymap }: { size: Size; keymap: Pick<Keymap<Bindable>, 'command'> },
  paint: Paint,
  { separator }: Glyphs = unicodeGlyphs,
): Screen {
  const page = textRows(size);
  const margin = ' '.repeat(marginOf(size));
  const lines = fill(
    all.slice(top, top + page).map((line, index) => {
      const hits = find === undefined ? [] : hitMarks(line, find, top + index === find.line);
      return margin + lineText(line, hits, size.columns - margin.length, paint);
    }),
    page,
  );
  if (find?.isTyping) {
    const label = `/${find.text}`;
    const count = findText(find, all);
    const gap = size.columns - 1 - displayWidth(label) - displayWidth(count);
    const line = gap < 1 ? truncate(label, size.columns - 1) : `${label}${' '.repeat(gap)}${count}`;
    return {
      lines: [...lines, line],
      cursor: { x: Math.min(displayWidth(label), size.columns - 1), y: page },
    };
  }
  const findKey = keymap.command('search') === undefined ? '/' : keyOf(keymap, 'search');
  const steps = [keyOf(keymap, 'next-hit'), keyOf(keymap, 'previous-hit')].map((key, index) =>
    key.startsWith(':') ? 'nN'[index] : key,
  );
  const hints = [
    title,
    ...(find === undefined ? [] : [`“${find.text}” ${findText(find, all)}`, `${steps.join(' ')} go on`]),
    ...(top + page < all.length ? [`${keyOf(keymap, 'line-down')} for more`] : []),
    ...(find === undefined && all.length > page ? [`${findKey} finds`] : []),
    'any other key closes',
  ];
  const hint = truncate(` ${hints.join(` ${separator} `)}`, size.columns);
  const status = paint('status', hint + ' '.repeat(size.columns - displayWidth(hint)));
  return { lines: [...lines, status], cursor: null };
}

/** A stretch of a line in a style; later ones lie over earlier ones. */
interface Stretch {
  start: number;
  /** Exclusive. */
  end: number;
  style: Style;
}

function hitMarks({ text }: PageLine, find: Find, isCurrent: boolean): Stretch[] {
  const style = isCurrent ? 'current-hit' : 'hit';
  return hitsInLine(text, find).map((hit) => ({ ...hit, style }));
}

function lineText(
  { kind, text, changes = [] }: PageLine,
  hits: readonly Stretch[],
  columns: number,
  paint: Paint,
): string {
  // Blanks at a break may hang over the edge.
  const line = truncate(trimRow(text), columns);
  const stretches: Stretch[] = [
    ...(kind === 'title' ? [{ start: 0, end: line.length, style: 'help-title' as const }] : []),
    ...changes.map(({ start, end, kind: change }) => ({
      start,
      end,
      style: change === 'added' ? ('word-added' as const) : ('word-removed' as const),
    })),
    ...hits,
  ];
  const borders = [0, line.length, ...stretches.flatMap(({ start, end }) => [start, end])]
    .filter((border) => border <= line.length)
    .sort((one, other) => one - other);
  let painted = '';
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1] ?? start;
    if (end === start) continue;
    const top = stretches.findLast((each) => each.start <= start && start < each.end);
    const part = line.slice(start, end);
    painted += top === undefined ? part : paint(top.style, part);
  }
  return painted;
}
