import type { Block } from '@rethread/core';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { ThreadFacts, Writer } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { sayAuthor } from '../wording.ts';
import { arrowPath, type Place, placesOnOval } from './map-geometry.ts';
import { printWords, spaced } from './phrase.ts';

/** Most people and most arrows on a map: more cannot be told apart. */
const MAX_PEOPLE = 12;
const MAX_ARROWS = 30;

/** Fewer pairs of people are told faster in words, where the quotes stand. */
const MIN_ARROWS = 3;

/** Most of a name on the map, in widths of a small letter; the list below has it whole. */
const MAX_NAME_WIDTH = 16;

/** What takes about twice the width of a small letter, and what takes one and a half. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const broad = /[\p{Lu}mw@%&]/u;

const width = 520;
const margins = { marginX: 165, marginY: 32 };

/** How often one person quotes another. */
export interface Arrow {
  from: Writer;
  to: Writer;
  count: number;
  /** True where each of these quotes rests on an inferred source or author. */
  isInferred: boolean;
}

/**
 * Draws who quotes whom among the busiest of a thread, with the same in words below; `null` where there is too little to
 * draw. The layout depends on the thread alone.
 */
export function printQuoteMap(facts: ThreadFacts): Element | null {
  const all = countQuotes(facts);
  const people = choosePeople(all);
  const arrows = all
    .filter(({ from, to }) => people.includes(from) && people.includes(to))
    .slice(0, MAX_ARROWS);
  if (arrows.length < MIN_ARROWS) return null;
  const drawn = people.filter((person) => arrows.some(({ from, to }) => from === person || to === person));
  const limits =
    arrows.length < all.length ? ` Drawn are the ${arrows.length} most frequent of ${all.length} pairs.` : '';
  return h('details.map', { open: true }, [
    h('summary', 'Who quotes whom'),
    '\n',
    h(
      'figure',
      spaced([
        drawMap(drawn, arrows),
        h(
          'figcaption',
          `An arrow leads to who is quoted, the thicker the more often; dashed where inferred.${limits}`,
        ),
      ]),
    ),
    '\n',
    h('details', [h('summary', 'The map in words'), '\n', h('ul', spaced(arrows.map(sayArrow)))]),
  ]);
}

/** Counts by pair of people, most first; of a quote in a quote the outer one counts. Nobody is drawn to quote themselves. */
export function countQuotes({ posts, quotes, writers }: ThreadFacts): Arrow[] {
  const writersById = new Map(writers.map((writer) => [writer.id, writer]));
  const arrows = new Map<string, Arrow>();
  const count = (blocks: readonly Block[], from: Writer, isInferred: boolean) => {
    for (const block of blocks) {
      if (block.type === 'list') for (const item of block.children) count(item.children, from, isInferred);
      const source = block.type === 'quote' ? quotes.get(block)?.source : undefined;
      if (source?.status !== 'resolved') continue;
      const to = writersById.get(source.post.post.author?.author ?? '');
      if (to === undefined || to === from) continue;
      const rests = isInferred || source.inference !== null || source.post.inference !== null;
      const key = JSON.stringify([from.id, to.id]);
      const arrow = arrows.get(key) ?? { from, to, count: 0, isInferred: true };
      arrows.set(key, arrow);
      arrow.count++;
      arrow.isInferred &&= rests;
    }
  };
  for (const { post, inference } of posts) {
    const from = writersById.get(post.author?.author ?? '');
    if (from) count(post.children, from, inference !== null);
  }
  return [...arrows.values()].sort((a, b) => b.count - a.count);
}

/** Those with most quotes to and from them, in order of their first posts. */
function choosePeople(arrows: readonly Arrow[]): Writer[] {
  const weights = new Map<Writer, number>();
  for (const { from, to, count } of arrows) {
    for (const person of [from, to]) weights.set(person, (weights.get(person) ?? 0) + count);
  }
  const busiest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MAX_PEOPLE);
  const order = ({ firstPost }: Writer) => firstPost.post.position.start.offset;
  return busiest.map(([person]) => person).sort((a, b) => order(a) - order(b));
}

function drawMap(people: readonly Writer[], arrows: readonly Arrow[]): Element {
  const height = 120 + 18 * people.length;
  const spots = placesOnOval(people.length, { width, height, ...margins });
  const placeOf = new Map(people.map((person, index) => [person, spots[index] as Place]));
  const lines = arrows.map(({ from, to, count, isInferred }) =>
    s(isInferred ? 'path.guess' : 'path', {
      d: arrowPath(placeOf.get(from) as Place, placeOf.get(to) as Place),
      strokeWidth: Math.min(5, Math.round(10 + 10 * Math.log2(count)) / 10),
    }),
  );
  const names = people.flatMap((person) => drawPerson(person, placeOf.get(person) as Place, height));
  const label = `Map of who quotes whom: ${people.length} people, ${arrows.length} arrows; the list below says the same`;
  // Three people leave the foot of the oval empty.
  const bottom = Math.ceil(Math.max(...spots.map(({ y }) => y))) + margins.marginY;
  const attributes = { viewBox: `0 0 ${width} ${bottom}`, role: 'img', ariaLabel: label };
  return s('svg', attributes, ['\n', ...[...lines, ...names].flatMap((element) => [element, '\n'])]);
}

function drawPerson({ firstPost }: Writer, { x, y, side }: Place, height: number): Element[] {
  const name = `${firstPost.inference === null ? '' : '~'}${visibleText(firstPost.name ?? '')}`;
  const anchor = { left: 'end', right: 'start', middle: 'middle' }[side];
  const distance = { left: -10, right: 10, middle: 0 }[side];
  const lift = side !== 'middle' ? 5 : y < height / 2 ? -12 : 22;
  return [
    s('circle', { cx: x, cy: y, r: 5 }),
    s('text', { x: x + distance, y: y + lift, textAnchor: anchor }, shorten(name)),
  ];
}

function shorten(name: string): string {
  const characters = [...name];
  let room = MAX_NAME_WIDTH;
  const end = characters.findIndex((character) => {
    room -= wide.test(character) ? 2 : broad.test(character) ? 1.5 : 1;
    return room < 0;
  });
  return end === -1
    ? name
    : `${characters
        .slice(0, end - 1)
        .join('')
        .trimEnd()}…`;
}

function sayArrow({ from, to, count, isInferred }: Arrow): Element {
  const times = count === 1 ? 'once' : `${count} times`;
  return h('li', [
    ...printWords([sayAuthor(from.firstPost), ' quotes ', sayAuthor(to.firstPost), ` ${times}`]),
    ...(isInferred ? [', ', h('span.inferred', 'inferred')] : []),
  ]);
}
