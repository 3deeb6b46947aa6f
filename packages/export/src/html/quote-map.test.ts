import { describe, expect, it } from 'vitest';
import { buildThread, type PostSpec, paragraph, repeats } from '../../test/build-thread.ts';
import { gatherFacts } from '../facts.ts';
import { toHtml } from '../formats/html.ts';
import { arrowPath, placesOnOval } from './map-geometry.ts';
import { countQuotes } from './quote-map.ts';

/** Posts in which each person writes what is theirs and quotes what the post with that number says. */
function posts(...specs: [name: string, quotes: number | null][]): PostSpec[] {
  return specs.map(([name, quoted], index) => ({
    author: { name },
    children: [
      ...(quoted === null
        ? []
        : [
            {
              type: 'quote' as const,
              attribution: { name: specs[quoted - 1]?.[0] ?? '', value: 'said:' },
              source: repeats(`p${quoted}`, `words of ${quoted}.`),
              children: [paragraph('words')],
            },
          ]),
      paragraph(`words of ${index + 1}.`),
    ],
  }));
}

const some = posts(['Ann', null], ['Bob', 1], ['Cy', 1], ['Ann', 2], ['Bob', 1], ['Bob', 5]);

it('counts who quotes whom, most first, and nobody themselves', () => {
  const arrows = countQuotes(gatherFacts(buildThread({ posts: some }).thread));
  expect(arrows.map(({ from, to, count }) => [from.firstPost.name, to.firstPost.name, count])).toEqual([
    ['Bob', 'Ann', 2],
    ['Cy', 'Ann', 1],
    ['Ann', 'Bob', 1],
  ]);
});

describe('a page', () => {
  it('has the map, named and in words', () => {
    const page = toHtml(buildThread({ posts: some }));
    expect(page).toContain(
      'role="img" aria-label="Map of who quotes whom: 3 people, 3 arrows; the list below says the same"',
    );
    expect(page).toContain('<li><bdi>Bob</bdi> quotes <bdi>Ann</bdi> 2 times</li>');
    expect(page.match(/<path /gu)).toHaveLength(3);
  });

  it('has none where there is next to nothing to draw', () => {
    expect(toHtml(buildThread({ posts: some.slice(0, 3) }))).not.toContain('<svg');
  });

  it('shortens names by the room that they take', () => {
    const cast = ['a'.repeat(16), 'W'.repeat(16), '\u6C34'.repeat(16), 'il'.repeat(20)];
    const page = toHtml(
      buildThread({
        posts: posts(...cast.map((name, index): [string, number | null] => [name, index || null])),
      }),
    );
    const names = [...page.matchAll(/<text [^>]*>([^<]*)</gu)].map(([, name]) => name);
    expect(names).toEqual([
      'a'.repeat(16),
      `${'W'.repeat(9)}…`,
      `${'\u6C34'.repeat(7)}…`,
      `${'il'.repeat(7)}i…`,
    ]);
  });

  it('draws a dozen people at most, and says so', () => {
    const crowd = Array.from({ length: 60 }, (_, index): [string, number | null] => {
      return [`person ${index} ${'x'.repeat(index)}`, index === 0 ? null : index];
    });
    const page = toHtml(buildThread({ posts: posts(...crowd) }));
    expect(page.match(/<circle /gu)?.length).toBeLessThanOrEqual(12);
    expect(page).toMatch(/Drawn are the \d+ most frequent of 59 pairs/u);
  });
});

it('keeps places on the sheet, and leads arrows from one to the other', () => {
  const sheet = { width: 400, height: 200, marginX: 100, marginY: 20 };
  expect(placesOnOval(4, sheet)).toEqual([
    { x: 200, y: 20, side: 'middle' },
    { x: 300, y: 100, side: 'right' },
    { x: 200, y: 180, side: 'middle' },
    { x: 100, y: 100, side: 'left' },
  ]);
  expect(arrowPath({ x: 0, y: 0, side: 'left' }, { x: 100, y: 0, side: 'right' })).toMatch(
    /^M8\.7 -2\.4Q50 -14 91\.3 -2\.4M/u,
  );
});
