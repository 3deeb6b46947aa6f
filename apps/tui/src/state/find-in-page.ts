import { sanitise } from '../text/sanitise.ts';
import { withoutLast } from '../text/width.ts';
import { typedCharacter } from './keys.ts';
import type { PageLine } from './state.ts';

/** What is looked for in a page of text, such as the help. */
export interface Find {
  /** Without a capital letter in it, case does not count. */
  text: string;
  isTyping: boolean;
  /** The line of the current hit, from 0; `null` where no line has one. */
  line: number | null;
  /** The first line that was on the screen when it began. */
  from: number;
}

/** What of a page is on the screen. */
export interface PageView {
  /** Its first line on the screen. */
  top: number;
  find?: Find | undefined;
}

/** Lines above the current hit, where it had to be brought on the screen. */
const LINES_ABOVE = 3;

/** What keys do in every page, by the commands that they are bound to. */
const ROWS: Readonly<Record<string, (page: number) => number>> = {
  'line-down': () => 1,
  'line-up': () => -1,
  'half-page-down': (page) => page >> 1,
  'half-page-up': (page) => -(page >> 1),
  'page-down': (page) => page,
  'page-up': (page) => -page,
  start: () => -Infinity,
  end: () => Infinity,
};

/**
 * Scrolls a page, or looks for something in it, by the keys that do so in a thread.
 *
 * @param command  What the key is bound to; `null` where it is to nothing.
 * @param height  Lines on the screen.
 * @returns `null` where the key closes the page.
 */
export function pressPage(
  view: PageView,
  { lines, height }: { lines: readonly PageLine[]; height: number },
  key: string,
  command: string | null,
): PageView | null {
  const { find } = view;
  const last = Math.max(0, lines.length - height);
  if (find?.isTyping) return typeFind({ ...view, find }, lines, height, key);
  const rows = command === null ? undefined : ROWS[command]?.(height);
  if (rows !== undefined) return { ...view, top: Math.max(0, Math.min(last, view.top + rows)) };
  if (command === 'search' || command === 'filter' || (command === null && key === '/')) {
    return { ...view, find: { text: '', isTyping: true, line: null, from: view.top } };
  }
  if (command === 'next-hit' || (command === null && key === 'n')) return stepFind(view, lines, height, 1);
  if (command === 'previous-hit' || (command === null && key === 'N'))
    return stepFind(view, lines, height, -1);
  return key === 'Escape' && find !== undefined ? { top: view.top } : null;
}

/** Adds text that was pasted to what is being typed. */
export function pasteInPage(
  view: PageView,
  { lines, height }: { lines: readonly PageLine[]; height: number },
  text: string,
): PageView {
  const { find } = view;
  return find?.isTyping ? looking(find, find.text + text, lines, height) : view;
}

/** Where the text that is looked for stands in a line, in order; `end` is exclusive. */
export function hitsInLine(text: string, find: Pick<Find, 'text'>): { start: number; end: number }[] {
  if (find.text === '') return [];
  const isExact = find.text !== find.text.toLowerCase();
  const [line, wanted] = isExact ? [text, find.text] : [text.toLowerCase(), find.text.toLowerCase()];
  const hits: { start: number; end: number }[] = [];
  // Few letters are longer or shorter in small; in a line with one of them hits would stand beside their words.
  if (line.length !== text.length) return [];
  for (let at = line.indexOf(wanted); at !== -1; at = line.indexOf(wanted, at + wanted.length))
    hits.push({ start: at, end: at + wanted.length });
  return hits;
}

/** Says which of the lines with a hit is the current one, and how many there are: `2 of 5`. */
export function findText(find: Find, lines: readonly PageLine[]): string {
  if (find.text === '') return '';
  const found = linesWith(find.text, lines);
  if (find.line === null || found.length === 0) return 'no match';
  return `${found.indexOf(find.line) + 1} of ${found.length}`;
}

function typeFind(
  view: PageView & { find: Find },
  lines: readonly PageLine[],
  height: number,
  key: string,
): PageView {
  const { find } = view;
  switch (key) {
    case 'Enter':
      return find.text === '' ? { top: view.top } : { ...view, find: { ...find, isTyping: false } };
    case 'Escape':
      return { top: find.from };
    case 'Backspace':
    case 'Delete':
      if (find.text === '') return { top: find.from };
      return looking(find, withoutLast(find.text), lines, height);
    case 'Ctrl-u':
      return looking(find, '', lines, height);
    case 'Ctrl-w':
      return looking(find, find.text.replace(/[^ ]* *$/, ''), lines, height);
    default: {
      const typed = typedCharacter(key);
      return typed === null ? view : looking(find, find.text + sanitise(typed), lines, height);
    }
  }
}

/** Looks for a text from where that began; the page stays there as long as it is nowhere. */
function looking(find: Find, text: string, lines: readonly PageLine[], height: number): PageView {
  const found = linesWith(text, lines);
  const line = found.find((each) => each >= find.from) ?? found[0] ?? null;
  return { top: topFor(line, find.from, lines, height), find: { ...find, text, line } };
}

function stepFind(view: PageView, lines: readonly PageLine[], height: number, step: 1 | -1): PageView {
  const { find } = view;
  if (find === undefined) return view;
  const found = linesWith(find.text, lines);
  const current = find.line ?? view.top;
  const next =
    step === 1
      ? (found.find((each) => each > current) ?? found[0])
      : (found.findLast((each) => each < current) ?? found.at(-1));
  if (next === undefined) return view;
  return { top: topFor(next, view.top, lines, height), find: { ...find, line: next } };
}

function linesWith(text: string, lines: readonly PageLine[]): number[] {
  if (text === '') return [];
  return lines.flatMap((line, index) => (hitsInLine(line.text, { text }).length > 0 ? [index] : []));
}

/** Where the page must be for a line to be on the screen: where it is, if it is there. */
function topFor(line: number | null, top: number, lines: readonly PageLine[], height: number): number {
  if (line === null || (line >= top && line < top + height)) return top;
  return Math.max(0, Math.min(line - LINES_ABOVE, lines.length - height));
}
