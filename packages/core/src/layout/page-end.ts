import { matchPageWords, type PageWordGroup, templatesOf } from '../dialects/page-words.ts';
import { isClosingWords } from '../dialects/vocabulary.ts';
import type { Trait } from './traits.ts';

/** Lines in a row that must be the board's, where each of them could be somebody's. */
const MIN_BOARD_LINES = 3;

/** Fewest words, and fewest letters, of a line that nobody writes in a post; of one with values in it, a word more. */
const MIN_SURE_WORDS = 2;
const MIN_SURE_LETTERS = 14;

/** Longest line that is looked at. */
const MAX_BOARD_LINE = 200;

/** How much a line is the board's: not at all, perhaps, or surely the end of the page. */
type BoardShare = 0 | 1 | 2;

const OF_PAGES: PageWordGroup = ['pageEnd', 'pageTop', 'controls', 'presence'];

/** The lines read last: what stands in a row is looked at several times. */
const recent = new Map<string, BoardShare>();
const MAX_RECENT = 1024;

/**
 * Whether the page ends its posts with this line: by a sentence that boards print there and nobody writes, or by several
 * lines in a row of which each is a board's.
 *
 * @param traits  Lines behind it are looked at as far as they are known.
 */
export function isPageEnd(traits: readonly Trait[], index: number): boolean {
  if (isPageNumbers(traits, index)) return true;
  const share = shareOf(traits[index] as Trait);
  if (share !== 1) return share === 2;
  let count = 1;
  for (let next = index + 1; next < traits.length && count < MIN_BOARD_LINES; next += 1) {
    const trait = traits[next] as Trait;
    if (isNothing(trait)) continue;
    const behind = shareOf(trait);
    if (behind === 0) return false;
    if (behind === 2) return true;
    count += 1;
  }
  return count === MIN_BOARD_LINES;
}

/** Fewest lines with the numbers of pages. */
const MIN_PAGE_NUMBERS = 3;

/** Whether the numbers of pages begin with this line, each in a line of its own, and one of the board's lines behind them. */
function isPageNumbers(traits: readonly Trait[], index: number): boolean {
  const first = traits[index] as Trait;
  if (first.kind !== 'count' || first.number !== 1) return false;
  let count = 1;
  for (let next = index + 1; next < traits.length; next += 1) {
    const trait = traits[next] as Trait;
    if (trait.kind === 'count' && trait.number === count + 1) count += 1;
    else if (
      trait.kind === 'count' &&
      trait.number !== null &&
      trait.number > count &&
      count >= MIN_PAGE_NUMBERS
    )
      continue;
    else if (!isNothing(trait)) return count >= MIN_PAGE_NUMBERS && shareOf(trait) > 0;
  }
  return false;
}

/**
 * Index of the first of the board's lines that stand, one behind the other, above the line at `end`: numbers of pages,
 * buttons, reactions.
 */
export function boardLinesAbove(traits: readonly Trait[], end: number): number {
  let start = end;
  for (let index = end - 1; index >= 0; index -= 1) {
    const trait = traits[index] as Trait;
    if (isNothing(trait) || trait.kind === 'count') continue;
    if (shareOf(trait) === 0 || isHumanToo(trait)) break;
    start = index;
  }
  return start;
}

/** Whether a board may print the line around a page's posts. */
export function isBoardLine(trait: Trait): boolean {
  return shareOf(trait) > 0;
}

/** Whether a button has the words of somebody who ends a letter: `Thanks`. */
export function isHumanToo({ plain }: Trait): boolean {
  return isClosingWords(plain.replace(/[,.!]+$/, ''));
}

function isNothing({ kind }: Trait): boolean {
  return kind === 'blank' || kind === 'rule' || kind === 'mark';
}

function shareOf(trait: Trait): BoardShare {
  const { plain } = trait;
  if (plain.length > MAX_BOARD_LINE || isNothing(trait)) return 0;
  let share = recent.get(plain);
  if (share === undefined) {
    share = readShare(plain);
    if (recent.size === MAX_RECENT) recent.clear();
    recent.set(plain, share);
  }
  return share;
}

function readShare(plain: string): BoardShare {
  if (PAGES.test(plain)) return 1;
  // What a label introduces may stand in the next line.
  const found =
    matchPageWords(OF_PAGES, plain) ?? (plain.endsWith(':') ? matchPageWords(OF_PAGES, `${plain} 1`) : null);
  if (found === null) return isRowOfButtons(plain) ? 1 : 0;
  const { source } = found.template;
  endTemplates ??= new Set(templatesOf('pageEnd'));
  return PAGES_TEMPLATE.test(source) || (endTemplates.has(source) && isSure(source)) ? 2 : 1;
}

/** Most words of a row of buttons, and its longest line. */
const MAX_BUTTONS = 6;
const MAX_ROW_LENGTH = 60;

/** Whether a line is several buttons that an extractor joined: `Next Last`. */
function isRowOfButtons(plain: string): boolean {
  if (plain.length > MAX_ROW_LENGTH) return false;
  const words = plain.split(' ', MAX_BUTTONS + 1);
  if (words.length < 2 || words.length > MAX_BUTTONS) return false;
  return words.every((word) => word === '' || matchPageWords(OF_PAGES, word) !== null);
}

let endTemplates: Set<string> | null = null;

/** `Page 1 of 3`. */
const PAGES_TEMPLATE = /^\p{L}+ %i \p{L}+ %i(?: %x)?$|^\p{L}+ ?\(%i\): ?%x$/u;

/** Whether a template has enough words of its own that no post holds it by chance. */
function isSure(template: string): boolean {
  const own = template.replace(/%[nditx]/g, ' ');
  const words = own.match(WORDS) ?? [];
  return (
    words.length >= MIN_SURE_WORDS + (own === template ? 0 : 1) && words.join('').length >= MIN_SURE_LETTERS
  );
}

const WORDS = /[\p{L}\p{N}'’-]+/gu;

/** Numbers of pages and the arrows around them. */
const PAGES = /^[<«‹[][\d<>«»‹›|….[\] ]{2,60}[>»›\]]$|^\d(?: \d{1,4}){1,12}(?: [>»›…])?$/;
