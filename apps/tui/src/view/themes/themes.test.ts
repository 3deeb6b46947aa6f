import { describe, expect, it } from 'vitest';
import { createPalette } from '../palette.ts';
import { mono } from './built-in.ts';
import { type Color, colorDepth, type Look, parseLook, sgrParameters } from './look.ts';
import { styles } from './styles.ts';
import { findTheme, nextTheme, readThemes, type Theme, themes } from './themes.ts';

const lookOf = (words: string): Look => {
  const parsed = parseLook(words);
  if ('unknown' in parsed) throw new TypeError(`no look: ${parsed.unknown}`);
  return parsed.look;
};

/** The relative luminance of WCAG 2. */
function luminance(color: Color): number {
  if (color.kind === 'named') throw new TypeError('nobody knows how the terminal shows it');
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const color = (hex: string) => lookOf(hex).foreground as Color;

describe('the contrast of a theme', () => {
  it.each([
    ['dark', '#000000', 4.5],
    // As light as a terminal gets that is still called dark.
    ['dark', '#303030', 4.5],
    ['light', '#ffffff', 4.5],
    ['light', '#eeeeee', 4.5],
    ['high-contrast', '#000000', 7],
    ['cb-safe', '#000000', 4.5],
    ['cb-safe', '#ffffff', 4.5],
  ])('%s on %s is at least %d for every style', (name, behind, least) => {
    const { looks } = findTheme(name) as Theme;
    for (const style of styles) {
      const { attributes, foreground, background } = lookOf(looks[style]);
      // Without a colour of its own a text is as the terminal's user wants it.
      if (foreground === null) continue;
      expect([style, attributes]).not.toEqual([style, expect.arrayContaining([2])]);
      const ratio = contrast(foreground, background ?? color(behind));
      expect(`${style} ${ratio >= least ? 'is readable' : ratio.toFixed(2)}`).toBe(`${style} is readable`);
    }
  });
});

describe('themes', () => {
  /** What a sign beside it tells, so that it may look like plain text where there is no colour. */
  const TOLD_BY_SIGNS = ['text', 'code', 'quote-1', 'quote-2', 'quote-3', 'scroll-bar'];

  it.each(themes)('$name has a look for every style', ({ looks }) => {
    expect(Object.keys(looks).sort()).toEqual([...styles].sort());
    for (const words of Object.values(looks)) expect(parseLook(words)).toHaveProperty('look');
  });

  it('tell nothing by hue alone', () => {
    for (const style of styles) {
      if (TOLD_BY_SIGNS.includes(style)) expect(style).not.toMatch(/hit|current|new|error|word/);
      else expect([style, mono[style]]).not.toEqual([style, '']);
    }
    for (const { looks } of themes) {
      expect(looks.hit).not.toBe(looks['current-hit']);
      expect(lookOf(looks['word-added']).attributes).not.toEqual(lookOf(looks['word-removed']).attributes);
    }
  });

  it('that are safe have no red and no green', () => {
    const { looks } = findTheme('cb-safe') as Theme;
    for (const words of Object.values(looks)) {
      expect(words).not.toMatch(/red|green|magenta|cyan/);
      for (const each of [lookOf(words).foreground, lookOf(words).background]) {
        if (each?.kind !== 'exact') continue;
        const { red, green, blue } = each;
        const isGrey = red === green && green === blue;
        expect([words, isGrey || blue > red || (red > green && green > blue)]).toEqual([words, true]);
      }
    }
  });

  it('come one after the other', () => {
    const seen = [themes[0]?.name ?? ''];
    for (const _ of themes) seen.push(nextTheme(seen.at(-1) as string).name);
    expect(seen).toEqual(['default', 'dark', 'light', 'high-contrast', 'cb-safe', 'mono', 'default']);
    expect(nextTheme('nobody knows').name).toBe('default');
  });
});

describe('parseLook and sgrParameters', () => {
  it.each([
    ['bold underline', 16, '1;4'],
    ['Bold  CYAN', 16, '1;36'],
    ['black on bright-yellow', 16, '30;103'],
    ['bright-red', 16, '91'],
    ['grey', 16, '90'],
    ['default on default', 16, ''],
    ['#ff0000', 16, '91'],
    ['#87d7ff on #303030', 16, '96;40'],
    ['#afd787', 16, '92'],
    ['#ffaf5f', 16, '93'],
    ['#5f3787', 16, '35'],
    ['#ff0010', 16, '91'],
    ['#dddddd', 16, '37'],
    ['#f00 on #000', 256, '38;5;196;48;5;16'],
    ['#87d7ff', 256, '38;5;117'],
    ['#87d7ff', 'true', '38;2;135;215;255'],
    ['#808080', 256, '38;5;244'],
    ['', 'true', ''],
  ] as const)('%s in %s colours is %s', (words, depth, parameters) => {
    expect(sgrParameters(lookOf(words), depth)).toBe(parameters);
  });

  it.each([
    ['blod', 'blod'],
    ['bold on', 'on'],
    ['cyan on bold', 'bold'],
    ['#12345', '#12345'],
    ['bright-', 'bright-'],
    ['31', '31'],
    ['\u001B[31m', '\u001B[31m'],
  ])('%j is no look because of %j', (words, unknown) => {
    expect(parseLook(words)).toEqual({ unknown });
  });

  it.each([
    [{ COLORTERM: 'truecolor', TERM: 'xterm' }, 'true'],
    [{ COLORTERM: '24bit' }, 'true'],
    [{ TERM: 'xterm-direct' }, 'true'],
    [{ TERM: 'xterm-256color', COLORTERM: 'yes' }, 256],
    [{ TERM: 'linux' }, 16],
    [{}, 16],
  ] as const)('%j has %s', (environment, depth) => {
    expect(colorDepth(environment)).toBe(depth);
  });
});

describe('readThemes', () => {
  it('takes the themes of a user', () => {
    const { themes: found, findings } = readThemes({
      night: { base: 'dark', heading: 'bold #ff8700' },
      mono: { base: 'mono', meta: '' },
    });
    expect(findings).toEqual([]);
    expect(found.map(({ name }) => name)).toEqual([...themes.map(({ name }) => name), 'night']);
    const night = findTheme('night', found) as Theme;
    expect(night.looks.heading).toBe('bold #ff8700');
    expect(night.looks.link).toBe(findTheme('dark')?.looks.link);
    expect(createPalette('color', night, 256)('heading', 'x')).toBe('\u001B[1;38;5;208mx\u001B[0m');
    expect(createPalette('monochrome', night)('heading', 'x')).toBe('\u001B[1mx\u001B[0m');
    expect(findTheme('mono', found)?.looks.meta).toBe('');
  });

  it('says what it cannot use, and uses the rest', () => {
    const { themes: found, findings } = readThemes({
      one: { base: 'dusk', haeding: 'bold', heading: 'blod', title: 7, link: 'underline' },
      two: 'dark',
    });
    expect(findings).toHaveLength(5);
    expect(findings[0]).toMatch(/^Theme `one` has the unknown base `dusk`; known are `default`, `dark`/);
    expect(findings[1]).toMatch(/^Theme `one` has the unknown style `haeding`; known are `text`, `title`/);
    expect(findings[2]).toMatch(
      /^Style `heading` of theme `one` has the unknown word `blod`; a look is bold, dim/,
    );
    expect(findings[3]).toBe('Style `title` of theme `one` must be words in quotes, such as "bold cyan"');
    expect(findings[4]).toMatch(/^Theme `two` must be a table of styles/);
    expect(findTheme('one', found)?.looks.link).toBe('underline');
    expect(findTheme('two', found)).toBeUndefined();
  });

  it.each([
    [undefined, 0],
    [[], 1],
    [7, 1],
    [{ constructor: { text: 'bold' } }, 0],
  ])('survives %j', (tables, count) => {
    expect(readThemes(tables).findings).toHaveLength(count);
  });
});
