import type { Inline } from '@rethread/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EmphasisedInline, pairMarkup } from './markup-pairs.ts';

const tags = ['b', 'i', 'u', 's'] as const;

/** Cuts `[b]x[/b]` into inlines, with true positions. */
function inlinesOf(source: string): Inline[] {
  return [...source.matchAll(/\[(\/?)(\w+)\]|[^[]+/gu)].map((match): Inline => {
    const [value, slash, tag] = match;
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const position = { start: point(match.index), end: point(match.index + value.length) };
    return tag === undefined
      ? { type: 'text', value, position }
      : { type: 'markup', tag, closing: slash === '/', value, position };
  });
}

/** Writes what was paired as `<b>x</b>`, and all else as it stands. */
function show(inlines: readonly EmphasisedInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n';
      return inline.type === 'emphasised'
        ? `<${inline.tag}>${show(inline.children)}</${inline.tag}>`
        : inline.value;
    })
    .join('');
}

it.each([
  ['a [b]bold[/b] word', 'a <b>bold</b> word'],
  ['[b]one[/b] [i]two[/i] [u]three[/u] [s]four[/s]', '<b>one</b> <i>two</i> <u>three</u> <s>four</s>'],
  ['[b]bold [i]both[/i] bold[/b]', '<b>bold <i>both</i> bold</b>'],
  ['[b]never closed', '[b]never closed'],
  ['never opened[/b]', 'never opened[/b]'],
  ['[b]crossed [i]tags[/b] stay[/i]', '<b>crossed [i]tags</b> stay[/i]'],
  ['[b][b]twice[/b][/b]', '<b>[b]twice</b>[/b]'],
  ['[b][/b]', '[b][/b]'],
  ['[url]not ours[/url]', '[url]not ours[/url]'],
])('%s', (source, shown) => {
  expect(show(pairMarkup(inlinesOf(source), tags))).toBe(shown);
});

it('pairs only the tags that it is told', () => {
  expect(show(pairMarkup(inlinesOf('[u][b]a[/b][/u]'), ['b']))).toBe('[u]<b>a</b>[/u]');
});

it('covers the tags with the position of a pair', () => {
  const [, pair] = pairMarkup(inlinesOf('a [b]bold[/b]'), tags);
  expect(pair?.position).toMatchObject({ start: { offset: 2 }, end: { offset: 13 } });
});

it('keeps every inline in order and nests no deeper than there are tags, however tags cross', () => {
  const depthOf = (inlines: readonly EmphasisedInline[]): number =>
    Math.max(
      0,
      ...inlines.map((inline) => (inline.type === 'emphasised' ? 1 + depthOf(inline.children) : 0)),
    );
  const source = fc
    .array(fc.constantFrom('[b]', '[/b]', '[i]', '[/i]', '[s]', '[/s]', 'x'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, (text) => {
      const paired = pairMarkup(inlinesOf(text), tags);
      expect(show(paired).replaceAll('<', '[').replaceAll('>', ']')).toBe(text);
      expect(depthOf(paired)).toBeLessThanOrEqual(tags.length);
    }),
    { numRuns: 500 },
  );
});
