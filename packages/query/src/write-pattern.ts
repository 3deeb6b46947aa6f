import { type FoldKind, foldCharacters } from './fold.ts';
import type { ClassPart, PatternItem, ReadPattern } from './read-pattern.ts';

/** A pattern, ready to be made a `RegExp`. */
export interface WrittenPattern {
  source: string;
  flags: string;
}

/** A blank of a pattern is any run of blanks, also where a line ends in it. */
const BLANKS = '[ \\t\\n\\r\\u00A0]';

/** A character that JavaScript stores as two. */
const PAIR = '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]';

/** What words are made of, in all scripts. */
const WORD = '\\p{L}\\p{M}\\p{N}_';

/** More letters than that in a range have their other cases found by the engine. */
const MAX_RANGE = 1024;

/**
 * Writes a pattern for the engine. Wherever it can, without the flags `i` and `u`: V8 searches in linear time only where
 * they are missing, so letters become classes of their cases.
 */
export function writePattern(read: ReadPattern, ignoreCase: boolean, kind: FoldKind): WrittenPattern {
  const hasWords = read.items.some((item) => item.kind === 'word');
  const unicode = read.needsUnicode || hasWords;
  const leavesCase = unicode || read.hasBackReference || read.items.some(hasLongRange);
  const expands = ignoreCase && !leavesCase;
  const { items } = read;
  const source = items
    .map((item, index) => {
      const next = items[index + 1];
      const quantifier = next?.kind === 'quantifier' ? next.text : '';
      const written = writeItem(item, quantifier !== '', expands, kind);
      const isOne = item.kind === 'any' || (item.kind === 'class' && item.negated);
      // In a long run, it is all the same whether half a pair counts as one.
      return isOne && !unicode && !/^[*+]/u.test(quantifier) ? `(?:${PAIR}|${written})` : written;
    })
    .join('');
  return { source, flags: `gm${ignoreCase && leavesCase ? 'i' : ''}${unicode ? 'u' : ''}` };
}

function writeItem(item: PatternItem, isRepeated: boolean, expands: boolean, kind: FoldKind): string {
  switch (item.kind) {
    case 'any':
      return '.';
    case 'blank':
      return isRepeated ? BLANKS : `${BLANKS}+`;
    case 'raw':
    case 'quantifier':
      return item.text;
    case 'word':
      return writeWord(item.letter);
    case 'class':
      return `[${item.negated ? '^' : ''}${item.parts.map((part) => writePart(part, expands)).join('')}]`;
    case 'literal': {
      const folded = foldCharacters(item.character, kind);
      const letters = Array.from(folded, (character) => writeCharacter(character, expands)).join('');
      return isRepeated && folded.length > 1 ? `(?:${letters})` : letters;
    }
  }
}

function writeWord(letter: string): string {
  switch (letter) {
    case 'w':
      return `[${WORD}]`;
    case 'W':
      return `[^${WORD}]`;
    case 'b':
      return `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
    default:
      return `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;
  }
}

function writeCharacter(character: string, expands: boolean): string {
  if (!expands) return escaped(character);
  const cases = casesOf(character);
  return cases.length === 1 ? escaped(character) : `[${cases.map(escaped).join('')}]`;
}

function writePart(part: ClassPart, expands: boolean): string {
  if ('escape' in part) return part.escape.replace('\\w', WORD);
  const { from, to } = part;
  const written = from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`;
  if (!expands) return written;
  const others = new Set<string>();
  const last = to.codePointAt(0) as number;
  for (let code = from.codePointAt(0) as number; code <= last; code += 1) {
    for (const other of casesOf(String.fromCodePoint(code))) {
      const point = other.codePointAt(0) as number;
      if (point < (from.codePointAt(0) as number) || point > last) others.add(other);
    }
  }
  return written + [...others].map(escaped).join('');
}

function hasLongRange(item: PatternItem): boolean {
  return (
    item.kind === 'class' &&
    item.parts.some(
      (part) =>
        'from' in part &&
        (part.to.codePointAt(0) as number) - (part.from.codePointAt(0) as number) > MAX_RANGE,
    )
  );
}

/** A character and those that differ from it by their case alone. */
function casesOf(character: string): string[] {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  const cases = new Set([character]);
  for (const other of [lower, upper, upper.toLowerCase(), lower.toUpperCase()]) {
    if (other.length === character.length && character.length === 1) cases.add(other);
  }
  // The other small sigma closes words.
  if (cases.has('σ')) cases.add('ς');
  return [...cases];
}

/** A character that stands for itself, with and without the `u` flag, in a class and outside. */
function escaped(character: string): string {
  if (/^[\^$\\.*+?()[\]{}|/]$/.test(character)) return `\\${character}`;
  if (character === '-') return '\\x2d';
  if (character.length === 1 && /[\0-\x1F\x7F\u2028\u2029\uD800-\uDFFF]/.test(character))
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return character;
}
