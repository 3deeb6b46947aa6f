import { matchPageWords, type PageWordGroup } from '../dialects/page-words.ts';
import type { Trait } from './traits.ts';

const REACTIONS: PageWordGroup = ['controls', 'reputation'];

/** Longest line that is the end of a list of names, longest name in it, and most lines of it. */
const MAX_END_LENGTH = 30;
const MAX_NAME_LENGTH = 40;
const MAX_LINES = 24;

/** Between the names of a list. */
const JOINERS: ReadonlySet<string> = new Set(
  ', & and und et y e en i oraz och ja ve и та と 和 og'.split(' '),
);

/**
 * Index of the first of the names above a line that says what they did: `Ann`, `and`, `Bob`, `like this.`, where an
 * extractor broke the line at its links.
 *
 * @param index  Of the line.
 * @param from  Of the first line that may belong to the list.
 * @returns `index` where the line is no such end.
 */
export function likersAbove(traits: readonly Trait[], index: number, from: number): number {
  if (!endsList(traits[index] as Trait)) return index;
  let start = index;
  let isNameNext = true;
  const most = Math.max(from, index - MAX_LINES);
  for (let at = index - 1; at >= most; at -= 1) {
    const { kind, plain } = traits[at] as Trait;
    if (kind === 'blank') continue;
    const isJoiner = JOINERS.has(plain.toLowerCase());
    if (isJoiner === isNameNext) break;
    if (isNameNext) {
      if (kind !== 'text' || plain.length > MAX_NAME_LENGTH) break;
      start = at;
    }
    isNameNext = !isNameNext;
  }
  return start;
}

/** Whether a line is what stands behind names: a button or sentence of the board that has a name before it. */
function endsList({ kind, plain }: Trait): boolean {
  if (kind !== 'control' || plain.length > MAX_END_LENGTH) return false;
  return LISTS.some((names) => {
    const [first] = matchPageWords(REACTIONS, `${names} ${plain}`)?.values ?? [];
    return first?.role === 'n' && first.start === 0 && first.end === 'Ann'.length;
  });
}

/** What may stand before the end: many languages have another verb for several. */
const LISTS = ['Ann', 'Ann and Bob'];
