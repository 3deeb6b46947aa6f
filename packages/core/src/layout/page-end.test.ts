import { describe, expect, test } from 'vitest';
import { boardLinesAbove, isPageEnd } from './page-end.ts';
import { type Trait, traitOf } from './traits.ts';

function traitsOf(...lines: string[]): Trait[] {
  return lines.map((line) => traitOf(line, null));
}

describe('a page ends its posts', () => {
  test.each([
    ['You must log in or register to reply here.'],
    ['Similar threads'],
    ['Es ist dir nicht erlaubt, neue Themen zu verfassen.'],
    ['Page 2 of 14'],
    ['Utilisateur(s) parcourant ce sujet :'],
    ['**Display posts from previous:** All posts'],
  ])('with %j', (line) => {
    expect(isPageEnd(traitsOf(line, 'the gate was left open again'), 0)).toBe(true);
  });

  test.each([
    ['Top'],
    ['Help'],
    ['Powered by a small motor'],
    ['Thread: the red one from the tin'],
    ['I read the terms of use twice.'],
  ])('not with %j alone', (line) => {
    expect(isPageEnd(traitsOf(line, '', 'the gate was left open again', 'and so on'), 0)).toBe(false);
  });

  test('with buttons in a row', () => {
    expect(isPageEnd(traitsOf('Reply', '', 'Share', '* * *', 'Top'), 0)).toBe(true);
    expect(isPageEnd(traitsOf('Reply', '', 'the gate', 'Share', 'Top'), 0)).toBe(false);
  });
});

describe('lines above the end of a page', () => {
  test('are the board’s as far as each of them is', () => {
    const traits = traitsOf('The gate was left open.', '', '4 Likes', '', '1', '2', '«123…9»', '', 'Next');
    expect(boardLinesAbove(traits, traits.length)).toBe(2);
  });

  test('are somebody’s where people write them, too', () => {
    const traits = traitsOf('Can you close it?', 'Thanks', 'Reply');
    expect(boardLinesAbove(traits, traits.length)).toBe(2);
  });
});
