import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { commandGroups, defaultKeymap } from './commands/index.ts';
import { helpLines, shownKeys } from './help.ts';
import { createKeymap } from './keymap.ts';
import { keyNames, type PressedKey, typedCharacter } from './keys.ts';

const bindings = commandGroups.flatMap(({ commands }) => commands);

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
  it('has no key for two commands, and none that is the start of another', () => {
    const all = bindings.flatMap(({ keys }) => keys);
    expect(all).toEqual([...new Set(all)]);
    for (const keys of all) {
      const parts = keys.split(' ');
      for (let length = 1; length < parts.length; length += 1) {
        expect(all).not.toContain(parts.slice(0, length).join(' '));
      }
    }
  });

  it('has a name and a key for every command', () => {
    const names = bindings.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    for (const { name, keys } of bindings) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(keys).not.toHaveLength(0);
    }
  });

  it('finds commands by key, and the start of longer ones', () => {
    expect(defaultKeymap.find(['PageDown'])).toMatchObject({
      kind: 'command',
      command: { name: 'page-down' },
    });
    expect(defaultKeymap.find(['ö'])).toEqual({ kind: 'nothing' });
    expect(defaultKeymap.find(['z'])).toMatchObject({ kind: 'prefix' });
    expect(defaultKeymap.find(['z', 'a'])).toMatchObject({ kind: 'command', command: { name: 'fold' } });
    expect(defaultKeymap.find(['z', 'ö'])).toEqual({ kind: 'nothing' });
  });

  it('takes a key from the command that has it by default, and keeps the rest', () => {
    const keymap = createKeymap(commandGroups, { 'line-up': ['j'], fold: [], quit: ['Z Z', 'Q'] });
    expect(keymap.find(['j'])).toMatchObject({ command: { name: 'line-up' } });
    expect(keymap.find(['Down'])).toMatchObject({ command: { name: 'line-down' } });
    expect(keymap.find(['k'])).toEqual({ kind: 'nothing' });
    expect(keymap.find(['x'])).toEqual({ kind: 'nothing' });
    expect(keymap.find(['Z'])).toMatchObject({ kind: 'prefix' });
    expect(keymap.find(['Z', 'Z'])).toMatchObject({ command: { name: 'quit' } });
  });

  it('gives the key that stood for any', () => {
    const run = () => openSession(sampleThread).state;
    const keymap = createKeymap([
      { title: 'Marks', commands: [{ name: 'mark', keys: ['m *'], help: '', run }] },
    ]);
    expect(keymap.find(['m', 'ä'])).toMatchObject({ kind: 'command', any: 'ä' });
  });

  it.each([80, 40])('is explained in full by the help at %i columns', (columns) => {
    const lines = helpLines(defaultKeymap, columns).map(({ text }) => text);
    // With a margin on both sides where there is room for one.
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns === 80 ? 76 : 40);
    const help = lines.join(' ').replace(/ +/g, ' ');
    for (const { keys, help: explanation } of bindings) {
      expect(help).toContain(explanation);
      for (const key of keys) expect(help).toContain(shownKeys(key));
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
    ['', { leftArrow: true, meta: true }, ['Alt-Left']],
    ['', { escape: true, meta: true }, ['Escape']],
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
