import { parse } from '@rethread/core';
import { describe, expect, it } from 'vitest';
import { BEHIND_NEEDLE, boardParts, lineParts, NEEDLE } from './board-dump.ts';
import { rowsOf } from './measure-program.ts';
import { peakIn } from './memory.ts';
import { middle, readerTable } from './report.ts';

const run = (values: Record<string, number[]>) => new Map(Object.entries(values));

describe('readerTable', () => {
  it('gives medians over all rounds, ratios to one program and what goals came to', () => {
    const runs = new Map([
      ['less', [run({ start: [5], 'page down': [2, 4] }), run({ start: [7], 'page down': [3] })]],
      ['node -e', [run({ start: [60] })]],
      ['rethread', [run({ start: [120], 'page down': [30, 12] }), run({ start: [240], 'page down': [21] })]],
    ]);
    expect(readerTable('A board', runs, 'less').split('\n')).toEqual([
      'A board',
      '',
      '           less  node -e   ratio  rethread   ratio  goal',
      'start       6.0     60.0  10.00x       180  30.00x  <= 250: met',
      'page down   3.0                       21.0   7.00x  <= 16: missed',
    ]);
  });

  it('leaves ratios out where the yardstick is not installed', () => {
    expect(readerTable('', new Map([['rethread', [run({ resize: [8] })]]]), 'less')).toContain(
      'resize       8.0',
    );
  });
});

describe('middle', () => {
  it('is null where nothing was measured', () => expect(middle([run({})], 'start')).toBeNull());
});

describe('peakIn', () => {
  it('reads the peak, in bytes', () => {
    expect(peakIn('Name:\tnode\nVmPeak:\t  900 kB\nVmHWM:\t  120 kB\nVmRSS:\t  80 kB\n')).toBe(120 * 1024);
    expect(peakIn('')).toBe(0);
  });
});

describe('rowsOf', () => {
  it('counts rows as a terminal of that width makes them', () => {
    expect(rowsOf(`\u001B[?1049h\u001B[1mTitle\u001B[m\r\n\r\n${'a'.repeat(25)}\r\n`, 10)).toBe(6);
  });
});

describe('the dumps', () => {
  it('are read as boards: a post by each header, dated, with quotes of earlier posts', () => {
    const dump = [...boardParts(200)].join('');
    const { thread } = parse(dump);
    expect(thread.children).toHaveLength(200);
    expect(thread.children.every(({ date, author }) => date !== null && author?.basis === 'header')).toBe(
      true,
    );
    const resolved = thread.children
      .flatMap(({ children }) => children)
      .filter((block) => block.type === 'quote' && block.source.status === 'resolved');
    expect(resolved.length).toBeGreaterThan(50);
    expect(dump.length / 200).toBeGreaterThan(800);
    expect(dump.length / 200).toBeLessThan(1200);
    expect(dump.split(`\n${NEEDLE} ${BEHIND_NEEDLE}\n`)).toHaveLength(2);
  });

  it('have a post of one line', () => {
    const { thread } = parse([...lineParts(20_000)].join(''));
    expect(thread.children).toHaveLength(3);
    expect(thread.children[1]?.children).toHaveLength(1);
  });
});
