import { anchorsOf, beatAnchorsOf, type FoundAnchors } from './anchors.ts';
import { COUNTED, isNaming, LISTED } from './beat.ts';
import { isBodyMarked, markedStart } from './body-mark.ts';
import { calledNameLines, calledNames, editorNames } from './called.ts';
import { endMarksOf } from './end-marks.ts';
import { above, below, type SolidExtent, solidExtents } from './extents.ts';
import { headerAboveAnchors, namesAroundPosts } from './footer.ts';
import { headerAround } from './header-around.ts';
import { fieldsEnd, type HeaderExtent, solidStart } from './headers.ts';
import { isItemKey } from './item-beat.ts';
import { type Layout, MAX_LINES_BELOW } from './layout.ts';
import { nameLineOf } from './mark-header.ts';
import {
  areNamesBelow,
  bylineNameLines,
  hasBylines,
  isMostlyBelow,
  isNameBelow,
  knownWords,
  nameLinesOf,
  tellTitles,
} from './name-place.ts';
import { haveNameTwice } from './name-start.ts';
import { areGlued, leadsOf } from './names.ts';
import { haveFields } from './profile-below.ts';
import { MIN_BELOW_SHARE, MIN_HEADERS, MIN_SHARE, recurring } from './recurring.ts';
import { RULED } from './ruled.ts';
import { titleOf } from './title.ts';
import type { Trait } from './traits.ts';

/** Share of the headers that must have a line for it to be part of all. */
const MIN_FRAME_SHARE = 0.7;
const MIN_FIXED_SHARE = 0.9;
const MIN_ALWAYS_SHARE = 0.95;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Learns how posts are laid out from the lines themselves: headers are what comes back at a beat. Finds the line that
 * anchors each header, a number that counts up or a date of one shape, and what most headers have around it.
 *
 * @param traits  The lines, read.
 * @returns `null` where nothing recurs.
 */
export function learnLayout(traits: readonly Trait[]): Layout | null {
  const found = anchorsOf(traits);
  const layout = layoutAround(traits, found);
  if (layout !== null || found.anchor === 'beat') return layout;
  const beat = beatAnchorsOf(traits);
  return beat === null ? null : layoutAround(traits, beat);
}

