import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { applyMouse, mouseEvent } from './mouse.ts';

const wheel = { kind: 'wheel', direction: 1 } as const;

describe('the mouse', () => {
  it.each([
    ['[<0;10;5M', { kind: 'click', row: 4 }],
    ['[<4;10;5M', { kind: 'click', row: 4 }],
    ['[<0;10;5m', { kind: 'other' }],
    ['[<2;10;5M', { kind: 'other' }],
    ['[<64;1;1M', { kind: 'wheel', direction: -1 }],
    ['[<65;1;1M', { kind: 'wheel', direction: 1 }],
    ['[<0;1M', null],
    ['j', null],
  ])('reads %j', (input, event) => expect(mouseEvent(input)).toEqual(event));

  it('scrolls the thread and the help by three rows', () => {
    const session = openSession(sampleThread);
    expect(applyMouse(session.desk, wheel).top).toEqual(openSession(sampleThread).press('3j').state.top);
    const help = openSession(sampleThread, { columns: 80, rows: 12 }).press('?');
    expect(applyMouse(help.desk, wheel).mode).toMatchObject({ name: 'page', top: 3 });
  });

  it('chooses the quote that is clicked, and nothing where there is none', () => {
    const session = openSession(sampleThread).press('5G');
    const row = session.rows.findIndex((each) => each.includes('Quote of unknown source'));
    const { focus } = applyMouse(session.desk, { kind: 'click', row });
    expect(focus).toEqual(openSession(sampleThread).press('5G', '2Tab').state.focus);
    expect(applyMouse(session.desk, { kind: 'click', row: 0 })).toBe(session.state);
    expect(applyMouse(session.desk, { kind: 'click', row: 99 })).toBe(session.state);
  });

  it('chooses the entry of a list at the second click', () => {
    const session = openSession(sampleThread).press('4G', 'l');
    expect(applyMouse(session.desk, { kind: 'click', row: 1 }).effects).toMatchObject([
      { kind: 'open-link' },
    ]);
    expect(applyMouse(session.desk, { kind: 'click', row: 0 })).toBe(session.state);
  });

  it('is the terminal’s until it is asked for', () => {
    const session = openSession(sampleThread);
    expect(session.state.mouse).toBe(false);
    expect(session.press('Alt-m').status).toContain('Shift-drag selects');
    expect(session.press('Alt-m').state.mouse).toBe(false);
  });
});
