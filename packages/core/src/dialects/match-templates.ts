import { contentEnd, contentStart } from '../source/lines.ts';
import { MAX_LABEL_LENGTH } from './limits.ts';
import {
  compileTemplate,
  EVERY_GROUP,
  endKey,
  type LazyTemplate,
  type Literal,
  MAX_BEGINNING_LENGTH,
  MAX_VALUE_LENGTHS,
  nextColon,
  type OpenIndex,
  placeholderAt,
  plainText,
  startKey,
  type Template,
  type TemplateRole,
  type TemplateSet,
  withUnit,
} from './templates.ts';

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

/**
 * Finds the template that `line` has the shape of; of several, the one that has the most text of its own.
 *
 * @param line  Without the white space around it.
 * @param isDate  Says whether a text is a date. Without it whatever may be one is taken for one.
 * @param groups  Of which groups of the set templates count, as bits.
 */
export function matchTemplates(
  set: TemplateSet,
  line: string,
  isDate: (text: string) => boolean = mayBeDate,
  groups: number = EVERY_GROUP,
): TemplateMatch | null {
  if (line === '') return null;
  const text = withPlainBlanks(line);
  const plain = plainText(text);
  const isMeant = (source: string) => ((set.sources.get(source) as number) & groups) !== 0;
  const exact =
    exactOf(set, plain).find(isMeant) ??
    (isInCapitals(plain) ? capitalsOf(set).get(plain)?.findLast(isMeant) : undefined);
  if (exact !== undefined) return { template: compileTemplate(exact), values: [] };

  const search: Search = { text, isDate, groups, best: null };
  attempt(search, set.byStart.get(startKey(text, 1)));
  attempt(search, set.byStart.get(startKey(text, text.length)));
  if (set.byEnd.size > 0) {
    attempt(search, set.byEnd.get(endKey(text, text.length, 1)));
    attempt(search, set.byEnd.get(endKey(text, text.length, 2)));
  }
  const colon = set.byColonEnd.size > 0 ? colonStart(text, text.length) : -1;
  for (let length = 0; colon >= 0 && length <= 2; length += 1) {
    attempt(search, set.byColonEnd.get(endKey(text, colon, length)));
  }
  if (set.open.lists.size > 0 && text.length <= MAX_OPEN_LENGTH) attemptOpen(search, set.open);
  return search.best;
}

/** The templates without placeholders that a text with plain colons is. */
function exactOf(set: TemplateSet, plain: string): readonly string[] {
  if (plain.includes(':') || plain.includes('%')) return set.exact.get(plain) ?? [];
  return set.sources.has(plain) ? [plain] : [];
}

/**
 * Whether a text of several words has no small letters: style sheets print buttons so, and browsers give the text back so.
 * A single word could be shouted.
 */
function isInCapitals(text: string): boolean {
  const second = text.charCodeAt(1);
  const isSmall = second >= 0x61 && second <= 0x7a;
  return !isSmall && text.length <= MAX_LABEL_LENGTH && text.includes(' ') && text === text.toUpperCase();
}

function capitalsOf(set: TemplateSet): Map<string, string[]> {
  if (set.capitals !== null) return set.capitals;
  const capitals = new Map<string, string[]>();
  for (const source of set.sources.keys()) {
    if (!source.includes(' ') || placeholderAt(source, 0) >= 0) continue;
    const key = plainText(source).toUpperCase();
    const known = capitals.get(key);
    if (known === undefined) capitals.set(key, [source]);
    else known.push(source);
  }
  set.capitals = capitals;
  return capitals;
}

/** Longest line that is looked through for templates without an end: two values of any kind and the text between. */
const MAX_OPEN_LENGTH = 3 * MAX_LABEL_LENGTH;

/** Tries the templates that begin and end with values, where the text between theirs may stand in the line. */
function attemptOpen(search: Search, { flags, lists }: OpenIndex): void {
  const { text } = search;
  const mask = flags.length - 1;
  let tried: Set<LazyTemplate[]> | null = null;
  for (let start = 1; start < text.length; start += 1) {
    const most = Math.min(MAX_BEGINNING_LENGTH, text.length - start);
    let beginning = 0;
    for (let length = 1; length <= most; length += 1) {
      beginning = withUnit(beginning, text.charCodeAt(start + length - 1));
      if (((flags[beginning & mask] as number) & (1 << length)) === 0) continue;
      const templates = lists.get(beginning * 8 + length);
      if (templates === undefined || tried?.has(templates)) continue;
      tried ??= new Set();
      tried.add(templates);
      attempt(search, templates);
    }
  }
}

