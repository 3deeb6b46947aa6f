import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryThreads } from './arbitraries.ts';
import { dumpChunks, flatten } from './flatten.ts';
import { generateThread } from './generate-thread.ts';
import type { GeneratedBlock } from './generated-thread.ts';
import { bareWord, straightened } from './vocabulary.ts';

const RUNS = { numRuns: 200 };

/** Posts enough to hold everything, the rare with the frequent. */
const thread = generateThread({ seed: 3, extras: 0.3, edits: 0.2, signOffs: 0.3, alterations: 0.5 }, 1500);
const { dump, truth } = flatten(thread);

const words = (text: string) =>
  text
    .split(/\s+/)
    .map(bareWord)
    .filter((word) => word !== '');
const quotesOf = (posts: typeof thread.posts) =>
  posts.flatMap((post) => post.blocks.filter((block) => block.type === 'quote'));

describe('what is known of a dump', () => {
  test('stretches hold what they say', () => {
    fc.assert(
      fc.property(arbitraryThreads, ({ dump, truth, generator, postCount }) => {
        const { title, posts } = generateThread(generator, postCount);
        expect(dump.slice(...truth.title.at)).toBe(title);
        expect(truth.posts.map(({ index }) => index)).toEqual(posts.map((_, index) => index + 1));
        truth.posts.forEach((post, index) => {
          const { blocks, author, hasHeader, isEdited } = posts[index] as (typeof posts)[number];
          const quoted = blocks.filter((block) => block.type === 'quote');
          expect(post.quotes.map(({ at }) => dump.slice(...at))).toEqual(quoted.map(({ text }) => text));
          expect(dump.slice(...post.body).endsWith((blocks.at(-1) as GeneratedBlock).text)).toBe(true);
          expect(post.author?.bases.includes('header') ?? false).toBe(hasHeader);
          if (post.author) expect(post.author.name).toBe(author.name);
          if (post.userTitle) expect(dump.slice(...post.userTitle.at)).toBe(post.userTitle.value);
          for (const field of post.fields) expect(dump.slice(...field.at)).toBe(field.value);
          if (post.signOff) expect(dump.slice(...post.signOff.at).endsWith(author.name)).toBe(true);
          expect(post.edited !== null).toBe(isEdited);
          for (const { attribution } of post.quotes) {
            if (attribution) expect(dump.slice(...attribution.at)).toMatch(/^.+ (?:said|schrieb):$/u);
          }
        });
        for (const { name, at } of truth.mentions) expect(dump.slice(...at)).toBe(`@${name}`);
        for (const { value, at } of truth.links) expect(dump.slice(...at)).toBe(value);
      }),
      RUNS,
    );
  });

  test('between two bodies stand only the separator, the notes and the header', () => {
    const gap =
      /^\n\u00A0\n(?:Last edited:\n)?(?: {2}\u2022 Like\nReactions: [^\n]+\n)?(?:\n(?:[^\n]+\n\n[^\n]+\n(?:[^\n]+\n[\d,]+\n[\d,]+\n)?)?)?$/u;
    for (const [index, post] of truth.posts.entries()) {
      const next = truth.posts[index + 1]?.body[0];
      if (next !== undefined) expect(dump.slice(post.body[1], next)).toMatch(gap);
    }
    expect(dump.slice(truth.posts.at(-1)?.body[1])).toMatch(
      /^\n\u00A0\n(?:Last edited:\n)?(?:.*\n){0,2}Top$/u,
    );
  });

  test('a quote repeats the range it names, which is own text of an earlier post', () => {
    for (const post of truth.posts) {
      for (const { at, source, isAltered } of post.quotes) {
        if (source === null) continue;
        expect(source.post).toBeLessThan(post.index);
        const origin = truth.posts[source.post - 1];
        expect(source.range[0]).toBeGreaterThanOrEqual(origin?.body[0] ?? Number.NaN);
        expect(source.range[1]).toBeLessThanOrEqual(origin?.body[1] ?? Number.NaN);
        for (const inner of origin?.quotes ?? []) {
          expect(inner.at[1] <= source.range[0] || source.range[1] <= inner.at[0]).toBe(true);
        }
        expect(isAltered).toBe(dump.slice(...at) !== dump.slice(...source.range));
      }
    }
  });

  test('alterations change what their names say and no more', () => {
    const quotes = quotesOf(thread.posts);
    const stretches = truth.posts.flatMap((post) => post.quotes);
    quotes.forEach((quote, index) => {
      const source = stretches[index]?.source;
      if (!source) return;
      const original = dump.slice(...source.range);
      if (quote.alteration === 'none') expect(quote.text).toBe(original);
      else if (quote.alteration === 'straightened') expect(quote.text).toBe(straightened(original));
      else if (quote.alteration === 'edited') expect(words(quote.text)).toHaveLength(words(original).length);
      else if (quote.alteration === 'snipped')
        expect(words(quote.text).length).toBeLessThan(words(original).length);
      else expect(words(quote.text)).toEqual(words(original));
    });
  });

  test('no quote can be read longer than it is', () => {
    for (const post of truth.posts) {
      for (const { at, source, attribution } of post.quotes) {
        if (source === null) continue;
        const origin = truth.posts[source.post - 1];
        const after = words(dump.slice(at[1], post.body[1]))[0];
        if (after !== undefined)
          expect(after).not.toBe(words(dump.slice(source.range[1], origin?.body[1]))[0]);
        const before = words(dump.slice(post.body[0], attribution?.at[0] ?? at[0])).at(-1);
        if (before !== undefined)
          expect(before).not.toBe(words(dump.slice(origin?.body[0], source.range[0])).at(-1));
        expect(words(dump.slice(...at)).length).toBeGreaterThanOrEqual(9);
      }
    }
  });
});

