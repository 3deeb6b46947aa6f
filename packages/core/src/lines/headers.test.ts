import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const POSTS: [place: string, words: string][] = [
  ['Upper Sallow', 'The gate was left open all night.'],
  ['Mill End', 'So the goat is out again?'],
  ['Upper Sallow', 'It is in the beans, as ever.'],
  ['Mill End', 'Bring the rope.'],
];

const dump = (bodyOf: (place: string, words: string) => string): string =>
  `The goat\n\n  • Thread starter Anna_K\n  • Start date\n\n${POSTS.map(
    ([place, words]) => `Senior Member\n\n${bodyOf(place, words)}\n\u00A0\n\n`,
  ).join('')}`;

const firstWords = (source: string) =>
  parse(source).thread.children.map(({ children: [first] }) =>
    source.slice(first?.position.start.offset, first?.position.end.offset).replaceAll('\n', '/'),
  );

test('a place without its label is known by an earlier header', () => {
  expect(firstWords(dump((place, words) => `${place}\n${words}`))).toEqual([
    // Nothing tells yet that it is none of the post's words.
    'Upper Sallow/The gate was left open all night.',
    'Mill End/So the goat is out again?',
    'It is in the beans, as ever.',
    'Bring the rope.',
  ]);
});

test('a greeting, and all that a post says, are no place', () => {
  const greeted = dump((_, words) => `Hello there,\n${words}`);
  expect(firstWords(greeted)).toEqual(POSTS.map(([, words]) => `Hello there,/${words}`));
  expect(firstWords(dump(() => 'Upper Sallow'))).toEqual(POSTS.map(() => 'Upper Sallow'));
});
