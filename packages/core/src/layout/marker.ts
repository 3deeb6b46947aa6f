import { findDate } from '../dates/find.ts';
import type { LineToken } from '../lines/kinds.ts';
import { isBlank, wholeLine } from '../source/lines.ts';
import { behindMark } from '../source/marks.ts';
import { isAnchor } from './anchors.ts';
import { isParting } from './beat.ts';
import { bodyEndAbove } from './body-end.ts';
import { headerAround } from './header-around.ts';
import { type HeaderExtent, isHeaderLine } from './headers.ts';
import { type Layout, MAX_LINES_ABOVE, MAX_LINES_BELOW, NO_BREAK_SPACE } from './layout.ts';
import { likersAbove } from './likers.ts';
import { markAttribution } from './mark-attribution.ts';
import { markBehindBody, markFooter, markHeader, markStamp, titleFact } from './mark-header.ts';
import { boardLinesAbove, isPageEnd } from './page-end.ts';
import { authorOf, isProfileField, isProfileOf, markProfileField } from './profile-below.ts';
import { createTraitReader } from './trait-reader.ts';
import { keyOf, type Trait } from './traits.ts';

/** Marks the lines of a dump by its layout: headers, furniture, and the words between as they were classified. */
export interface Marker {
  /** Takes the next line. */
  push(line: LineToken): void;
  /** Ends the dump. */
  finish(): void;
}

/** The lines that a layout was learned from, and what they could be. */
export interface ReadLines {
  lines: readonly LineToken[];
  traits: readonly Trait[];
}

export const NOTHING_READ: ReadLines = { lines: [], traits: [] };

/** Lines kept back: a header may begin this far above its anchor, and the line that ends a body further up. */
const MAX_PENDING = MAX_LINES_ABOVE + MAX_LINES_BELOW;

/** Most lines of a header behind its anchor. */
const MAX_HEADER_LINES = 60;

/** How far a number may be ahead of the last: posts get deleted. */
const MAX_NUMBER_STEP = 4;

/** Longest words before a title that stands again, with the sign of a reply. */
const MAX_ICON_WORDS = 20;

/** Longest line of a signature. */
const MAX_SIGNATURE_LINE = 250;

/** Kinds of lines between the words of a post that are nobody's. */
const OF_BOARD: ReadonlySet<LineToken['kind']> = new Set(['EditStamp', 'Furniture']);

/** Most lines of a signature behind the line that ends the words of a post. */
const MAX_SIGNATURE_LINES = 20;

/**
 * Makes a marker.
 *
 * What is pending is bounded: lines of a body are handed on once no header can reach up to them.
 *
 * @param classify  Says what a line of a body is.
 * @param take  Called with each line, in order, when it is known what it is.
 * @param read  The first lines, where they were read before: it takes as long as all the rest.
 */
