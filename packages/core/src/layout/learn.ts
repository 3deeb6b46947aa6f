import { isBodyMarked } from './body-mark.ts';
import { RELATIVE } from './byline.ts';
import { headerAboveAnchors } from './footer.ts';
import {
  fieldsEnd,
  type HeaderExtent,
  headerAround,
  headerLikeness,
  solidEnd,
  solidStart,
  wordsAbove,
} from './headers.ts';
import {
  type Layout,
  MAX_LINES_ABOVE,
  MAX_LINES_BELOW,
  MAX_LINES_TO_END_MARK,
  MAX_NAME_LINES,
} from './layout.ts';
import { nameLineOf } from './mark-header.ts';
import { leadsOf } from './names.ts';
import { isHumanToo } from './page-end.ts';
import { isTitle } from './recognise.ts';
import { titleOf } from './title.ts';
import { keyOf, type Trait } from './traits.ts';

/** Fewest headers that make a thread: one date or one number may be anything. */
const MIN_HEADERS = 2;

/** Share of the numbers that must follow each other for them to be the posts'. */
const MIN_IN_SEQUENCE = 0.6;

/** Share of the headers that must have a line for it to be part of the layout. */
const MIN_SHARE = 0.3;
const MIN_FRAME_SHARE = 0.7;
const MIN_FIXED_SHARE = 0.9;
const MIN_END_MARK_SHARE = 0.55;
const MIN_BELOW_SHARE = 0.6;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Learns how posts are laid out from the lines themselves: headers are what comes back at a beat. Finds the line that
 * anchors each header, a number that counts up or a date of one shape, and what most headers have around it.
 *
 * @param texts  The lines.
 * @param traits  The same lines, read.
 * @returns `null` where nothing recurs.
 */
export function learnLayout(texts: readonly string[], traits: readonly Trait[]): Layout | null {
  const found = anchorsOf(traits);
  const rough = solidExtents(traits, found.anchors, found.anchor, NOTHING);
  const frame = recurring(traits, rough.map(above), MIN_FRAME_SHARE);
  const extents = solidExtents(traits, found.anchors, found.anchor, frame);
  if (extents.length < MIN_HEADERS) return null;
  if (found.anchor === 'date' && areDatesOfJoining(traits, extents)) return null;
  const keysAbove = recurring(traits, extents.map(above), MIN_SHARE);
  const keysBelow = withoutNames(recurring(traits, extents.map(below), MIN_SHARE), traits);
  const isHeaderBelow =
    isMostlyBelow(traits, extents) || areNamesBelow(traits, extents, keysAbove, keysBelow);
  const firstHeader = isHeaderBelow
    ? headerAboveAnchors(
        traits,
        extents.map(({ anchor }) => anchor),
        keysBelow,
      )
    : null;
  const known = knownWords(traits, extents);
  const layout: Layout = {
    anchor: found.anchor,
    dateFamilies: found.families,
    nameLines: 0,
    hasByline: firstHeader === null && hasBylines(traits, extents),
    isHeaderBelow,
    isNameBelow: firstHeader !== null || (isHeaderBelow && isNameBelow(traits, extents)),
    isFooter: firstHeader !== null,
    firstHeader,
    keysAbove,
    keysBelow,
    endMarks: NOTHING,
    frame,
    fixed: new Set([
      ...recurring(traits, extents.map(above), MIN_FRAME_SHARE),
      ...recurring(
        traits,
        extents.map(({ anchor, to }) => [
          anchor + 1,
          Math.max(anchor + 1, fieldsEnd(traits, anchor, to)),
          MAX_LINES_BELOW,
        ]),
        MIN_FIXED_SHARE,
      ),
    ]),
    known,
    nameLeads: NOTHING,
    firstAnchor: extents[0]?.anchor ?? 0,
    isNumbered: extents.filter(({ anchor }) => traits[anchor]?.number != null).length > extents.length / 2,
    isBodyMarked: false,
    title: null,
    headerCount: extents.length,
  };
  if (isHeaderBelow) layout.nameLines = layout.isNameBelow ? 0 : 1;
  else layout.nameLines = bylineNameLines(traits, extents) || nameLinesOf(traits, extents, layout);
  const headers = extents.map(({ anchor, from, to }) => headerAround(traits, anchor, from, to, layout));
  layout.endMarks = endMarksOf(traits, headers);
  layout.nameLeads = leadsOf(namesIn(traits, headers, layout));
  layout.isBodyMarked = isBodyMarked(texts, traits, headers);
  layout.title = titleOf(traits, { ...(headers[0] as HeaderExtent), ...firstHeader });
  return layout;
}

