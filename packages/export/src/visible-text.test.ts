import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress, visibleLines, visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a tab\tstays', 'a tab\tstays'],
    ['a no-break\u00A0space stays', 'a no-break\u00A0space stays'],
    ['\u001B[31mred\u001B[0m', '[31mred[0m'],
    ['\u009B31mred', '31mred'],
    ['nul\u0000, bell\u0007, delete\u007F', 'nul, bell, delete'],
    ['one\r\ntwo\nthree\u0085four\u000Bfive', 'one two three four five'],
    ['exe.\u202Egpj\u202C', 'exe.gpj'],
    ['\u2067isolated\u2069', 'isolated'],
    ['\u200Fmarks for \u05E2\u200E stay', '\u200Fmarks for \u05E2\u200E stay'],
    ['half \uD83D, other half \uDE00, whole \u{1F600}', 'half , other half , whole \u{1F600}'],
  ])('%j', (value, visible) => {
    expect(visibleText(value)).toBe(visible);
  });

  it('drops controls, what turns text, half pairs and U+FFFE and U+FFFF, and nothing else', () => {
    const dropped = /(?!\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|[\uFFFE\uFFFF]/u;
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const text = String.fromCodePoint(point);
      const visible = /[\r\n\v\f\u0085]/u.test(text) ? ' ' : dropped.test(text) ? '' : text;
      if (visibleText(text) !== visible) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('leaves nothing to do for a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const once = visibleText(value);
        expect(visibleText(once)).toBe(once);
        expect(once).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('visibleLines', () => {
  it('keeps the lines and ends them in one way', () => {
    expect(visibleLines('a\r\nb\rc\n\nd\u0007')).toBe('a\nb\nc\n\nd');
  });
});

describe('safeAddress', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://EXAMPLE.ORG',
    'ftp://files.example/a',
    'mailto:tess@example.org',
  ])('lets %s through', (url) => {
    expect(safeAddress(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org',
    '/relative',
    'example.org',
    'https:',
    'mailto:',
    '',
  ])('stops %j', (url) => {
    expect(safeAddress(url)).toBeNull();
  });

  it('gives back what it judged, without the hidden characters', () => {
    expect(safeAddress('\u0001https://example.org/\u202Egpj.exe')).toBe('https://example.org/gpj.exe');
    expect(safeAddress('\u0001javascript:alert(1)')).toBeNull();
  });
});
