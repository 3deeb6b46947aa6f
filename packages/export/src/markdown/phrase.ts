import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import type { PostFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import type { Word } from '../wording.ts';

/** What comes after the `#` in a link to a post: the anchor that Markdown readers give to the post's heading. */
export type Anchors = ReadonlyMap<PostFacts, string>;

/** Makes a text node, the one door by which input becomes part of a document; the serialiser escapes it. */
export function text(value: string): Text {
  return { type: 'text', value: visibleText(value) };
}

/** Links to the heading of a post: Markdown has no anchors in between. */
export function linkTo(post: PostFacts, children: readonly PhrasingContent[], anchors: Anchors): Link {
  return { type: 'link', url: `#${anchors.get(post) ?? ''}`, children: joinTexts(children) };
}

/** Builds what the export itself says. */
export function buildWords(words: readonly Word[], anchors: Anchors): PhrasingContent[] {
  const content = words.map((word) => {
    if (typeof word === 'string') return text(word);
    switch (word.type) {
      case 'input':
      case 'inference':
        return text(word.value);
      case 'name':
        return text(word.isInferred ? `~${word.value}` : word.value);
      case 'link':
        return linkTo(word.post, buildWords(word.children, anchors), anchors);
    }
  });
  return joinTexts(content);
}

/** Makes a paragraph, without the line ends at its edges, which Markdown cannot say there; none of nothing. */
export function paragraph(content: readonly PhrasingContent[]): Paragraph[] {
  const { inner } = splitEdges(content);
  return inner.length === 0 ? [] : [{ type: 'paragraph', children: inner }];
}

/** Makes emphasised text; the line ends at its edges, which Markdown cannot say there, stay outside. */
export function emphasise(
  type: 'strong' | 'emphasis' | 'delete',
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  const { leading, inner, trailing } = splitEdges(content);
  return [...leading, ...(inner.length === 0 ? [] : [{ type, children: inner }]), ...trailing];
}

function splitEdges(content: readonly PhrasingContent[]) {
  const joined = joinTexts(content);
  const start = joined.findIndex(({ type }) => type !== 'break');
  const end = joined.findLastIndex(({ type }) => type !== 'break') + 1;
  if (start === -1) return { leading: joined, inner: [], trailing: [] };
  return { leading: joined.slice(0, start), inner: joined.slice(start, end), trailing: joined.slice(end) };
}

/** Makes one of texts that touch: the serialiser sees what must be escaped only inside one. Empty ones go. */
export function joinTexts(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of content) {
    const previous = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (previous?.type === 'text') previous.value += node.value;
    else if (node.value !== '') joined.push({ ...node });
  }
  return joined;
}
