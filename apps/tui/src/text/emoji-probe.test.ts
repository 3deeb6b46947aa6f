import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTerminal } from '../testing/terminal.ts';
import { hear, unanswered, verdict } from './emoji-probe.ts';

const heard = (...pieces: string[]) => pieces.reduce(hear, unanswered);

describe('hear', () => {
  it.each([
    [['\u001B[12;3R\u001B[12;3R'], 'full', ''],
    [['\u001B[12;7R\u001B[12;3R'], 'safe', ''],
    [['\u001B[1;3R', '\u001B[1;2R'], 'safe', ''],
    [['\u001B', '[1', '2;', '3', 'R', '\u001B[1;3R'], 'full', ''],
    [['q\u001B[1;3Rj\u001B[A\u001B[1;3Rk'], 'full', 'qj\u001B[Ak'],
    // Behind the last answer, what looks like one is a key.
    [['\u001B[1;3R\u001B[1;3R\u001B[1;5R'], 'full', '\u001B[1;5R'],
    [['\u001B[1;3R'], null, ''],
    [['jj'], null, 'jj'],
    [['\u001B\u001B[1;3R\u001B[1;3R'], 'full', '\u001B'],
  ])('%j is %s', (pieces, expected, typed) => {
    const probe = heard(...pieces);
    expect(verdict(probe)).toBe(expected);
    expect(probe.typed).toBe(typed);
  });

  it('hears the same in any pieces', () => {
    const bytes = fc.array(
      fc.constantFrom('\u001B', '[', '1', ';', '3', 'R', 'j', '\u001B[1;3R', '\u001B[24;1R', '\u001B[A'),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(bytes, (pieces) => {
        const { widths, typed, pending } = heard(pieces.join(''));
        const piecewise = heard(...pieces);
        expect(piecewise.widths).toEqual(widths);
        expect(piecewise.typed + piecewise.pending).toBe(typed + pending);
      }),
    );
  });
});

describe('probeEmoji in a terminal', () => {
  const script = `
    const { probeEmoji } = await import(${JSON.stringify(new URL('./emoji-probe.ts', import.meta.url).href)});
    process.stdin.setRawMode(true);
    const found = await probeEmoji(process.stdin, process.stdout);
    process.stdin.once('data', (typed) => { console.log(found + ' ' + typed); process.exit(); }).resume();`;
  const open = () =>
    startTerminal(process.execPath, ['--input-type=module', '-e', script], { columns: 40, rows: 5 });

  it.each([
    ['both in two columns', '\u001B[1;3R\u001B[1;3R', 'full'],
    ['the parts of one beside each other', '\u001B[1;7R\u001B[1;3R', 'safe'],
    ['nothing', '', 'safe'],
  ])('hears %s, wipes the line, and hands on what was typed', async (_, answers, expected) => {
    const terminal = open();
    await terminal.until('the question', () => terminal.bytes.includes('\u001B[6n'));
    terminal.send(`${answers}keys`);
    expect(await terminal.ended).toBe(0);
    await terminal.until('the verdict', (screen) => screen[0] === `${expected} keys`);
  });
});
