import type { Inline, Link, Markup, Mention, Text } from '@rethread/core';
import { h } from 'hastscript';
import type { Passage, ThreadFacts } from '../facts.ts';
import { type Emphasised, type EmphasisedInline, pairMarkup } from '../markup-pairs.ts';
import { safeAddress, visibleText } from '../visible-text.ts';
import { printWithPassages, type Stretch } from './passages.ts';
import type { Phrase } from './phrase.ts';

const emphasisElements = { b: 'strong', i: 'em', u: 'u', s: 's' } as const;

/** Prints what a paragraph holds, with an anchor around each of the passages. */
export function printInlines(
  inlines: readonly Inline[],
  facts: ThreadFacts,
  passages: readonly Passage[] = [],
): Phrase {
  return printPaired(pairMarkup(inlines, ['b', 'i', 'u', 's']), facts, passages);
}

function printPaired(
  inlines: readonly EmphasisedInline[],
  facts: ThreadFacts,
  passages: readonly Passage[],
): Phrase {
  const edges = passages.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let next = 0;
  const stretches = inlines.flatMap((inline): Stretch | Stretch[] => {
    const { start, end } = inline.position;
    while (next < edges.length && (edges[next] ?? 0) <= start.offset) next++;
    const first = next;
    while (next < edges.length && (edges[next] ?? 0) < end.offset) next++;
    if (inline.type === 'text') return splitText(inline, edges.slice(first, next));
    return {
      start: start.offset,
      end: end.offset,
      holds: () => inline.type === 'emphasised',
      print: (inner) => [printInline(inline, facts, inner)],
    };
  });
  return printWithPassages(stretches, passages, 'span');
}

/** @param edges  Offsets into the source where a passage starts or ends inside the text, in order. */
function splitText({ value, position }: Text, edges: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  const base = position.start.offset;
  let from = 0;
  for (const edge of [...edges, base + value.length]) {
    const to = edge - base;
    if (to <= from || isInsidePair(value, to)) continue;
    const part = value.slice(from, to);
    stretches.push({ start: base + from, end: edge, holds: () => false, print: () => [visibleText(part)] });
    from = to;
  }
  return stretches;
}

/** True where a cut would leave half a character on both sides. */
function isInsidePair(value: string, index: number): boolean {
  return index > 0 && index < value.length && (value.codePointAt(index - 1) ?? 0) > 0xffff;
}

function printInline(
  inline: Exclude<EmphasisedInline, Text>,
  facts: ThreadFacts,
  passages: readonly Passage[],
): Phrase[number] {
  switch (inline.type) {
    case 'break':
      return h('br');
    case 'link':
      return printLink(inline);
    case 'mention':
      return printMention(inline, facts);
    case 'markup':
      return printMarkup(inline);
    case 'emphasised':
      return printEmphasised(inline, facts, passages);
  }
}

function printEmphasised({ tag, children }: Emphasised, facts: ThreadFacts, passages: readonly Passage[]) {
  return h(emphasisElements[tag], printPaired(children, facts, passages));
}

function printLink({ url, value }: Link): Phrase[number] {
  const href = safeAddress(url);
  return href === null
    ? visibleText(value)
    : h('a', { href, rel: 'nofollow noreferrer' }, visibleText(value));
}

function printMention({ author, value }: Mention, facts: ThreadFacts): Phrase[number] {
  const firstPost = author === null ? undefined : facts.firstPosts.get(author);
  return firstPost
    ? h('a.mention', { href: `${firstPost.page}#${firstPost.post.id}` }, visibleText(value))
    : h('span.mention', visibleText(value));
}

function printMarkup({ value }: Markup): Phrase[number] {
  return h('span.markup', visibleText(value));
}
