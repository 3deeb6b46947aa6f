import { findDate } from '../dates/find.ts';
import { matchPageWords } from '../dialects/page-words.ts';
import type { BylineFact, NameStretch, Stretch } from '../lines/kinds.ts';
import { contentOfLine } from './content.ts';

/**
 * Reads who edited a post, and when, off the board's note in a stretch of a line.
 *
 * @returns Where they stand in the line; `null` for what the note does not say, or says between decorations.
 */
export function readStamp(line: string, { start, end }: Stretch): Pick<BylineFact, 'name' | 'date'> {
  const text = line.slice(start, end);
  const { plain } = contentOfLine(text);
  const values = matchPageWords('editStamp', plain)?.values ?? [];
  const nameAt = values.find(({ role }) => role === 'n');
  // Beside the date of the post itself, that of the edit comes last.
  const dateAt = values.filter(({ role }) => role === 'd').at(-1);
  const value = dateAt === undefined ? '' : plain.slice(dateAt.start, dateAt.end);
  const words = findDate(value) === null ? plain : value;
  const found = findDate(words);
  const date = found === null ? null : stretchOf(text, words.slice(found.start, found.end), start);
  return {
    name: nameAt === undefined ? null : nameOf(text, plain.slice(nameAt.start, nameAt.end), start),
    date: found === null || date === null ? null : { ...date, iso: found.iso, precision: found.precision },
  };
}

function nameOf(text: string, name: string, offset: number): NameStretch | null {
  const stretch = stretchOf(text, name, offset);
  return stretch && { ...stretch, text: name };
}

/** Where the last of these words stand in a text that begins at `offset`. */
function stretchOf(text: string, words: string, offset: number): Stretch | null {
  const at = words === '' ? -1 : text.lastIndexOf(words);
  return at < 0 ? null : { start: offset + at, end: offset + at + words.length };
}
