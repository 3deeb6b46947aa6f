import { describe, expect, it } from 'vitest';
import { commandHandlers } from './commands.ts';
import { helpLines } from './help.ts';
import { commandFor, keymap } from './keymap.ts';
import { keyNames, type PressedKey, typedCharacter } from './keys.ts';

const bindings = keymap.flatMap((group) => group.bindings);

const noKey: PressedKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};

describe('keymap', () => {
  it('binds no key twice', () => {
    const keys = bindings.flatMap((binding) => binding.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('binds every command', () => {
    expect(bindings.map(({ command }) => command).sort()).toEqual(Object.keys(commandHandlers).sort());
  });

  it('finds commands by key', () => {
    expect(commandFor('PageDown')).toBe('page-down');
    expect(commandFor('ö')).toBeUndefined();
  });

  it.each([80, 40])('is explained in full by the help at %i columns', (columns) => {
    const help = helpLines(columns)
      .map(({ text }) => text)
      .join('\n');
    for (const { keys, help: explanation } of bindings) {
      expect(help).toContain(explanation);
      for (const key of keys) expect(help).toContain(key);
    }
  });
});

describe('keyNames', () => {
  it.each<[string, Partial<PressedKey>, string[]]>([
    ['j', {}, ['j']],
    ['G', { shift: true }, ['G']],
    ['jjj', {}, ['j', 'j', 'j']],
    ['/oak\r', {}, ['/', 'o', 'a', 'k', 'Enter']],
    [' ', {}, ['Space']],
    ['\r', { return: true }, ['Enter']],
    ['', { pageDown: true }, ['PageDown']],
    ['', { backspace: true }, ['Backspace']],
    ['\t', { tab: true }, ['Tab']],
    ['', { tab: true, shift: true }, ['Shift-Tab']],
    ['', { escape: true }, ['Escape']],
    ['d', { ctrl: true }, ['Ctrl-d']],
    ['x', { meta: true }, ['Alt-x']],
    ['j\u0004', {}, ['j', 'Ctrl-d']],
    ['😀x', {}, ['😀', 'x']],
  ])('names %j with %j', (input, key, names) => {
    expect(keyNames(input, { ...noKey, ...key })).toEqual(names);
  });

  it('tells what types a character from what does not', () => {
    expect(['a', 'Space', '漢', 'Tab', 'Ctrl-d', 'Up'].map(typedCharacter)).toEqual([
      'a',
      ' ',
      '漢',
      null,
      null,
      null,
    ]);
  });
});
