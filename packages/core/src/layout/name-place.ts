import { BYLINE } from './beat.ts';
import { CALLED_BONUS } from './called.ts';
import type { SolidExtent } from './extents.ts';
import { fieldsEnd, headerLikeness, wordsAbove } from './headers.ts';
import { type Layout, MAX_NAME_LINES } from './layout.ts';
import { isTitle } from './recognise.ts';
import { MIN_BELOW_SHARE, MIN_HEADERS, MIN_SHARE, most } from './recurring.ts';
import { keyOf, type Trait } from './traits.ts';

export function isMostlyBelow(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
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
export function areNamesBelow(
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
export function isNameBelow(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  called: ReadonlySet<string>,
): boolean {
  const above = extents.map(({ start, from }) => traits[wordsAbove(traits, start, from, 1)[0] ?? -1]);
  const profiles = extents.map(({ anchor, to }) =>
    fieldsBelow(traits, anchor, to).find(({ name }) => name !== null),
  );
  if (profiles.filter((profile) => profile !== undefined).length > extents.length / 2) {
    // What stands before a profile may be the rank alone, below the name.
    const ranks = profiles.map((profile) => rankBefore(profile));
    const isRank = ranks.every((rank) => rank !== '');
    return !isRank || !tells(plainOf(above), ranks) || tells(ranks, plainOf(above));
  }
  const below = extents.map(
    ({ anchor, to }) =>
      fieldsBelow(traits, anchor, to).find(isWords) ?? traits.slice(anchor + 1, to).find(isWords),
  );
  // Members share ranks, and each has one.
  if (tells(plainOf(above), plainOf(below)) && !tells(plainOf(below), plainOf(above))) return false;
  return likenessOf(below, called) >= likenessOf(above, called);
}

/**
 * Whether the topmost of so many lines of words above the solid ones come again, and always with the same line at the
 * bottom, `fixed` ones not counted.
 */
export function tellTitles(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  nameLines: number,
  fixed: ReadonlySet<string>,
): boolean {
  if (nameLines < 2) return false;
  const words = extents
    .map(({ start, from }) => wordsAbove(traits, start, from, nameLines))
    .filter((indexes) => indexes.length === nameLines);
  const lines = words.map((indexes) => indexes.map((index) => traits[index] as Trait));
  const bottom = lines.map((line) => line.find((trait) => !fixed.has(keyOf(trait))));
  return tells(plainOf(lines.map((line) => line.at(-1))), plainOf(bottom));
}

/** What a profile in one line begins with; empty where there is none, or the line tells the name in another way. */
function rankBefore(profile: Trait | undefined): string {
  const name = profile?.name ?? '';
  return profile?.plain.startsWith(name) ? name : '';
}

function fieldsBelow(traits: readonly Trait[], anchor: number, to: number): readonly Trait[] {
  return traits.slice(anchor + 1, Math.max(anchor + 1, fieldsEnd(traits, anchor, to)));
}

function plainOf(lines: readonly (Trait | undefined)[]): string[] {
  return lines.map((line) => line?.plain ?? '');
}

/** Whether some lines come again, and always with the same line on the other side. */
function tells(lines: readonly string[], others: readonly string[]): boolean {
  const found = new Map<string, string>();
  let again = 0;
  for (const [at, line] of lines.entries()) {
    const other = others[at] ?? '';
    const known = line === '' ? undefined : found.get(line);
    if (known !== undefined) again += 1;
    if (known !== undefined && known !== other) return false;
    if (line !== '') found.set(line, other);
  }
  return again >= lines.length * MIN_SHARE;
}

function isWords({ kind }: Trait): boolean {
  return kind === 'text';
}

/** How much lines of words, one for each header, look like the names of members: sums of `headerLikeness`. */
function likenessOf(lines: readonly (Trait | undefined)[], called: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const line of lines) if (line) counts.set(line.plain, (counts.get(line.plain) ?? 0) + 1);
  const known = most(counts, MIN_HEADERS);
  return lines.reduce(
    (sum, line) =>
      sum +
      (line === undefined || isTitle(line.plain) ? -1 : headerLikeness(line, known)) +
      (line !== undefined && called.has(line.plain) ? CALLED_BONUS : 0),
    0,
  );
}

/** Lines of words near anchors that came more than once. */
export function knownWords(traits: readonly Trait[], extents: readonly SolidExtent[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, from } of extents) {
    for (const index of wordsAbove(traits, start, from, MAX_NAME_LINES)) {
      const { plain } = traits[index] as Trait;
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return most(counts, MIN_HEADERS);
}

export function hasBylines(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  beatKey: string | null,
): boolean {
  const names = extents.flatMap(({ start, anchor, end }) => {
    const name = traits.slice(start, end).find(({ date }) => date !== null && date.name !== null)?.date?.name;
    return name ?? (beatKey === BYLINE ? traits[anchor]?.name : null) ?? [];
  });
  // The same word beside all dates is a label.
  if (names.length >= MIN_LABELLED && new Set(names).size === 1) return false;
  return names.length > extents.length * MIN_BELOW_SHARE;
}

const MIN_LABELLED = 4;

/** How many lines above the solid ones reach up to the name that the byline has, too; 0 where it stands there only. */
export function bylineNameLines(traits: readonly Trait[], extents: readonly SolidExtent[]): number {
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
export function nameLinesOf(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  layout: Layout,
): number {
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
