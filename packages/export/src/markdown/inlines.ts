import type { Inline, Mention } from '@rethread/core';
import type { PhrasingContent } from 'mdast';
import { type EmphasisedInline, pairMarkup } from '../markup-pairs.ts';
import { safeAddress } from '../visible-text.ts';
import type { Manner } from './manner.ts';
import { emphasise, text } from './phrase.ts';

/** Markdown underlines nothing, and plain CommonMark strikes nothing: such tags stay the markup that they are. */
const emphasisTypes = { b: 'strong', i: 'emphasis', s: 'delete' } as const;

/** Builds what a paragraph holds. */
export function buildInlines(inlines: readonly Inline[], manner: Manner): PhrasingContent[] {
  const tags = manner.flavor === 'commonmark' ? (['b', 'i'] as const) : (['b', 'i', 's'] as const);
  return pairMarkup<'b' | 'i' | 's'>(inlines, tags).flatMap((inline) => buildInline(inline, manner));
}

function buildInline(
  inline: EmphasisedInline<'b' | 'i' | 's'>,
  manner: Manner,
): PhrasingContent | PhrasingContent[] {
  switch (inline.type) {
    case 'text':
    case 'markup':
      return text(inline.value);
    case 'break':
      return { type: 'break' };
    case 'link': {
      const url = safeAddress(inline.url);
      // Two `%` hide what comes after them in Obsidian, in an address too.
      const hides = manner.flavor === 'obsidian' && url?.includes('%%') === true;
      return url === null || hides
        ? text(inline.value)
        : { type: 'link', url, children: [text(inline.value)] };
    }
    case 'mention':
      return buildMention(inline, manner);
    case 'emphasised': {
      const children = inline.children.flatMap((child) => buildInline(child, manner));
      return emphasise(emphasisTypes[inline.tag], children);
    }
  }
}

function buildMention({ author, value }: Mention, { facts, toPost }: Manner): PhrasingContent[] {
  const firstPost = author === null ? undefined : facts.firstPosts.get(author);
  return firstPost ? toPost(firstPost, [text(value)]) : [text(value)];
}
