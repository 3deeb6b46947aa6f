import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createParser, parse } from '../index.ts';
import { RUNS } from './runs.ts';
import { expectLossless, familiesOf, stretchOf } from './tree-facts.ts';

// Threads in tables, as extractors print them that keep tables or fall back on tags.

interface Told {
  name: string;
  words: string[];
}

type Printer = (post: Told, at: number) => string;

const date = (at: number) => `May ${(at % 28) + 1}, 2010 12:${10 + (at % 50)}`;

const printers: Record<string, Printer> = {
  'a row for the header and one for the words': ({ name, words }, at) =>
    `| [${name}](/u) | Posted: ${date(at)}  #${at + 1} |\n| Senior Member  Joined: 2 May 2009 | ${words.join('    ')} |\n| [Top](#top) | [Quote](/q) |\n`,
  'a table in the row of each post': ({ name, words }, at) =>
    `| **${name}** Senior Member   Posts: 17 | |  |  | | --- | --- | | Posted: ${date(at)} | [Quote](/q) | | ${words.join('    ')} | | |\n| [Top](#top) | |\n`,
  'a drawn table': ({ name, words }, at) => {
    const border = `+${'-'.repeat(30)}+${'-'.repeat(120)}+`;
    const lineOf = (left: string, right: string) => `| ${left.padEnd(28)} | ${right.padEnd(118)} |`;
    const profile = ['Senior Member', 'Posts: 17', 'Group: Members'];
    const body = words.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
    const rows = Array.from({ length: Math.max(3, body.length) }, (_, index) =>
      lineOf(profile[index] ?? '', body[index] ?? ''),
    );
    return [border, lineOf(name, `${date(at)} #${at + 1}`), border, ...rows, border, ''].join('\n');
  },
  'a table with tags': ({ name, words }, at) =>
    `<table>\n<tr class="odd">\n<td><strong>${name}</strong><br />\nPosts: 17</td>\n<td><div>\nPosted: ${date(at)}\n</div>\n${words.join('<br />\n<br />\n')}</td>\n</tr>\n</table>\n\n`,
};

const sentence = fc
  .array(
    fc.constantFrom('the', 'goat', 'is', 'out', 'again', 'and', '<b>beans</b>', 'are', 'gone', 'a \\| b'),
    {
      minLength: 5,
      maxLength: 12,
    },
  )
  .map((words) => `So ${words.join(' ')}.`);
const NAMES = ['Anna_K', 'bob77', 'Marit', 'bob77'];

const threads = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 9 });
const dumps = fc.tuple(threads, fc.constantFrom(...Object.keys(printers))).map(([bodies, shape]) => {
  const posts = bodies.map((words, at): Told => ({ name: NAMES[at % NAMES.length] as string, words }));
  return { posts, dump: posts.map(printers[shape] as Printer).join('') };
});

describe('threads in tables', () => {
  test('posts begin and end with their words', () => {
    fc.assert(
      fc.property(dumps, ({ posts, dump }) => {
        const { children } = parse(dump).thread;
        expect(children.map(({ author }) => author?.name)).toEqual(posts.map(({ name }) => name));
        for (const [at, { children: blocks }] of children.entries()) {
          const { words } = posts[at] as Told;
          const [start] = stretchOf((blocks[0] as (typeof blocks)[0]).position);
          const [, end] = stretchOf((blocks.at(-1) as (typeof blocks)[0]).position);
          expect(dump.slice(start, end).startsWith(words[0] as string)).toBe(true);
          expect(dump.slice(start, end).endsWith(words.at(-1) as string)).toBe(true);
        }
      }),
      { numRuns: RUNS.threads },
    );
  });

  test('nothing is lost, and children lie inside their parent', () => {
    fc.assert(
      fc.property(dumps, ({ dump }) => {
        const { thread } = parse(dump);
        expectLossless(dump, thread);
        for (const { parent, children } of familiesOf(thread)) {
          const [from, to] = stretchOf(parent.position);
          for (const { position } of children) {
            expect(position.start.offset).toBeGreaterThanOrEqual(from);
            expect(position.end.offset).toBeLessThanOrEqual(to);
          }
        }
      }),
      { numRuns: RUNS.threads },
    );
  });

  test('the same tree for any chunking', () => {
    fc.assert(
      fc.property(dumps, fc.integer({ min: 1, max: 90 }), ({ dump }, size) => {
        const parser = createParser();
        for (let at = 0; at < dump.length; at += size) parser.write(dump.slice(at, at + size));
        expect(parser.end()).toEqual(parse(dump));
      }),
      { numRuns: RUNS.threads },
    );
  });
});
