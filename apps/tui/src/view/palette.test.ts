import { describe, expect, it } from 'vitest';
import { wantsColor } from './palette.ts';

describe('wantsColor', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ CLICOLOR_FORCE: '1' }, false, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ RETHREAD_COLOR: 'always', NO_COLOR: '1' }, false, true],
    [{ RETHREAD_COLOR: 'never', FORCE_COLOR: '1' }, true, false],
    [{ RETHREAD_COLOR: 'auto', NO_COLOR: '1' }, true, false],
    [{ RETHREAD_COLOR: 'sometimes' }, true, true],
  ])('takes %j on a terminal (%s) as %s', (environment, isTerminal, expected) => {
    expect(wantsColor(environment, isTerminal)).toBe(expected);
  });

  it.each([
    [{ RETHREAD_COLOR: 'never', NO_COLOR: '1', TERM: 'dumb' }, 'always', true],
    [{ RETHREAD_COLOR: 'always', FORCE_COLOR: '1' }, 'never', false],
    [{ RETHREAD_COLOR: 'never' }, 'auto', false],
  ] as const)('hears the command line before %j: %s', (environment, choice, expected) => {
    expect(wantsColor(environment, true, choice)).toBe(expected);
  });
});
