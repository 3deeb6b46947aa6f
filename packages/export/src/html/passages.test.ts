import fc from 'fast-check';
import type { Nodes } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import type { Passage } from '../facts.ts';
import { printWithPassages, type Stretch } from './passages.ts';

/** One stretch a word, each covering its place in `text`. */
function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    holds: () => false,
    print: () => [word],
  }));
}

/** Writes `<id word word>` for what an anchor stands around. */
function show(node: Nodes): string {
  if (node.type === 'text') return ` ${node.value}`;
  if (!('children' in node)) return '';
  const inner = node.children.map(show).join('');
  return node.type === 'element' ? ` <${node.properties['id']}${inner}>` : inner.slice(1);
}

function print(text: string, passages: readonly Passage[]): string {
  return show(h(null, printWithPassages(stretchesOf(text), passages, 'span')));
}

function passage(id: string, text: string, words: string): Passage {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length };
}

const text = 'the old gate leaks again';

it.each([
  [[], 'the old gate leaks again'],
  [['old gate'], 'the <0 old gate> leaks again'],
  [['the', 'again'], '<0 the> old gate leaks <1 again>'],
  [['the old gate leaks again'], '<0 the old gate leaks again>'],
  [['old gate leaks', 'gate'], 'the <0 old <1 gate> leaks> again'],
  [['old gate leaks', 'old'], 'the <0 <1 old> gate leaks> again'],
  // The later one of two that overlap ends where the earlier one does.
  [['old gate', 'gate leaks'], 'the <0 old <1 gate>> leaks again'],
])('prints the passages %j', (words, shown) => {
  const passages = words.map((part, index) => passage(String(index), text, part));
  expect(print(text, passages)).toBe(shown);
});

it('puts an empty anchor in front for a passage that meets nothing', () => {
  expect(print(text, [{ id: 'x', start: 100, end: 120 }])).toBe('<x> the old gate leaks again');
  expect(print('', [{ id: 'x', start: 0, end: 5 }])).toBe('<x>');
});

it('hands a passage down to the one stretch that holds it', () => {
  const handed: string[] = [];
  const stretches = stretchesOf(text).map(
    (stretch): Stretch => ({
      ...stretch,
      holds: ({ id }) => id !== 'whole',
      print: (inner) => {
        handed.push(inner.map(({ id }) => id).join());
        return [];
      },
    }),
  );
  const passages = [
    passage('whole', text, 'old'),
    passage('part', text, 'ld'),
    passage('both', text, 'gate leaks'),
  ];
  printWithPassages(stretches, passages, 'span');
  expect(handed).toEqual(['', 'part', '', '', '']);
});

it('gives every passage its anchor and keeps the text, however they overlap', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
  const ranges = fc.array(fc.tuple(fc.nat({ max: words.length }), fc.nat({ max: words.length })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(ranges, (pairs) => {
      const passages = pairs
        .map(([a, b], index) => ({ id: `p${index}`, start: Math.min(a, b), end: Math.max(a, b) }))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const ids: string[] = [];
      const collect = (node: Nodes, depth: number): string => {
        expect(depth).toBeLessThan(10);
        if (node.type === 'text') return `${node.value} `;
        if (node.type === 'element') ids.push(String(node.properties['id']));
        return 'children' in node ? node.children.map((child) => collect(child, depth + 1)).join('') : '';
      };
      const tree = h(null, printWithPassages(stretchesOf(words), passages, 'span'));
      expect(collect(tree, 0)).toBe(`${words} `);
      expect(ids.sort()).toEqual(passages.map(({ id }) => id).sort());
    }),
    { numRuns: 300 },
  );
});
