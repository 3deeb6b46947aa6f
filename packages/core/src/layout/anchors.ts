import { type Beat, BYLINE, beatOf, isBeat } from './beat.ts';
import { RELATIVE } from './byline.ts';
import type { Layout } from './layout.ts';
import { MIN_HEADERS, most } from './recurring.ts';
import { isRuledName, RULED, ruledBeat } from './ruled.ts';
import type { Trait } from './traits.ts';

/** Share of the numbers that must follow each other for them to be the posts'. */
const MIN_IN_SEQUENCE = 0.6;

/** Whether a line anchors a header. Whether a number follows the one before it is not asked. */
export function isAnchor(
  trait: Trait,
  layout: Pick<Layout, 'anchor' | 'beatKey' | 'beatNames' | 'dateFamilies'>,
): boolean {
  const { kind, number, date } = trait;
  if (layout.beatKey === RULED) return isRuledName(trait);
  if (layout.anchor === 'beat') return isBeat(trait, layout.beatKey, layout.beatNames);
  if (layout.anchor === 'number') return number !== null && (kind === 'number' || kind === 'date');
  return kind === 'date' && date !== null && layout.dateFamilies.has(date.family);
}

const NOTHING: ReadonlySet<string> = new Set();

const NO_BEAT = { beatKey: null, beatNames: NOTHING, firstHeader: null };

/** Whether anchors are in headers for sure: icons, buttons and what looks like a name may stand inside posts. */
export function isTelling({ anchor, beatKey }: Pick<Layout, 'anchor' | 'beatKey'>): boolean {
  return anchor !== 'beat' || (beatKey !== null && TELLING_BEAT.test(beatKey));
}

const TELLING_BEAT = /^(?:byline|listed|counted|field .*|label .*)$/;

/** The lines that anchor headers. */
export interface FoundAnchors {
  anchor: Layout['anchor'];
  beatKey: string | null;
  beatNames: ReadonlySet<string>;
  firstHeader: Layout['firstHeader'];
  anchors: number[];
  families: ReadonlySet<string>;
}

/** Share of the lines that name who posted which dates must have to tell more: some posts keep theirs. */
const MIN_DATED_SHARE = 0.5;

/** Finds what anchors the headers of a dump: numbers that count up, dates of one shape, or whatever comes back. */
export function anchorsOf(traits: readonly Trait[]): FoundAnchors {
  const found = tellingAnchors(traits);
  const ruled = ruledBeat(traits);
  // Somebody may have written dates or numbers in lines of their own.
  if (ruled !== null)
    return found.anchors.length > ruled.anchors.length * MAX_ANCHORS_BESIDE ? found : anchoredBy(ruled);
  const beat = beatAnchorsOf(traits);
  if (beat === null) return found;
  if (found.anchors.length < MIN_HEADERS) return beat;
  const isTold = beat.beatKey === BYLINE && found.anchors.length < beat.anchors.length * MIN_DATED_SHARE;
  return isTold ? beat : found;
}

/** Finds what comes back where nothing else anchors headers; `null` where nothing does. */
export function beatAnchorsOf(traits: readonly Trait[]): FoundAnchors | null {
  const beat = beatOf(traits);
  return beat === null ? null : anchoredBy(beat);
}

function anchoredBy({ key: beatKey, anchors, firstHeader, names: beatNames }: Beat): FoundAnchors {
  return { anchor: 'beat', beatKey, beatNames, firstHeader, anchors, families: NOTHING };
}

/** Dates and numbers, for each name behind a rule, that tell more than the names do. */
const MAX_ANCHORS_BESIDE = 0.7;

function tellingAnchors(traits: readonly Trait[]): FoundAnchors {
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
    if (families === null) return { ...NO_BEAT, anchor: 'number', anchors: counting, families: NOTHING };
    return {
      ...NO_BEAT,
      anchor: 'date',
      anchors: withFirst(traits, counting, datedLines(dated, families)),
      // `Yesterday` beside the number that follows is one, too.
      families: new Set([...families, RELATIVE]),
    };
  }
  const [likeliest] = [...dated].sort((a, b) => b[1].length - a[1].length);
  if (likeliest === undefined) return { ...NO_BEAT, anchor: 'date', anchors: [], families: NOTHING };
  // Ages and `Yesterday` stand for any date.
  const families = new Set([likeliest[0], RELATIVE]);
  return { ...NO_BEAT, anchor: 'date', anchors: datedLines(dated, families), families };
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
