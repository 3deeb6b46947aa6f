import { foldText } from './search-terms.ts';

/** Longest part of a file name that comes from a title or a name. */
const MAX_SLUG_LENGTH = 48;

/**
 * Makes the name that the files of a thread have: `lock-gate-leaking-1k3x9zq`. It holds `a` to `z`, digits and hyphens only,
 * so that every file system and address takes it, and stays as long as title and key do.
 *
 * @param key  What tells the thread from all others, such as the path of its dump.
 */
export function threadName(title: string, key: string): string {
  return `${slugOf(title) || 'thread'}-${digest(key)}`;
}

/** Where a page of a thread is, seen from the folder of all threads; `page` counts from 0. */
export function threadFile(name: string, page: number): string {
  return page === 0 ? `${name}.html` : `${name}_${page + 1}.html`;
}

/**
 * Where the page of an author is, seen from the folder of all authors. Names that differ in case alone are one author's;
 * the same name on different boards is one page, too: nothing in a dump tells them apart.
 */
export function authorFile(name: string): string {
  return `${slugOf(name) || 'author'}-${digest(name.normalize('NFC').toLowerCase())}.html`;
}

/** Makes something to sort titles and names by: case and accents do not count, and numbers go by their value. */
export function sortKey(text: string): string {
  return foldText(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d{1,9}/gu, (digits) => digits.padStart(9, '0'));
}

function slugOf(text: string): string {
  return foldText(text.slice(0, 4 * MAX_SLUG_LENGTH))
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/gu, '');
}

/**
 * Seven letters and digits that stand for a text. Two FNV-like sums with different primes; whoever makes two texts of one
 * sum gains two names that begin alike, and the caller keeps names apart.
 */
export function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (high >>> 13), 0x85ebca6b);
  high = Math.imul(high ^ (low >>> 16), 0xc2b2ae35);
  const sum = (high & 0x7) * 2 ** 32 + ((low ^ (high >>> 16)) >>> 0);
  return sum.toString(36).padStart(7, '0').slice(-7);
}
