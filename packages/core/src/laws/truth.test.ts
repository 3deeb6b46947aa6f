import { flatten, generateThread, type PostTruth, type ThreadTruth } from '@rethread/testkit';
import { arbitraryThreads } from '@rethread/testkit/arbitraries';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../index.ts';
import type { Post, Quote, Thread } from '../tree/nodes.ts';
import { RUNS } from './runs.ts';
import { bodyOf, nodesIn, stretchOf } from './tree-facts.ts';

/**
 * `parse(flatten(thread))` gives the thread back. Compared are, letter by letter and offset by offset:
 * the title; number, extent and order of the bodies; names, user titles and fields of headers; the board's edit stamps;
 * every quote with its extent, its name, the post and the range it repeats and whether it was altered; and, each in a
 * test of its own, sign-offs, names behind them, the author's edit notes, dividers, lists, mentions, addresses, furniture.
 *
 * A quote from elsewhere has no end that could be told; of it, only the start and that it is unresolved are compared.
 */
function holdsForEveryThread(
  name: string,
  seen: (thread: Thread) => unknown,
  known: (truth: ThreadTruth) => unknown,
): void {
  test(name, () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump, truth }) => {
        expect(seen(parse(dump).thread)).toEqual(known(truth));
      }),
      { numRuns: RUNS.threads },
    );
  });
}

describe('a generated thread comes back', () => {
  holdsForEveryThread(
    'read as what it is',
    ({ dialect }) => dialect.id,
    () => 'xenforo',
  );

  holdsForEveryThread(
    'title',
    ({ title }) => title && { value: title.value, at: stretchOf(title.position) },
    ({ title }) => title,
  );

  holdsForEveryThread(
    'bodies',
    ({ children }) => children.map(bodyOf),
    ({ posts }) => posts.map(({ body }) => body),
  );

  holdsForEveryThread(
    'headers',
    ({ children }) => children.map(headerOf),
    ({ posts }) => posts.map(knownHeader),
  );

  holdsForEveryThread(
    'edit stamps',
    ({ children }) => children.map(({ edited }) => edited && stretchOf(edited.position)),
    ({ posts }) => posts.map(({ edited }) => edited),
  );

  holdsForEveryThread(
    'quotes',
    ({ children }) => children.map((post) => nodesIn(post, 'quote').map(quoteOf)),
    ({ posts }) => posts.map(({ quotes }) => quotes.map(knownQuote)),
  );

  holdsForEveryThread(
    'names behind sign-offs and attributions',
    ({ children }) => children.map(({ author }) => author?.name ?? null),
    ({ posts }) => posts.map(({ author }) => author?.name ?? null),
  );

  holdsForEveryThread(
    'sign-offs, not those inside quotes',
    ({ children }) =>
      children.map(({ children }) => {
        const last = children.findLast(({ type }) => type === 'signOff');
        return last?.type === 'signOff' ? { name: last.name, at: stretchOf(last.position) } : null;
      }),
    ({ posts }) => posts.map(({ signOff }) => signOff),
  );

  holdsForEveryThread(
    'no signatures, though people end their posts alike',
    ({ children }) => children.filter((post) => nodesIn(post, 'signature').length > 0),
    () => [],
  );

  holdsForEveryThread(
    'edit notes',
    ({ children }) =>
      children.map(({ children }) =>
        children.filter(({ type }) => type === 'editNote').map(({ position }) => stretchOf(position)),
      ),
    ({ posts }) => posts.map(({ editNotes }) => editNotes),
  );

  holdsForEveryThread(
    'dividers and lists',
    ({ children }) =>
      children.map((post) => [
        post.children.filter(({ type }) => type === 'divider').map(({ position }) => stretchOf(position)),
        post.children.flatMap((block) =>
          block.type === 'list'
            ? [
                {
                  isOrdered: block.ordered,
                  itemCount: block.children.length,
                  at: stretchOf(block.position),
                },
              ]
            : [],
        ),
      ]),
    ({ posts }) => posts.map(({ dividers, lists }) => [dividers, lists]),
  );

  holdsForEveryThread(
    'mentions and addresses',
    (thread) => [
      nodesIn(thread, 'mention').map(({ name, position }) => ({ name, at: stretchOf(position) })),
      nodesIn(thread, 'link').map(({ value, position }) => ({ value, at: stretchOf(position) })),
    ],
    ({ mentions, links }) => [mentions, links],
  );

  holdsForEveryThread(
    'furniture',
    ({ furniture }) => furniture.map(({ position }) => stretchOf(position)),
    ({ furniture }) => furniture,
  );
});

describe.each([1, 2, 3])('a thread of 2000 posts comes back, seed %i', (seed) => {
  const { dump, truth } = flatten(generateThread({ seed, quotes: 0.5 }, 2000));
  const { children } = parse(dump).thread;

  test('every body, header and edit stamp', () => {
    expect(children.map(bodyOf)).toEqual(truth.posts.map(({ body }) => body));
    expect(children.map(headerOf)).toEqual(truth.posts.map(knownHeader));
    expect(children.map(({ edited }) => edited && stretchOf(edited.position))).toEqual(
      truth.posts.map(({ edited }) => edited),
    );
  });

  test('199 of 200 quotes exactly, and no more than one in 500 that is none', () => {
    const known = new Set(
      truth.posts.flatMap((post) => post.quotes.map((quote) => JSON.stringify(knownQuote(quote)))),
    );
    const seen = children.flatMap((post) =>
      nodesIn(post, 'quote').map((quote) => JSON.stringify(quoteOf(quote))),
    );
    const right = seen.filter((quote) => known.has(quote)).length;
    expect(right / known.size).toBeGreaterThan(0.995);
    expect((seen.length - right) / seen.length).toBeLessThan(0.002);
  });
});

function headerOf({ author, userTitle, fields }: Post) {
  return {
    name: author?.basis === 'header' ? author.name : null,
    userTitle: userTitle && { value: userTitle.value, at: stretchOf(userTitle.position) },
    fields: fields.map(({ role, value, position }) => ({ role, value, at: stretchOf(position) })),
  };
}

function knownHeader({ author, userTitle, fields }: PostTruth): ReturnType<typeof headerOf> {
  return { name: author?.bases.includes('header') ? author.name : null, userTitle, fields };
}

function quoteOf({ attribution, source, children }: Quote) {
  const [first, last] = [children[0], children.at(-1)];
  const start = first?.position.start.offset;
  if (source.status !== 'resolved') return { start, name: attribution?.name ?? null, status: source.status };
  const { post, range, altered } = source;
  return {
    start,
    end: last?.position.end.offset,
    name: attribution?.name ?? null,
    post,
    range: [range.start, range.end],
    altered,
  };
}

function knownQuote({ at, attribution, source, isAltered }: PostTruth['quotes'][number]) {
  const [start, end] = at;
  const name = attribution?.name ?? null;
  if (source === null) return { start, name, status: 'unresolved' };
  return { start, end, name, post: `p${source.post}`, range: source.range, altered: isAltered };
}
