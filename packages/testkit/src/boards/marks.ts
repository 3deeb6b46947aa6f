import type { Stretch } from '../truth.ts';
import { type Html, html } from './html.ts';

/** What a marked stretch of a page is. */
export type MarkRole =
  | 'title'
  | 'name'
  | 'user-title'
  | 'date'
  | 'number'
  | 'edited'
  | 'signature'
  | 'furniture'
  | 'text'
  | 'attribution'
  | 'mention'
  | 'link'
  | 'sign-off';

/** One marked stretch. A body is many of them, a mark a line, so that what an extractor drops takes nothing else along. */
export interface Mark {
  role: MarkRole;
  /** Index of the post from 0, `null` for what belongs to none. */
  post: number | null;
  /** The quotes that the stretch lies in, outermost first, as numbers that the page gave them. */
  quotes: readonly number[];
}

/** A mark that survived an extractor, with its place in the dump without marks. */
export interface FoundMark extends Mark {
  at: Stretch;
}

/** Puts marks round texts and remembers what they mean. */
export interface Marker {
  marks: Mark[];
  /** `text`, escaped, between its marks; blanks at its ends stay outside, where marks would change how they collapse. */
  mark(mark: Mark, text: string): Html;
}

/** The supplementary private-use planes: an open and a close mark for each stretch, an eighth of a million in all. */
const FIRST_MARK = 0xf0000;
const LAST_MARK = 0x10fffd;
const markPattern = /[\u{F0000}-\u{10FFFD}]/gu;

/** Makes a marker for one page. */
export function createMarker(): Marker {
  const marks: Mark[] = [];
  return {
    marks,
    mark(mark, text) {
      const [, before = '', core = '', after = ''] = /^([ \n]*)(.*?)([ \n]*)$/su.exec(text) ?? [];
      if (core === '') return html`${text}`;
      const open = FIRST_MARK + 2 * marks.length;
      if (open >= LAST_MARK) throw new RangeError('A page has more stretches than there are marks');
      marks.push(mark);
      return html`${before}${String.fromCodePoint(open)}${core}${String.fromCodePoint(open + 1)}${after}`;
    },
  };
}

/** `text` without marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(markPattern, '');
}

/** Finds the marks that are in `text` whole and says where they stand once all marks are gone; the first of each counts. */
export function findMarks(text: string, marks: readonly Mark[]): FoundMark[] {
  const openOffsets = new Map<number, number>();
  const found = new Map<number, FoundMark>();
  let removed = 0;
  for (const { 0: character, index } of text.matchAll(markPattern)) {
    const place = (character.codePointAt(0) as number) - FIRST_MARK;
    const offset = index - removed;
    removed += character.length;
    const number = place >> 1;
    const mark = marks[number];
    if (place % 2 === 0) {
      if (!openOffsets.has(number)) openOffsets.set(number, offset);
      continue;
    }
    const start = openOffsets.get(number);
    if (mark && start !== undefined && start < offset && !found.has(number))
      found.set(number, { ...mark, at: [start, offset] });
  }
  return [...found.values()];
}

/**
 * Runs `change`, which inserts characters into a text and does nothing else, so that it does not see the marks.
 *
 * @returns The changed text with the marks where they were; what was inserted beside a mark stands behind it.
 */
export function changedAroundMarks(text: string, change: (text: string) => string): string {
  const changed = change(withoutMarks(text));
  let result = '';
  let place = 0;
  for (const character of text) {
    if (isMark(character)) {
      result += character;
      continue;
    }
    while (place < changed.length && !changed.startsWith(character, place)) {
      result += changed[place];
      place += 1;
    }
    result += character;
    place += character.length;
  }
  return result + changed.slice(place);
}

function isMark(character: string): boolean {
  return (character.codePointAt(0) as number) >= FIRST_MARK;
}
