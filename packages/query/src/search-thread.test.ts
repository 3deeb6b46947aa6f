import { type Position, parse } from '@rethread/core';
import { flatten, generateThread } from '@rethread/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './matcher.ts';
import { parseQuery } from './parse-query.ts';
import { passagesOf } from './passages.ts';
import { searchThread } from './search-thread.ts';

const dump = [
  'Mending the weir',
  '',
  'Post by Old Trapper » 29 Apr 2012, 10:00',
  '',
  'The weir has lost two boards since the spring flood, who has the spare ones?',
  'See http://example.org/weir for more.',
  '',
  'Post by Zoë » 3 May 2012, 11:30',
  '',
  'Old Trapper wrote: ↑29 Apr 2012, 10:00',
  'The weir has lost two boards since the spring flood, who has the spare ones?',
  '',
  'They are [b]be[/b]hind the café, under the green tarpaulin.',
  '',
  'Post by Anna_K » 1 Jan 2013, 09:15',
  '',
  'Found them, thanks! The weir holds, so',
  'I will bring the cart. ',
  '',
  'Last edited by Anna_K on 2 Jan 2013, 10:00, edited 1 time in total.',
  '',
].join('\n');

const { thread } = parse(dump, { dialect: 'phpbb3' });
const slice = ({ start, end }: Position) => dump.slice(start.offset, end.offset);

/** `p2 own behind`: post, part and words of each hit; a whole post is its id alone. */
function search(query: string): string[] {
  return [...searchThread(thread, createMatcher(parseQuery(query)))].flatMap(({ post, hits }) =>
    hits.map(({ part, within, position }) =>
      within === null ? `${post?.id ?? 'title'}` : `${post?.id ?? '-'} ${part} ${slice(position)}`,
    ),
  );
}

test.each([
  ['weir', ['- title weir', 'p1 own weir', 'p1 own weir', 'p2 quote weir', 'p3 own weir']],
  ['weir in:own', ['p1 own weir', 'p1 own weir', 'p3 own weir']],
  ['weir in:own in:title', ['- title weir', 'p1 own weir', 'p1 own weir', 'p3 own weir']],
  ['weir -in:own -in:title', ['p2 quote weir']],
  ['zoe', ['p2 header Zoë']],
  ['behind the cafe', ['p2 own be[/b]hind the café']],
  ['so i will', ['p3 own so\nI will']],
  ['by:trap', ['p1']],
  ['by:rapper', []],
  ['by:"Old"', []],
  ['by:"old trapper"', ['p1']],
  ['by:zoe by:anna', ['p2', 'p3']],
  ['-by:trap', ['p2', 'p3']],
  ['quotes:#1', ['p2']],
  ['quotes:#2', []],
  ['quotes:trapper', ['p2']],
  ['-quotes:trapper weir', ['p1 own weir', 'p1 own weir', 'p3 own weir']],
  ['has:quote', ['p2']],
  ['has:link', ['p1']],
  ['has:edit', ['p3']],
  ['has:code', []],
  ['has:signature', []],
  ['before:2012-05', ['p1']],
  ['after:2012-04', ['p2', 'p3']],
  ['after:2012', ['p3']],
  ['before:2013-01-01', ['p1', 'p2']],
  ['-after:2012 -by:zoe', ['p1']],
  ['in:quote', ['p2']],
  ['in:title', ['title']],
  ['x{4}', []],
])('%s', (query, hits) => {
  expect(search(query)).toEqual(hits);
});

test('a date that says less decides only what it can', () => {
  const [post] = thread.children;
  const vague = { ...post!, date: { ...post!.date!, iso: '2012', precision: 'year' as const } };
  const accepts = (query: string) =>
    createMatcher(parseQuery(query)).accepts(vague, { authors: [], authorOf: () => null, idOf: () => null });
  expect(['before:2012-05', 'after:2012-01', 'before:2013-01', 'after:2011-12'].map(accepts)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

describe('a quick look', () => {
  const canMatch = (query: string, source = dump) => createMatcher(parseQuery(query)).canMatch(source);

  test.each([
    'tarpaulin',
    'behind',
    'weir by:trap',
    'no|such',
    'by:nobody by:zoe',
    '-by:nobody',
    'quotes:#9',
    '(nothing)?',
    'a.b',
  ])('lets %s pass', (query) => {
    expect(canMatch(query)).toBe(true);
  });

  test.each(['submarine', 'weir +submarine', 'sub[mn]arine', 'by:nobody', 'weir quotes:nobody'])(
    'refuses %s',
    (query) => {
      expect(canMatch(query)).toBe(false);
    },
  );
});

test('every stretch of a passage leads to its words in the source, on its line', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, pick) => {
      const { dump: text } = flatten(generateThread({ seed }, 6));
      const { thread } = parse(text);
      for (const passage of thread.children.flatMap((post) => passagesOf(post))) {
        const words = [...passage.text.matchAll(/[\p{L}\d]+/gu)];
        if (words.length === 0) continue;
        const match = words[pick % words.length]!;
        const { start, end } = passage.place(match.index, match.index + match[0].length);
        expect(text.slice(start.offset, end.offset)).toContain(match[0]);
        const before = text.slice(0, start.offset);
        expect(start.line).toBe(before.split('\n').length);
        expect(start.column).toBe(start.offset - before.lastIndexOf('\n'));
      }
    }),
    { numRuns: 30 },
  );
});

test('the quick look refuses no thread that has a hit', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, pick) => {
      const { dump: text } = flatten(generateThread({ seed }, 4));
      const words = text.match(/\p{L}{3,}/gu) ?? [];
      const { thread } = parse(text);
      const author =
        thread.authors[pick % Math.max(1, thread.authors.length)]?.name.replaceAll('"', '') ?? 'x';
      for (const query of [words[pick % words.length] ?? 'x', `by:"${author}"`, `quotes:"${author}"`]) {
        const matcher = createMatcher(parseQuery(query, { tolerant: true }));
        const hasHits = !searchThread(thread, matcher).next().done;
        if (hasHits) expect(matcher.canMatch(text)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
