import { fileURLToPath } from 'node:url';
import { type GoldPost, readCorpus } from '@rethread/testkit/corpus';
import { describe, expect, test } from 'vitest';
import { parse } from '../index.ts';
import type { Position } from '../tree/nodes.ts';
import { bodyOf, nodesIn, stretchOf } from './tree-facts.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Annotated dumps that must come out whole: an invented one, and a real one where a corpus stands beside the project. */
const dumps = [
  ...readCorpus(at('../../../../fixtures/xenforo/sample-thread')),
  ...readCorpus(at('../../../../../shared/corpus/seed')),
];

test('there is a dump to try', () => {
  expect(dumps.length).toBeGreaterThan(0);
});

describe.each(dumps)('$path', ({ text, gold }) => {
  const result = parse(text);
  const { children: posts, title, furniture } = result.thread;
  const slice = ({ start, end }: Position) => text.slice(start.offset, end.offset);

  test('title and dialect', () => {
    expect(result.thread.dialect.id).toBe('xenforo');
    expect([title?.value, title && stretchOf(title.position)]).toEqual([gold.title, gold.titleSpan]);
  });

  test('exact bodies', () => {
    expect(posts.map(bodyOf)).toEqual(gold.posts.map(({ body }) => body));
  });

  test('authors and user titles, sign-offs with a lower score than headers', () => {
    const known = gold.posts.map(({ author }) => author && { name: author.name, basis: author.basis });
    expect(posts.map(({ author }) => author && { name: author.name, basis: author.basis })).toEqual(known);
    expect(posts.map(({ userTitle }) => userTitle?.value ?? null)).toEqual(
      gold.posts.map(({ userTitle }) => userTitle),
    );
    const scores = (basis: string) =>
      posts.flatMap(({ author }) => (author?.basis === basis ? [author.score] : []));
    expect(Math.max(...scores('sign-off'))).toBeLessThan(Math.min(...scores('header')));
    for (const { author } of posts) if (author?.position) expect(slice(author.position)).toBe(author.name);
  });

  test('sign-offs in own text', () => {
    const closings = posts.map(({ children }) => children.find(({ type }) => type === 'signOff'));
    expect(closings.map((node) => node && stretchOf(node.position))).toEqual(
      gold.posts.map(({ signOff }) => signOff ?? undefined),
    );
  });

  test('the edit stamp, in the post before it', () => {
    expect(posts.map(({ edited }) => edited !== null)).toEqual(gold.posts.map(({ edited }) => edited));
    expect(posts.flatMap(({ edited }) => (edited ? [stretchOf(edited.position)] : []))).toEqual(
      gold.editNotes,
    );
  });

  test('quotes: the right extent, post and range, and whether they were altered; nothing from elsewhere is resolved', () => {
    const seen = posts.map((post) =>
      nodesIn(post, 'quote').map((quote) => {
        const { source } = quote;
        if (source.status !== 'resolved') return source.status;
        return {
          span: bodyOf(quote),
          post: source.post,
          repeated: text.slice(source.range.start, source.range.end),
          altered: source.altered,
        };
      }),
    );
    expect(seen).toEqual(gold.posts.map((post) => knownQuotes(post)));
  });

  function knownQuotes({ quotes }: GoldPost) {
    return quotes.flatMap(({ span, source }) => {
      if (source === null) return [];
      const body = text.slice(...(gold.posts[source - 1] as GoldPost).body);
      const quoted = text.slice(...span);
      const repeated = passageLike(quoted, body);
      return [{ span, post: `p${source}`, repeated, altered: repeated !== quoted }];
    });
  }

  test('furniture, mentions and addresses', () => {
    expect(furniture.map(({ position }) => stretchOf(position))).toEqual(gold.chrome);
    const mentions = nodesIn(result.thread, 'mention').map(({ name, position }) => ({
      name,
      span: stretchOf(position),
    }));
    expect(mentions).toEqual(gold.mentions);
    const links = nodesIn(result.thread, 'link').map(({ url, position }) => ({
      url,
      span: stretchOf(position),
    }));
    expect(links).toEqual(gold.links);
  });
});

/** The passage of `body` with the same words as `quoted`, whatever white space is between them. */
function passageLike(quoted: string, body: string): string {
  const words = quoted.split(/\s+/).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(words.join('\\s+'), 'u').exec(body)?.[0] ?? '';
}