/** What stands in the place of the name in each header. */
function namesIn(traits: readonly Trait[], headers: readonly HeaderExtent[], layout: Layout): string[] {
  return headers.flatMap((header) => {
    const index = nameLineOf(traits, header, layout);
    return index < 0 ? [] : [(traits[index] as Trait).plain];
  });
}

/** Whether a line anchors a header. Whether a number follows the one before it is not asked. */
export function isAnchor(
  { kind, number, date }: Trait,
  layout: Pick<Layout, 'anchor' | 'dateFamilies'>,
): boolean {
  if (layout.anchor === 'number') return number !== null && (kind === 'number' || kind === 'date');
  return kind === 'date' && date !== null && layout.dateFamilies.has(date.family);
}

interface FoundAnchors {
  anchor: Layout['anchor'];
  anchors: number[];
  families: ReadonlySet<string>;
}

function anchorsOf(traits: readonly Trait[]): FoundAnchors {
  const numbered: number[] = [];
  const dated = new Map<string, number[]>();
  traits.forEach(({ kind, number, date }, index) => {
    if (number !== null && (kind === 'number' || kind === 'date')) numbered.push(index);
    if (kind !== 'date' || date === null) return;
    const others = dated.get(date.family);
    if (others === undefined) dated.set(date.family, [index]);
    else others.push(index);
  });
  const counting = numbered.filter((index, at) => {
    const number = traits[index]?.number ?? 0;
    const before = traits[numbered[at - 1] ?? -1]?.number;
    const after = traits[numbered[at + 1] ?? -1]?.number;
    return before === number - 1 || after === number + 1;
  });
  if (counting.length >= MIN_HEADERS && counting.length >= numbered.length * MIN_IN_SEQUENCE) {
    const families = familiesOf(traits, counting);
    if (families === null) return { anchor: 'number', anchors: counting, families: NOTHING };
    return { anchor: 'date', anchors: withFirst(traits, counting, datedLines(dated, families)), families };
  }
  const [most] = [...dated].sort((a, b) => b[1].length - a[1].length);
  if (most === undefined) return { anchor: 'date', anchors: [], families: NOTHING };
  // Ages and `Yesterday` stand for any date.
  const families = new Set([most[0], RELATIVE]);
  return { anchor: 'date', anchors: datedLines(dated, families), families };
}

