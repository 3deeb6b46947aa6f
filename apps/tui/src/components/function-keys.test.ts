import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyNames, type PressedKey } from '../state/keys.ts';
import { tellFunctionKeys } from './function-keys.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function typing() {
  const stdin = new PassThrough({ encoding: 'utf8' });
  const giveBack = tellFunctionKeys(stdin);
  /** Gives what is read of a chunk, with the names of what was put in. */
  const read = (chunk: string) => {
    stdin.write(chunk);
    return String(stdin.read()).replaceAll(
      /[\u{100000}-\u{10FFFD}]/gu,
      (character) => `<${keyNames(character, {} as PressedKey).join()}>`,
    );
  };
  return { read, giveBack };
}

describe('tellFunctionKeys', () => {
  it.each([
    ['xterm', ['\u001BOP', '\u001BOQ', '\u001BOR', '\u001BOS', '\u001B[15~', '\u001B[17~', '\u001B[18~']],
    ['rxvt', ['\u001B[11~', '\u001B[12~', '\u001B[13~', '\u001B[14~', '\u001B[15~']],
    ['the Linux console', ['\u001B[[A', '\u001B[[B', '\u001B[[C', '\u001B[[D', '\u001B[[E', '\u001B[17~']],
  ])('names those of %s', (_, sequences) => {
    const { read } = typing();
    expect(read(sequences.join(''))).toBe(
      sequences.map((sequence, index) => `${sequence}<F${index + 1}>`).join(''),
    );
  });

  it('names F9 to F12, and leaves other keys and reports as they are', () => {
    const { read } = typing();
    expect(read('j\u001B[20~\u001B[21~\u001B[23~\u001B[24~k')).toBe(
      'j\u001B[20~<F9>\u001B[21~<F10>\u001B[23~<F11>\u001B[24~<F12>k',
    );
    const others = '\u001B[A\u001B[5~\u001B[22~\u001B[12;3R\u001B[1;5Q\u001B[<0;1;2M\u001BOA\u001BqOP';
    expect(read(others)).toBe(others);
  });

  it('names one that comes in parts, but not keys that are typed one after the other', () => {
    const { read } = typing();
    expect([read('a\u001B'), read('O'), read('Qb')]).toEqual(['a\u001B', 'O', 'Q<F2>b']);
    expect([read('\u001B[1'), read('3~')]).toEqual(['\u001B[1', '3~<F3>']);
    expect(read('\u001BO')).toBe('\u001BO');
    vi.advanceTimersByTime(50);
    expect(read('Q')).toBe('Q');
  });

  it('leaves what is pasted as it is, and the stream in the end', () => {
    const { read, giveBack } = typing();
    expect(read('\u001B[200~\u001BOP')).toBe('\u001B[200~\u001BOP');
    expect(read('\u001BOP\u001B[201~\u001BOP')).toBe('\u001BOP\u001B[201~\u001BOP<F1>');
    giveBack();
    expect(read('\u001BOP')).toBe('\u001BOP');
  });
});