/** A line and the best that was found for it so far. */
interface Search {
  text: string;
  isDate: (text: string) => boolean;
  groups: number;
  best: TemplateMatch | null;
}

function attempt(search: Search, templates: LazyTemplate[] | undefined): void {
  if (templates === undefined) return;
  for (const lazy of templates) {
    if ((lazy.groups & search.groups) === 0) continue;
    if (lazy.template === null && !mayMatch(lazy, search.text)) continue;
    lazy.template ??= compileTemplate(lazy.source);
    const { template } = lazy;
    if (search.best !== null && search.best.template.weight >= template.weight) continue;
    const values = valuesOf(template, search.text, search.isDate);
    if (values !== null) search.best = { template, values };
  }
}

/** Whether a line begins and ends as each line of a shape does: mostly it does not, and nothing has to be taken apart. */
function mayMatch({ source, opening, closing }: LazyTemplate, line: string): boolean {
  // One unit first: it tells most apart, and no text has to be cut for it.
  return (
    (opening < 1 ||
      (line.charCodeAt(opening - 1) === source.charCodeAt(opening - 1) &&
        line.startsWith(source.slice(0, opening)))) &&
    (closing < 1 || line.endsWith(source.slice(source.length - closing)))
  );
}

/** Reads the values of `line`; `null` where it does not have the shape. `line` has no blanks but U+0020. */
function valuesOf(
  template: Template,
  line: string,
  isDate: (text: string) => boolean,
): TemplateValue[] | null {
  const { literals, maxLength, core } = template;
  if (line.length > maxLength) return null;
  const from = endOfLiteral(literals[0] as Literal, line, 0);
  if (from < 0) return null;
  const to = startOfLiteral(literals[literals.length - 1] as Literal, line);
  if (to < from || !line.includes(core)) return null;
  const reading: Reading = { template, line, to, isDate, values: [], failed: new Set() };
  return readFrom(reading, 0, from) ? reading.values : null;
}

/** A line that is being read. */
interface Reading {
  template: Template;
  line: string;
  /** Where the text behind the last value begins. */
  to: number;
  isDate: (text: string) => boolean;
  /** Those that were read so far. */
  values: TemplateValue[];
  /** Where a value may not start, by its index and place, so that no place is tried twice. */
  failed: Set<number>;
}

/** Reads the value with this index, which starts at `start`, and those behind it. */
function readFrom(reading: Reading, index: number, start: number): boolean {
  const { template, line, to, values, failed } = reading;
  const role = template.roles[index] as TemplateRole;
  if (index === template.roles.length - 1) return take(reading, role, start, to);
  const key = index * (line.length + 1) + start;
  if (failed.has(key)) return false;
  const literal = template.literals[index + 1] as Literal;
  const ends = placesOf(literal, line, start, to, MAX_VALUE_LENGTHS[role]);
  // Dates hold commas and prepositions more often than what follows them does.
  if (role === 'd') ends.reverse();
  for (const end of ends) {
    if (!take(reading, role, start, end)) continue;
    if (readFrom(reading, index + 1, endOfLiteral(literal, line, end))) return true;
    values.pop();
  }
  failed.add(key);
  return false;
}

/** Notes a value without the blanks around it, if it is one that its role may have. */
function take(reading: Reading, role: TemplateRole, from: number, to: number): boolean {
  const text = reading.line.slice(from, to);
  const end = contentEnd(text);
  const start = end === 0 ? 0 : contentStart(text);
  const value = text.slice(start, end);
  const isMissingDate = role === 'd' && value === '';
  if (isMissingDate ? !reading.template.mayLackDate : !isValue(role, value, reading.isDate)) return false;
  reading.values.push({ role, start: from + start, end: from + end });
  return true;
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
  if (role === 'd') return isDate(text);
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
