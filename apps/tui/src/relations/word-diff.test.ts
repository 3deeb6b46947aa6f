import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

it('takes words away and adds others, wherever lines break', () => {
  expect(diffWords('The mill\nstands on the river.', 'The mill stands [...] by the\nriver.')).toEqual([
    { kind: 'same', text: 'The mill stands' },
    { kind: 'removed', text: 'on' },
    { kind: 'added', text: '[...] by' },
    { kind: 'same', text: 'the river.' },
  ]);
});

it('gives both texts back', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after) ?? [];
      const without = (kind: string) =>
        changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join(' ');
      const plain = (value: string) =>
        value
          .split(/[ \n]+/)
          .filter(Boolean)
          .join(' ');
      expect(without('added')).toBe(plain(before));
      expect(without('removed')).toBe(plain(after));
    }),
  );
});

it('gives up where the texts have too little in common, or are too long', () => {
  const words = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => prefix + index).join(' ');
  expect(diffWords(words('a', 2000), words('b', 2000))).toBeNull();
  expect(diffWords(words('a', 30_000), words('a', 30_000))).toBeNull();
});
