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
  /** All of them, with their groups. What has neither placeholders nor colons is looked up here, as it stands. */
  sources: ReadonlyMap<string, number>;
  /** Others without placeholders, by their text with plain colons. */
  exact: Map<string, string[]>;
  /** Those of several words without placeholders, by their text in capitals; made when a line in capitals first comes. */
  capitals: Map<string, string[]> | null;
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
  /** What it is for: one bit for each purpose that the set is made for. */
  groups: number;
  /** Units at the start of the source with which each line of this shape begins. */
  opening: number;
  /** Units at its end with which each line ends. */
  closing: number;
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

/**
 * Takes a template apart.
 *
 * A colon stands for `:` or `：`, with or without a blank before it. Blanks between text and a value may be any number;
 * behind a colon they may be missing. A date may be missing beside words, for extractors drop time elements.
 */
export function compileTemplate(source: string): Template {
  const literals: Literal[] = [];
  const roles: TemplateRole[] = [];
  let maxLength = 0;
  let from = 0;
  for (let at = placeholderAt(source, 0); at >= 0; at = placeholderAt(source, from)) {
    const role = source[at + 1] as TemplateRole;
    const isBeforeLastDate = role === 'd' && at + 2 === source.length;
    literals.push(literalOf(source.slice(from, at), true, isBeforeLastDate));
    roles.push(role);
    maxLength += MAX_VALUE_LENGTHS[role];
    from = at + 2;
  }
  literals.push(literalOf(source.slice(from), false, false));
  const weight = source.length - 2 * roles.length;
  // Room for the blanks that lines put around values and colons.
  maxLength += 2 * weight + 8 * literals.length;
  let core = '';
  let mayLackDate = false;
  for (const { pieces } of literals) {
    for (const piece of pieces) {
      if (piece.length > core.length) core = piece;
      mayLackDate ||= hasLetter(piece);
    }
  }
  return { source, literals, roles, weight, maxLength, core, mayLackDate };
}

function literalOf(text: string, isBeforeValue: boolean, isBeforeLastDate: boolean): Literal {
  if (isBeforeValue && text.endsWith(': ')) return { pieces: text.slice(0, -1).split(':'), endsWord: false };
  if (isBeforeLastDate && text.endsWith(' ') && text.length > 1) {
    return { pieces: text.slice(0, -1).split(':'), endsWord: true };
  }
  return { pieces: text.split(':'), endsWord: false };
}

/** What tells a template from a mere word: a placeholder, or a colon, which may be met in other shapes. */
const MARK = /[%:：]/;

/** The groups of a template in a set that is made for one purpose. */
export const EVERY_GROUP = -1;

/**
 * Makes templates ready to be looked up.
 *
 * @param sources  Templates, or templates with their groups, as bits: one set that serves many purposes is made sooner than
 *   many that share most templates.
 */
export function compileTemplates(sources: Iterable<string> | ReadonlyMap<string, number>): TemplateSet {
  const set: TemplateSet = {
    sources: sources instanceof Map ? sources : inEveryGroup(sources as Iterable<string>),
    exact: new Map(),
    capitals: null,
    byStart: new Map(),
    byEnd: new Map(),
    byColonEnd: new Map(),
    open: { flags: new Uint8Array(4096), lists: new Map() },
  };
  for (const [source, groups] of set.sources) {
    if (!MARK.test(source)) continue;
    const first = placeholderAt(source, 0);
    if (first < 0) {
      add(set.exact, plainText(source), source);
      continue;
    }
    const lazy: LazyTemplate = { source, groups, opening: 0, closing: closingOf(source), template: null };
    const end = source.length;
    if (first > 0) {
      const colon = source.indexOf(':');
      // The blank before the last date, and a colon, may be met in other shapes.
      const opening = colon >= 0 && colon < first ? colon : first;
      lazy.opening = opening > 1 && source[opening - 1] === ' ' ? opening - 1 : opening;
      add(set.byStart, startKey(source, lazy.opening), lazy);
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

function inEveryGroup(sources: Iterable<string>): Map<string, number> {
  const all = new Map<string, number>();
  for (const source of sources) all.set(source, EVERY_GROUP);
  return all;
}

/** Units behind the last placeholder, and behind a colon there, which may be met in other shapes. */
function closingOf(source: string): number {
  // A mark that is no placeholder is text, and leaves less of it to compare.
  return source.length - Math.max(source.lastIndexOf('%') + 2, source.lastIndexOf(':') + 1);
}

/** Index of the next placeholder; -1 where there is none. */
export function placeholderAt(source: string, from: number): number {
  for (let at = source.indexOf('%', from); at >= 0; at = source.indexOf('%', at + 1)) {
    if (isPlaceholder(source, at)) return at;
  }
  return -1;
}

function isPlaceholder(source: string, at: number): boolean {
  return at >= 0 && source[at] === '%' && 'nditx'.includes(source[at + 1] ?? ' ');
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
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
