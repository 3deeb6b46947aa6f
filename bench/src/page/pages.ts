import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import { toHtml } from '@rethread/export/formats/html';
import { boardParts } from '../reader/board-dump.ts';

/** A page to be opened. */
export interface BenchPage {
  name: string;
  path: string;
  /** Bytes of the file. */
  size: number;
}

/** The names of the pages, in the order in which they take turns. */
export const names = { own: 'page', whole: 'all rendered', plain: 'one pre' } as const;

/** What the page would be if the browser had to lay out all of it. */
const renderAll = '* { content-visibility: visible !important; }';

/**
 * Writes a generated board into `folder` in three ways: as our page, as the same page without `content-visibility`, and as a
 * page that has the text of the dump in one `pre`. Each has an element `p<post>`.
 *
 * @param posts  How many the board has, at least `post`.
 * @param post  The post that is jumped to, from 1.
 * @throws {Error} As `fs` does.
 */
export function writePages(folder: string, posts: number, post: number): BenchPage[] {
  const dump = [...boardParts(posts)].join('');
  const result = parse(dump);
  const target = result.thread.children[post - 1];
  if (target === undefined) throw new RangeError(`The board has no post ${post}`);
  const texts = {
    [names.own]: toHtml(result),
    [names.whole]: toHtml(result, { css: renderAll }),
    [names.plain]: plainPage(dump, target.id, target.position.start.offset),
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}-${posts}.html`);
    writeFileSync(path, text);
    return { name, path, size: Buffer.byteLength(text) };
  });
}

/** The least that a browser can be asked to show of a dump, with an anchor at `offset`. */
export function plainPage(dump: string, id: string, offset: number): string {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>' +
    `<style>pre { white-space: pre-wrap; max-width: 70ch }</style><pre>${escaped(dump.slice(0, offset))}` +
    `<span id="${id}">${escaped(dump.slice(offset, offset + 1))}</span>${escaped(dump.slice(offset + 1))}</pre>`
  );
}
