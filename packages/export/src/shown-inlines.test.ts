import type { Inline } from '@rethread/core';
import { expect, it } from 'vitest';
import { buildThread, type InlineSpec, lineBreak, mark, paragraph, tag } from '../test/build-thread.ts';
import { shownInlines } from './shown-inlines.ts';

function inlinesOf(...specs: InlineSpec[]): Inline[] {
  const { thread } = buildThread({ posts: [{ children: [paragraph(...specs)] }] });
  const block = thread.children[0]?.children[0];
  return block?.type === 'paragraph' ? block.children : [];
}

function show(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'break' ? '/' : inline.value)).join('|');
}

const inPost = { isQuoted: false, startsItem: false };
const inQuote = { isQuoted: true, startsItem: false };
const inItem = { isQuoted: false, startsItem: true };

it('drops the `>` of quoted lines and the tags of quotes inside a quote alone', () => {
  const inlines = inlinesOf(
    tag('quote'),
    mark('> '),
    'one',
    lineBreak,
    mark('>> '),
    'two',
    tag('quote', true),
  );
  expect(show(shownInlines(inlines, inQuote))).toBe('one|/|two');
  expect(shownInlines(inlines, inPost)).toEqual(inlines);
});

it('drops the bullet at the start of an item, and no other mark', () => {
  const inlines = inlinesOf(mark('- '), 'one', mark('- '), tag('b'));
  expect(show(shownInlines(inlines, inItem))).toBe('one|- |[b]');
  expect(shownInlines(inlines, inQuote)).toEqual(inlines);
});

it('keeps a tag at the start of an item', () => {
  expect(show(shownInlines(inlinesOf(tag('b'), 'one'), inItem))).toBe('[b]|one');
});