/** The shapes of dates beside numbers; `null` where most numbers stand alone. The first post may have a date only. */
function familiesOf(traits: readonly Trait[], numbered: readonly number[]): ReadonlySet<string> | null {
  const counts = new Map<string, number>();
  let datedCount = 0;
  for (const index of numbered) {
    const family = traits[index]?.date?.family;
    if (family === undefined) continue;
    datedCount += 1;
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  if (datedCount < numbered.length * MIN_SOLE_SHARE) return null;
  return most(counts, MIN_HEADERS);
}

/** The numbered lines, and the date before them that may be the first post's: some boards number replies only. */
function withFirst(
  traits: readonly Trait[],
  numbered: readonly number[],
  dated: readonly number[],
): number[] {
  const first = numbered[0] ?? 0;
  if (traits[first]?.number !== 1) return [...numbered];
  const before = dated.filter((index) => index < first && traits[index]?.number === null).at(-1);
  return before === undefined ? [...numbered] : [before, ...numbered];
}

const MIN_SOLE_SHARE = 0.9;

function datedLines(dated: ReadonlyMap<string, number[]>, families: ReadonlySet<string>): number[] {
  const lines = [...dated].filter(([family]) => families.has(family)).flatMap(([, indexes]) => indexes);
  return lines.sort((a, b) => a - b);
}

/** Whether the dates tell when members joined: their counts of messages follow. Such a header has no line of its own. */
function areDatesOfJoining(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
  const counts = extents.map(({ anchor }) => traits[anchor + 1]).filter((trait) => trait?.kind === 'count');
  const following = counts.filter((trait, at) => trait?.number === (counts[at - 1]?.number ?? 0) + 1);
  return counts.length > extents.length * MIN_BELOW_SHARE && following.length < counts.length / 2;
}

/** Keys without `Ann:`, where somebody is called so: such a line introduces a quote. */
function withoutNames(keys: ReadonlySet<string>, traits: readonly Trait[]): ReadonlySet<string> {
  const called = [...keys].filter((key) => ATTRIBUTED.test(key));
  if (called.length === 0) return keys;
  const names = new Set(
    traits.flatMap(({ kind, plain, date }) => (kind === 'text' ? [plain] : [date?.name ?? ''])),
  );
  return new Set(
    [...keys].filter((key) => !(ATTRIBUTED.test(key) && names.has(key.replace(ATTRIBUTED, '')))),
  );
}

const ATTRIBUTED = / ?:(?: ?↑)?$/;

/** The solid lines around an anchor, and the lines between the headers before and behind it. */
interface SolidExtent {
  start: number;
  anchor: number;
  end: number;
  from: number;
  to: number;
}

function solidExtents(
  traits: readonly Trait[],
  anchors: readonly number[],
  anchorKind: Layout['anchor'],
  frame: ReadonlySet<string>,
): SolidExtent[] {
  const extents: SolidExtent[] = [];
  for (const anchor of anchors) {
    const last = extents[extents.length - 1];
    const from = last?.end ?? 0;
    // A header may have two lines that look like anchors: the date of joining and the post's own.
    if (
      last !== undefined &&
      (anchor < last.end || solidStart(traits, anchor, from, anchorKind, frame) === from)
    ) {
      last.anchor = anchor;
      last.end = Math.max(last.end, solidEnd(traits, anchor, traits.length, NOTHING));
      continue;
    }
    const start = solidStart(traits, anchor, from, anchorKind, frame);
    if (last !== undefined) last.to = start;
    extents.push({
      start,
      anchor,
      end: solidEnd(traits, anchor, traits.length, NOTHING),
      from,
      to: traits.length,
    });
  }
  return extents;
}

/** Indexes of the lines above an anchor that show something, nearest first, and of those below. */
function above({ anchor, from }: SolidExtent): [number, number, number] {
  return [anchor - 1, from, MAX_LINES_ABOVE];
}

function below({ anchor, to }: SolidExtent): [number, number, number] {
  return [anchor + 1, to, MAX_LINES_ABOVE];
}

/** The keys of lines that stand near many anchors. */
function recurring(
  traits: readonly Trait[],
  stretches: readonly (readonly [number, number, number])[],
  share: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [first, last, most] of stretches) {
    const seen = new Set<string>();
    const step = last > first ? 1 : -1;
    let shown = 0;
    for (let index = first; index !== last && index >= 0 && shown < most; index += step) {
      const trait = traits[index];
      if (trait === undefined) break;
      if (trait.kind === 'blank') continue;
      if (trait.kind !== 'mark' && trait.kind !== 'rule') shown += 1;
      if (trait.plain !== '' && trait.plain.length <= MAX_KEY_LENGTH) seen.add(keyOf(trait));
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return most(counts, Math.max(MIN_HEADERS, Math.ceil(stretches.length * share)));
}

const MAX_KEY_LENGTH = 80;

function most(counts: ReadonlyMap<string, number>, fewest: number): ReadonlySet<string> {
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key));
}

function isMostlyBelow(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
  let belowCount = 0;
  let aboveCount = 0;
  for (const { start, anchor, to } of extents) {
    if (fieldsEnd(traits, anchor, to) > 0) belowCount += 1;
    for (let index = start; index < anchor; index += 1) {
      const kind = traits[index]?.kind;
      if (kind === 'field' || kind === 'label') {
        aboveCount += 1;
        break;
      }
    }
  }
  return belowCount > extents.length * MIN_BELOW_SHARE && belowCount >= aboveCount;
}

