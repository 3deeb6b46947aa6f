import { matchPageWords } from '../dialects/page-words.ts';
import { isDepth } from './byline.ts';
import { type Layout, MAX_LINES_BELOW, NO_BREAK_SPACE } from './layout.ts';
import { singleLength } from './names.ts';
import { isPageEnd } from './page-end.ts';
import { isQuoteLabel, isTitle } from './recognise.ts';
import { DRAWN_RULE, keyOf, type Trait } from './traits.ts';

/** Where a header lies among lines; all are indexes, ends are exclusive. */
export interface HeaderExtent {
  /** Behind the words of the post before. */
  bodyEnd: number;
  /** The first line of the header: its name, as a rule. */
  start: number;
  anchor: number;
  /** The first line of the post's words. */
  end: number;
}

/** Kinds of lines that belong to a header wherever they stand beside its anchor. */
const SOLID: ReadonlySet<Trait['kind']> = new Set([
  'blank',
  'rule',
  'mark',
  'number',
  'count',
  'date',
  'label',
  'field',
  'value',
  'control',
  'subject',
]);

export function isSolid(trait: Trait): boolean {
  return SOLID.has(trait.kind);
}

/**
 * Index of the first line of the solid lines around `anchor`.
 *
 * @param frame  Lines that nearly all headers have above their anchor, by `keyOf`.
 */
export function solidStart(
  traits: readonly Trait[],
  anchor: number,
  from: number,
  anchors: Layout['anchor'],
  frame: ReadonlySet<string>,
): number {
  let start = anchor;
  while (start > from) {
    const above = traits[start - 1] as Trait;
    // A row of a table begins with its left column.
    if (traits[start]?.isCell && !above.isCell) break;
    if (isSolid(above) || above.isCell || isLead(above) || (anchors === 'beat' && isOfBeat(above))) {
      start -= 1;
    } else {
      const bridged = bridge(traits, start, from, anchors === 'number', frame);
      if (bridged === start) break;
      start = bridged;
    }
  }
  return start;
}

/** Whether a line of words belongs to headers that nothing dates: how deep a post stands, or that it was taken away. */
export function isOfBeat({ kind, plain }: Trait): boolean {
  if (kind !== 'text') return false;
  return isDepth(plain) || (plain.startsWith('[') && matchPageWords('deleted', plain) !== null);
}

/** Whether a line leads to what stands in the next, as where an extractor broke `Reply #3 on: May 1, 2010`. */
function isLead({ kind, plain }: Trait): boolean {
  return kind === 'text' && plain.length <= MAX_LEAD_LENGTH && plain.endsWith(':');
}

const MAX_LEAD_LENGTH = 30;

/** Most lines of words between two solid lines of a header: a place, a motto. */
export const MAX_BRIDGED_LINES = 2;

/**
 * Index of the field above a few short lines of words above `start`; `start` where there is none.
 *
 * @param overDates  Whether a date may be there: not where dates are the anchors, since posts may be as short as names.
 */
function bridge(
  traits: readonly Trait[],
  start: number,
  from: number,
  overDates: boolean,
  frame: ReadonlySet<string>,
): number {
  let words = 0;
  for (let index = start - 1; index >= from; index -= 1) {
    const trait = traits[index] as Trait;
    const { kind, plain } = trait;
    if (kind === 'field' || kind === 'value' || (kind === 'count' && words > 0)) return index;
    if (kind === 'date') return overDates ? index : start;
    if (kind === 'text' && frame.has(keyOf(trait))) continue;
    if (kind === 'text') {
      words += 1;
      if (words > MAX_BRIDGED_LINES || plain.length > MAX_WORDS_LINE) break;
    } else if (kind !== 'blank' && kind !== 'mark') {
      break;
    }
  }
  return start;
}

/** Index behind the last of the solid lines around `anchor`, and of lines that most headers have below it. */
export function solidEnd(
  traits: readonly Trait[],
  anchor: number,
  to: number,
  below: ReadonlySet<string>,
): number {
  let end = anchor + 1;
  let hasRule = false;
  while (end < to) {
    const trait = traits[end] as Trait;
    if (!isSolid(trait) && trait.kind !== 'stamp' && !isKnownBelow(trait, below)) {
      const rule = below.has(DRAWN_RULE) && !hasRule ? drawnRuleBelow(traits, end, to) : -1;
      if (rule < 0) break;
      end = rule;
    }
    hasRule ||= traits[end]?.kind === 'rule';
    end += 1;
  }
  return end;
}

/** Index of the rule that browsers draw below the lines from `start` on, where it is that of a header; -1 where none is. */
function drawnRuleBelow(traits: readonly Trait[], start: number, to: number): number {
  for (let index = start; index < to && index <= start + MAX_LINES_ABOVE_RULE; index += 1) {
    const { kind, plain } = traits[index] as Trait;
    if (kind === 'rule' && plain.startsWith(DRAWN_RULE)) return index;
    if (kind === 'blank') return -1;
  }
  return -1;
}

/** Most lines of a title above its rule. */
const MAX_LINES_ABOVE_RULE = 2;

/**
 * Whether a line behind an anchor goes on with its header. A stamp does: right behind the date it speaks of the post below,
 * behind words of the post before.
 */
export function isHeaderLine(trait: Trait, layout: Layout): boolean {
  if (isLoneQuoteLabel(trait, layout)) return false;
  if (layout.anchor === 'beat' && isOfBeat(trait)) return true;
  return isSolid(trait) || trait.kind === 'stamp' || isKnownBelow(trait, layout.keysBelow);
}

