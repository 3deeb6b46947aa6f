import { sanitise } from '../text/sanitise.ts';
import { clusters, displayWidth } from '../text/width.ts';
import type { Style } from './themes/styles.ts';

/** What an author is known by at a glance. */
export interface AuthorMark {
  /** Exactly two columns: letters of the name. */
  sigil: string;
  style: Extract<Style, `author-${number}`>;
}

const STYLES = ['author-1', 'author-2', 'author-3', 'author-4', 'author-5', 'author-6'] as const;
const SIGIL_COLUMNS = 2;

/**
 * Gives an author's mark: the first letters of the first two words of the name, or the first two of its only one, and one
 * of six styles. The same name has the same mark in every thread, whatever its case.
 */
export function authorMark(name: string): AuthorMark {
  const clean = sanitise(name.normalize('NFC'));
  const words = clean.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [clean];
  const [first = '', second] = words;
  const letters = second === undefined ? Array.from(clusters(first)) : [firstOf(first), firstOf(second)];
  let sigil = '';
  for (const { text } of letters) {
    // A capital may be wider: `ß` becomes `SS`.
    const letter = sigil === '' ? capital(text) : text;
    if (displayWidth(sigil + letter) > SIGIL_COLUMNS) break;
    sigil += letter;
  }
  const style = STYLES[hash(clean.toLowerCase()) % STYLES.length] as AuthorMark['style'];
  return { sigil: sigil + ' '.repeat(SIGIL_COLUMNS - displayWidth(sigil)), style };
}

function firstOf(word: string): { text: string } {
  const [first] = clusters(word);
  return first ?? { text: '' };
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return displayWidth(upper) === displayWidth(letter) ? upper : letter;
}

/** FNV-1a: names that differ in a letter fall apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
