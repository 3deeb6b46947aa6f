import { contentEnd, contentStart } from '../source/lines.ts';
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
  /** The longest of its texts: the engine's own search for it tells most lines apart at once. */
  probe: string;
}

/** Text between placeholders. */
interface Literal {
  /** What stands between its colons; each colon may have a blank before it, or be a wide one. */
  pieces: string[];
  /** Whether what follows must be a blank or the end of the line. */
  endsWord: boolean;
}

/** Templates to look a line up in. */
export interface TemplateSet {
  /** Without placeholders, by their text. */
  exact: Map<string, Template>;
  /** By their first two units, or the first where there are no two. */
  byStart: Map<number, Template[]>;
  /** Those that begin with a placeholder, by their last units. */
  byEnd: Map<number, Template[]>;
  /** The same for those that end in a colon, by the units before it. */
  byColonEnd: Map<number, Template[]>;
  /** Those with a placeholder at both ends. */
  open: Template[];
  /** Finds what a line must hold for one of these; alternatives of plain text, so it cannot backtrack. */
  openProbe: RegExp | null;
}

/** What stands in the place of a placeholder, without the white space around it. `end` is exclusive. */
export interface TemplateValue {
  role: TemplateRole;
  start: number;
  end: number;
}

/** A template that a line has the shape of, with its values in the order of the placeholders. */
export interface TemplateMatch {
  template: Template;
  values: TemplateValue[];
}

/** Longest value of each role, in UTF-16 units. It bounds what a match can cost, whatever the line. */
const MAX_VALUE_LENGTHS: Record<TemplateRole, number> = {
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
 * behind a colon they may be missing. A date may be missing, for extractors drop time elements.
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
  const probe = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  return { source, literals, roles, weight, maxLength, probe };
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
    byStart: new Map(),
    byEnd: new Map(),
    byColonEnd: new Map(),
    open: [],
    openProbe: null,
  };
  for (const source of new Set(sources)) {
    const template = compileTemplate(source);
    const first = template.literals[0] as Literal;
    const last = template.literals[template.literals.length - 1] as Literal;
    const opening = first.pieces[0] ?? '';
    const closing = last.pieces[last.pieces.length - 1] ?? '';
    if (template.roles.length === 0) {
      const key = plainText(source);
      if (!set.exact.has(key)) set.exact.set(key, template);
    } else if (opening !== '') add(set.byStart, startKey(opening, opening.length), template);
    else if (closing !== '') add(set.byEnd, endKey(closing, closing.length), template);
    else if (last.pieces.length > 1) {
      const before = last.pieces[last.pieces.length - 2] ?? '';
      add(set.byColonEnd, endKey(before, before.length), template);
    } else set.open.push(template);
  }
  if (set.open.length > 0) set.openProbe = new RegExp(set.open.map(({ probe }) => escaped(probe)).join('|'));
  return set;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function add(lists: Map<number, Template[]>, key: number, template: Template): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [template]);
  else list.push(template);
}

function startKey(text: string, length: number): number {
  return length > 1 ? text.charCodeAt(0) * 0x10000 + text.charCodeAt(1) : text.charCodeAt(0);
}

function endKey(text: string, end: number): number {
  if (end === 0) return 0;
  const last = text.charCodeAt(end - 1);
  return end > 1 ? last * 0x10000 + text.charCodeAt(end - 2) : last;
}

/**
 * Finds the template that `line` has the shape of; of several, the one that has the most text of its own.
 *
 * @param line  Without the white space around it.
 * @param isDate  Says whether a text is a date. Without it whatever may be one is taken for one.
 */
export function matchTemplates(
  set: TemplateSet,
  line: string,
  isDate: (text: string) => boolean = mayBeDate,
): TemplateMatch | null {
  if (line === '') return null;
  const text = withPlainBlanks(line);
  const exact = set.exact.get(plainText(text));
  if (exact !== undefined) return { template: exact, values: [] };

  let best: TemplateMatch | null = null;
  const attempt = (templates: Template[] | undefined): void => {
    if (templates === undefined) return;
    for (const template of templates) {
      if (best !== null && best.template.weight >= template.weight) continue;
      if (!text.includes(template.probe)) continue;
      const values = valuesOf(template, text, isDate);
      if (values !== null) best = { template, values };
    }
  };
  attempt(set.byStart.get(startKey(text, 1)));
  attempt(set.byStart.get(startKey(text, text.length)));
  if (set.byEnd.size > 0) {
    attempt(set.byEnd.get(endKey(text.slice(-1), 1)));
    attempt(set.byEnd.get(endKey(text, text.length)));
  }
  const colon = set.byColonEnd.size > 0 ? colonStart(text, text.length) : -1;
  if (colon >= 0) {
    attempt(set.byColonEnd.get(0));
    if (colon > 0) attempt(set.byColonEnd.get(text.charCodeAt(colon - 1)));
    if (colon > 1) attempt(set.byColonEnd.get(endKey(text, colon)));
  }
  if (set.openProbe?.test(text)) attempt(set.open);
  return best;
}

