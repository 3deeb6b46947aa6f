import { h } from 'hastscript';
import type { Passage } from '../facts.ts';
import { type Phrase, spaced } from './phrase.ts';

/** What something covers in the source. */
export interface Extent {
  /** Offset into the source. */
  start: number;
  /** Offset into the source, exclusive. */
  end: number;
}

/** Something to print, and what it covers in the source. */
export interface Stretch extends Extent {
  /** True where a passage that meets only this stretch gets its anchor inside, false where the stretch is its anchor. */
  holds(passage: Passage): boolean;
  /** @param passages  Those that it holds. */
  print(passages: readonly Passage[]): Phrase;
}

/**
 * Most anchors around one piece of text. Posts that all quote a little more or less of the same text could ask for
 * thousands, deeper than a serialiser can go; those past this number only mark their start.
 */
const MAX_NESTING = 6;

interface Wrapper {
  id: string;
  /** Indexes into the stretches, both inclusive. */
  first: number;
  last: number;
}

/**
 * Prints stretches with an element around what each passage covers, so that a link to the passage leads there and
 * `:target` marks it. Of two passages that overlap, the later one ends where the earlier one does.
 *
 * @param stretches  In order and disjoint.
 * @param passages   In order of `start`. One that meets no stretch becomes an empty anchor in front.
 */
export function printWithPassages(
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  tagName: 'div' | 'span',
): Phrase {
  const held = new Map<number, Passage[]>();
  const wrappers: Wrapper[] = [];
  const anchors: Phrase = [];
  for (const passage of passages) {
    const { first, last } = extentsMet(stretches, passage);
    if (first > last) anchors.push(h('span', { id: passage.id }));
    else if (first < last || !stretches[first]?.holds(passage))
      wrappers.push({ id: passage.id, first, last });
    else if (!held.get(first)?.push(passage)) held.set(first, [passage]);
  }
  wrappers.sort((a, b) => a.first - b.first || b.last - a.last);
  const print = (index: number) => stretches[index]?.print(held.get(index) ?? []) ?? [];
  return [...anchors, ...printRange(print, 0, stretches.length, wrappers, tagName, 0)];
}

/**
 * Finds the extents that a passage meets, by halving.
 *
 * @param extents  In order and disjoint.
 * @returns Indexes, both inclusive; `first` is past `last` where the passage meets none.
 */
export function extentsMet(extents: readonly Extent[], passage: Passage): { first: number; last: number } {
  return {
    first: firstFailing(extents, ({ end }) => end <= passage.start),
    last: firstFailing(extents, ({ start }) => start < passage.end) - 1,
  };
}

function printRange(
  print: (index: number) => Phrase,
  from: number,
  to: number,
  wrappers: readonly Wrapper[],
  tagName: 'div' | 'span',
  depth: number,
): Phrase {
  const content: Phrase = [];
  let next = 0;
  for (let index = from; index < to; index++) {
    let wrapper = wrappers[next];
    while (wrapper && wrapper.first === index && depth === MAX_NESTING) {
      content.push(h('span', { id: wrapper.id }));
      wrapper = wrappers[++next];
    }
    if (!wrapper || wrapper.first !== index) {
      content.push(...print(index));
      continue;
    }
    const end = Math.min(wrapper.last + 1, to);
    const innerEnd = firstFailing(wrappers, ({ first }) => first < end, next + 1);
    const inner = wrappers.slice(next + 1, innerEnd);
    const children = printRange(print, index, end, inner, tagName, depth + 1);
    const inside = tagName === 'div' ? spaced(children) : children;
    content.push(h(tagName, { id: wrapper.id, className: 'passage' }, inside));
    next = innerEnd;
    index = end - 1;
  }
  return content;
}

/** Index of the first item from `start` on that fails `test`, by halving: once an item fails, all later ones must. */
function firstFailing<Item>(items: readonly Item[], test: (item: Item) => boolean, start = 0): number {
  let low = start;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
