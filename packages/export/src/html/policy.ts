import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { styleHash } from './style-hash.ts';

/**
 * Makes a user's style fit for a `style` element: line ends and NULs as a browser would read them, since the policy knows it
 * by its hash, and no end of the element. `<\/` is `</` in a string of CSS.
 */
export function settleStyle(css: string): string {
  return css
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/<(?=\/style)/giu, '<\\');
}

/**
 * The page needs nothing from anywhere and runs nothing; only the style that it carries applies, and what a user's style
 * carries in itself.
 *
 * @param css  The user's style as `settleStyle` gives it, `null` where there is none.
 */
export function contentSecurityPolicy(css: string | null): string {
  const styles = [`'${styleHash}'`, ...(css === null ? [] : [sourceOf(css)])];
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    ...(css === null ? [] : ['img-src data:', 'font-src data:']),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// In every engine that has `TextEncoder`, which the hash uses, too; the types of the language alone do not have it.
declare function btoa(bytes: string): string;

/** What was worked out last: most pages have the same few texts. */
const sources = new Map<string, string>();
const MAX_SOURCES = 8;

/** What a policy knows a text by that a page carries in itself, a style or a script. */
export function sourceOf(text: string): string {
  const known = sources.get(text);
  if (known !== undefined) return known;
  const source = `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
  if (sources.size >= MAX_SOURCES) sources.clear();
  sources.set(text, source);
  return source;
}