export function createMarker(
  layout: Layout,
  classify: (line: LineToken) => void,
  take: (line: LineToken) => void,
  read: ReadLines = NOTHING_READ,
): Marker {
  let known = read;
  let lines: LineToken[] = [];
  let traits: Trait[] = [];
  const reader = createTraitReader();
  /** Index of the anchor of the header that is open. */
  let anchor = -1;
  /** Whether other words stand behind the anchor: below some, name and fields follow. */
  let isBroken = false;
  let lastNumber = Number.NaN;
  let hasPosts = false;
  /** Whether the words of the post have ended, by a line that stands behind all posts. */
  let hasEnded = false;
  /** Lines that may still be of a signature, behind the line that ended the words. */
  let signatureLines = 0;
  /** Whether posts of this dump have words there. */
  let hasSignatures = false;
  let lineCount = 0;
  let hasFinished = false;
  const subject = layout.title?.words.toLowerCase();
  /** Who wrote the post that is read, by its byline. */
  let author: string | null = null;
  /** Whether the author's fields, which stand below the words, are read. */
  let inProfile = false;

  /** Hands on the first lines that are pending. */
  function handOn(count: number): void {
    for (let index = 0; index < count; index += 1) take(lines[index] as LineToken);
    lines = lines.slice(count);
    traits = traits.slice(count);
  }

  /** Marks pending lines, up to an index, as words of the post, or as the page's where there is none. */
  function markWords(to: number, headerEnd = -1): void {
    for (let index = 0; index < to; index += 1) {
      const line = lines[index] as LineToken;
      const trait = traits[index] as Trait;
      if (line.kind === 'Blank') continue;
      if (hasPosts && !hasEnded) {
        if (isProfileOf(author, traits, index, layout)) endAtProfile(index);
        else if (isPageEnd(traits, index)) endBody(index);
        else if (isEndMark(trait) && !(to === headerEnd && isInWords(index, to)))
          endAtMark(index, to - index <= MAX_SIGNATURE_LINES && to === headerEnd);
      } else if (signatureLines > 0 && isPageEnd(traits, index)) {
        signatureLines = 0;
      }
      // Cells of a left column stand beside the words, and are none.
      if (line.cell !== undefined) toFurniture(index);
      else if (inProfile && isProfileField(trait)) markProfileField(line, trait);
      else if (hasPosts && !hasEnded) lines[index] = markBodyLine(line, trait);
      else if (hasPosts && trait.kind === 'stamp' && !opensWithDate(trait)) markStamp(line, trait);
      else if (signatureLines > 0 && trait.kind === 'text') markSignature(line);
      else if (line.kind !== 'Title') line.kind = 'Furniture';
    }
  }

  function endAtProfile(index: number): void {
    endBody(index);
    inProfile = true;
  }

  function endAtMark(index: number, isBeforeHeader: boolean): void {
    endBody(index);
    if (hasSignatures || isBeforeHeader) signatureLines = MAX_SIGNATURE_LINES;
  }

  function markSignature(line: LineToken): void {
    line.kind = 'Signature';
    signatureLines -= 1;
  }

  /** Index behind the title: nothing above it belongs to the first post. */
  function titleEnd(): number {
    return lines.slice(0, anchor).findIndex(({ kind }) => kind === 'Title') + 1;
  }

  /** Ends the words of a post above the page's lines that begin at `index`. */
  function endBody(index: number): void {
    const start = boardLinesAbove(traits, index < traits.length ? likersAbove(traits, index, 0) : index);
    const bodyEnd = bodyEndAbove(traits, start, 0, layout);
    // What turns out to be the board's has no mark of its own: all of the line is.
    for (let at = bodyEnd; at < index; at += 1) lines[at] = withMark(lines[at] as LineToken);
    markBehindBody(lines, traits, { bodyEnd, start }, layout);
    for (let at = start; at < index; at += 1) toFurniture(at);
    hasEnded = true;
    signatureLines = 0;
  }

  /** Classifies a line of a body, behind the mark that all words have. A mark around nothing stays the board's. */
  function markBodyLine(line: LineToken, trait: Trait): LineToken {
    const words = layout.isBodyMarked ? behindMark(line) : line;
    if (words !== line && isBlank(words.text)) return line;
    classify(words);
    markAttribution(words, trait);
    if (words === line || !OF_BOARD.has(words.kind)) return words;
    // What is the board's has no mark of its own: all of the line is.
    if (words.kind === 'EditStamp') markStamp(line, trait);
    else line.kind = words.kind;
    return line;
  }

  function isEndMark(trait: Trait): boolean {
    return trait.kind !== 'text' && layout.endMarks.has(keyOf(trait));
  }

  /**
   * Whether an empty paragraph or a rule stands in the words of a post: it comes again before the header behind the post, or
   * more than a signature stands between.
   */
  function isInWords(index: number, to: number): boolean {
    const { kind, plain } = traits[index] as Trait;
    if (kind !== 'rule' && plain !== NO_BREAK_SPACE) return false;
    return traits.slice(index + 1, to).some((trait) => {
      if (trait.kind === kind && trait.plain === plain) return true;
      return (
        trait.kind === 'attribution' || (trait.kind === 'text' && trait.plain.length > MAX_SIGNATURE_LINE)
      );
    });
  }

  /** Closes the header that is open; `to` is the first line that is not its own, and may be the next anchor. */
  function closeHeader(to = lines.length): void {
    const header: HeaderExtent = headerAround(traits, anchor, 0, to, layout);
    if (!hasPosts) header.start = Math.max(header.start, titleEnd());
    markWords(header.bodyEnd, header.bodyEnd);
    if (inProfile) header.start = markProfile(header.start);
    if (hasPosts) {
      markBehindBody(lines, traits, header, layout);
      hasSignatures ||= lines.slice(header.bodyEnd, header.start).some(({ kind }) => kind === 'Signature');
    } else for (let index = header.bodyEnd; index < header.start; index += 1) toFurniture(index);
    const start = layout.isFooter ? markFooter(lines, traits, header, layout) : header.start;
    if (hasPosts && isEmpty(header.end)) endPage(header.start);
    else if (start < header.end) openPost({ ...header, start, anchor: layout.isFooter ? start - 1 : anchor });
    else hasEnded = true;
    signatureLines = 0;
    anchor = -1;
    handOn(header.end);
  }

  /** Whether a line that parts posts has nothing behind it, at the end of the dump. */
  function isEmpty(end: number): boolean {
    return hasFinished && isParting(layout.beatKey) && end === lines.length;
  }

  /** Marks lines behind the last post as the page's. */
  function endPage(from: number): void {
    for (let index = from; index < lines.length; index += 1) toFurniture(index);
    hasEnded = true;
  }

  /** Index behind the last words: behind them stand the counts that all headers have above them. */
  function lastWordsEnd(): number {
    let end = lines.length;
    for (; end > 0; end -= 1) {
      const trait = traits[end - 1] as Trait;
      if (trait.kind !== 'blank' && (trait.kind !== 'count' || !layout.frame.has(keyOf(trait)))) break;
    }
    return layout.anchor === 'beat' ? end : lines.length;
  }

  /** Marks the fields that stand between a post and the header behind it; gives the index of that header. */
  function markProfile(from: number): number {
    let index = from;
    for (; index < anchor; index += 1) {
      const trait = traits[index] as Trait;
      if (isProfileField(trait)) markProfileField(lines[index] as LineToken, trait);
      else if (trait.kind === 'mark') toFurniture(index);
      else if (trait.kind !== 'blank') break;
    }
    return index;
  }

  function openPost(header: HeaderExtent): void {
    markHeader(lines, traits, header, layout);
    author = authorOf(lines, header);
    inProfile = false;
    hasPosts = true;
    hasEnded = false;
  }

  /** Opens the first post where anchors stand below posts. */
  function openFirst({ start, end }: { start: number; end: number }): void {
    const from = lines.length - (end - start);
    markWords(from);
    openPost({ bodyEnd: from, start: from, anchor: from - 1, end: lines.length });
    handOn(lines.length);
  }

  function toFurniture(index: number): void {
    const line = lines[index] as LineToken;
    if ((traits[index] as Trait).kind !== 'blank' && line.kind !== 'Title') line.kind = 'Furniture';
  }

  function isNext(trait: Trait): boolean {
    if (!isAnchor(trait, layout) || lineCount <= layout.firstAnchor) return false;
    if (!layout.isNumbered) return true;
    if (trait.number === null) return lineCount === layout.firstAnchor + 1;
    if (Number.isNaN(lastNumber)) return true;
    return trait.number > lastNumber && trait.number <= lastNumber + MAX_NUMBER_STEP;
  }

  /** Whether a line may still belong to the header that is open. */
  function continuesHeader(trait: Trait): boolean {
    const length = lines.length - anchor;
    if (length > MAX_HEADER_LINES) return false;
    if (layout.isBodyMarked && !trait.isMarked) return true;
    return isHeaderLine(trait, layout) || (layout.isHeaderBelow && length <= MAX_LINES_BELOW);
  }

  function openHeader(at: number): void {
    anchor = at;
    isBroken = traits.slice(at + 1).some((trait) => !isHeaderLine(trait, layout));
    lastNumber = (traits[at] as Trait).number ?? lastNumber;
  }

  /** What was found of a line when the layout was learned; `null` where it is another line, and behind the last of them. */
  function knownTrait({ text, cell }: LineToken): Trait | null {
    const line = known.lines[lineCount];
    if (line === undefined || line.text !== text || line.cell !== cell) {
      known = NOTHING_READ;
      return null;
    }
    const trait = known.traits[lineCount] as Trait;
    reader.skip(trait);
    return trait;
  }

  /** Whether a line says the title, maybe behind the word of an icon: `Default Raising the roof`. */
  function isTitleAgain(plain: string): boolean {
    if (subject === undefined || plain.length > subject.length + MAX_ICON_WORDS) return false;
    const words = plain.toLowerCase();
    return words === subject || words.endsWith(` ${subject}`);
  }

  function kindOf({ text }: LineToken, { kind }: Trait): LineToken['kind'] {
    if (lineCount === layout.title?.line) return 'Title';
    if (kind !== 'blank') return 'Text';
    // Marks around nothing are nobody's words where they are no one's quote.
    return isBlank(text) ? 'Blank' : 'Furniture';
  }

  return {
    push(line) {
      const trait = knownTrait(line) ?? reader.read(line);
      // The first post may have the title as its subject, without a prefix.
      if (trait.kind === 'text' && isTitleAgain(trait.plain) && lineCount > layout.firstAnchor)
        trait.kind = 'subject';
      line.kind = kindOf(line, trait);
      if (line.kind === 'Title') line.fact = titleFact(line, layout.title?.words ?? '');
      lineCount += 1;
      lines.push(line);
      traits.push(trait);
      if (layout.firstHeader !== null && lineCount === layout.firstHeader.end) {
        openFirst(layout.firstHeader);
      } else if (anchor < 0) {
        if (isNext(trait)) openHeader(lines.length - 1);
      } else if (!isBroken && isNext(trait)) {
        // Of two anchors in one header the later one counts: the date of joining stands before the post's.
        openHeader(lines.length - 1);
      } else if (isNext(trait) || !continuesHeader(trait)) {
        closeHeader(isNext(trait) ? lines.length - 1 : lines.length);
        const next = traits.findIndex(isNext);
        if (next >= 0) openHeader(next);
      } else if (!isHeaderLine(trait, layout)) {
        isBroken = true;
      }
      if (anchor < 0 && lines.length > 2 * MAX_PENDING) {
        markWords(MAX_PENDING);
        handOn(MAX_PENDING);
      }
    },
    finish() {
      hasFinished = true;
      while (anchor >= 0) {
        closeHeader();
        const next = traits.findIndex(isNext);
        if (next >= 0) openHeader(next);
      }
      const end = hasEnded ? lines.length : lastWordsEnd();
      markWords(end);
      if (hasPosts && !hasEnded) endBody(end);
      if (end < lines.length) endPage(end);
      handOn(lines.length);
    },
  };
}

/** A line with the mark that was taken off before its words. */
function withMark(line: LineToken): LineToken {
  return line.lead === '' ? line : { ...wholeLine(line), kind: line.kind, fact: null };
}

/** Whether a stamp stands behind the date of a post: that post is the one below. */
function opensWithDate({ plain }: Trait): boolean {
  return findDate(plain)?.start === 0;
}
