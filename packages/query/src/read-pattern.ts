import { foldCharacters } from './fold.ts';
import { QueryError } from './query-error.ts';

/** A piece of a regular expression. */
export type PatternItem =
  /** One character that stands for itself. */
  | { kind: 'literal'; character: string }
  /** `.` */
  | { kind: 'any' }
  /** A run of blanks. */
  | { kind: 'blank' }
  | { kind: 'class'; negated: boolean; parts: ClassPart[] }
  | { kind: 'quantifier'; text: string }
  /** `\w`, `\W`, `\b` or `\B`. */
  | { kind: 'word'; letter: string }
  /** What is written down as it is: groups, alternatives, anchors, other escapes. */
  | { kind: 'raw'; text: string };

/** A piece of a class. `from` and `to` are equal for a single character. */
export type ClassPart = { from: string; to: string } | { escape: string };

/** A regular expression in pieces, and what must be known to write it anew. */
export interface ReadPattern {
  items: PatternItem[];
  /** A capital letter that stands for itself makes case count, as does a class of capitals: `\p{Lu}`. */
  hasCapital: boolean;
  /** A letter with an accent makes accents count. */
  hasDiacritic: boolean;
  hasBackReference: boolean;
  /** Whether it needs the `u` flag: `\p{…}`, or characters beyond the first 65,536 in a class. */
  needsUnicode: boolean;
}

/** Takes every character for itself, blanks apart. */
export function readLiteral(text: string): ReadPattern {
  const reader = createReader();
  for (const character of text.normalize('NFC')) reader.character(character);
  return reader.finish();
}

/**
 * Takes a regular expression apart, in JavaScript's grammar without its oddities: what stands for no operator in its place
 * stands for itself (`{` in `a{b`).
 *
 * @throws {QueryError} If it is none. Offsets are those in `text`.
 */
