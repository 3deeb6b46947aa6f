import { boardDumps } from '@rethread/testkit/boards';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { pageKindOf } from './page-kind.ts';

const kindOf = (lines: string[], hasPosts = false) =>
  pageKindOf(
    lines.map((plain) => ({ plain, decorated: plain })),
    hasPosts,
  );

const rows = Array.from({ length: 4 }, (_, index) => [
  `Boats ${index}`,
  'Replies: 3',
  'Last post by Ole',
]).flat();
const words = ['I have mended it twice by now.', 'It broke again on the way home.'];

describe('pageKindOf', () => {
  test.each([
    ['search', ['Search found 12 matches', 'Old masts']],
    ['search', ['Die Suche ergab 12 Treffer', 'Alte Masten']],
    ['profile', ['Viewing profile - Ole', 'Joined:', 'May 2011']],
    ['topics', ['Threads in Forum: Boats', 'Old masts']],
    ['topics', rows],
  ])('%s: %j', (kind, lines) => {
    expect(kindOf(lines)).toBe(kind);
  });

  test('texts that are cut off are results, short lines a menu', () => {
    const snippet =
      'The mast that my uncle left in the barn is too long for the boat, and too short for the other...';
    expect(kindOf(Array.from({ length: 4 }, (_, index) => [`Mast ${index}`, snippet]).flat())).toBe('search');
    expect(kindOf(Array.from({ length: 15 }, (_, index) => `Forum ${index}`))).toBe('menu');
  });

  test('a list beside or behind a thread is none', () => {
    expect(kindOf(rows, true)).toBe(null);
    expect(kindOf([...words, 'Similar threads', ...rows])).toBe(null);
    expect(kindOf([...rows, ...words, ...words, ...words])).toBe(null);
  });

  test('other texts are none', () => {
    expect(kindOf([])).toBe(null);
    expect(kindOf(words)).toBe(null);
    expect(kindOf(['Ole', 'Marit'])).toBe(null);
  });
});

describe('a page that is no thread', () => {
  const bodies = ['The mast is too long.', 'Then cut it off below.', 'I shall do so on Sunday.'];
  const posts = bodies.map((body, index) => `Post by Ole » ${index + 1} May 2011, 10:00\n\n${body}\n`);
  const source = `Search found 3 matches\n\n${posts.join('\n')}`;

  test('is one post with a warning, though dates recur', () => {
    const { thread, diagnostics } = parse(source);
    expect(thread.children.length).toBe(1);
    expect(diagnostics[0]).toMatchObject({ code: 'no-thread', severity: 'warning' });
  });

  test('is a thread where the caller says so', () => {
    const { thread, diagnostics } = parse(source, { dialect: 'phpbb3' });
    expect(thread.children.length).toBe(3);
    expect(diagnostics.map(({ code }) => code)).not.toContain('no-thread');
  });
});

test('no page of the invented boards is taken for one', () => {
  for (const { path, text } of boardDumps({ seed: 5, locales: ['en', 'fr'], posts: 4 })) {
    const codes = parse(text).diagnostics.map(({ code }) => code);
    expect([path, codes.filter((code) => code === 'no-thread')]).toEqual([path, []]);
  }
});
