import {
  type HeaderExtent,
  headerLikeness,
  isSolid,
  MAX_BRIDGED_LINES,
  MAX_WORDS_LINE,
  wordsAbove,
} from './headers.ts';
import { type Layout, MAX_NAME_LINES, NO_BREAK_SPACE } from './layout.ts';
import { isTitle } from './recognise.ts';
import { keyOf, type Trait } from './traits.ts';

/**
 * Index of the name above the solid lines of a header: on top of the titles below it, or as many lines up as names and
 * titles take in this dump.
 */
export function nameStart(
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
export function profileStart(traits: readonly Trait[], start: number, from: number): number {
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