export function readPattern(text: string): ReadPattern {
  const source = text.normalize('NFC');
  const reader = createReader();
  const open: number[] = [];
  let canRepeat = false;
  let index = 0;
  while (index < source.length) {
    const character = String.fromCodePoint(source.codePointAt(index) as number);
    const at = index;
    index += character.length;
    switch (character) {
      case '\\':
        index = readEscape(source, index, reader);
        canRepeat = true;
        break;
      case '[':
        index = readClass(source, index, reader);
        canRepeat = true;
        break;
      case '(': {
        const [opening] = /^\((?:\?(?:<[=!]|<[^>]*>|[:=!]|[ims]*(?:-[ims]+)?:)?)?/u.exec(
          source.slice(at, at + 64),
        ) as RegExpExecArray;
        if (opening === '(?')
          throw new QueryError('`(?` begins no group that is known; `\\(` is a bracket', at);
        open.push(at);
        index = at + opening.length;
        reader.raw(opening);
        canRepeat = false;
        break;
      }
      case ')':
        if (open.pop() === undefined) throw new QueryError('`)` closes nothing; `\\)` is a bracket', at);
        reader.raw(character);
        canRepeat = true;
        break;
      case '|':
      case '^':
      case '$':
        reader.raw(character);
        canRepeat = false;
        break;
      case '.':
        reader.add({ kind: 'any' });
        canRepeat = true;
        break;
      case '*':
      case '+':
      case '?':
      case '{': {
        const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(at, at + 32))?.[0];
        if (quantifier === undefined) {
          reader.character(character);
          canRepeat = true;
          break;
        }
        if (!canRepeat)
          throw new QueryError(
            `\`${quantifier}\` has nothing before it to repeat; \`\\${character}\` is the character`,
            at,
          );
        reader.add({ kind: 'quantifier', text: quantifier });
        index = at + quantifier.length;
        canRepeat = false;
        break;
      }
      default:
        reader.character(character);
        canRepeat = true;
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) throw new QueryError('`(` is not closed; `\\(` is a bracket', unclosed);
  return reader.finish();
}

type Reader = ReturnType<typeof createReader>;

function createReader() {
  const read: ReadPattern = {
    items: [],
    hasCapital: false,
    hasDiacritic: false,
    hasBackReference: false,
    needsUnicode: false,
  };
  function note(character: string): void {
    if (character !== character.toLowerCase()) read.hasCapital = true;
    const signs = foldCharacters(character, 'signs');
    if (foldCharacters(signs, 'letters') !== signs) read.hasDiacritic = true;
  }
  return {
    read,
    note,
    add(item: PatternItem): void {
      read.items.push(item);
    },
    raw(text: string): void {
      read.items.push({ kind: 'raw', text });
    },
    character(character: string): void {
      if (character === ' ' || character === '\u00A0') {
        if (read.items.at(-1)?.kind !== 'blank') read.items.push({ kind: 'blank' });
        return;
      }
      note(character);
      read.items.push({ kind: 'literal', character });
    },
    finish: () => read,
  };
}

/** Reads what stands behind a backslash; gives back the index behind it. */
function readEscape(source: string, index: number, reader: Reader): number {
  const rest = source.slice(index, index + 16);
  if (rest === '') throw new QueryError('A lone `\\` ends the pattern; `\\\\` is the character', index - 1);
  const property = /^[pP]\{[^}]*\}/u.exec(source.slice(index, index + 80))?.[0];
  if (property !== undefined) {
    reader.read.needsUnicode = true;
    if (/\{(?:L[ult]|.*case)/iu.test(property)) reader.read.hasCapital = true;
    reader.raw(`\\${property}`);
    return index + property.length;
  }
  const back = /^(?:[1-9]\d?|k<[^>]*>)/u.exec(source.slice(index, index + 80))?.[0];
  if (back !== undefined) {
    reader.read.hasBackReference = true;
    reader.raw(`\\${back}`);
    return index + back.length;
  }
  if (/^[wWbB]/u.test(rest)) {
    reader.add({ kind: 'word', letter: rest.charAt(0) });
    return index + 1;
  }
  if (/^[dDsSnrtfv0]/u.test(rest)) {
    reader.raw(`\\${rest.charAt(0)}`);
    return index + 1;
  }
  const { character, length } = escapedCharacter(rest);
  reader.add({ kind: 'literal', character });
  return index + length;
}

/** The character that `\x41`, `\u0041`, `\u{41}` or `\-` stands for. */
function escapedCharacter(rest: string): { character: string; length: number } {
  const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/iu.exec(rest);
  const point = code === null ? Number.NaN : Number.parseInt(code[1] ?? code[2] ?? (code[3] as string), 16);
  if (code !== null && point <= 0x10ffff)
    return { character: String.fromCodePoint(point), length: code[0].length };
  const character = String.fromCodePoint(rest.codePointAt(0) as number);
  return { character, length: character.length };
}

/** Reads a class from behind its bracket; gives back the index behind it. */
function readClass(source: string, index: number, reader: Reader): number {
  const start = index - 1;
  const negated = source[index] === '^';
  let at = negated ? index + 1 : index;
  const parts: ClassPart[] = [];
  // As in grep, a bracket that comes first stands for itself.
  for (let isFirst = true; source[at] !== ']' || isFirst; isFirst = false) {
    if (at >= source.length) throw new QueryError('`[` is not closed; `\\[` is a bracket', start);
    const from = classMember(source, at, reader);
    at += from.length;
    if ('escape' in from) {
      parts.push({ escape: from.escape });
      continue;
    }
    const isRange = source[at] === '-' && source[at + 1] !== ']' && at + 1 < source.length;
    const to = isRange ? classMember(source, at + 1, reader) : null;
    if (to === null || 'escape' in to) {
      parts.push({ from: from.character, to: from.character });
      continue;
    }
    if ((to.character.codePointAt(0) as number) < (from.character.codePointAt(0) as number))
      throw new QueryError(
        `The range \`${from.character}-${to.character}\` is the wrong way round`,
        at - from.length,
      );
    parts.push({ from: from.character, to: to.character });
    at += 1 + to.length;
  }
  reader.add({ kind: 'class', negated, parts });
  return at + 1;
}

function classMember(
  source: string,
  at: number,
  reader: Reader,
): { character: string; length: number } | { escape: string; length: number } {
  const character = String.fromCodePoint(source.codePointAt(at) as number);
  if (character !== '\\') {
    reader.note(character);
    if (character.length > 1) reader.read.needsUnicode = true;
    return { character, length: character.length };
  }
  const rest = source.slice(at + 1, at + 80);
  if (rest === '') throw new QueryError('A lone `\\` ends the pattern; `\\\\` is the character', at);
  const kept = /^(?:[pP]\{[^}]*\}|[dDsSwWnrtfv0b])/u.exec(rest)?.[0];
  if (kept !== undefined) {
    if (/^[pPwW]/u.test(kept)) reader.read.needsUnicode = true;
    return { escape: `\\${kept}`, length: kept.length + 1 };
  }
  const escaped = escapedCharacter(rest);
  if (escaped.character.length > 1) reader.read.needsUnicode = true;
  return { character: escaped.character, length: escaped.length + 1 };
}
