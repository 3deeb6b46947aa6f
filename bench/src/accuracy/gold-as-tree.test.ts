import type { Block, EditStamp, Thread } from '@rethread/core';
import { type Gold, type GoldPost, readCorpus } from '@rethread/testkit/corpus';
import { expect, test } from 'vitest';
import { summarize } from './aggregate.ts';
import { trackedCorpora } from './corpora.ts';
import { author, date, paragraph, positionOf, post, quote, resolved, signature, thread } from './invented.ts';
import { scoreDump } from './score-dump.ts';

/** The tree that reads a dump as its gold does, quotes inside quotes left out: their letters are in the outer ones. */
function treeOf({ title, titleSpan, posts }: Gold): Thread {
  return thread(
    posts.map((known) =>
      post(`p${known.index}`, blocksOf(known), {
        author: known.author && author(known.author.name),
        date: known.date ? date(known.date.span) : null,
        edited: known.edited ? stamp : null,
      }),
    ),
    {
      title:
        title === null ? null : { type: 'title', value: title, position: positionOf(titleSpan ?? [0, 0]) },
    },
  );
}

function blocksOf({ body, quotes, signature: signed }: GoldPost): Block[] {
  const outer = quotes.filter(({ depth = 1 }) => depth === 1).toSorted((a, b) => a.span[0] - b.span[0]);
  const blocks: Block[] = [];
  let offset = body[0];
  for (const { span, source } of outer) {
    if (span[0] > offset) blocks.push(paragraph([offset, span[0]]));
    blocks.push(
      quote([paragraph(span)], source === null ? { status: 'unresolved' } : resolved(`p${source}`)),
    );
    offset = span[1];
  }
  if (body[1] > offset) blocks.push(paragraph([offset, body[1]]));
  return signed ? [...blocks, signature(signed.span)] : blocks;
}

const stamp: EditStamp = { type: 'editStamp', value: '', by: null, date: null, position: positionOf([0, 0]) };

test.each(trackedCorpora)('in $name, the gold itself gets the best figures there are', ({ folder }) => {
  const scores = readCorpus(folder).map((dump) =>
    scoreDump(dump, { parse: () => ({ thread: treeOf(dump.gold) }), dialectIds: [] }),
  );
  for (const [name, value] of Object.entries(summarize(scores).overall.values)) {
    expect([name, value ?? 'none']).toEqual([
      name,
      value === null ? 'none' : name === 'cleanHit' || name === 'threw' ? 0 : 100,
    ]);
  }
  const quoteSources = scores.flatMap(({ answers }) => answers.filter(({ kind }) => kind === 'quote source'));
  expect(quoteSources.every(({ isRight }) => isRight)).toBe(true);
});
