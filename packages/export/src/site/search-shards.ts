import type { ThreadFacts } from '../facts.ts';
import type { OutputFile } from '../format.ts';
import { visibleText } from '../visible-text.ts';
import { threadFile } from './names.ts';
import { postText } from './post-text.ts';
import type { SiteSettings } from './settings.ts';
import { pageCount } from './thread-pages.ts';

/** What is looked into, in the order in which everything else here counts fields: most terms are in the first alone. */
export const searchFields = ['text', 'author', 'title'] as const;

/** `search/list.js`: what there is to load. */
export interface SearchList {
  postsPerPage: number;
  segments: SegmentEntry[];
}

/**
 * A segment, with a word that changes when its files do, so that no browser mixes old files with new ones. The terms of
 * its first file are those before the first of `starts`, and so on; `starts` are sorted.
 */
export type SegmentEntry = [id: number, version: string, starts: string[]];

/** `search/3.js`: the posts of a segment, numbered through. */
export interface SegmentIndex {
  threads: [name: string, title: string, postCount: number][];
  /** Of each field, how many terms there are in each post, as `writeNumbers` writes them. */
  lengths: string[];
}

/** `search/text/NAME.js`: what a search shows of the posts on a page of a thread. */
export type PageTexts = [id: string, label: string, author: string, date: string, text: string][];

/** The list of what a search can load. */
export function searchList(list: SearchList): OutputFile {
  return shardFile('list', list);
}

/** Gives what a search shows of a thread's posts, a file for each of its pages. */
export function* pageTexts(facts: ThreadFacts, name: string, settings: SiteSettings): Generator<OutputFile> {
  const { posts } = facts;
  const { postsPerPage } = settings;
  for (let page = 0; page < pageCount(posts.length, settings); page++) {
    const shown = posts.slice(page * postsPerPage, (page + 1) * postsPerPage);
    const texts: PageTexts = shown.map(({ post, label, name: author }) => [
      post.id,
      label,
      visibleText(author ?? ''),
      post.date?.iso?.slice(0, 10) ?? visibleText(post.date?.raw ?? ''),
      postText(post),
    ]);
    yield shardFile(`text/${threadFile(name, page).replace(/\.html$/u, '')}`, texts);
  }
}

/** A script and no JSON, because pages opened from a disk may not fetch. JSON is an expression of JavaScript, too. */
export function shardFile(id: string, content: unknown): OutputFile {
  return { path: `search/${id}.js`, content: `rethread("${id}",${JSON.stringify(content)})\n` };
}

/**
 * What `shardFile` was given.
 *
 * @throws {SyntaxError} If a file holds something else.
 */
export function readShard(file: string): unknown {
  return JSON.parse(file.slice(file.indexOf(',') + 1, file.lastIndexOf(')')));
}

/** The file with the terms of a segment behind its start of this number, counted from 1; 0 is the one before all. */
export function termsId(segment: number, place: number): string {
  return `${segment}-${place}`;
}

/** Every file that a segment has in a site. */
export function segmentPaths([id, , starts]: SegmentEntry): string[] {
  return [`${id}`, ...[...starts, ''].map((_, place) => termsId(id, place))].map(
    (each) => `search/${each}.js`,
  );
}
