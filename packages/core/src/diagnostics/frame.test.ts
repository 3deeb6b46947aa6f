import { expect, test } from 'vitest';
import { codeFrame } from './frame.ts';

const position = (line: number, column: number, offset: number, length: number) => ({
  start: { line, column, offset },
  end: { line, column: column + length, offset: offset + length },
});

test('carets stand under what is meant', () => {
  expect(codeFrame('one\nLast edited:\nthree', position(2, 1, 4, 12))).toBe(
    '2 | Last edited:\n  | ^^^^^^^^^^^^',
  );
});

test('an empty position has one caret, at the end of the source too', () => {
  expect(codeFrame('one', position(1, 4, 3, 0))).toBe('1 | one\n  |    ^');
});

test('a position over several lines is shown in its first', () => {
  const frame = codeFrame('one\ntwo', { start: position(1, 1, 0, 0).start, end: position(2, 4, 7, 0).start });
  expect(frame).toBe('1 | one\n  | ^^^');
});

test('a long line is cut around the position', () => {
  const frame = codeFrame(`${'a'.repeat(500)}b${'c'.repeat(500)}`, position(1, 501, 500, 1));
  const [text = '', carets = ''] = frame.split('\n');
  expect(text.length).toBeLessThan(120);
  expect(text.charAt(carets.indexOf('^'))).toBe('b');
});

test('control characters do not reach a terminal', () => {
  expect(codeFrame('\u001b[2Jx', position(1, 1, 0, 1))).not.toContain('\u001b');
});

test('a position outside the source is a mistake of the caller', () => {
  expect(() => codeFrame('one', position(1, 1, 0, 9))).toThrow(RangeError);
});
