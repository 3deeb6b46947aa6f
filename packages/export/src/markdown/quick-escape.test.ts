import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, it } from 'vitest';
import { quickRoot } from './quick-escape.ts';

/** Mostly what some rule or other escapes. */
const value = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\n\r\t *_-+#=>|:`~[]()<>!&\\^%$"\'.@/1w'),
      fc.constantFrom('a', 'é', '🦊', '12.', 'www.', 'https://x.example/', 'a@b.example', '&amp;', '<b'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent; inner: PhrasingContent[] }>((tie) => ({
  inner: fc.array(tie('phrasing'), { minLength: 1, maxLength: 3, depthIdentifier: 'markdown' }),
  phrasing: fc.oneof(
    { depthIdentifier: 'markdown', depthSize: 'small' },
    { weight: 5, arbitrary: value.map((text) => ({ type: 'text' as const, value: text })) },
    fc.constant({ type: 'break' as const }),
    fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: tie('inner') }),
    fc.record({ type: fc.constant('link' as const), url: value, children: tie('inner') }),
    fc.constant({ type: 'footnoteReference' as const, identifier: '1' }),
  ) as fc.Arbitrary<PhrasingContent>,
}));

const block = fc
  .tuple(
    fc.constantFrom('paragraph', 'heading', 'blockquote', 'list'),
    fc.array(phrasing, { minLength: 1, maxLength: 4 }),
  )
  .map(([type, children]): RootContent => {
    const paragraph = { type: 'paragraph' as const, children };
    if (type === 'paragraph') return paragraph;
    if (type === 'heading') return { type: 'heading', depth: 2, children };
    if (type === 'blockquote') return { type: 'blockquote', children: [paragraph] };
    return { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] };
  });

it('escapes what the serialiser escapes by itself', () => {
  const extensions = [gfmToMarkdown()];
  const root = quickRoot();
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const tree: Root = { type: 'root', children };
      expect(toMarkdown(tree, { extensions, handlers: { root } })).toBe(toMarkdown(tree, { extensions }));
    }),
    { numRuns: 1000 },
  );
});
