import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { createMatcher, parseQuery, searchThread } from '@rethread/query';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultDrawing } from '../layout/drawing.ts';
import { createLayout } from '../layout/layout.ts';
import { defaultKeymap } from '../state/commands/index.ts';
import { isVisible } from '../state/places.ts';
import { initialState } from '../state/state.ts';
import { openChapteredThread } from '../thread/chaptered-thread.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { openProgressively } from '../thread/progressive-thread.ts';
import { openTextFile } from '../thread/text-file.ts';
import { atHit } from './at-hit.ts';
import type { FolderHit } from './work.ts';

const folder = mkdtempSync(join(tmpdir(), 'rethread-hit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const size = { columns: 80, rows: 20 };

/** Posts of several lengths, some with two hits each. */
const dump = `About ochre\n\n${Array.from({ length: 4000 }, (_, index) => {
  const words = `Post ${index + 1} – “words” of its own. ${'More of them. '.repeat(index % 17)}`;
  const hits = index % 1500 === 33 ? '\n\nFirst ochre here.\n\nThen ochre there, the second.' : '';
  return `${words}${hits}\n\u00A0\n`;
}).join('')}`;
const path = join(folder, 'long.txt');
writeFileSync(path, dump);

/** All hits as a search of the folder gives them. */
const { thread: whole } = parse(dump);
const found: FolderHit[] = [...searchThread(whole, createMatcher(parseQuery('ochre')))].flatMap(
  ({ post, hits }) =>
    hits.map(({ position: { start, end } }) => ({
      post: post === null ? 0 : whole.children.indexOf(post) + 1,
      author: null,
      snippet: '',
      start: 0,
      end: 0,
      range: { start: start.offset, end: end.offset },
    })),
);

/** The text that a thread opens at, from the hit on; `null` where the hit is not on the screen. */
function openedAt(thread: OpenThread, hit: FolderHit): string | null {
  const begun = { layout: createLayout(thread, defaultDrawing), keymap: defaultKeymap, state: initialState };
  const { layout, state } = atHit({ ...begun, dumpPath: path }, size, hit, 'ochre');
  const current = state.search?.current;
  if (!current) return state.notice;
  const desk = { layout, keymap: defaultKeymap, state, size };
  if (!isVisible(desk, { section: current.section, offset: current.start })) return null;
  return layout.flow(current.section).text.slice(current.start, current.start + 11);
}

describe('atHit', () => {
  const wanted = found.map(({ range }) => dump.slice(range?.start).slice(0, 11).split('\n')[0]);

  it('opens a thread at each of its hits', () => {
    expect(found).toHaveLength(7);
    for (const [index, hit] of found.entries()) {
      expect(openedAt(openProgressively(dump, 'long.txt'), hit)).toContain(wanted[index]);
    }
  });

  it('opens one that is read in parts at the same hits', () => {
    for (const [index, hit] of found.entries()) {
      const thread = openChapteredThread(openTextFile(path), 'long.txt') as OpenThread;
      expect(openedAt(thread, hit)).toContain(wanted[index]);
    }
  });

  it('says that the file has changed where there is no such post', () => {
    const thread = openProgressively('Short\n\nOne.\n\u00A0\n', 'long.txt');
    rmSync(path);
    expect(openedAt(thread, found.at(-1) as FolderHit)).toContain('the file has changed');
  });
});
