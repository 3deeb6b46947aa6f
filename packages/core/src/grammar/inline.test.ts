import { describe, expect, test } from 'vitest';
import { parseInlines } from './inline.ts';

const found = (text: string) =>
  parseInlines(text).map(({ type, start, end, value }) => `${type} ${text.slice(start, end)} ${value}`);

describe('links', () => {
  test.each([
    ['see https://a.example/x.', ['link https://a.example/x https://a.example/x']],
    ['(https://a.example/x)', ['link https://a.example/x https://a.example/x']],
    ['https://a.example/x_(y) z', ['link https://a.example/x_(y) https://a.example/x_(y)']],
    ['www.a.example, yes', ['link www.a.example http://www.a.example']],
    ['ann.b@a.example.org.', ['link ann.b@a.example.org mailto:ann.b@a.example.org']],
    ['https:// and www. alone', []],
    ['javascript://x', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('mentions', () => {
  test.each([
    ['thanks @Anna_K, really', ['mention @Anna_K Anna_K']],
    ['@Özlem.', ['mention @Özlem Özlem']],
    ['ann@board', []],
    ['@ alone', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('leftover BBCode', () => {
  test.each([
    ['[b]now[/b]', ['tag [b] b', 'tag [/b] b']],
    ['[URL="x"]y[/URL]', ['tag [URL="x"] url', 'tag [/URL] url']],
    ['[sic] and a[1]', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
