import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { visibleText } from '../visible-text.ts';
import type { Word } from '../wording.ts';
import type { LinkBuilder } from './manner.ts';

/** Makes a text node, the one door by which input becomes part of a document; the serialiser escapes it. */
export function text(value: string): Text {
  return { type: 'text', value: visibleText(value) };
}

/** Builds what the export itself says. */
export function buildWords(words: readonly Word[], link: LinkBuilder): PhrasingContent[] {
  const content = words.flatMap((word): PhrasingContent | PhrasingContent[] => {
    if (typeof word === 'string') return text(word);
    switch (word.type) {
      case 'input':
      case 'inference':
        return text(word.value);
      case 'name':
        return text(word.isInferred ? `~${word.value}` : word.value);
      case 'link':
        return link(word.post, buildWords(word.children, link));
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
