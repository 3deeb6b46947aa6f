import { MAX_LABEL_LENGTH, MAX_NAME_LENGTH } from './limits.ts';

/** What a placeholder stands for: a name (`%n`), a date (`%d`), a number (`%i`), a title (`%t`), anything (`%x`). */
export type TemplateRole = 'n' | 'd' | 'i' | 't' | 'x';

/** A line of a board with placeholders, taken apart: text and placeholders take turns, text first and last. */
export interface Template {
  /** As it was written. */
  source: string;
  /** One more than there are roles; the first and the last may be empty. */
  literals: Literal[];
  roles: TemplateRole[];
  /** Units that are not placeholders: of two templates that match, the one with more of them says more. */
  weight: number;
  /** Longest line that can match, in UTF-16 units. */
  maxLength: number;
  /** The longest text that every line of this shape holds, so that most others need no closer look. */
  core: string;
  /** Whether a date may be missing: where marks are all that is left, any line that ends in one would match. */
  mayLackDate: boolean;
}

/** Text between placeholders. */
export interface Literal {
  /** What stands between its colons; each colon may have a blank before it, or be a wide one. */
  pieces: string[];
  /** Whether what follows must be a blank or the end of the line. */
  endsWord: boolean;
}

/**
 * Templates to look a line up in, by what they begin or end with. They are taken apart when a line first comes near them:
 * of the thousands that boards have, a dump meets few.
 */
export interface TemplateSet {
  /** Without placeholders, by their text. */
  exact: Map<string, string>;
  /** The same of several words, by their text in capitals; made when a line in capitals first comes. */
  capitals: Map<string, string> | null;
  /** By their first two units, or the first where there are no two. */
  byStart: Map<number, LazyTemplate[]>;
  /** Those that begin with a placeholder, by their last two units, or the last where there are no two. */
  byEnd: Map<number, LazyTemplate[]>;
  /** The same for those that end in a colon, by the units before it. */
  byColonEnd: Map<number, LazyTemplate[]>;
  /** Those with a placeholder at both ends, by how the longest text between begins. */
  open: OpenIndex;
}

/** Templates by the units with which their longest text begins: four, or all where it has fewer. */
export interface OpenIndex {
  /** Which beginnings there are, as bits by length at `beginning & (flags.length - 1)`: most places of a line have none. */
  flags: Uint8Array;
  /** By `beginning * 8 + length`. */
  lists: Map<number, LazyTemplate[]>;
}

/** A template that is taken apart at first use. */
export interface LazyTemplate {
  source: string;
  template: Template | null;
}

/** Longest value of each role, in UTF-16 units. It bounds what a match can cost, whatever the line. */
export const MAX_VALUE_LENGTHS: Record<TemplateRole, number> = {
  n: MAX_NAME_LENGTH,
  d: 60,
  i: 15,
  t: MAX_LABEL_LENGTH,
  x: MAX_LABEL_LENGTH,
};

const PLACEHOLDER = /%([nditx])/u;

/**
 * Takes a template apart.
 *
 * A colon stands for `:` or `：`, with or without a blank before it. Blanks between text and a value may be any number;
 * behind a colon they may be missing. A date may be missing beside words, for extractors drop time elements.
 */
export function compileTemplate(source: string): Template {
  const parts = source.split(PLACEHOLDER);
  const literals: Literal[] = [];
  const roles: TemplateRole[] = [];
  let weight = 0;
  let maxLength = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      const role = part as TemplateRole;
      roles.push(role);
      maxLength += MAX_VALUE_LENGTHS[role];
      continue;
    }
    const isBeforeLastDate =
      index === parts.length - 3 && parts[index + 1] === 'd' && parts[index + 2] === '';
    literals.push(literalOf(part, index < parts.length - 1, isBeforeLastDate));
    weight += part.length;
    // Room for the blanks that lines put around values and colons.
    maxLength += 2 * part.length + 8;
  }
  const pieces = literals.flatMap((literal) => literal.pieces);
  const core = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  return { source, literals, roles, weight, maxLength, core, mayLackDate: pieces.some(hasLetter) };
}

function literalOf(text: string, isBeforeValue: boolean, isBeforeLastDate: boolean): Literal {
  if (isBeforeValue && text.endsWith(': ')) return { pieces: text.slice(0, -1).split(':'), endsWord: false };
  if (isBeforeLastDate && text.endsWith(' ') && text.length > 1) {
    return { pieces: text.slice(0, -1).split(':'), endsWord: true };
  }
  return { pieces: text.split(':'), endsWord: false };
}

