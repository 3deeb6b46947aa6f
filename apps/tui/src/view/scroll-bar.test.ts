import { describe, expect, it } from 'vitest';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';

const bar = (lines: readonly string[], column: number) =>
  lines
    .slice(0, -1)
    .map((line) => line[column] ?? ' ')
    .join('');

describe('the scroll bar', () => {
  it('shows where hits are, and where the screen is', () => {
    const session = openSession(sampleThread, { columns: 80, rows: 24 });
    expect(bar(session.screen.lines, 79)).not.toMatch(/[█─]/);
    session.press('/').type('has:link');
    const found = bar(session.screen.lines, 79);
    // One post of eleven has a link.
    expect(found.match(/─/g)).toHaveLength(1);
    expect(found).toContain('█');
    session.press('Enter', 'G');
    expect(bar(session.screen.lines, 79).lastIndexOf('█')).toBeGreaterThan(found.lastIndexOf('█'));
    expect(bar(session.press('Escape').screen.lines, 79)).not.toContain('█');
  });

  it('is left out where text may reach the last column', () => {
    const session = openSession(sampleThread, { columns: 50, rows: 24 }).press('/').type('slate');
    expect(session.screen.lines.join('')).not.toContain('█');
  });
});