/** What stands around anchors; `null` where they are few, or tell nothing of posts. */
function layoutAround(traits: readonly Trait[], found: FoundAnchors): Layout | null {
  const rough = solidExtents(traits, found.anchors, found.anchor, NOTHING);
  const frame = recurring(traits, rough.map(above), MIN_FRAME_SHARE);
  const extents = solidExtents(traits, found.anchors, found.anchor, frame);
  if (extents.length < MIN_HEADERS) return null;
  if (found.anchor === 'date' && areDatesOfJoining(traits, extents)) return null;
  const keysAbove = recurring(traits, extents.map(above), MIN_SHARE);
  const keysBelow = recurring(traits, extents.map(below), MIN_SHARE);
  const namedAbove = namesAroundPosts(traits, extents);
  const isHeaderBelow =
    namedAbove !== null ||
    isMostlyBelow(traits, extents) ||
    areNamesBelow(traits, extents, keysAbove, keysBelow);
  const aboveFields = isHeaderBelow
    ? headerAboveAnchors(
        traits,
        extents.map(({ anchor }) => anchor),
        keysBelow,
      )
    : null;
  const headerAbove = aboveFields ?? namedAbove;
  const known = knownWords(traits, extents);
  const called = calledNames(traits);
  const members = new Set([...called, ...editorNames(traits)]);
  const layout: Layout = {
    anchor: found.anchor,
    beatKey: found.beatKey,
    beatNames: found.beatNames,
    dateFamilies: found.families,
    nameLines: 0,
    isNameOnTop: false,
    hasByline: headerAbove === null && hasBylines(traits, extents, found.beatKey),
    hasFields: true,
    isHeaderBelow,
    isNameBelow: headerAbove !== null || (isHeaderBelow && isNameBelow(traits, extents, members)),
    isNameTwice: false,
    isFooter: headerAbove !== null,
    isNamedBehind: headerAbove !== null && aboveFields === null,
    firstHeader: found.firstHeader ?? headerAbove,
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
    always: recurring(traits, extents.map(above), MIN_ALWAYS_SHARE),
    called,
    members,
    known,
    nameLeads: NOTHING,
    areNamesGlued: false,
    firstAnchor: extents[0]?.anchor ?? 0,
    isNumbered: isNumbered(traits, extents, found),
    isBodyMarked: false,
    title: null,
    headerCount: extents.length,
  };
  if (isNaming(layout) || isItemKey(layout.beatKey)) layout.isNameBelow = false;
  else if (isHeaderBelow) layout.nameLines = layout.isNameBelow ? 0 : 1;
  else if (found.firstHeader === null && found.beatKey !== 'mark' && found.beatKey !== RULED)
    layout.nameLines =
      bylineNameLines(traits, extents) ||
      calledNameLines(traits, extents, called) ||
      nameLinesOf(traits, extents, layout);
  if (found.anchor === 'beat' && layout.nameLines > 0 && !haveNamesAbove(traits, extents, layout))
    layout.nameLines = 0;
  layout.isNameOnTop = tellTitles(traits, extents, layout.nameLines, layout.fixed);
  const around = () => extents.map(({ anchor, from, to }) => headerAround(traits, anchor, from, to, layout));
  let headers = around();
  layout.isNameTwice = haveNameTwice(traits, headers);
  if (layout.isNameTwice) headers = around();
  layout.hasFields = haveFields(traits, headers);
  layout.endMarks = endMarksOf(traits, headers);
  const names = namesIn(traits, headers, layout);
  layout.nameLeads = leadsOf(names);
  layout.areNamesGlued = areGlued(names);
  layout.isBodyMarked = isBodyMarked(traits, headers);
  const first = layout.firstHeader;
  if (layout.isBodyMarked && first !== null)
    layout.firstHeader = { ...first, end: markedStart(traits, first.end, layout.firstAnchor) };
  layout.title = titleOf(traits, { ...(headers[0] as HeaderExtent), ...layout.firstHeader });
  return layout;
}

/** Whether enough headers have words above what is told by itself: above the first one stands the title. */
function haveNamesAbove(traits: readonly Trait[], extents: readonly SolidExtent[], layout: Layout): boolean {
  const named = extents.filter(({ anchor, from, to }) => {
    const { start } = headerAround(traits, anchor, from, to, layout);
    return start < solidStart(traits, anchor, from, layout.anchor, layout.frame);
  });
  return named.length >= extents.length * MIN_NAMED_SHARE;
}

const MIN_NAMED_SHARE = 0.4;

function isNumbered(
  traits: readonly Trait[],
  extents: readonly SolidExtent[],
  { anchor: kind, beatKey }: FoundAnchors,
): boolean {
  if (kind === 'beat') return beatKey === COUNTED || beatKey === LISTED;
  return extents.filter(({ anchor }) => traits[anchor]?.number != null).length > extents.length / 2;
}

/** What stands in the place of the name in each header. */
function namesIn(traits: readonly Trait[], headers: readonly HeaderExtent[], layout: Layout): string[] {
  return headers.flatMap((header) => {
    const index = nameLineOf(traits, header, layout);
    return index < 0 ? [] : [(traits[index] as Trait).plain];
  });
}

/** Whether the dates tell when members joined: their counts of messages follow. Such a header has no line of its own. */
function areDatesOfJoining(traits: readonly Trait[], extents: readonly SolidExtent[]): boolean {
  const counts = extents.map(({ anchor }) => traits[anchor + 1]).filter((trait) => trait?.kind === 'count');
  const following = counts.filter((trait, at) => trait?.number === (counts[at - 1]?.number ?? 0) + 1);
  return counts.length > extents.length * MIN_BELOW_SHARE && following.length < counts.length / 2;
}
