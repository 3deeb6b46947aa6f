import { RELATIVE } from './byline.ts';
import { MAX_WORDS_LINE } from './headers.ts';
import { type Layout, MAX_LINES_TO_END_MARK, NO_BREAK_SPACE } from './layout.ts';
import { likersAbove } from './likers.ts';
import { isHumanToo } from './page-end.ts';
import { keyOf, type Trait } from './traits.ts';

/** Kinds of lines that stand between a post's words and what ends it. */
const TAIL: ReadonlySet<Trait['kind']> = new Set(['blank', 'rule', 'mark', 'control', 'subject', 'stamp']);

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
  for (let index = end; index < start; index += 1) end = Math.min(end, likersAbove(traits, index, from));
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
