import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Post, parse, type Quote, type Thread } from '@rethread/core';
import { dumpChunks } from '@rethread/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLayout } from '../layout/layout.ts';
import { linkName, quotesOf, withoutLinks } from '../relations/rejected-links.ts';
import { findFarSource } from '../state/far-source.ts';
import { beginSearch, hitsIn, uncountedPost } from '../state/search.ts';
import { settle } from '../state/settle.ts';
import { initialState } from '../state/state.ts';
import { openChapteredThread } from './chaptered-thread.ts';
import type { PausedWay } from './open-thread.ts';
import { type OpenThread, openWholeThread } from './open-thread.ts';
import { openTextFile } from './text-file.ts';

const marked = [...dumpChunks(500_000, { seed: 11 })].join('');

/** A board whose layout must be learned, in letters that take two bytes, with posts that quote the one before. */
const words = (index: number) =>
  `Ответ номер ${index}: лодка вышла из порта в ${index} часов утра и вернулась только к вечеру, когда ветер стих.`;
const learned = `A thread about harbours\n\n${Array.from(
  { length: 900 },
  (_, index) =>
    `Member ${index % 7}\n» Tue May ${1 + (index % 28)}, 2012 ${10 + (index % 12)}:15 am\n\n` +
    `${index > 0 && index % 5 === 0 ? `Member ${(index - 1) % 7} wrote:\n${words(index - 1)}\n\n` : ''}` +
    `${words(index)}\n${'more words, '.repeat(20)}\n\n`,
).join('')}`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rethread-chapters-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a text as a file, past the glimpse. */
function open(name: string, text: string): OpenThread {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, text);
  const thread = openChapteredThread(openTextFile(path), name);
  if (thread === null) throw new Error('not opened in chapters');
  return thread.progress === 0 ? thread.advance(0) : thread;
}

function sectionsOf(thread: OpenThread): number[] {
  const sections: number[] = [];
  for (let at = thread.next(0); at !== null; at = thread.next(at)) sections.push(at);
  return sections;
}

/** Whether a quote comes from the post before, so that its source is found in a chapter too. */
function isNear({ source, position }: Quote, { children }: Thread): boolean {
  if (source.status !== 'resolved') return false;
  const start = children[Number(source.post.slice(1)) - 1]?.position.start.offset ?? 0;
  return position.start.offset - start < 4000;
}

/** What a post says and shows. Names that other posts tell need these near. */
const facts = (post: Post, source: string) => ({
  author: post.author?.basis === 'header' ? post.author.name : null,
  date: post.date?.raw,
  source: source.trim(),
});

