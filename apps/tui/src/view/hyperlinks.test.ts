import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { safeTarget } from '../text/safe-target.ts';
import { osc8Links, wantsHyperlinks } from './hyperlinks.ts';
import { createPalette } from './palette.ts';
import { drawScreen } from './screen.ts';

describe('safeTarget', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['https://example.org/ä', 'https://example.org/%C3%A4'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['//example.org', null],
    ['https://', null],
    [`https://example.org/${'a'.repeat(3000)}`, null],
  ])('makes of %j', (url, target) => expect(safeTarget(url)).toBe(target));

  it('never lets out a character that a terminal or a shell takes notice of', () => {
    const schemes = fc.constantFrom('https://example.org/', 'mailto:', 'http://', '');
    fc.assert(
      fc.property(schemes, fc.string({ unit: 'binary' }), (scheme, rest) => {
        const target = safeTarget(scheme + rest);
        if (target !== null) expect(target).toMatch(/^(?:https?|mailto):[\u0021-\u007E]*$/);
        if (target !== null) expect(target).not.toMatch(/["'`\\<>]/);
      }),
    );
  });
});

describe('links', () => {
  const draw = (columns: number, link?: typeof osc8Links) =>
    drawScreen(
      openSession(sampleThread, { columns, rows: 40 }).press('4G').desk,
      createPalette('color'),
      link,
    ).lines;

  const pattern = /\u001B\]8;(?:id=([^;]*);)?([^\u0007]*)\u0007/g;

  it.each([80, 20])('adds nothing but sequences, at %d columns', (columns) => {
    const plain = draw(columns);
    const linked = draw(columns, osc8Links);
    expect(linked.map((line) => line.replace(pattern, ''))).toEqual(plain);
    const found = linked.flatMap((line) => [...line.matchAll(pattern)]);
    const begun = found.filter(([, id]) => id);
    expect(begun.map(([, , target]) => target)).toEqual(begun.map(() => 'https://example.org/slate'));
    expect(begun.length).toBeGreaterThanOrEqual(columns === 20 ? 2 : 1);
    expect(new Set(begun.map(([, id]) => id)).size).toBe(1);
    // Each is ended in its own row.
    expect(found).toHaveLength(2 * begun.length);
  });
});

describe('wantsHyperlinks', () => {
  it.each([
    ['auto', { TERM: 'xterm-kitty' }, true],
    ['auto', { TERM_PROGRAM: 'iTerm.app' }, true],
    ['auto', { VTE_VERSION: '7600' }, true],
    ['auto', { VTE_VERSION: '4200' }, false],
    ['auto', { TERM: 'xterm-256color' }, false],
    ['auto', { TERM: 'xterm-kitty', TMUX: '/tmp/x' }, false],
    ['always', {}, true],
    ['never', { TERM: 'xterm-kitty' }, false],
  ] as const)('with %s and %j', (mode, environment, wanted) => {
    expect(wantsHyperlinks(mode, environment)).toBe(wanted);
  });
});