/**
 * Whether a line has the word that stands above a quote which names nobody, and on the button that quotes a post. Buttons
 * come back below headers; the other opens the post.
 */
export function isLoneQuoteLabel(trait: Trait, { keysAbove, keysBelow }: Layout): boolean {
  if (trait.kind !== 'control' || !isQuoteLabel(trait.plain)) return false;
  return !keysAbove.has(keyOf(trait)) && !keysBelow.has(keyOf(trait));
}

const MAX_KNOWN_LINE = 80;

function isKnownBelow(trait: Trait, below: ReadonlySet<string>): boolean {
  // Behind a colon somebody is quoted, and greetings come again, too: that is the post's already.
  const isShort = trait.plain.length <= MAX_KNOWN_LINE && !/[:↑.,!?…]$/u.test(trait.plain);
  return trait.kind === 'text' && isShort && below.has(keyOf(trait));
}

/** Longest line of words between the anchor and the fields below it, and how many there may be in a row. */
export const MAX_WORDS_LINE = 60;
const MAX_WORDS_LINES = 4;

/**
 * Index behind the last field below an anchor, where only a few short lines of words stand between: `anchor + 1` and the
 * solid lines behind it where there is no field.
 */
export function fieldsEnd(traits: readonly Trait[], anchor: number, to: number): number {
  let end = -1;
  let words = 0;
  const most = Math.min(to, anchor + 1 + MAX_LINES_BELOW);
  for (let index = anchor + 1; index < most; index += 1) {
    const { kind, plain } = traits[index] as Trait;
    // The anchor of the post behind: its fields are not these.
    if ((kind === 'number' && words > 0) || (kind === 'date' && end > 0)) break;
    const isSubject = kind === 'subject' && words > 0 && isAboveWords(traits, index, most);
    if (isSubject || kind === 'label' || kind === 'field' || kind === 'value') {
      end = index + 1;
      words = 0;
    } else if (kind === 'text') {
      words += 1;
      if (words > MAX_WORDS_LINES || plain.length > MAX_WORDS_LINE) break;
    } else if (!isSolid(traits[index] as Trait)) {
      break;
    }
  }
  return end;
}

/** Whether words follow a subject: it stands above the words of a post, or above the date of the next one. */
function isAboveWords(traits: readonly Trait[], index: number, to: number): boolean {
  if (traits[index]?.plain.endsWith(':')) return false;
  for (let next = index + 1; next < to; next += 1) {
    const trait = traits[next] as Trait;
    const { kind } = trait;
    if (kind === 'blank' || kind === 'mark' || kind === 'rule') continue;
    return kind === 'attribution' || (kind === 'text' && !isLead(trait));
  }
  return false;
}

/** Indexes of the lines of words directly above `start`, nearest first. */
export function wordsAbove(traits: readonly Trait[], start: number, from: number, most: number): number[] {
  const found: number[] = [];
  for (let index = start - 1; index >= from && found.length < most; index -= 1) {
    const { kind, plain } = traits[index] as Trait;
    if (kind === 'text') found.push(index);
    else if (kind !== 'blank' && (kind !== 'mark' || plain === NO_BREAK_SPACE)) break;
  }
  return found;
}

/** How much a line of words looks like a name or a title rather than like somebody's last words; 0 is open. */
export function headerLikeness(trait: Trait, known: ReadonlySet<string>): number {
  const { plain, isHeading } = trait;
  let score = plain.length > MAX_WORDS_LINE ? -3 : plain.length <= 30 ? 0.7 : 0;
  if (plain.split(' ', 7).length > 5) score -= 1.5;
  if (/[.!?…,;:]["')]?$/.test(plain) && !/(?:^| )[A-Z\u00C0-\u00DE]\.$/.test(plain)) score -= 2;
  if (known.has(plain)) score += 1.5;
  if (isHeading) score += 3;
  if (singleLength(plain) > 0) score += 3;
  return score;
}

/**
 * Index of the line with the name that opens the post behind an anchor; -1 where the words there could not be a name's,
 * as those of the page below the last post.
 */
export function nameBehind(traits: readonly Trait[], anchor: number, to: number): number {
  const most = Math.min(to, anchor + 1 + MAX_LINES_TO_NAME);
  for (let index = anchor + 1; index < most; index += 1) {
    const trait = traits[index] as Trait;
    if (isPageEnd(traits, index)) return -1;
    if (trait.kind === 'text') return headerLikeness(trait, NOTHING) > MIN_LIKENESS ? index : -1;
    if (trait.kind === 'label' || trait.kind === 'field' || trait.kind === 'value') return -1;
  }
  return -1;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Lines between an anchor and the name behind it. */
const MAX_LINES_TO_NAME = 8;

/** Of names with a title of many words; what ends as sentences do has less. */
const MIN_LIKENESS = -1.6;

/** Index behind the header that a name opens: its titles, fields, and what stands between them and the words. */
export function openedEnd(traits: readonly Trait[], name: number, to: number): number {
  const fields = fieldsEnd(traits, name, to);
  if (fields > 0) return solidEnd(traits, fields - 1, to, NOTHING);
  const end = solidEnd(traits, name, to, NOTHING);
  return end < to && isTitle((traits[end] as Trait).plain) ? solidEnd(traits, end, to, NOTHING) : end;
}