/** Whether the words right below the anchors come back, more than those right above: names and titles, not posts. */
function areNamesBelow(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  keysAbove: ReadonlySet<string>,
  keysBelow: ReadonlySet<string>,
): boolean {
  const isKnown = (index: number | undefined, keys: ReadonlySet<string>) => {
    const trait = index === undefined ? undefined : traits[index];
    return trait?.kind === 'text' && keys.has(keyOf(trait));
  };
  const belowCount = extents.filter(({ end }) => isKnown(end, keysBelow)).length;
  const aboveCount = extents.filter(({ start, from }) =>
    isKnown(wordsAbove(traits, start, from, 1)[0], keysAbove),
  ).length;
  return belowCount > extents.length * MIN_BELOW_SHARE && belowCount > aboveCount;
}

/** Whether the words below the anchors look more like names than those above: tables have the name in a cell of its own. */
function isNameBelow(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
  const profiles = extents.filter(({ anchor, to }) =>
    traits
      .slice(anchor + 1, Math.max(anchor + 1, fieldsEnd(traits, anchor, to)))
      .some(({ name }) => name !== null),
  );
  if (profiles.length > extents.length / 2) return true;
  const above = extents.map(({ start, from }) => traits[wordsAbove(traits, start, from, 1)[0] ?? -1]);
  const below = extents.map(({ anchor, to }) => {
    const fields = traits.slice(anchor + 1, Math.max(anchor + 1, fieldsEnd(traits, anchor, to)));
    return fields.find(isWords) ?? traits.slice(anchor + 1, to).find(isWords);
  });
  // Members share ranks, and each has one.
  if (tells(above, below) && !tells(below, above)) return false;
  return likenessOf(below) >= likenessOf(above);
}

/** Whether some lines come again, and always with the same line on the other side. */
function tells(lines: readonly (Trait | undefined)[], others: readonly (Trait | undefined)[]): boolean {
  const found = new Map<string, string>();
  let again = 0;
  for (const [at, line] of lines.entries()) {
    const other = others[at]?.plain ?? '';
    const known = line === undefined ? undefined : found.get(line.plain);
    if (known !== undefined) again += 1;
    if (known !== undefined && known !== other) return false;
    if (line !== undefined) found.set(line.plain, other);
  }
  return again >= lines.length * MIN_SHARE;
}

function isWords({ kind }: Trait): boolean {
  return kind === 'text';
}

/** How much lines of words, one for each header, look like the names of members: sums of `headerLikeness`. */
function likenessOf(lines: readonly (Trait | undefined)[]): number {
  const counts = new Map<string, number>();
  for (const line of lines) if (line) counts.set(line.plain, (counts.get(line.plain) ?? 0) + 1);
  const known = most(counts, MIN_HEADERS);
  return lines.reduce(
    (sum, line) => sum + (line === undefined || isTitle(line.plain) ? -1 : headerLikeness(line, known)),
    0,
  );
}

