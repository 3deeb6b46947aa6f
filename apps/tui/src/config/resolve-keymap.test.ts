import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandGroups } from '../state/commands/index.ts';
import { sequenceMistake } from './key-sequences.ts';
import { nearestName } from './nearest.ts';
import { type BindableCommand, resolveKeymap } from './resolve-keymap.ts';

const commands: BindableCommand[] = [
  { name: 'down', defaultKeys: ['j', 'Down'], mode: 'read' },
  { name: 'next', defaultKeys: ['n'], mode: 'read' },
  { name: 'fold', defaultKeys: ['z z'], mode: 'read' },
  { name: 'pick', defaultKeys: ['j'], mode: 'list' },
];

const resolved = (overrides: Record<string, string[]>) =>
  resolveKeymap(commands, new Map(Object.entries(overrides)));
const keysOf = (overrides: Record<string, string[]>) => Object.fromEntries(resolved(overrides).keys);

describe('resolveKeymap', () => {
  it('gives the defaults where nobody says anything', () => {
    expect(keysOf({})).toEqual({ down: ['j', 'Down'], next: ['n'], fold: ['z z'], pick: ['j'] });
  });

  it('binds anew, unbinds, and takes a key from the command that has it by default', () => {
    expect(keysOf({ next: ['j', 'x'] })).toEqual({
      down: ['Down'],
      next: ['j', 'x'],
      fold: ['z z'],
      pick: ['j'],
    });
    expect(keysOf({ next: [] })).toMatchObject({ next: [], down: ['j', 'Down'] });
    expect(resolved({ next: ['j', 'j'] })).toMatchObject({ conflicts: [] });
  });

  it('leaves a key that two claim to the first', () => {
    const { keys, conflicts } = resolved({ next: ['x'], down: ['x', 'y'], pick: ['x'] });
    expect(Object.fromEntries(keys)).toMatchObject({ next: ['x'], down: ['y'], pick: ['x'] });
    expect(conflicts).toEqual([
      { command: 'next', sequence: 'x', loser: 'down', lost: 'x', wasDefault: false },
    ]);
  });

  it('sees that a key begins a sequence', () => {
    expect(resolved({ next: ['z'] }).conflicts).toEqual([
      { command: 'next', sequence: 'z', loser: 'fold', lost: 'z z', wasDefault: true },
    ]);
    expect(resolved({ next: ['z', 'z z'] }).conflicts).toHaveLength(2);
  });

  it('gives no sequence of a mode to two commands', () => {
    const sequence = fc
      .array(fc.constantFrom('a', 'j', 'n', 'z'), { minLength: 1, maxLength: 2 })
      .map((keys) => keys.join(' '));
    const overrides = fc.dictionary(
      fc.constantFrom('down', 'next', 'fold', 'pick', 'other'),
      fc.array(sequence, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(overrides, (claimed) => {
        const { keys } = resolved(claimed);
        const taken = [...keys].filter(([name]) => name !== 'pick').flatMap(([, sequences]) => sequences);
        for (const [index, one] of taken.entries()) {
          for (const other of taken.slice(index + 1)) expect(`${other} `.startsWith(`${one} `)).toBe(false);
        }
      }),
    );
  });
});

describe('sequenceMistake', () => {
  it('has nothing against the keys of the reader', () => {
    const keys = commandGroups.flatMap(({ commands }) => commands.flatMap((command) => command.keys));
    expect(keys.filter((key) => sequenceMistake(key) !== null)).toEqual([]);
    for (const key of ['g g', 'z t', 'Alt-Left', 'Alt-x', 'Ctrl-]', '漢', '0', '-', 'z 1'])
      expect(sequenceMistake(key)).toBeNull();
  });

  it.each([
    ['Ctrl-Shift-q', 'unknown key `Ctrl-Shift-q`; did you mean `Ctrl-q`?'],
    ['ctrl+d', 'unknown key `ctrl+d`; did you mean `Ctrl-d`?'],
    ['Ctrl-D', 'unknown key `Ctrl-D`; did you mean `Ctrl-d`?'],
    ['^D', 'unknown key `^D`; did you mean `Ctrl-d`?'],
    ['C-d', 'unknown key `C-d`; did you mean `Ctrl-d`?'],
    ['Ctrl-m', 'unknown key `Ctrl-m`; did you mean `Enter`?'],
    ['M-x', 'unknown key `M-x`; did you mean `Alt-x`?'],
    ['<esc>', 'unknown key `<esc>`; did you mean `Escape`?'],
    ['Shift-j', 'unknown key `Shift-j`; did you mean `J`?'],
    ['PgDn', 'unknown key `PgDn`; did you mean `PageDown`?'],
    ['<f2>', 'unknown key `<f2>`; did you mean `F2`?'],
    ['F13', 'unknown key `F13`'],
    ['pagedown', 'unknown key `pagedown`; did you mean `PageDown`?'],
    ['z Entr', 'unknown key `Entr`; did you mean `Enter`?'],
    ['whatever', 'unknown key `whatever`'],
    ['5', '`5` begins a count and cannot be bound'],
    ['', 'no key; `[]` unbinds'],
    [' ', 'a blank is written `Space`'],
  ])('of %j is %j', (text, mistake) => {
    expect(sequenceMistake(text)).toBe(mistake);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        sequenceMistake(text);
      }),
    );
  });
});

describe('nearestName', () => {
  it.each([
    ['mosue', 'mouse'],
    ['text_width', 'text-width'],
    ['Theme', 'theme'],
    ['centr', 'centre'],
    ['banana', null],
    ['', null],
  ])('of %j is %j', (word, name) => {
    expect(nearestName(word, ['theme', 'mouse', 'text-width', 'centre'])).toBe(name);
  });
});
