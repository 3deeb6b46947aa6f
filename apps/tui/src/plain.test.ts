import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain.ts';
import { buildThread } from './testing/build-thread.ts';
import { samplePosts } from './testing/sample.ts';

const thread = buildThread(samplePosts.slice(0, 5), 'Raising the roof of the old mill');

describe('plainText', () => {
  it('prints a thread', () => {
    expect(plainText({ thread }, { width: 72 })).toMatchInlineSnapshot(`
      "Raising the roof of the old mill
      5 posts

      --- #1
      Has anybody here put a new roof on an old mill? Ours leaks in three
      places, the beams are sound, and the carpenter wants to take the whole
      thing down before winter.

      All advice is welcome.

      --- #2 Marta_V · Master builder
      We did, the year before last. If the beams are sound then leave them
      where they are and put new battens over them, it is slow work but nobody
      has to lift anything heavy.

      Which wood are they? @old_trapper may know.

      --- #3 Old Trapper (inferred from the sign-off)
      > Marta_V said (#2):
      > We did, the year before last. If the beams are sound then leave them
      > where they are and put new battens over them, it is slow work but
      > nobody has to lift anything heavy.

      Oak, by the look of it.
      I would not touch them either.

      Old Trapper

      --- #4
      Slate lasts a hundred years — tin lasts until the first storm. “Cheap”
      is what you pay twice.

      See https://example.org/slate for prices.

      Last edited: Tuesday

      --- #5 Marta_V
      > Old Trapper (?) said (#3, altered):
      > > Marta_V said (#2):
      > > We did, the year before last. If the beams are sound then leave them
      > > where they are and put new battens over them, it is slow work but
      > > nobody has to lift anything heavy.
      >
      > Oak, by the look of it.

      Then it is settled.

      > Quote of unknown source:
      > A roof is a promise to the rain.

      My grandfather used to say that.

      > Quote from #1 or #4:
      > All advice is welcome.
      "
    `);
  });

  it('leaves lines as long as they are where no width is given', () => {
    const lines = plainText({ thread }).split('\n');
    expect(lines).toContain(
      'We did, the year before last. If the beams are sound then leave them where they are and put new battens over ' +
        'them, it is slow work but nobody has to lift anything heavy.',
    );
  });

  it('wraps quotes inside their marks', () => {
    const lines = plainText({ thread }, { width: 40 }).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.startsWith('> > '))).toHaveLength(6);
  });

  it('keeps a line whole that is longer than a piece', () => {
    const line = 'word '.repeat(5000);
    const long = buildThread([{ blocks: [line] }]);
    expect(plainText({ thread: long }).split('\n')).toContain(line.slice(0, -1));
  });

  it('prints no escape sequence without colour, and only its own with it', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('a', '\u001B[31m', '\u009B1m', '\u0007', '\u202E', '\r', '\b'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, by, text) => {
        const bad = buildThread(
          [{ by, blocks: [text, { blocks: [text], of: 1, said: `${by} said:` }] }],
          title,
        );
        expect(plainText({ thread: bad })).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/,
        );
        const own = plainText({ thread: bad }, { color: true }).replace(/\u001B\[[0-9;]+m/g, '');
        expect(own).toBe(plainText({ thread: bad }));
      }),
    );
  });

  it('prints a thread without posts and without a title', () => {
    const empty = buildThread([], null);
    expect(plainText({ thread: empty })).toBe('Untitled thread\nNo posts\n');
    expect(plainText({ thread: empty }, { fallbackTitle: 'dump.txt' })).toBe('dump.txt\nNo posts\n');
  });

  it('refuses a width that is none', () => {
    expect(() => plainText({ thread }, { width: 0 })).toThrow(RangeError);
    expect(() => plainText({ thread }, { width: Number.NaN })).toThrow(RangeError);
  });
});
