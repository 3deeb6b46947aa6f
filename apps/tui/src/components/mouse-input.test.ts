import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { takeReports } from './mouse-input.ts';

describe('takeReports', () => {
  it('takes reports out of what is typed, also those that come in two parts', () => {
    const stdin = new PassThrough({ encoding: 'utf8' });
    const reports: string[] = [];
    const end = takeReports(stdin, (report) => reports.push(report));
    const read = (chunk: string) => {
      stdin.write(chunk);
      return stdin.read();
    };
    expect(read('j\u001B[<65;1;2Mk\u001B[<65;1;2M')).toBe('jk');
    expect(read('a\u001B[<0;10')).toBe('a');
    expect(read(';3Mb\u001B')).toBe('b\u001B');
    expect(read('[A')).toBe('[A');
    expect(stdin.read()).toBeNull();
    expect(reports).toEqual(['[<65;1;2M', '[<65;1;2M', '[<0;10;3M']);
    end();
    expect(read('\u001B[<65;1;2M')).toBe('\u001B[<65;1;2M');
  });
});
