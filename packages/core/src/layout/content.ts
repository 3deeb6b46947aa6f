/** What a line says, without what an extractor put around its words. */
export interface Content {
  /** Emphasis marks and escapes dropped, blanks folded. */
  plain: string;
  /** Where the words stand in the line; `end` is exclusive. Both are the line's length where it has none. */
  start: number;
  end: number;
  /** The level of the heading that it is marked as, from 1; 0 where it is none. */
  headingLevel: number;
  /** Whether it is marked as an item of a list. */
  isItem: boolean;
  /** The number that it has as an item; `null` where it is none, or has a bullet. */
  order: number | null;
}

/**
 * Reads a line as a person would who knows Markdown, tables and bullets: `  * **Posts:** 55` says `Posts: 55`.
 *
 * Headers of posts look alike under every extractor once their decorations are gone. Linear in the line.
 */
export function contentOfLine(text: string): Content {
  let start = skipSpace(text, 0);
  let headingLevel = 0;
  let isItem = false;
  let order: number | null = null;
  for (;;) {
    const length = leadLength(text, start);
    if (length === 0) break;
    const unit = text.charCodeAt(start);
    if (unit === 0x23) headingLevel = length;
    else if (unit !== 0x3e && unit !== 0x7c) isItem = true;
    if (isDigit(unit)) order = Number(text.slice(start, start + length - 1));
    start = skipSpace(text, start + length);
  }
  let end = text.length;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  return { plain: plainText(text, start, end), start, end, headingLevel, isItem, order };
}

/** Units of a mark that stands before the words: a quote mark, a cell's border, a bullet, a number, a heading's marks. */
function leadLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x3e || unit === 0x7c) return 1;
  if (unit === 0x2a || unit === 0x2b || unit === 0x2d || unit === 0x2022 || isDrawnBullet(unit)) {
    return at + 1 === text.length || isSpace(text.charCodeAt(at + 1)) ? 1 : 0;
  }
  let next = at;
  if (unit === 0x23) {
    while (text.charCodeAt(next) === 0x23) next += 1;
    return next - at <= MAX_HEADING_LEVEL && isSpace(text.charCodeAt(next)) ? next - at : 0;
  }
  while (next - at < MAX_ITEM_DIGITS && isDigit(text.charCodeAt(next))) next += 1;
  // A number alone in its line is no item: it may be a post's.
  if (next === at || text.charCodeAt(next) !== 0x2e || !isSpace(text.charCodeAt(next + 1))) return 0;
  if (DAY.test(text.slice(at, at + MAX_DAY_UNITS))) return 0;
  return skipSpace(text, next + 1) < text.length ? next + 1 - at : 0;
}

/** The bullets of lists in lists: `□ ■ ○ ● ◦ ▪ ☆ ★ ◎ △`. */
function isDrawnBullet(unit: number): boolean {
  return (unit >= 0x25a0 && unit <= 0x25e6 && DRAWN_BULLETS.has(unit)) || unit === 0x2606 || unit === 0x2605;
}

const DRAWN_BULLETS: ReadonlySet<number> = new Set([
  0x25a0, 0x25a1, 0x25aa, 0x25b3, 0x25cb, 0x25ce, 0x25cf, 0x25e6,
]);

/** `21. Mai 2018`: the number is a day's. */
const DAY = /^\d{1,2}\. [^\s\d]{3,12} \d{4}/;
const MAX_DAY_UNITS = 24;

const MAX_HEADING_LEVEL = 6;
const MAX_ITEM_DIGITS = 4;

function plainText(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  if (!/[*_\\]|\]\(| {2}|[\t\u00A0\u200B]|<[/a-z]/.test(words)) return words;
  return withoutLinks(withoutTags(words))
    .replace(/\*\*|__/g, '')
    .replace(/^[*_]|[*_]$|(?<= )[*_]|[*_](?= )/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[ \t\u00A0\u200B]+/g, ' ')
    .trim();
}

/** Text without tags that stand inside a line: links and emphasis. */
function withoutTags(words: string): string {
  return words.includes('<') ? words.replace(TAG, '') : words;
}

const TAG = /<\/?(?:a|b|code|em|font|i|img|small|span|strong|sub|sup|time|u)(?:[\s/][^<>]{0,2000})?>/g;

/** Text without the addresses of Markdown's links, and without its pictures. */
function withoutLinks(words: string): string {
  if (!words.includes('](')) return words;
  return words.replace(PICTURE, '').replace(LINK, '$1');
}

const PICTURE = /!\[[^[\]]*\]\([^()]*\)/g;
const LINK = /\[((?:\\.|[^[\]\\])*)\]\((?:[^()]|\([^()]*\))*\)/g;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x0d || unit === 0x200b || unit === 0xfeff
  );
}

function isTrailing(unit: number): boolean {
  return isSpace(unit) || unit === 0x7c;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