/** Reads the values of `line`; `null` where it does not have the shape. `line` has no blanks but U+0020. */
function valuesOf(
  template: Template,
  line: string,
  isDate: (text: string) => boolean,
): TemplateValue[] | null {
  const { literals, roles } = template;
  if (line.length > template.maxLength) return null;
  const first = literals[0] as Literal;
  const last = literals[literals.length - 1] as Literal;
  const from = endOfLiteral(first, line, 0);
  if (from < 0) return null;
  const to = startOfLiteral(last, line);
  if (to < from) return null;

  const values: TemplateValue[] = [];
  /** Where a value of a role may not start, so that no place is tried twice. */
  const failed = new Set<number>();

  function readFrom(index: number, start: number): boolean {
    const role = roles[index] as TemplateRole;
    if (index === roles.length - 1) return take(role, start, to);
    const key = index * (line.length + 1) + start;
    if (failed.has(key)) return false;
    const ends = placesOf(literals[index + 1] as Literal, line, start, to, MAX_VALUE_LENGTHS[role]);
    // Dates hold commas and prepositions more often than what follows them does.
    if (role === 'd') ends.reverse();
    for (const end of ends) {
      if (!take(role, start, end)) continue;
      if (readFrom(index + 1, endOfLiteral(literals[index + 1] as Literal, line, end))) return true;
      values.pop();
    }
    failed.add(key);
    return false;
  }

  function take(role: TemplateRole, start: number, end: number): boolean {
    const text = line.slice(start, end);
    const valueEnd = contentEnd(text);
    const valueStart = valueEnd === 0 ? 0 : contentStart(text);
    if (!isValue(role, text.slice(valueStart, valueEnd), isDate)) return false;
    values.push({ role, start: start + valueStart, end: start + valueEnd });
    return true;
  }

  return readFrom(0, from) ? values : null;
}

/** Where `literal` stands in `line[from, to)`, no farther than `reach` from `from` but for blanks. */
function placesOf(literal: Literal, line: string, from: number, to: number, reach: number): number[] {
  const places: number[] = [];
  const opening = literal.pieces[0] ?? '';
  const limit = Math.min(to, from + reach + 8);
  for (let at = from; at <= limit; at += 1) {
    // A literal that begins with its colon begins with the blank before that, if there is one.
    at = opening === '' ? nextColon(line, at) : line.indexOf(opening, at);
    if (at < 0 || at > limit) break;
    const end = endOfLiteral(literal, line, at);
    if (end >= 0 && end <= to) places.push(at);
  }
  return places;
}

function nextColon(line: string, from: number): number {
  const narrow = line.indexOf(':', from);
  const wide = line.indexOf('：', from);
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}

/** Index behind `literal` where it begins at `start`; -1 where it does not. */
function endOfLiteral({ pieces, endsWord }: Literal, line: string, start: number): number {
  let at = start;
  for (let index = 0; index < pieces.length; index += 1) {
    if (index > 0) {
      if (line.charCodeAt(at) === 0x20) at += 1;
      if (!isColon(line.charCodeAt(at))) return -1;
      at += 1;
    }
    const piece = pieces[index] as string;
    if (!line.startsWith(piece, at)) return -1;
    at += piece.length;
  }
  return endsWord && at < line.length && line.charCodeAt(at) !== 0x20 ? -1 : at;
}

/** Index of the first unit of `literal` where it ends the line; -1 where it does not. */
function startOfLiteral({ pieces }: Literal, line: string): number {
  let at = line.length;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] as string;
    if (!line.endsWith(piece, at)) return -1;
    at -= piece.length;
    if (index === 0) return at;
    at = colonStart(line, at);
    if (at < 0) return -1;
  }
  return at;
}

/** Index of the colon that ends at `end`, or of the blank before it; -1 where there is none. */
function colonStart(line: string, end: number): number {
  if (end < 1 || !isColon(line.charCodeAt(end - 1))) return -1;
  return end > 1 && line.charCodeAt(end - 2) === 0x20 ? end - 2 : end - 1;
}

function isColon(unit: number): boolean {
  return unit === 0x3a || unit === 0xff1a;
}

function isValue(role: TemplateRole, text: string, isDate: (text: string) => boolean): boolean {
  if (text.length > MAX_VALUE_LENGTHS[role]) return false;
  if (role === 'd') return text === '' || isDate(text);
  if (role === 'x') return true;
  return role === 'i' ? /^[-+]?\d(?:[\d.,' ]*\d)?$/u.test(text) : text !== '';
}

function mayBeDate(text: string): boolean {
  return /\d/u.test(text);
}

/** The same text with U+0020 for every blank, unit by unit. */
function withPlainBlanks(text: string): string {
  return text.includes('\u00A0') || text.includes('\u202F') || text.includes('\t')
    ? text.replace(/[\u00A0\u202F\t]/gu, ' ')
    : text;
}

/** The same text with plain colons and no blanks before them. */
function plainText(text: string): string {
  return nextColon(text, 0) < 0 ? text : text.replace(/ ?[:：]/gu, ':');
}
