import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Quote } from '../tree/nodes.ts';

/** A dump of posts by Ann, Bob, Cy, Ann, Bob, …; `bodies` are theirs. */
function dumpOf(bodies: readonly string[]): string {
  const names = ['Ann', 'Bob', 'Cy'];
  return bodies
    .map((body, at) => `Post by ${names[at % 3]} » Sat May 0${at + 1}, 2010 12:0${at} pm\n\n${body}\n`)
    .join('\n');
}

/** The quotes of the last post but one: the last ends what it says. */
function quotesOf(bodies: readonly string[]): string[] {
  const { thread } = parse(dumpOf([...bodies, 'That is all there is to say about the mill for this year.']));
  const blocks = thread.children[bodies.length - 1]?.children ?? [];
  return blocks.filter((block) => block.type === 'quote').map(outline);
}

function outline({ attribution, source, children }: Quote): string {
  const by = attribution?.name ? `${attribution.name}: ` : '';
  const inner = children.map((child) => (child.type === 'quote' ? `[${outline(child)}]` : textOf(child)));
  const from = source.status === 'resolved' ? source.post : source.status;
  return `${by}${inner.join(' ')} (${from})`;
}

function textOf(block: Quote['children'][number]): string {
  return block.type === 'paragraph'
    ? block.children.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
    : block.type;
}

const gate = 'Has anyone here rebuilt the old sluice gate at the upper mill before the winter came?';
const larch = 'We did it with boards of larch, which swell and hold for some thirty years. It took two days.';
const oak = 'Oak would have been the better choice by far, if only it were not so dear these days.';

describe('whom an attribution names', () => {
  test('short words are found in the posts of who is named, the nearest first', () => {
    expect(quotesOf([gate, larch, oak, `Bob wrote:\n\nIt took two days.\n\nOnly two?`])).toEqual([
      'Bob: It took two days. (p2)',
    ]);
  });

  test('a quote of somebody who is not in the dump stays without a source', () => {
    expect(quotesOf([gate, larch, oak, 'Dora wrote:\n\nNever trust a weir.\n\nWhy not?'])).toEqual([
      'Dora: Never trust a weir. (unresolved)',
    ]);
  });

  test('date and time tell the post, though its text was changed', () => {
    const quote =
      'Quote from: Ann on Sat May 01, 2010 12:00 pm\n\nDid anybody ever mend that gate?\n\nWe did.';
    expect(quotesOf([gate, larch, oak, gate.replace('upper', 'lower'), quote])).toEqual([
      'Ann: Did anybody ever mend that gate? (p1)',
    ]);
  });
});

describe('where a quote ends', () => {
  test('where it stops to repeat its source', () => {
    expect(quotesOf([gate, larch, oak, `Bob wrote:\n${larch}\nSo did we.`])).toEqual([`Bob: ${larch} (p2)`]);
  });

  test('quotes in quotes belong to who wrote them, the rest to the outer author', () => {
    const answer = `Ann wrote:\n${gate}\n${larch}`;
    expect(quotesOf([gate, answer, oak, `Bob wrote:\nAnn wrote:\n${gate}\n${larch}\nSo did we.`])).toEqual([
      `Bob: [Ann: ${gate} (p1)] ${larch} (p2)`,
    ]);
  });

  test('a quote that begins without an attribution is told by its end', () => {
    expect(quotesOf([gate, larch, oak, `It took two days.\nClick to expand...\nOnly two?`])).toEqual([
      'It took two days. (p2)',
    ]);
  });
});

describe('marks', () => {
  test('attribution and end behind the marks are the board’s', () => {
    const quote = `> Bob said:\n>\n> ${larch}\n>\n> Click to expand...\n\nSo did we.`;
    expect(quotesOf([gate, larch, oak, quote])).toEqual([`Bob: ${larch} (p2)`]);
  });

  test('an attribution above deeper marks speaks of the deeper quote', () => {
    const quote = `> Ann wrote:\n>\n> > ${gate}\n>\n> ${larch}\n\nSo did we.`;
    expect(quotesOf([gate, larch, oak, quote])).toEqual([`[Ann: ${gate} (p1)] ${larch} (p2)`]);
  });

  test('where marks are kept, repeats without them are no quotes', () => {
    const marked = [`> ${gate}\n\nNo.`, `> ${gate}\n\nNever.`];
    expect(quotesOf([gate, ...marked, `${gate.slice(0, 50)}\nThat was it.`])).toEqual([]);
  });
});
