import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sanitise } from './sanitise.ts';
import { displayWidth, isSingleWidth, truncate } from './width.ts';

/** Everything that a terminal could obey, or that reorders or hides text. */
const HOSTILE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\uFEFF\p{Cs}]/u;

describe('sanitise', () => {
  it.each([
    ['plain “text” — it’s fine', 'plain “text” — it’s fine'],
    ['\u001B[2Jgone', '␛[2Jgone'],
    ['\u001B]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
    ['a\u009B2Jb', 'a\uFFFD2Jb'],
    ['a\rb\nc\u007F', 'a␍b␊c␡'],
    ['tab\tstop', 'tab    stop'],
    ['abc\u202Edef\u2066\u2069', 'abcdef'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['one\u2028two', 'one two'],
    ['❤️ 1️⃣', '❤ 1'],
    ['👩‍👩‍👧 and 👍🏽', '👩 and 👍'],
    ['🏳️‍🌈', '🏳'],
    ['नमस्ते क्\u200Dष', 'नमस्ते क्\u200Dष'],
    ['lone \uD800 half', 'lone \uFFFD half'],
    ['\u00A0', '\u00A0'],
    [`Z\u0301${'\u0337'.repeat(500)}algo`, `Z\u0301${'\u0337'.repeat(7)}algo`],
    ['hid\u200C\u200D\u200Cden \u200D\u200Ctext', 'hid\u200Cden text'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('turns %j into %j', (raw, expected) => {
    expect(sanitise(raw)).toBe(expected);
  });

  it.each([
    ['❤️ 1️⃣ 🇩🇪 👩‍👩‍👧 👍🏽', 'full', '❤️ 1️⃣ 🇩🇪 👩‍👩‍👧 👍🏽'],
    ['a\uFE0F\u200D 👍\u200D\u001B', 'full', 'a\u200D 👍␛'],
    ['❤️ 1️⃣ 🇩🇪 👩‍👩‍👧 👍🏽 🙂 ☺ ™', 'ascii', '<3 1 DE [emoji] +1 :) :) ™'],
    ['漢字 — “é”', 'ascii', '漢字 — “é”'],
  ] as const)('turns %j with emoji %s into %j', (raw, emoji, expected) => {
    expect(sanitise(raw, emoji)).toBe(expected);
  });

  it('leaves nothing a terminal could obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        for (const emoji of ['safe', 'full', 'ascii'] as const)
          expect(sanitise(raw, emoji)).not.toMatch(HOSTILE);
        expect(sanitise(raw, 'ascii')).not.toMatch(/\p{Emoji_Presentation}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives what is already clean back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const clean = sanitise(raw);
        expect(sanitise(clean)).toBe(clean);
      }),
    );
  });
});

describe('width', () => {
  it('calls only such characters single-width that are', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      if (!isSingleWidth(character)) continue;
      expect([character, stringWidth(character)]).toEqual([character, 1]);
      expect([character, stringWidth(`a${character}b`)]).toEqual([character, 3]);
    }
  });

  it.each([
    ['short', 10, 'short'],
    ['a longer text', 8, 'a longe…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['anything', 0, ''],
  ])('cuts %j to %i columns', (text, columns, expected) => {
    expect(truncate(text, columns)).toBe(expected);
    expect(displayWidth(truncate(text, columns))).toBeLessThanOrEqual(columns);
  });
});
