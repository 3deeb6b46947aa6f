import type { Inline, Position } from '@rethread/core';

/** BBCode tags for bold, italic, underlined and struck text. */
export type EmphasisTag = 'b' | 'i' | 'u' | 's';

/** The text between two tags that belong together. */
export interface Emphasised<Tag extends EmphasisTag = EmphasisTag> {
  type: 'emphasised';
  tag: Tag;
  children: EmphasisedInline<Tag>[];
  /** Covers the tags too. */
  position: Position;
}

/** An inline, or several between two tags. */
export type EmphasisedInline<Tag extends EmphasisTag = EmphasisTag> = Inline | Emphasised<Tag>;

/**
 * Puts what stands between `[b]` and `[/b]`, and so for each of `tags`, under one node where the tags nest well. Every
 * other tag stays the markup that it is. Since no pair opens inside a pair of its own kind, the nesting is at most as
 * deep as there are tags.
 */
export function pairMarkup<Tag extends EmphasisTag>(
  inlines: readonly Inline[],
  tags: readonly Tag[],
): EmphasisedInline<Tag>[] {
  const pairs = matchTags(inlines, tags);
  return nest(inlines, pairs, 0, inlines.length);
}

interface Pair<Tag extends EmphasisTag> {
  tag: Tag;
  /** Index of the closing tag. */
  closing: number;
}

/** Finds the pairs, by the index of the opening tag. */
function matchTags<Tag extends EmphasisTag>(
  inlines: readonly Inline[],
  tags: readonly Tag[],
): Map<number, Pair<Tag>> {
  const pairs = new Map<number, Pair<Tag>>();
  let open: { tag: Tag; index: number }[] = [];
  for (const [index, inline] of inlines.entries()) {
    const tag = inline.type === 'markup' ? tags.find((known) => known === inline.tag) : undefined;
    if (inline.type !== 'markup' || tag === undefined) continue;
    const depth = open.findIndex((opening) => opening.tag === tag);
    const opening = open[depth];
    if (!inline.closing) {
      if (!opening) open.push({ tag, index });
    } else if (opening) {
      if (opening.index + 1 < index) pairs.set(opening.index, { tag, closing: index });
      // Tags that opened inside and did not close there stay markup.
      open = open.slice(0, depth);
    }
  }
  return pairs;
}

function nest<Tag extends EmphasisTag>(
  inlines: readonly Inline[],
  pairs: ReadonlyMap<number, Pair<Tag>>,
  start: number,
  end: number,
): EmphasisedInline<Tag>[] {
  const result: EmphasisedInline<Tag>[] = [];
  for (let index = start; index < end; index++) {
    const inline = inlines[index];
    const pair = pairs.get(index);
    const closing = pair && inlines[pair.closing];
    if (inline && closing) {
      const position = { start: inline.position.start, end: closing.position.end };
      const children = nest(inlines, pairs, index + 1, pair.closing);
      result.push({ type: 'emphasised', tag: pair.tag, children, position });
      index = pair.closing;
    } else if (inline) result.push(inline);
  }
  return result;
}
