import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { clusters, displayWidth } from './width.ts';

/** Characters of all kinds: of one column and of two, and those that join others. */
const character = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xa0, max: 0x52f }),
  fc.integer({ min: 0x2010, max: 0x27bf }),
  fc.integer({ min: 0x3000, max: 0x30ff }),
  fc.integer({ min: 0x3400, max: 0x9fff }),
  fc.integer({ min: 0xabf0, max: 0xd7ff }),
  fc.integer({ min: 0xff00, max: 0xffef }),
  fc.integer({ min: 0x1f300, max: 0x1faff }),
);
const joiner = fc.constantFrom(0x200d, 0xfe0f, 0x1f3fd, 0x301, 0x3099, 0x11a8, 0x1f1e9, 0x1f1ea);

test.each([
  ['nothing that joins', fc.array(character, { maxLength: 8 })],
  ['joiners', fc.array(fc.oneof(character, joiner), { maxLength: 8 })],
])(
  'a text takes the columns that string-width says, and falls apart where readers see it do: %s',
  (_, some) => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(some, (points) => {
        const text = String.fromCodePoint(...points);
        // What would take more than two columns falls apart into characters of one column at least.
        const expected = Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((segment) =>
          stringWidth(segment) > 2
            ? Array.from(segment, (letter) => ({ text: letter, width: Math.max(1, stringWidth(letter)) }))
            : [{ text: segment, width: stringWidth(segment) }],
        );
        expect(displayWidth(text)).toBe(stringWidth(text));
        expect([...clusters(text)]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  },
);

test('each character alone takes the columns that string-width says', () => {
  const wrong: string[] = [];
  for (let point = 0x20; point <= 0x1faff; point += 1) {
    if ((point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000)) continue;
    const text = String.fromCodePoint(point);
    if (displayWidth(text) !== stringWidth(text)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
