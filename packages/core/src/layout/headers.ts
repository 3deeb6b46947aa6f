import { matchPageWords } from '../dialects/page-words.ts';
import { markedStart } from './body-mark.ts';
import { isDepth, RELATIVE } from './byline.ts';
import { type Layout, MAX_LINES_BELOW, MAX_LINES_TO_END_MARK, MAX_NAME_LINES } from './layout.ts';
import { likersAbove } from './likers.ts';
import { singleLength } from './names.ts';
import { isHumanToo, isPageEnd } from './page-end.ts';
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

/** Kinds of lines that stand between a post's words and what ends it. */
const TAIL: ReadonlySet<Trait['kind']> = new Set(['blank', 'rule', 'mark', 'control', 'subject', 'stamp']);

function isSolid(trait: Trait): boolean {
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
const MAX_BRIDGED_LINES = 2;

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
function isLoneQuoteLabel(trait: Trait, { keysAbove, keysBelow }: Layout): boolean {
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
const MAX_WORDS_LINE = 60;
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

/**
 * Finds the header around an anchor.
 *
 * @param from  Index of the first line that may belong to it: behind the header before.
 * @param to  Index behind the last line that is known.
 */
export function headerAround(
  traits: readonly Trait[],
  anchor: number,
  from: number,
  to: number,
  layout: Layout,
): HeaderExtent {
  const solid = solidStart(traits, anchor, from, layout.anchor, layout.frame);
  const above = layout.isNameBelow ? solid : nameStart(traits, anchor, solid, from, layout);
  const start = layout.isNameTwice ? profileStart(traits, above, from) : above;
  const behind = layout.isNamedBehind ? nameBehind(traits, anchor, to) : -1;
  const below =
    behind >= 0
      ? openedEnd(traits, behind, to) - 1
      : layout.isHeaderBelow
        ? fieldsEnd(traits, anchor, to) - 1
        : -1;
  const last = Math.max(anchor, below);
  let told = solidEnd(traits, last, to, layout.keysBelow);
  for (let index = last + 1; index < told; index += 1)
    if (isLoneQuoteLabel(traits[index] as Trait, layout)) told = index;
  const end = layout.isBodyMarked ? markedStart(traits, told, to) : told;
  return { bodyEnd: bodyEndAbove(traits, start, from, layout), start, anchor, end };
}

/**
 * Index of the name above the solid lines of a header: on top of the titles below it, or as many lines up as names and
 * titles take in this dump.
 */
function nameStart(
  traits: readonly Trait[],
  anchor: number,
  solid: number,
  from: number,
  layout: Layout,
): number {
  if (layout.nameLines === 0 || traits[solid]?.isCell) return solid;
  // What ends the post above: its last words are no names.
  const first = traits.slice(solid).find(({ kind }) => kind !== 'blank');
  if (layout.anchor === 'beat' && first?.plain === NO_BREAK_SPACE) return solid;
  const words = wordsAbove(traits, solid, from, MAX_NAME_LINES + 1);
  const titles = words.findIndex((index) => !isTitle((traits[index] as Trait).plain));
  // The group that most members are in tells nothing of how many lines are above it.
  const groups = layout.isNameOnTop
    ? words.findIndex((index) => !layout.fixed.has(keyOf(traits[index] as Trait)))
    : 0;
  const numbered = words.findIndex((index) => NUMBERED.test((traits[index] as Trait).plain));
  let start = solid;
  const called = words.findIndex((index) => layout.called.has((traits[index] as Trait).plain));
  if (numbered >= 0) start = words[numbered] as number;
  else if (called >= 0 && called <= layout.nameLines) start = words[called] as number;
  // A byline may have only the rank above.
  else if (titles > Math.max(groups, 0))
    start = words[isNamed(traits, words[titles], anchor, layout) ? titles : titles - 1] as number;
  else {
    for (const [place, index] of words.slice(0, layout.nameLines).entries()) {
      if (place > 0 && headerLikeness(traits[index] as Trait, layout.known) <= -1) break;
      start = index;
    }
  }
  const above = words[words.indexOf(start) + 1];
  return above !== undefined && isRepeatedIn(traits[above] as Trait, traits[start] as Trait) ? above : start;
}

/** Most lines of a profile between its name and the same name in the byline that an extractor broke. */
const MAX_PROFILE_LINES = 30;

/**
 * Index of the name above a header that begins with it, too, where only what belongs to headers stands between; `start`
 * where there is none. It is the words of a picture, or stands above the profile.
 */
function profileStart(traits: readonly Trait[], start: number, from: number): number {
  const name = traits[start]?.kind === 'text' ? traits[start].plain : null;
  if (name === null) return start;
  let words = 0;
  for (let index = start - 1; index >= from && start - index <= MAX_PROFILE_LINES; index -= 1) {
    const trait = traits[index] as Trait;
    if (trait.kind === 'text' && trait.plain === name) return index;
    if (isSolid(trait)) continue;
    words += 1;
    if (trait.kind !== 'text' || trait.plain.length > MAX_WORDS_LINE || words > MAX_BRIDGED_LINES) break;
  }
  return start;
}

/** Share of the headers that must have the name twice: some posts of one author follow each other, and are signed. */
const MIN_TWICE_SHARE = 0.3;

/** Whether headers have their name twice, the other one above the profile or right above the name. */
export function haveNameTwice(traits: readonly Trait[], headers: readonly HeaderExtent[]): boolean {
  const twice = headers.filter(
    ({ start }, at) => profileStart(traits, start, headers[at - 1]?.end ?? 0) < start,
  );
  return twice.length >= MIN_TWICE && twice.length > headers.length * MIN_TWICE_SHARE;
}

const MIN_TWICE = 2;
/** The number of a post before a name. */
const NUMBERED = /^#\d{1,7}:? \S/;

/** Whether a line above ranks is the name: where bylines that lost their dates name the authors, as that does. */
function isNamed(
  traits: readonly Trait[],
  index: number | undefined,
  anchor: number,
  { anchor: kind, hasByline }: Layout,
): boolean {
  return kind !== 'beat' || !hasByline || traits[index ?? -1]?.plain === traits[anchor]?.name;
}

/** Whether a line says what the next one begins with: the name of a link, and the name with a count. */
function isRepeatedIn({ plain: name }: Trait, { plain }: Trait): boolean {
  return name.length > 1 && plain.startsWith(`${name} `);
}

const NO_BREAK_SPACE = '\u00A0';

/** Index behind the last line of a post's words, above the header that begins at `start`. */
export function bodyEndAbove(
  traits: readonly Trait[],
  start: number,
  from: number,
  layout: Pick<Layout, 'endMarks' | 'frame'>,
): number {
  const isEnd = (trait: Trait) => trait.kind === 'stamp' || layout.endMarks.has(keyOf(trait));
  let end = start;
  let seen = 0;
  for (let index = start - 1; index >= from && seen < MAX_LINES_TO_END_MARK; index -= 1) {
    const trait = traits[index] as Trait;
    // A no-break space may be an empty paragraph of the post, and a rule the author's, too: only the last one ends it.
    const isOften = trait.plain === NO_BREAK_SPACE || trait.kind === 'rule';
    if (isEnd(trait) && (!isOften || end === start)) end = index;
    if (trait.kind !== 'blank' && trait.kind !== 'mark' && trait.kind !== 'rule') seen += 1;
  }
  if (end < start) end = likersAbove(traits, end, from);
  while (end > from) {
    const trait = traits[end - 1] as Trait;
    const isTail = TAIL.has(trait.kind) ? !isSomebodys(traits, end - 1) : isFrame(trait, layout);
    if (!isEnd(trait) && !isTail) break;
    end = likersAbove(traits, end - 1, from);
  }
  return aboveToday(traits, end, start, from);
}

/** Lines above the end of a post in which an advertisement may have a date of its own. */
const MAX_AD_LINES = 4;

/**
 * Index of a line above the end of a post that says only `Today`, with a few words behind it: boards print advertisements
 * between posts as if they were posts of the day.
 */
function aboveToday(traits: readonly Trait[], end: number, start: number, from: number): number {
  for (let index = end - 1; index >= from && index >= end - MAX_AD_LINES; index -= 1) {
    const { kind, date, plain } = traits[index] as Trait;
    if (kind === 'date' && date?.family === RELATIVE && !/\d/.test(plain))
      return end < start || index < end - 1 ? index : end;
    if (plain.length > MAX_WORDS_LINE) break;
  }
  return end;
}

/** Whether a line stands above nearly all headers: a button, or what stands for the picture of a member. */
export function isFrame(trait: Trait, { frame }: Pick<Layout, 'frame'>): boolean {
  // Of a few members in long talk the signatures are alike, too.
  const { kind, plain } = trait;
  if (kind !== 'text' || plain.length > MAX_FRAME_LINE || /[.!?…]$/.test(plain)) return false;
  return frame.has(keyOf(trait));
}

const MAX_FRAME_LINE = 30;

/** Whether a line that may be the board's may as well be somebody's last words: `Thanks`, an initial above no name. */
function isSomebodys(traits: readonly Trait[], index: number): boolean {
  const trait = traits[index] as Trait;
  if (trait.kind === 'control') return isHumanToo(trait);
  if (trait.kind !== 'mark' || !INITIAL.test(trait.plain)) return false;
  // Boards print the initial of a member who has no picture right above the name.
  return traits.slice(index + 1).find(({ kind }) => kind !== 'blank')?.kind !== 'text';
}

const INITIAL = /^\p{L}$/u;
