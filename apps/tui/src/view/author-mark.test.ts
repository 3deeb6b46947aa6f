import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { authorMark } from './author-mark.ts';

it.each([
  ['Marta Vogel', 'MV'],
  ['Marta_V', 'MV'],
  ['fasquardon', 'Fa'],
  ['漢字', '漢'],
  ['x', 'X '],
  ['ßtraße', 'ßt'],
  ['\u001B]0;evil\u0007', '0e'],
  ['***', '**'],
  ['', '  '],
])('marks %j by %j', (name, sigil) => {
  expect(authorMark(name).sigil).toBe(sigil);
});

it('gives every name two columns and always the same style', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => {
      const { sigil, style } = authorMark(name);
      expect(stringWidth(sigil)).toBe(2);
      expect(sigil).not.toMatch(/\p{Cc}/u);
      expect(authorMark(name)).toEqual({ sigil, style });
    }),
  );
  const styles = new Set(Array.from({ length: 60 }, (_, index) => authorMark(`guest ${index}`).style));
  expect(styles.size).toBe(6);
});
