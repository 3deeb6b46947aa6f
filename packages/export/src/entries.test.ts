import type { ReplyTo } from '@rethread/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../test/arbitrary-thread.ts';
import { buildThread, paragraph, repeats } from '../test/build-thread.ts';
import { gatherEntries } from './entries.ts';

const words = ['The boat leaks.', 'Pump it.', 'Sell it.', 'No.'];

function threadOf(replies: (ReplyTo | null)[]) {
  const result = buildThread({ posts: words.map((word) => ({ children: [paragraph(word)] })) });
  for (const [index, post] of result.thread.children.entries()) post.replyTo = replies[index] ?? null;
  return result;
}

const parentsOf = (...args: Parameters<typeof gatherEntries>) =>
  gatherEntries(...args).entries.map(
    ({ parent, reply }) => parent && [parent.post.id, reply?.basis, reply?.score],
  );

it('takes what the tree tells, and else the first post or the one before', () => {
  const result = threadOf([
    null,
    { post: 'p1', basis: 'mention', score: 0.5 },
    { post: 'p2', basis: 'quote', score: 0.9 },
    { post: 'p3', basis: 'previous', score: 0.2 },
  ]);
  expect(parentsOf(result)).toEqual([
    null,
    ['p1', 'mention', 0.5],
    ['p2', 'quote', 0.9],
    ['p1', 'previous', 0],
  ]);
  expect(parentsOf(result, { untold: 'previous' }).at(-1)).toEqual(['p3', 'previous', 0.2]);
});

it('never answers itself or what comes later, whatever a stored thread says', () => {
  const result = threadOf([
    { post: 'p2', basis: 'quote', score: 1 },
    { post: 'p2', basis: 'quote', score: 1 },
    { post: 'p4', basis: 'quote', score: 1 },
    { post: 'p9', basis: 'quote', score: 1 },
  ]);
  const guess = ['p1', 'previous', 0];
  expect(parentsOf(result)).toEqual([null, guess, guess, guess]);
});

it('goes by the first quote whose source is known where the tree has no links', () => {
  const result = buildThread({
    posts: [
      ...words.slice(0, 2).map((word) => ({ children: [paragraph(word)] })),
      { children: [{ type: 'quote', source: repeats('p2', 'Pump it.', { score: 0.7 }), children: [] }] },
    ],
  });
  expect(parentsOf(result)[2]).toEqual(['p2', 'quote', 0.7]);
});

it('names speakers apart, and the unknown by one name that nobody else has', () => {
  const result = buildThread({
    posts: [
      { author: { name: 'Tess' }, children: [] },
      { author: { name: 'T\u202Eess' }, children: [] },
      { author: { name: '[unknown]' }, children: [] },
      { children: [] },
      { author: { name: 'Tess' }, children: [] },
    ],
  });
  expect(gatherEntries(result).entries.map(({ speaker: { name } }) => name)).toEqual([
    'Tess',
    'Tess (a2)',
    '[unknown] (a3)',
    '[unknown]',
    'Tess',
  ]);
});

it('gives ids that stay while a thread grows and that no other thread has', () => {
  const thread = (title: string, count: number) =>
    gatherEntries(
      buildThread({ title, posts: words.slice(0, count).map((word) => ({ children: [paragraph(word)] })) }),
    );
  expect(thread('Leaks', 4).entries[1]?.id).toBe(thread('Leaks', 2).entries[1]?.id);
  expect(thread('Leaks', 1).threadId).not.toBe(thread('Leeks', 1).threadId);
  expect(thread('Leaks', 1).threadId).toMatch(/^[\da-f]{16}$/u);
  fc.assert(
    fc.property(arbitraryThread, (result) => {
      const { entries } = gatherEntries(result);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }),
    { numRuns: 50 },
  );
});
