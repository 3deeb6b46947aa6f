import { describe, expect, it } from 'vitest';
import { buildThread } from '../../testing/build-thread.ts';
import { sampleThread } from '../../testing/sample.ts';
import { openSession } from '../../testing/session.ts';

const open = () => openSession(sampleThread);

describe('z and S', () => {
  it('bring the current quote to the first, the middle and the last row', () => {
    const session = open().press('3G', 'Tab');
    const row = () => session.rows.findIndex((line) => line.includes('┃'));
    session.press('z', 't');
    expect(row()).toBe(0);
    session.press('z', 'z');
    expect(row()).toBe(11);
    session.press('z', 'b');
    expect(row()).toBe(22);
  });

  it('bring a hit before a quote', () => {
    const session = open().press('/').type('tin lasts').press('Enter', 'z', 't');
    expect(session.rows[0]).toContain('tin lasts');
  });

  it('fold and unfold all quotes', () => {
    const folded = () => session.rows.filter((line) => line.includes('▸')).length;
    const session = open().press('3G', 'z', 'M');
    expect(folded()).toBe(3);
    session.press('z', 'M');
    expect(folded()).toBe(3);
    session.press('z', 'R');
    expect(folded()).toBe(0);
  });

  it('skip past quotes to the words of the author', () => {
    const session = open().press('S');
    expect(session.rows[0]).toBe('  Oak, by the look of it.');
    expect(session.press('S').rows[0]).toBe('  Then it is settled.');
    expect(session.press('S').rows[0]).toBe('  My grandfather used to say that.');
    expect(session.press('S').rows[0]).toContain('#6');
    expect(session.press('S').status).toContain('No more quotes');
  });
});

describe('what was searched for', () => {
  it('does not stand on the last rows, but for the end of the thread', () => {
    const words = Array.from({ length: 12 }, (_, index) => ({ blocks: [`Reply ${index}`, 'Words.'] }));
    const session = openSession(buildThread(words)).press('/').type('words').press('Enter', '2n');
    expect(session.rows[0]).toBe('  A sample thread');
    expect(session.press('n').rows[0]).not.toBe('  A sample thread');
    expect(session.rows.indexOf('  Words.')).toBeLessThan(21);
    expect(session.press('8n').rows.at(-1)).toBe('  Words.');
    expect(session.status).toContain('hit 12 of 12');
  });
});

describe('which keys come next', () => {
  it('is shown above the status line while a command is half typed', () => {
    const session = open().press('z');
    const rule = session.rows.findIndex((row) => row.startsWith('── z …'));
    const below = session.rows.slice(rule + 1).join('\n');
    for (const help of ['a   fold or unfold', 'z   the same to the middle', 'R   unfold all quotes'])
      expect(below).toContain(help);
    expect(session.press('Escape').rows.some((row) => row.startsWith('──'))).toBe(false);
  });

  it('leaves a small screen usable', () => {
    const session = openSession(sampleThread, { columns: 20, rows: 5 }).press('z');
    expect(session.rows[0]).toContain('Raising');
    expect(session.rows.filter((row) => row.startsWith('── z'))).toHaveLength(1);
  });
});

describe('what a quote changed', () => {
  const WORDS = 'The mill stands on the river since anybody can remember it.';
  const quoted = 'The mill stands by the river since anybody can remember.';
  const quoting = (altered: boolean, words = quoted) => {
    const thread = buildThread([
      { by: 'Ann', blocks: [WORDS] },
      { by: 'Ben', blocks: [{ blocks: [WORDS], of: 1, altered }] },
    ]);
    const quote = thread.children[1]?.children[0];
    const [paragraph] = quote?.type === 'quote' ? quote.children : [];
    const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (text?.type === 'text') text.value = words;
    return openSession(thread).press('2G');
  };

  it('is shown word by word', () => {
    const session = quoting(true).press('D');
    expect(session.rows.slice(0, 5)).toEqual([
      '  From #1 to its quote in #2',
      '  [-…-] stands in #1 alone, {+…+} in the quote alone',
      '',
      '  The mill stands [-on-] {+by+} the river since anybody can [-remember it.-]',
      '  {+remember.+}',
    ]);
    expect(session.press('q').rows[0]).toContain('#2');
  });

  it('is said where there is nothing to show', () => {
    expect(quoting(false).press('D').status).toContain('The quote repeats #1 letter by letter');
    expect(quoting(true, WORDS).press('D').status).toContain('only line ends or blanks differ');
    expect(open().press('5G', '2Tab', 'D').status).toContain('not in this thread');
    expect(open().press('5G', '3Tab', 'D').status).toContain('Several posts hold what is quoted');
    expect(open().press('9G', 'D').status).toContain('No quote on the screen');
  });
});
