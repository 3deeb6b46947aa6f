import { findDate } from '../dates/find.ts';
import { matchPageWords } from '../dialects/page-words.ts';
import { fieldRoleOf } from '../dialects/vocabulary.ts';

/** A member's profile that an extractor put in one line: `Ann Senior Member Posts: 12 Joined: May 2010`. */
export interface ProfileInLine {
  /** What stands before the first label: the name, maybe with a title; `null` where that is nothing. */
  name: string | null;
}

const MAX_NAME_BEFORE = 60;
const MAX_LABEL_WORDS = 3;

/**
 * Reads a line that is several fields of a header, or a name and some fields.
 *
 * @returns `null` for any other line.
 */
export function profileIn(plain: string): ProfileInLine | null {
  if (!/\d/.test(plain) || !plain.includes(' ')) return null;
  const words = plain.split(' ');
  let labels = 0;
  let withColon = 0;
  let first = -1;
  for (let index = 0; index < words.length; index += 1) {
    const length = labelLength(words, index);
    if (length === 0) continue;
    if (first < 0) first = index;
    labels += 1;
    if (words[index + length - 1]?.endsWith(':')) withColon += 1;
    index += length - 1;
  }
  const before = first > 0 ? words.slice(0, first).join(' ') : '';
  if (before.length > MAX_NAME_BEFORE || /[.!?,;:]$/.test(before) || findDate(before) !== null) return null;
  const isProfile =
    labels > 1 || (withColon > 0 && before !== '' && matchPageWords('byline', plain) === null);
  return isProfile ? { name: before === '' ? null : before } : null;
}

/** Words of the label that begins at an index: one with a colon, or with a number or a date behind it; 0 where none does. */
function labelLength(words: readonly string[], from: number): number {
  for (let length = Math.min(MAX_LABEL_WORDS, words.length - from); length > 0; length -= 1) {
    const last = words[from + length - 1] as string;
    const next = words[from + length] ?? '';
    const isMonth = MONTH.test(next) && /^\d/.test(words[from + length + 1] ?? '');
    if (!last.endsWith(':') && !/^\d/.test(next) && !isMonth) continue;
    const label = words.slice(from, from + length).join(' ');
    if (fieldRoleOf(label.replace(/ ?:$/, '')) !== null) return length;
  }
  return 0;
}

/** A month's short name, as `Joined Mar 2005` has it in most languages. */
const MONTH = /^[A-Za-z\u00C0-\u024F\u0400-\u04FF]{3,9}\.?$/;
