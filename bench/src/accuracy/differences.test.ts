import type { Post } from '@rethread/core';
import type { GoldPost } from '@rethread/testkit/corpus';
import { expect, test } from 'vitest';
import { alignDump } from './align.ts';
import { postDifferences, titleDifference } from './differences.ts';
import {
  author,
  date,
  dump,
  goldPost,
  paragraph,
  positionOf,
  post,
  signature,
  spanIn,
  thread,
} from './invented.ts';
import { indexLines } from './line-index.ts';

const text = 'A barn\nBob, 3 May\nTin or slate?\nSlate.\nedited 4 May\nBobs barns\nNone.';
const at = (passage: string) => spanIn(text, passage);
const index = indexLines(text);
const slate = at('Slate.');
const stamp = {
  type: 'editStamp',
  value: '',
  by: null,
  date: null,
  position: positionOf(at('edited 4 May')),
} as const;

function differencesOf(known: Partial<GoldPost>, read: Partial<Post>) {
  const { gold } = dump(text, [goldPost(1, slate, known)]);
  const posts = postDifferences(alignDump(text, gold, thread([post('p1', [paragraph(slate)], read)])), index);
  return posts.flatMap(({ differences }) =>
    differences.map(({ what, expected, got }) => `${what}: ${expected}, not ${got}`),
  );
}

test('what is in the gold and was not read', () => {
  const known: Partial<GoldPost> = {
    author: { name: 'Bob', span: at('Bob,') },
    date: { text: '3 May', iso: null, span: at('3 May') },
    edited: { span: at('edited 4 May') },
    signature: { span: at('Bobs barns') },
  };
  expect(differencesOf(known, {})).toEqual([
    'author: `Bob` (line 2), not none',
    'date: `3 May` (line 2), not none',
    'edit: a stamp (line 5), not none',
    'signature: line 6, not none',
  ]);
  expect(differencesOf({ edited: true }, {})).toEqual(['edit: a stamp, not none']);
});

test('what was read and is not in the gold', () => {
  const read: Partial<Post> = {
    author: author('Bob'),
    date: date(at('3 May'), '3 May'),
    edited: stamp,
    children: [paragraph(slate), signature(at('Bobs barns'))],
  };
  expect(differencesOf({}, read)).toEqual([
    'author: none, not `Bob` from header, 0.90',
    'date: none, not `3 May` (line 2)',
    'edit: none, not a stamp (line 5)',
    'signature: none, not line 6',
  ]);
});

test('a post inside another, in its header, and in none', () => {
  const { gold } = dump(text, [goldPost(1, at('Tin or slate?')), goldPost(2, slate)]);
  const starts = (posts: Post[]) =>
    postDifferences(alignDump(text, gold, thread(posts)), index).map(
      ({ differences }) => differences[0]?.got,
    );
  const both = [at('Tin or slate?')[0], at('edited 4 May')[1]] as const;
  // The long one shares more with the first post, so it stands for that one only.
  expect(starts([post('p1', [paragraph(both)])])).toEqual(['line 5', 'inside p1, lines 3–5']);
  const far = post('p1', [paragraph(at('None.'))], { position: positionOf([slate[0], text.length]) });
  expect(starts([far])).toEqual(['in no post', 'inside p1, not in its body, lines 4–7', 'line 7']);
});

test('a title where none is known', () => {
  const title = { type: 'title', value: 'A barn', position: positionOf(at('A barn')) } as const;
  const alignment = alignDump(text, dump(text, []).gold, thread([], { title }));
  expect(titleDifference(alignment, index)).toMatchObject({ expected: 'none', got: '`A barn` (line 1)' });
  expect(titleDifference(alignDump(text, dump(text, []).gold, null), index)).toBeNull();
});
