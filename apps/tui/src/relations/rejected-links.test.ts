import { parse, visit } from '@rethread/core';
import { describe, expect, it } from 'vitest';
import { buildThread, layoutOf, type SamplePost } from '../testing/build-thread.ts';
import { samplePosts, sampleThread } from '../testing/sample.ts';
import { sampleDump } from '../testing/sample-dump.ts';
import { openWholeThread } from '../thread/open-thread.ts';
import { factsOf } from './post-facts.ts';
import { allLinks, linkName, quotesOf, withoutLinks } from './rejected-links.ts';

const { thread } = layoutOf(sampleThread);
const statuses = (of: typeof thread) =>
  sampleThread.children.flatMap((_, index) =>
    quotesOf(of.post(index + 1)).map(({ source }) => source.status),
  );

/** The post as it is where one post less stands before it. */
const nowFirst = ({ blocks, ...post }: SamplePost): SamplePost => ({
  ...post,
  blocks: blocks.map((block) =>
    typeof block === 'string' || !('of' in block) || typeof block.of !== 'number'
      ? block
      : { ...block, of: block.of - 1 },
  ),
});

describe('a thread without some links', () => {
  it('counts quotes as the screen does', () => {
    const { flow } = layoutOf(sampleThread);
    sampleThread.children.forEach((post, index) => {
      expect(quotesOf(post)).toEqual(flow(index + 1).quotes.map(({ node }) => node));
      let count = 0;
      visit(post, ({ type }) => {
        if (type === 'quote') count += 1;
      });
      expect(quotesOf(post)).toHaveLength(count);
    });
  });

  it('lacks the one, has all others, and is the whole again', () => {
    const all = statuses(thread);
    const at = sampleThread.children.findIndex((post) =>
      quotesOf(post).some(({ source }) => source.status === 'resolved'),
    );
    const quote = quotesOf(thread.post(at + 1)).findIndex(({ source }) => source.status === 'resolved');
    const before = sampleThread.children.slice(0, at).flatMap(quotesOf).length;
    const names = new Set([linkName(thread, at + 1, `quote ${quote}`)]);
    const without = withoutLinks(thread, names);
    expect(statuses(without)).toEqual(all.with(before + quote, 'unresolved'));
    expect(without.post(at + 1)).toBe(without.post(at + 1));
    expect(without.count).toEqual(thread.count);
    expect(allLinks(without)).toBe(thread);
    expect(withoutLinks(without, names)).toBe(without);
    expect(withoutLinks(without, new Set())).toBe(thread);
    expect(linkName(without, at + 1, `quote ${quote}`)).toBe([...names][0]);
  });

  it('lacks the same link after posts came before it and behind it', () => {
    const names = new Set([linkName(thread, 3, 'quote 0'), 'no such post quote 0', 'nonsense']);
    const grown = layoutOf(
      buildThread([...samplePosts.slice(1, 3).map(nowFirst), { blocks: ['Brand new words.'] }]),
    ).thread;
    expect(quotesOf(grown.post(2))[0]?.source.status).toBe('resolved');
    expect(quotesOf(withoutLinks(grown, names).post(2))[0]?.source.status).toBe('unresolved');
  });

  it('has no answer that only the rejected quote spoke for', () => {
    const read = openWholeThread(parse(sampleDump).thread, 'mill.txt', sampleDump);
    expect(read.post(3).replyTo).toMatchObject({ basis: 'quote', post: read.post(2).id });
    const without = withoutLinks(read, new Set([linkName(read, 3, 'quote 0')]));
    expect(without.post(3).replyTo).toBeNull();
    expect(without.post(5).replyTo).toEqual(read.post(5).replyTo);
    expect(factsOf(without, 3).parent).toBeNull();
    expect(factsOf(read, 3).parent).toBe(2);
  });
});
