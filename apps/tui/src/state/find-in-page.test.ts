import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { createPalette } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';
import { commandGroups } from './commands/index.ts';
import { type Find, findText, hitsInLine, type PageView, pressPage } from './find-in-page.ts';
import { createKeymap } from './keymap.ts';
import { press as pressKey } from './reduce.ts';
import type { PageLine } from './state.ts';

const lines = Array.from({ length: 40 }, (_, index): PageLine => {
  const text = index % 10 === 7 ? `Line ${index} has a Willow` : `line ${index}`;
  return { kind: 'text', text };
});

function press(view: PageView, ...keys: string[]): PageView | null {
  const commands: Record<string, string> = {
    '/': 'search',
    n: 'next-hit',
    N: 'previous-hit',
    j: 'line-down',
  };
  let now: PageView | null = view;
  for (const key of keys)
    now = now === null ? null : pressPage(now, { lines, height: 10 }, key, commands[key] ?? null);
  return now;
}

describe('a page of text', () => {
  it('finds while it is typed, from where it began, and goes on and back, round its ends', () => {
    const typed = press({ top: 9 }, '/', ...'willow');
    expect(typed).toMatchObject({ top: 9, find: { line: 17, isTyping: true } });
    expect(findText(typed?.find as Find, lines)).toBe('2 of 4');
    expect(press(typed as PageView, 'Enter', 'n', 'n')).toMatchObject({ top: 30, find: { line: 37 } });
    expect(press(typed as PageView, 'Enter', 'n', 'n', 'n')).toMatchObject({ top: 4, find: { line: 7 } });
    expect(press(typed as PageView, 'Enter', 'N', 'N')).toMatchObject({ find: { line: 37 } });
    expect(press({ top: 9 }, '/', 'W', 'I')).toMatchObject({ top: 9, find: { line: null } });
  });

  it('gives the place back at Escape, and keeps it where what was found is taken away', () => {
    expect(press({ top: 9 }, '/', ...'willow', 'Escape')).toEqual({ top: 9 });
    expect(press({ top: 9 }, '/', 'x', 'Backspace', 'Backspace')).toEqual({ top: 9 });
    const kept = press({ top: 9 }, '/', ...'willow', 'Enter', 'n') as PageView;
    expect(press(kept, 'Escape')).toEqual({ top: kept.top });
    expect(press(kept, 'Escape', 'Escape')).toBeNull();
    expect(press(kept, 'q')).toBeNull();
    // Keys that are typed do nothing else.
    expect(press({ top: 0 }, '/', 'j', 'q', 'n')).toMatchObject({ top: 0, find: { text: 'jqn' } });
  });

  it('marks what it finds where it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, wanted, behind) => {
        const text = before + wanted + behind;
        for (const { start, end } of hitsInLine(text, { text: wanted }))
          expect(text.slice(start, end).toLowerCase()).toBe(wanted.toLowerCase());
      }),
    );
  });
});

describe('the help', () => {
  const open = (rows = 12) => openSession(sampleThread, { columns: 90, rows });

  it.each([
    [['3G'], 'Here: on a quote', 'Enter  o'],
    [['9G'], 'Here: in a post', 'Backspace'],
    [['/', 'o', 'a', 'k', 'Enter'], 'Here: in a search', 'n '],
    [['V'], 'Here: lines are selected', 'y '],
  ])('after %j begins with what is of use', (keys, title, first) => {
    const session = open(16).press(...keys);
    const { mode } = session.state;
    session.press('?');
    expect(session.rows[0]).toContain(title);
    expect(session.rows[1]?.trim().startsWith(first)).toBe(true);
    expect(session.rows).toContain('  Move');
    // It goes back to where it was asked for.
    expect(session.press('q').state.mode).toEqual(mode);
  });

  it('is searched, and says by which keys', () => {
    const session = open().press('?');
    expect(session.status).toMatch(/Keys · j for more · \/ finds · any other key closes/);
    session.press('/').type('theme');
    expect(session.status).toMatch(/^\/theme +1 of \d$/);
    expect(session.screen.cursor).toEqual({ x: 6, y: 11 });
    expect(session.press('Enter').status).toMatch(/“theme” 1 of \d · n N go on/);
    expect(session.rows.join('\n')).toContain('Alt-t');
  });

  it('names the keys that the user has', () => {
    const keymap = createKeymap(commandGroups, { search: ['Ctrl-s'], 'line-down': ['e'], 'next-hit': ['+'] });
    const { desk } = open().press('?');
    const status = (state: typeof desk.state) =>
      drawScreen({ ...desk, keymap, state }, createPalette('none')).lines.at(-1);
    expect(status(desk.state)).toContain('e for more · Ctrl-s finds');
    const found = ['Ctrl-s', 'm', 'a', 'r', 'k', 'Enter'].reduce(
      (state, key) => pressKey({ ...desk, keymap, state }, key),
      desk.state,
    );
    expect(status(found)).toMatch(/“mark” 1 of \d+ · \+ N go on/);
    expect(status(pressKey({ ...desk, keymap, state: found }, '+'))).toContain('2 of');
  });
});
