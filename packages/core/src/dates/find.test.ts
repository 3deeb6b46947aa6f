import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDate } from './find.ts';

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# ') && !line.startsWith('## '));

/** What a line of `shapes.txt` says of a date. */
function shown(text: string): string {
  const date = findDate(text);
  if (date === null) return text;
  const { start, end, iso, readings, precision } = date;
  const isWhole = start === 0 && end === text.length;
  const marked = isWhole ? text : `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
  return `${marked} = ${iso ?? (readings === null ? precision : `${readings.dmy} | ${readings.mdy}`)}`;
}

const lengths = { year: 4, month: 7, day: 10, minute: 16, second: 19, relative: 0 };

describe('a date stands in', () => {
  test.each(linesOf('shapes.txt'))('%s', (line) => {
    const text = line.slice(0, line.lastIndexOf(' = ')).replace(/[‹›]/gu, '');
    expect(shown(text)).toBe(line);
    const date = findDate(text);
    if (date?.iso != null)
      expect(date.iso.replace(/Z$|(?<=T.*)[+-].*/u, '')).toHaveLength(lengths[date.precision]);
  });
});

describe('no date stands in', () => {
  test.each(linesOf('not-dates.txt'))('%s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('a text that is too long', () => {
    expect(findDate(`${'word '.repeat(40)}Nov 26, 2008`)).toBeNull();
    expect(findDate('')).toBeNull();
  });
});
