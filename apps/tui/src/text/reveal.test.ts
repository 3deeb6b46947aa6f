import { expect, it } from 'vitest';
import { reveal } from './reveal.ts';

it.each([
  ['plain words', 'plain words'],
  ['\u00A0', '⍽'],
  ['a\tb\u001B[2J\r', 'a␉b␛[2J␍'],
  ['\u202Eabc\u200B', '<U+202E>abc<U+200B>'],
  ['\u009B1m', '<U+009B>1m'],
  ['lone \uD800', 'lone <U+D800>'],
  ['👩‍👧 ❤\uFE0F', '👩<U+200D>👧 ❤<U+FE0F>'],
])('shows %j as %j', (line, shown) => {
  expect(reveal(line)).toBe(shown);
});
