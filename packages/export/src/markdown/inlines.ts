import type { Inline, Mention } from '@rethread/core';
import type { PhrasingContent } from 'mdast';
import type { ThreadFacts } from '../facts.ts';
import { type EmphasisedInline, pairMarkup } from '../markup-pairs.ts';
import { safeAddress } from '../visible-text.ts';
import { type Anchors, emphasise, linkTo, text } from './phrase.ts';

/** Markdown underlines nothing: such tags stay the markup that they are. */
const emphasisTypes = { b: 'strong', i: 'emphasis', s: 'delete' } as const;

/** Builds what a paragraph holds. */
export function buildInlines(
  inlines: readonly Inline[],
  facts: ThreadFacts,
  anchors: Anchors,
): PhrasingContent[] {
  return pairMarkup(inlines, ['b', 'i', 's']).flatMap((inline) => buildInline(inline, facts, anchors));
}

function buildInline(
  inline: EmphasisedInline<'b' | 'i' | 's'>,
  facts: ThreadFacts,
  anchors: Anchors,
): PhrasingContent | PhrasingContent[] {
  switch (inline.type) {
    case 'text':
    case 'markup':
      return text(inline.value);
    case 'break':
      return { type: 'break' };
    case 'link': {
      const url = safeAddress(inline.url);
      return url === null ? text(inline.value) : { type: 'link', url, children: [text(inline.value)] };
    }
    case 'mention':
      return buildMention(inline, facts, anchors);
    case 'emphasised': {
      const children = inline.children.flatMap((child) => buildInline(child, facts, anchors));
      return emphasise(emphasisTypes[inline.tag], children);
    }
  }
}

function buildMention({ author, value }: Mention, facts: ThreadFacts, anchors: Anchors): PhrasingContent {
  const firstPost = author === null ? undefined : facts.firstPosts.get(author);
  return firstPost ? linkTo(firstPost, [text(value)], anchors) : text(value);
}
