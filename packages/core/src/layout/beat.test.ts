import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';

interface Told {
  author: string | null;
  body: string;
}

function read(dump: string): Told[] {
  return parse(dump).thread.children.map((post) => {
    const own = post.children.filter(({ type }) => type !== 'signature');
    const body = dump.slice(own[0]?.position.start.offset ?? 0, own.at(-1)?.position.end.offset ?? 0);
    return { author: post.author?.name ?? null, body };
  });
}

const SAID: [name: string, words: string][] = [
  ['Anna_K', 'The gate was left open all night, and nobody heard a thing.'],
  ['bob77', 'So the goat is out again? It was in the beans when I left.'],
  ['Marit O.', 'It is in the beans, as ever.\n\nI will bring the rope before it gets dark.'],
  ['Anna_K', 'Bring the long one, the short one broke in spring.'],
  ['bob77', 'The long one is at the mill, with the cart and the new wheel.'],
  ['Anna_K', 'Then we wait for the miller, who is never in a hurry.'],
];
const TOP = 'The goat\n\n';
const ALL: Told[] = SAID.map(([author, body]) => ({ author, body }));
const NAMELESS: Told[] = SAID.map(([, body]) => ({ author: null, body }));

function dump(post: (name: string, words: string, number: number) => string): string {
  return TOP + SAID.map(([name, words], at) => post(name, words, at + 1)).join('\n');
}

describe('posts are found by what an extractor left of their headers', () => {
  test('names alone in lines of their own', () => {
    expect(read(dump((name, words) => `${name}\n\n${words}\n`))).toEqual(ALL);
  });

  test('names that are headings', () => {
    expect(read(dump((name, words) => `### ${name}\n\n${words}\n`))).toEqual(ALL);
  });

  test('names with numbers that count up', () => {
    expect(read(dump((name, words, n) => `${name} ${n}\n\n${words}\n`))).toEqual(ALL);
  });

  test('posts that are items of a numbered list', () => {
    const indented = (words: string) => words.replace(/^(?=.)/gm, '    ');
    const found = read(dump((name, words, n) => `  ${n}. ${name} Stable hand\n\n${indented(words)}\n`));
    expect(found.map(({ body }) => body.replace(/^ {4}/gm, ''))).toEqual(SAID.map(([, words]) => words));
  });

  test('posts that are items of a list, below whatever heads them', () => {
    const heads = ['Rusts away', 'Bean thief', 'Rusts away', 'Keeper of ropes', 'Bean thief', 'Rusts away'];
    const found = read(
      dump((_, words, n) => `  • ${heads[n - 1]}\n    1.${n}00\n\n${words.replace(/^(?=.)/gm, '    ')}\n`),
    );
    expect(found.map(({ body }) => body.replace(/^ {4}/gm, ''))).toEqual(SAID.map(([, words]) => words));
  });

  test('who posted, in the words of a board, without the date', () => {
    expect(read(dump((name, words) => `Post by ${name} »\n\n${words}\n`))).toEqual(ALL);
  });

  test('who posted, below a rank', () => {
    const source = dump((name, words) => `Newbie\nPosts: 12\n\nPost by ${name} »\n\n${words}\n`);
    expect(read(source)).toEqual(ALL);
  });

  test('how deep posts stand, and how many liked them', () => {
    const source = dump((_, words, n) => `level ${(n % 2) + 1}\n\n${words}\n\n${n}7`);
    expect(read(source)).toEqual(NAMELESS);
  });

  test('posts that were taken away have no words', () => {
    const gone = 'level 1\n[deleted]\n· 4 yr. ago\n';
    expect(read(dump((_, words, n) => `${n === 3 ? gone : ''}level 1\n\n${words}\n\n${n}7`))).toEqual(
      NAMELESS,
    );
  });

  test('labels that lost their values, with the bullets of a page around', () => {
    const source = dump((_, words) => `  •\nMessages:\nLocation:\n${words}\n\u00A0\n`);
    expect(read(source)).toEqual(NAMELESS);
  });

  test('lost icons, and more of them behind the last post', () => {
    const source = `Recommended Posts\n\n${SAID.map(([, words]) => words).join('\n\n  •\n\n')}\n\n  •\n\n  •\n  •\n`;
    expect(read(`The goat\n\n${source}`)).toEqual(NAMELESS);
  });
});

describe('what comes back in a text of one is no post', () => {
  const postCount = (source: string) => read(source).length;

  test('headings that count', () => {
    expect(postCount(dump((_, words, n) => `Step ${n}\n\n${words}\n`))).toBe(1);
    expect(postCount(dump((_, words, n) => `${n}. The gate ${'abcdef'[n]}\n\n${words}\n`))).toBe(1);
  });

  test('headings that differ', () => {
    expect(postCount(dump((_, words, n) => `About the ${'abcdef'[n]}-goat\n\n${words}\n`))).toBe(1);
  });

  test('a refrain', () => {
    expect(postCount(dump((_, words, n) => `${n % 2 === 0 ? 'Refrain' : `Verse ${n}`}\n\n${words}\n`))).toBe(
      1,
    );
  });

  test('names that speak below a text', () => {
    const preface =
      'This play is about a goat, a gate and a miller, and it has six acts that are all rather short.\n\n';
    expect(postCount(preface + dump((name, words) => `${name}\n\n${words}\n`))).toBe(1);
  });

  test('names that close letters', () => {
    expect(postCount(dump((name, words) => `${words}\n\nRegards,\n\n${name}\n`))).toBe(1);
  });

  test('a list whose items have words below', () => {
    const heads = (n: number) => `About the ${'abcdef'[n - 1]}-goat`;
    const items = dump((_, words, n) => `  • ${heads(n)}\n\n${words.replace(/^(?=.)/gm, '    ')}\n`);
    expect(postCount(items)).toBe(1);
  });

  test('a numbered list', () => {
    expect(postCount(dump((_, words, n) => `${n}. ${words.slice(0, 40)}\n`))).toBe(1);
  });
});