describe.each([
  ['marked', marked],
  ['learned', learned],
])('a %s dump in chapters', (name, dump) => {
  it('has the posts of the whole dump, whichever way it is walked', () => {
    const thread = open(name, dump);
    const whole = parse(dump).thread;
    const sections = sectionsOf(thread);
    expect(sections).toHaveLength(whole.children.length);
    expect(
      sections.map((section) => {
        const { start, end } = thread.post(section).position;
        return facts(thread.post(section), thread.source(section, start.offset, end.offset) ?? '');
      }),
    ).toEqual(
      whole.children.map((post) =>
        facts(post, dump.slice(post.position.start.offset, post.position.end.offset)),
      ),
    );
    expect(thread.lastSection).toBe(sections.at(-1));
    expect(thread.isLast(thread.lastSection)).toBe(true);
    const back: number[] = [];
    for (let at: number | null = thread.lastSection; at; at = thread.previous(at)) back.push(at);
    expect(back.reverse()).toEqual(sections);
  });

  it('estimates numbers until all posts are counted', () => {
    const thread = open(name, dump);
    const { length } = parse(dump).thread.children;
    const { value, isExact } = thread.count;
    expect(isExact).toBe(false);
    expect(Math.abs(value - length)).toBeLessThan(length / 4);
    const sections = sectionsOf(thread);
    const last = sections.at(-1) as number;
    expect(thread.numberOf(last).isExact).toBe(false);
    let counted = thread;
    for (let slice = 0; counted.progress < 1 && slice < 10_000; slice += 1) counted = counted.advance(1);
    expect(counted).not.toBe(thread);
    expect(counted.count).toEqual({ value: length, isExact: true });
    expect(sections.map((section) => counted.numberOf(section).value)).toEqual(
      sections.map((_, at) => at + 1),
    );
    expect(counted.sectionOfNumber(length)).toBe(last);
    expect(counted.sectionOfNumber(length + 1)).toBeNull();
  });

  it('finds what quotes a post by its number, as soon as that is known', () => {
    let thread = open(name, dump);
    const whole = parse(dump).thread;
    const quoted = whole.children.findLastIndex(({ children }) =>
      children.some(({ type, ...block }) => type === 'quote' && isNear(block as Quote, whole)),
    );
    const quote = whole.children[quoted]?.children.find(({ type }) => type === 'quote') as Quote | undefined;
    if (quote?.source.status !== 'resolved') throw new Error('not resolved');
    const { source } = quote;
    const search = beginSearch(`quotes:#${source.post.slice(1)}`);
    const section = sectionsOf(thread)[quoted] as number;
    const hits = () => hitsIn(thread, section, createLayout(thread).flow(section), search.matcher).length;
    expect([hits(), uncountedPost(thread, search)]).toEqual([0, Number(source.post.slice(1))]);
    while (thread.progress < 1) thread = thread.advance(1000);
    expect([hits(), uncountedPost(thread, search)]).toEqual([1, null]);
    expect(uncountedPost(thread, beginSearch('quotes:#999999'))).toBeNull();
  });

  it('finds quoted passages, also those of the chapter before', () => {
    const thread = open(name, dump);
    let found = 0;
    for (const section of sectionsOf(thread)) {
      for (const block of thread.post(section).children) {
        if (block.type !== 'quote' || block.source.status !== 'resolved') continue;
        const passage = thread.passageOf(section, block.source);
        if (passage === null) continue;
        found += 1;
        const quoted = thread.source(passage.section, passage.start, passage.end) ?? '';
        const { start, end } = block.position;
        const shown = (text: string) => text.replace(/[^\p{L}]/gu, '');
        if (!block.source.altered) {
          expect(shown(thread.source(section, start.offset, end.offset) ?? '')).toContain(
            shown(quoted).slice(0, 20),
          );
        }
        expect(quoted.length).toBeGreaterThan(10);
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  it('goes to the next post that may hold something without reading what lies between', () => {
    const thread = open(name, dump);
    const sections = sectionsOf(thread);
    const last = sections.at(-1) as number;
    const { start, end } = thread.post(last).position;
    const words = (thread.source(last, start.offset, end.offset) ?? '').slice(40, 62);
    const test = (source: string) => source.includes(words);
    const way = (until: number) => {
      const seen: number[] = [];
      let pauses = 0;
      for (let at: number | null = 0, paused: PausedWay | null = null; at !== null; ) {
        const ahead: number | PausedWay | null = thread.nextLike(at, 1, test, until, paused);
        paused = typeof ahead === 'number' ? null : ahead;
        if (paused !== null) pauses += 1;
        else at = ahead as number | null;
        if (typeof ahead === 'number') seen.push(ahead);
      }
      return { seen, pauses };
    };
    const { seen, pauses } = way(Infinity);
    expect(seen.at(-1)).toBe(last);
    expect(seen.length).toBeLessThan(sections.length);
    expect(pauses).toBe(0);
    // Without time it goes the same way, and pauses after each stretch that does not pass.
    const hasty = way(0);
    expect(hasty.seen).toEqual(seen);
    expect(hasty.pauses).toBeGreaterThan(0);
    expect(thread.nextLike(sections[0] as number, -1, () => false, Infinity)).toBe(0);
    expect(thread.nextLike(0, -1, () => true, Infinity)).toBeNull();
  });

  it('stays at the words when numbers settle', () => {
    const thread = open(name, dump);
    const from = createLayout(thread);
    const section = sectionsOf(thread).at(-9) as number;
    const offset = from.flow(section).text.length - 5;
    let counted = thread;
    while (counted.progress < 1) counted = counted.advance(20);
    const to = createLayout(counted);
    const { top } = settle({ ...initialState, top: { section, offset } }, from, to);
    expect(to.flow(section).text.slice(top.offset)).toBe(from.flow(section).text.slice(offset));
  });
});

describe('a file in chapters', () => {
  it('finds the source of a quote that stands far before it', () => {
    const said = words(12);
    const far = `A thread about harbours\n\n${learned.slice(25)}Member 2\n» Tue May 1, 2012 10:15 am\n\nMember 5 wrote:\n> ${said}\n\nSo it was.\n`;
    const thread = open('far', far);
    const layout = createLayout(thread);
    const section = thread.lastSection;
    const passage = findFarSource(layout, { section, quote: 0 });
    expect(passage && layout.flow(passage.section).text.slice(passage.start, passage.end)).toBe(
      said.slice(0, 60),
    );
    expect(passage?.section).toBeLessThan(section / 10);
  });

  it('is read as it grows', () => {
    const path = join(folder, 'growing.txt');
    const cut = learned.indexOf('Member 3', 150_000);
    writeFileSync(path, learned.slice(0, cut));
    const file = openTextFile(path);
    expect(file.hasGrown()).toBe(false);
    writeFileSync(path, learned);
    expect(file.hasGrown()).toBe(true);
    expect(file.size).toBe(Buffer.byteLength(learned));
    file.close();
  });

  it('is not opened so where its start shows no posts', () => {
    const path = join(folder, 'prose.txt');
    writeFileSync(path, 'One line of prose after another, and no post anywhere.\n'.repeat(6000));
    expect(openChapteredThread(openTextFile(path), 'prose')).toBeNull();
  });

  it('has no post at places that are none', () => {
    const thread = open('marked', marked);
    expect(thread.has(2)).toBe(false);
    expect(thread.has(0.5)).toBe(false);
    expect(() => thread.post(2)).toThrow(RangeError);
    expect(thread.sectionOfPost('p99999999999')).toBeNull();
  });
});

describe('a link of a thread in chapters', () => {
  it('is left out, in the glimpse and when all is counted, and named as in the whole', () => {
    const path = join(folder, 'links.txt');
    writeFileSync(path, learned);
    const whole = openWholeThread(parse(learned).thread, 'links', learned);
    const names = new Set([linkName(whole, 6, 'quote 0'), linkName(whole, 701, 'quote 0')]);
    let thread = withoutLinks(openChapteredThread(openTextFile(path), 'links') as OpenThread, names);
    const statusOf = (number: number) => {
      const section = thread.sectionOfNumber(number);
      return section === null ? null : quotesOf(thread.post(section)).map(({ source }) => source.status);
    };
    expect(statusOf(6)).toEqual(['unresolved']);
    expect(statusOf(11)).toEqual(['resolved']);
    while (thread.progress < 1) thread = thread.advance(100);
    expect([6, 11, 696, 701, 706].map(statusOf)).toEqual(
      ['unresolved', 'resolved', 'resolved', 'unresolved', 'resolved'].map((status) => [status]),
    );
    const section = thread.sectionOfNumber(701) as number;
    expect(linkName(thread, section, 'quote 0')).toBe([...names][1]);
  });
});