/** Makes templates ready to be looked up. Of equal ones the first stays. */
export function compileTemplates(sources: Iterable<string>): TemplateSet {
  const set: TemplateSet = {
    exact: new Map(),
    capitals: null,
    byStart: new Map(),
    byEnd: new Map(),
    byColonEnd: new Map(),
    open: { flags: new Uint8Array(4096), lists: new Map() },
  };
  for (const source of new Set(sources)) {
    const first = placeholderAt(source, 0);
    if (first < 0) {
      const key = plainText(source);
      if (!set.exact.has(key)) set.exact.set(key, source);
      continue;
    }
    const lazy: LazyTemplate = { source, template: null };
    const end = source.length;
    if (first > 0) {
      const colon = source.indexOf(':');
      // The blank before the last date, and a colon, may be met in other shapes.
      const opening = colon >= 0 && colon < first ? colon : first;
      add(
        set.byStart,
        startKey(source, opening > 1 && source[opening - 1] === ' ' ? opening - 1 : opening),
        lazy,
      );
    } else if (isPlaceholder(source, end - 2)) {
      lazy.template = compileTemplate(source);
      addOpen(set.open, lazy, lazy.template.core);
    } else {
      const isColon = source.endsWith(':');
      const closingEnd = isColon ? end - 1 : end;
      const length = isPlaceholder(source, closingEnd - 2)
        ? 0
        : isPlaceholder(source, closingEnd - 3)
          ? 1
          : 2;
      add(isColon ? set.byColonEnd : set.byEnd, endKey(source, closingEnd, length), lazy);
    }
  }
  return set;
}

/** Index of the next placeholder; -1 where there is none. */
function placeholderAt(source: string, from: number): number {
  for (let at = source.indexOf('%', from); at >= 0; at = source.indexOf('%', at + 1)) {
    if (isPlaceholder(source, at)) return at;
  }
  return -1;
}

function isPlaceholder(source: string, at: number): boolean {
  return at >= 0 && source[at] === '%' && 'nditx'.includes(source[at + 1] ?? ' ');
}

function add(lists: Map<number, LazyTemplate[]>, key: number, template: LazyTemplate): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [template]);
  else list.push(template);
}

function addOpen({ flags, lists }: OpenIndex, lazy: LazyTemplate, core: string): void {
  const length = Math.min(core.length, MAX_BEGINNING_LENGTH);
  let beginning = 0;
  for (let index = 0; index < length; index += 1) beginning = withUnit(beginning, core.charCodeAt(index));
  const slot = beginning & (flags.length - 1);
  flags[slot] = (flags[slot] as number) | (1 << length);
  add(lists, beginning * 8 + length, lazy);
}

/** Units that tell open templates apart. */
export const MAX_BEGINNING_LENGTH = 4;

/** The number of a beginning with one more unit; different beginnings may share one. */
export function withUnit(beginning: number, unit: number): number {
  return (beginning * 31 + unit) & 0x3ffffff;
}

/** Whether a text holds a letter: a unit with two cases, or one of a script that has none. */
export function hasLetter(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || /[\u3040-\uD7FF]/u.test(text);
}

/** The key of a text of this length that begins a line: its first two units, or one where it has no more. */
export function startKey(text: string, length: number): number {
  return length > 1 ? text.charCodeAt(0) * 0x10000 + text.charCodeAt(1) : text.charCodeAt(0);
}

/** The key of a text of this length that ends at `end`: its last two units, or one, or none. */
export function endKey(text: string, end: number, length: number): number {
  if (length < 1 || end < 1) return 0;
  const last = text.charCodeAt(end - 1);
  return length > 1 && end > 1 ? last * 0x10000 + text.charCodeAt(end - 2) : last;
}

/** The same text with plain colons and no blanks before them. */
export function plainText(text: string): string {
  return nextColon(text, 0) < 0 ? text : text.replace(/ ?[:：]/gu, ':');
}

/** Index of the next colon, narrow or wide; -1 where there is none. */
export function nextColon(line: string, from: number): number {
  const narrow = line.indexOf(':', from);
  const wide = line.indexOf('：', from);
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}