describe('what the generator invents', () => {
  test('quotes of every kind', () => {
    const quotes = quotesOf(thread.posts);
    const sourceOf = (quote: (typeof quotes)[number]) =>
      quote.source ? thread.posts[quote.source.post] : undefined;
    const count = (matches: (quote: (typeof quotes)[number]) => boolean) => quotes.filter(matches).length;
    for (const alteration of ['none', 'broken', 'rejoined', 'straightened', 'snipped', 'edited']) {
      expect(
        count((quote) => quote.alteration === alteration),
        alteration,
      ).toBeGreaterThan(0);
    }
    expect(
      count(({ source }) => source === null),
      'from elsewhere',
    ).toBeGreaterThan(0);
    expect(
      count(({ attribution }) => attribution !== null),
      'attributed',
    ).toBeGreaterThan(20);
    expect(
      count(({ source }) => source !== null && source.start.offset > 0),
      'a sentence inside',
    ).toBeGreaterThan(5);
    expect(
      count(({ source }) => source !== null && source.end.block > source.start.block),
      'blocks',
    ).toBeGreaterThan(20);
    expect(
      count(
        (quote) =>
          quote.source !== null && sourceOf(quote)?.blocks[quote.source.end.block]?.type === 'sign-off',
      ),
      'a sign-off swallowed',
    ).toBeGreaterThan(5);
    const passages = quotes.flatMap(({ source }) => (source ? [JSON.stringify(source)] : []));
    expect(new Set(passages).size, 'passages quoted twice').toBeLessThan(passages.length);
    expect(
      thread.posts.filter(({ blocks }) => quotesOf([{ blocks } as never]).length > 1).length,
      'interleaved',
    ).toBeGreaterThan(5);
    expect(
      thread.posts.filter(({ blocks }) => blocks.at(-1)?.type === 'quote').length,
      'nothing but a quote',
    ).toBeGreaterThan(0);
  });

  test('blocks of every kind', () => {
    const types = new Set(thread.posts.flatMap((post) => post.blocks.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['divider', 'edit-note', 'list', 'paragraph', 'quote', 'sign-off']);
    expect(truth.mentions.length).toBeGreaterThan(5);
    expect(truth.links.length).toBeGreaterThan(5);
    expect(dump).toMatch(/[\u2018\u2019\u201C\u201D]/);
  });

  test('phrases repeat by chance', () => {
    const opening = thread.posts.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => words(text).slice(0, 5).join(' ')),
    );
    expect(new Set(opening).size).toBeLessThan(opening.length * 0.98);
  });

  test('a longer thread begins with the shorter one', () => {
    expect(generateThread({ seed: 9 }, 30).posts.slice(0, 12)).toEqual(generateThread({ seed: 9 }, 12).posts);
  });

  test('German boards speak German', () => {
    const { dump } = flatten(generateThread({ seed: 2, headers: 1, edits: 1, attributions: 1 }, 40), {
      locale: 'de',
    });
    expect(dump).toMatch(/^Zuletzt bearbeitet:$/mu);
    expect(dump).toMatch(/ schrieb:$/mu);
    expect(dump).toMatch(/\nOben$/u);
    expect(dump).not.toMatch(/^(?:Last edited:|Banned|Top)$/mu);
  });
});

describe('dumps of any size', () => {
  test('chunks joined are the dump of the same thread', () => {
    const chunks = [...dumpChunks(50_000, { seed: 4 })];
    expect(chunks.join('')).toBe(flatten(generateThread({ seed: 4 }, chunks.length - 1)).dump);
  });

  test('they are as long as asked for, with as many bytes a line as real dumps have', () => {
    const dump = [...dumpChunks(1_000_000, { seed: 1 })].join('');
    expect(dump.length).toBeGreaterThanOrEqual(1_000_000);
    expect(dump.length).toBeLessThan(1_030_000);
    const bytesPerLine = new TextEncoder().encode(dump).length / dump.split('\n').length;
    expect(bytesPerLine).toBeGreaterThan(118);
    expect(bytesPerLine).toBeLessThan(142);
  });
});
