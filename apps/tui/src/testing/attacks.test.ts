import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { plainText } from '../plain.ts';
import { createPalette } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';
import { assertHarmless, attacks, threadWith } from './attacks.ts';
import { openSession } from './session.ts';

const size = { columns: 72, rows: 60 };

describe.each(attacks)('$name, which $does', ({ text }) => {
  const thread = threadWith(text);

  it('does nothing on the screen', () => {
    const session = openSession(thread, size);
    for (const keys of [
      [],
      ['gT'],
      ['gT', '2G', 'Enter'],
      ['/', ...text.slice(0, 5)],
      ['Escape', ...text.slice(0, 5)],
      ['?'],
      ['q', '2G', 'i'],
      ['Escape', 'v'],
      ['Escape', 'e'],
      ['Escape', 't', 'B'],
      ['r'],
      ['Escape', 'A'],
      ['Escape', 'a'],
    ]) {
      const { lines } = drawScreen(session.press(...keys).desk, createPalette('color'));
      for (const line of lines) {
        expect(line).not.toContain('\n');
        assertHarmless(line);
        expect(stringWidth(line)).toBeLessThanOrEqual(size.columns);
      }
    }
  });

  it('does nothing in plain text', () => {
    expect(plainText({ thread }, { fallbackTitle: text })).not.toContain('\u001B');
    for (const options of [{}, { color: true, width: 60 }]) {
      const lines = plainText({ thread }, { ...options, fallbackTitle: text });
      assertHarmless(lines);
      if ('width' in options) {
        for (const line of lines.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
      }
      assertHarmless(plainText({ thread: { ...thread, title: null } }, { ...options, fallbackTitle: text }));
    }
  });
});

it('a line end in a name forges no header', () => {
  const forged = attacks.find(({ name }) => name === 'line end in a header')?.text ?? '';
  const thread = threadWith('harmless');
  const [first] = thread.children;
  if (first?.author) first.author.name = forged;
  const headers = plainText({ thread })
    .split('\n')
    .filter((line) => line.startsWith('---'));
  expect(headers.map((line) => line.slice(0, 6))).toEqual(['--- #1', '--- #2', '--- #3']);
});

it('assertHarmless sees what it is there for', () => {
  for (const { text, name } of attacks) {
    // These do harm only where headers or screens are drawn.
    if (/^(?:joined emoji|unending syllable|inverse for good|line end)/u.test(name)) continue;
    if (/\u001B\[8m/u.test(text)) continue;
    expect(() => assertHarmless(text), name).toThrow('reached the terminal');
  }
  expect(() => assertHarmless('\u001B[1;36mfine\u001B[0m\nnext')).not.toThrow();
  expect(() => assertHarmless('\u001B]8;;https://a/\u001B\\a', [/\u001B\]8;;[!-~]*\u001B\\/u])).not.toThrow();
});
