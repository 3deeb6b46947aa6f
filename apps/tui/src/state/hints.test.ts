import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { commandGroups } from './commands/index.ts';
import { type HintMode, hintTexts } from './hints.ts';
import { createKeymap } from './keymap.ts';
import { initialState } from './state.ts';
import { countUse, mergeUses, type Uses } from './uses.ts';

const size = { columns: 120, rows: 24 };
const open = (hints: HintMode = 'auto', uses: Uses = {}) =>
  openSession(sampleThread, size, null, { ...initialState, hints, uses });
const hints = (session: ReturnType<typeof open>) => hintTexts(session.desk)[0] ?? '';

describe('the hints', () => {
  it('say what keys do where one is', () => {
    expect(hints(open().press('3G'))).toBe('Enter to #2   x fold   ? help');
    expect(hints(open().press('9G'))).toBe('J K posts   / search   ? help');
    expect(hints(open().press('/').type('oak').press('Enter'))).toBe('n N hits   Esc clear   ? help');
    expect(hints(open().press('3G', 'C'))).toBe('Esc all posts   J K posts   ? help');
    expect(hints(open().press('V'))).toBe('y copy   Esc leave');
  });

  it('go away one by one when their keys were used a few times', () => {
    const session = open().press('3G', 'x', 'x', 'x', 'x');
    expect(hints(session)).toContain('x fold');
    expect(hints(session.press('x'))).toBe('Enter to #2   ? help');
    expect(session.status).toContain('Enter to #2   ? help');
    session.press('x');
    for (let times = 0; times < 5; times += 1) session.press('Enter', 'Backspace');
    expect(hints(session)).toBe('? help');
    for (let times = 0; times < 5; times += 1) session.press('?', 'q');
    expect(hints(session)).toBe('');
    expect(session.status.trimEnd()).toMatch(/~1 min left$/);
    // A use counts, also where the state from before the prompt comes back.
    for (let times = 0; times < 5; times += 1) session.press('/', 'Escape');
    expect(session.state.uses['search']).toBe(5);
  });

  it('do not speak of the help to those who know their way about', () => {
    const names = ['fold', 'follow', 'search', 'next-post', 'next-hit', 'copy'];
    const known = Object.fromEntries(names.map((name) => [name, 5]));
    expect(hints(open('auto', known))).toBe('');
    expect(hints(open('auto', { ...known, copy: 4 }))).toBe('? help');
  });

  it('stay, or never come, where that is wished', () => {
    expect(hints(open('always', { fold: 5, follow: 5, help: 5 }).press('3G'))).toBe(
      'Enter to #2   x fold   ? help',
    );
    expect(hintTexts(open('never').press('3G').desk)).toEqual([]);
  });

  it('name the keys that the user has, and none of a command without', () => {
    const keymap = createKeymap(commandGroups, { fold: ['F2'], follow: [], help: ['F1'] });
    expect(hints(openSession(sampleThread, size, null, initialState, keymap).press('3G'))).toBe(
      'F2 fold   F1 help',
    );
  });
});

describe('uses', () => {
  it('are merged the same in whatever order, and counted no further than needed', () => {
    const uses = fc.dictionary(fc.constantFrom('fold', 'follow', 'help', '__proto__'), fc.nat(9));
    fc.assert(
      fc.property(uses, uses, (one, other) => {
        expect(mergeUses(one, other)).toEqual(mergeUses(other, one));
        expect(mergeUses(one, one)).toEqual(one);
      }),
    );
    let counted: Uses = {};
    for (const name of [...Array(9).fill('fold'), 'line-down']) counted = countUse(counted, name);
    expect(counted).toEqual({ fold: 5 });
  });
});