/** Lines of words near anchors that came more than once. */
function knownWords(traits: readonly Trait[], extents: readonly SolidExtent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, from } of extents) {
    for (const index of wordsAbove(traits, start, from, MAX_NAME_LINES)) {
      const { plain } = traits[index] as Trait;
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return most(counts, MIN_HEADERS);
}

function hasBylines(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
  const names = extents.flatMap(({ start, end }) => {
    const name = traits.slice(start, end).find(({ date }) => date !== null && date.name !== null)?.date?.name;
    return name === undefined || name === null ? [] : [name];
  });
  // The same word beside all dates is a label.
  if (names.length >= MIN_LABELLED && new Set(names).size === 1) return false;
  return names.length > extents.length * MIN_BELOW_SHARE;
}

const MIN_LABELLED = 4;

/** How many lines above the solid ones reach up to the name that the byline has, too; 0 where it stands there only. */
function bylineNameLines(traits: readonly Trait[], extents: readonly SolidExtent[]): number {
  const places = new Map<number, number>();
  for (const { start, end, from } of extents) {
    const name = traits.slice(start, end).find(({ date }) => date !== null && date.name !== null)?.date?.name;
    const words = name ? wordsAbove(traits, start, from, MAX_NAME_LINES) : [];
    const place = words.findIndex((index) => traits[index]?.plain === name);
    if (place >= 0) places.set(place + 1, (places.get(place + 1) ?? 0) + 1);
  }
  const [best] = [...places].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > extents.length * MIN_SHARE ? best[0] : 0;
}

/** What a line must look like more than nothing: above a byline, and above what is a name already and no title. */
const BYLINE_PENALTY = 1.2;
const NAME_PENALTY = 0.9;
const RECURRING_BONUS = 1.5;

/** How many lines of words on top of the solid ones belong to a header: as far as they look like names and titles. */
function nameLinesOf(traits: readonly Trait[], extents: readonly SolidExtent[], layout: Layout): number {
  const words = extents.map(({ start, from }) => wordsAbove(traits, start, from, MAX_NAME_LINES));
  let sum = 0;
  let best = 0;
  let lines = 0;
  for (let place = 0; place < MAX_NAME_LINES; place += 1) {
    const there = words.filter((indexes) => indexes.length > place);
    if (there.length < extents.length * MIN_LINE_SHARE) break;
    let likeness = 0;
    let titles = 0;
    for (const indexes of there) {
      const below = traits[indexes[place - 1] ?? -1];
      if (below !== undefined && (layout.keysAbove.has(keyOf(below)) || isTitle(below.plain))) titles += 1;
      const trait = traits[indexes[place] as number] as Trait;
      likeness +=
        headerLikeness(trait, layout.known) + (layout.keysAbove.has(keyOf(trait)) ? RECURRING_BONUS : 0);
    }
    const penalty = layout.hasByline
      ? BYLINE_PENALTY
      : place > 0 && titles < there.length / 2
        ? NAME_PENALTY
        : 0;
    sum += likeness / there.length - penalty;
    if (sum > best) {
      best = sum;
      lines = place + 1;
    }
  }
  return lines;
}

const MIN_LINE_SHARE = 0.4;

/**
 * Lines between the words of posts and the header behind them: what most posts have there, and buttons that some have right
 * above the header. What stands in headers, too, is none.
 */
function endMarksOf(traits: readonly Trait[], headers: readonly HeaderExtent[]): ReadonlySet<string> {
  const inHeaders = recurring(
    traits,
    headers.map(({ start, end }): [number, number, number] => [start, end, MAX_LINES_ABOVE]),
    MIN_SHARE,
  );
  const stretches = headers.map(({ start }, at): [number, number, number] => [
    start - 1,
    (headers[at - 1]?.end ?? 0) - 1,
    MAX_LINES_TO_END_MARK,
  ]);
  const words = new Set(traits.filter(({ kind }) => kind === 'text').map(keyOf));
  const always = recurring(traits, stretches, MIN_WORDS_SHARE);
  const mostly = recurring(traits, stretches, MIN_END_MARK_SHARE);
  const found = [...mostly].filter((key) => always.has(key) || !words.has(key));
  const buttons = buttonsAbove(traits, stretches);
  const opening = recurring(
    traits,
    headers.map(({ end }, at): [number, number, number] => [end, headers[at + 1]?.start ?? traits.length, 1]),
    MIN_SHARE,
  );
  return new Set([...found, ...buttons].filter((key) => !inHeaders.has(key) && !opening.has(key)));
}

/** Words below posts that are no button known: one member may sign as often as half of the posts. */
const MIN_WORDS_SHARE = 0.75;

/** The keys of buttons that stand right above several headers, with nothing but other such lines between. */
function buttonsAbove(
  traits: readonly Trait[],
  stretches: readonly (readonly [number, number, number])[],
): string[] {
  const counts = new Map<string, number>();
  for (const [first, last] of stretches.slice(1)) {
    const seen = new Set<string>();
    for (let index = first; index > last; index -= 1) {
      const trait = traits[index] as Trait;
      if (trait.kind === 'control' && !isHumanToo(trait)) seen.add(keyOf(trait));
      else if (trait.kind !== 'blank' && trait.kind !== 'mark' && trait.kind !== 'rule') break;
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...most(counts, MIN_HEADERS)];
}
