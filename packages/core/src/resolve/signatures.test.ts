import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Block, Post } from '../tree/nodes.ts';

/** Posts of a board that prints names and dates, and nothing between a post and its signature. */
function dumpOf(...posts: [author: string, ...lines: string[]][]): string {
  return posts
    .map(([author, ...lines], index) =>
      [
        author,
        `Posts: ${100 + author.length}`,
        `#${index + 1}`,
        `May ${index + 1}, 2010, 12:00`,
        ...lines,
      ].join('\n'),
    )
    .join('\n\n');
}

function signaturesOf(dump: string): (string | null)[] {
  return parse(dump).thread.children.map((post) => {
    const last = post.children.at(-1);
    return last?.type === 'signature'
      ? dump.slice(last.position.start.offset, last.position.end.offset)
      : null;
  });
}

const BODIES = [
  'The hinge on the left gave way in the storm of last week.',
  'We put it back with longer screws, and it holds.',
  'Ours is of oak and older than the house.',
  'I would rather hang it anew, with a post of its own.',
  'Nobody sells that kind of hinge around here.',
];

describe('signatures', () => {
  test('are what all posts of an author end with, in the same paragraph as their words', () => {
    const dump = dumpOf(
      ['Anna_K', BODIES[0] as string, 'https://gates.example/anna', 'My gate, my goat, my rules.'],
      ['Tobin', BODIES[1] as string],
      ['Anna_K', BODIES[2] as string, 'https://gates.example/anna', 'My gate, my goat, my rules.'],
      ['Tobin', BODIES[3] as string],
    );
    const signature = 'https://gates.example/anna\nMy gate, my goat, my rules.';
    expect(signaturesOf(dump)).toEqual([signature, null, signature, null]);
  });

  test('are told by their letters, whatever stands between', () => {
    const dump = dumpOf(
      ['Anna_K', BODIES[0] as string, '', '**My gate, my goat, my rules.**'],
      ['Tobin', BODIES[1] as string],
      ['Anna_K', BODIES[2] as string, 'My  gate, my goat, my rules!'],
      ['Tobin', BODIES[3] as string],
    );
    expect(signaturesOf(dump)).toEqual([
      '**My gate, my goat, my rules.**',
      null,
      'My  gate, my goat, my rules!',
      null,
    ]);
  });

  test('take the rule above them along, escaped or not', () => {
    const rule = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';
    const dump = dumpOf(
      ['Anna_K', BODIES[0] as string, '', rule, 'One goat.'],
      ['Tobin', BODIES[1] as string],
      ['Petra', BODIES[2] as string],
    );
    expect(signaturesOf(dump)).toEqual([`${rule}\nOne goat.`, null, null]);
  });

  test('are no closings, however often an author signs so', () => {
    const dump = dumpOf(
      ['Anna_K', BODIES[0] as string, '', 'Best regards,', 'Anna'],
      ['Tobin', BODIES[1] as string, 'Cheers'],
      ['Anna_K', BODIES[2] as string, '', 'Best regards,', 'Anna'],
      ['Tobin', BODIES[3] as string, 'Cheers'],
    );
    expect(signaturesOf(dump)).toEqual([null, null, null, null]);
  });

  test('are never all of a post', () => {
    const post = (words: string) => `Anna_K\n\nMember\n${words}\n\u00A0\n`;
    const same = 'Has anybody seen the goat since last night?';
    const dump = `Goats at night\n\n${post(same)}${post(BODIES[0] as string)}${post(same)}${post(BODIES[1] as string)}`;
    expect(signaturesOf(dump)).toEqual([null, null, null, null]);
  });

  test('leave blocks that cover what they hold', () => {
    const dump = dumpOf(
      ['Anna_K', BODIES[0] as string, 'and then', 'My gate, my goat, my rules.'],
      ['Anna_K', '- one', '- two', '- my gate, my goat, my rules'],
    );
    const covers = ({ children }: Post) =>
      children.map((block: Block) =>
        dump.slice(block.position.start.offset, block.position.end.offset).replace(/\n/g, ' / '),
      );
    expect(parse(dump).thread.children.map(covers)).toEqual([
      [`${BODIES[0]} / and then`, 'My gate, my goat, my rules.'],
      ['- one / - two', '- my gate, my goat, my rules'],
    ]);
  });
});
