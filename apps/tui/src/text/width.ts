import stringWidth from 'string-width';

/**
 * Anything but characters that take one column, combine with nothing and need no cleaning: Latin, Greek,
 * Cyrillic and Hebrew letters, curly quotes, dashes, arrows, currency signs. Nearly all prose has no other,
 * so the test pays for itself many times.
 */
const NOT_SINGLE_WIDTH =
  /[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u05D0-\u05EA\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2100-\u218B\u2190-\u21FF\u2500-\u25FC]/;

/** The same for the commonest of them: with so few ranges the test takes a tenth of the time. */
const NOT_COMMON = /[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u2010-\u2027]/;

/**
 * Anything but those, and characters that take two columns and combine with nothing beside them: Chinese characters, kana,
 * Hangul syllables, full-width letters, and the blocks of emoji that hold no modifiers and no flags.
 */
const NOT_SIMPLE =
  /[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u05D0-\u05EA\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2100-\u218B\u2190-\u21FF\u2500-\u25FC\u3001-\u3029\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60\u{1F400}-\u{1F43E}\u{1F442}-\u{1F4FC}\u{1F600}-\u{1F64F}\u{1F680}-\u{1F6C5}\u{1F90C}-\u{1F93A}\u{1F93C}-\u{1F945}\u{1F947}-\u{1F9AF}\u{1F9B4}-\u{1F9FF}]/u;

/** The first of the characters in `NOT_SIMPLE` that take two columns; all of them stand behind those that take one. */
const FIRST_WIDE = 0x3001;

/** Columns of the widest character that fits everywhere. */
const MOST_COLUMNS = 2;

/** Entries after which the memo starts anew: more distinct clusters than any script's everyday text has. */
const MEMO_LIMIT = 10_000;

/** Made at its first use: it loads ICU's tables, which no text of single-width characters needs. */
let segmenter: Intl.Segmenter | undefined;
let memo = new Map<string, number>();

/** Says that each UTF-16 unit of `text` takes exactly one column. */
export function isSingleWidth(text: string): boolean {
  return !NOT_COMMON.test(text) || !NOT_SINGLE_WIDTH.test(text);
}

/** Counts the columns `text` takes; `text` must be sanitised. */
export function displayWidth(text: string): number {
  if (isSingleWidth(text)) return text.length;
  if (NOT_SIMPLE.test(text)) return stringWidth(text);
  let width = 0;
  for (const character of text) width += widthOfSimple(character);
  return width;
}

function widthOfSimple(character: string): number {
  return (character.codePointAt(0) as number) < FIRST_WIDE ? 1 : 2;
}

/** A user-perceived character with the columns it takes. */
export interface Cluster {
  text: string;
  /** 0, 1 or 2. */
  width: number;
}

/** Splits sanitised text into user-perceived characters, and those that are wider than any should be into their letters. */
export function* clusters(text: string): Generator<Cluster> {
  if (!NOT_SIMPLE.test(text)) {
    for (const character of text) yield { text: character, width: widthOfSimple(character) };
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) {
    const width = clusterWidth(segment);
    if (width <= MOST_COLUMNS) yield { text: segment, width };
    // Some letters join without end, and a terminal draws each in columns of its own.
    else for (const letter of segment) yield { text: letter, width: Math.max(1, clusterWidth(letter)) };
  }
}

/**
 * Cuts `text` to at most `columns` columns, with `ellipsis`, one column wide, as the last of them where something was cut.
 */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const cluster of clusters(text)) {
    width += cluster.width;
    if (width >= columns) break;
    kept += cluster.text;
  }
  return columns > 0 ? kept + ellipsis : '';
}

/** Takes off the last user-perceived character of sanitised text. */
export function withoutLast(text: string): string {
  return Array.from(clusters(text), (cluster) => cluster.text)
    .slice(0, -1)
    .join('');
}

function clusterWidth(cluster: string): number {
  let width = memo.get(cluster);
  if (width === undefined) {
    width = displayWidth(cluster);
    if (memo.size >= MEMO_LIMIT) memo = new Map();
    memo.set(cluster, width);
  }
  return width;
}
