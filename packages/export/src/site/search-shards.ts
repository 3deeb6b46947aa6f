import MiniSearch from 'minisearch';
import type { ThreadFacts } from '../facts.ts';
import type { OutputFile } from '../format.ts';
import { visibleText } from '../visible-text.ts';
import { digest, threadFile } from './names.ts';
import { postText } from './post-text.ts';
import { BUCKET_COUNT, bucketOf, termsOf } from './search-terms.ts';
import type { SiteSettings } from './settings.ts';
import { pageCount } from './thread-pages.ts';

/**
 * Threads whose posts are indexed together. A change in one of them writes the files of its segment anew, and no others.
 */
export const SEGMENT_SIZE = 512;

/** What is looked into, in the order in which a `SegmentIndex` counts lengths. */
export const searchFields = ['title', 'author', 'text'] as const;

/** `search/list.js`: what there is to load. */
export interface SearchList {
  postsPerPage: number;
  /** Segments with a word that changes when they do, so that no browser mixes old files with new ones. */
  segments: [id: number, version: string][];
}

/** `search/3.js`: the posts of a segment, numbered through. */
export interface SegmentIndex {
  threads: [name: string, title: string, postCount: number][];
  /** Terms in each field of each post: `searchFields.length` numbers a post. */
  lengths: number[];
}

/**
 * `search/3-1f.js`: terms, and for each field (in their order) where they are: the number of a post as what it is more
 * than the one before, and behind it, negative, how often, where that is more than once.
 */
export type TermShard = [term: string, ...places: number[][]][];

/** `search/text/NAME.js`: what a search shows of the posts on a page of a thread. */
export type PageTexts = [id: string, label: string, author: string, date: string, text: string][];

/** Gathers the index of the threads of one segment. */
export interface SegmentBuilder {
  add(facts: ThreadFacts, name: string): void;
  /** Gives its files, and the version for the list. */
  finish(): { version: string; files: OutputFile[] };
}

/** Begins the index of a segment. */
export function createSegment(id: number): SegmentBuilder {
  const index = new MiniSearch({ fields: [...searchFields], tokenize: termsOf, processTerm: (term) => term });
  const threads: SegmentIndex['threads'] = [];
  let count = 0;
  return {
    add({ title, posts }, name) {
      threads.push([name, visibleText(title), posts.length]);
      const documents = posts.map(({ post, name: author }, place) => ({
        id: count + place,
        title: place === 0 ? title : '',
        author: author ?? '',
        text: postText(post),
      }));
      index.addAll(documents);
      count += posts.length;
    },
    finish() {
      const { fieldLength, index: terms } = index.toJSON();
      const lengths = Array.from({ length: count }, (_, post) =>
        searchFields.map((_name, field) => fieldLength[post]?.[field] ?? 0),
      ).flat();
      const shards = Array.from({ length: BUCKET_COUNT }, (): TermShard => []);
      terms.sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [term, fields] of terms) {
        const places = searchFields.map((_name, field) => placesOf(fields[field] ?? {}));
        while (places.at(-1)?.length === 0) places.pop();
        shards[bucketOf(term)]?.push([term, ...places]);
      }
      const segment: SegmentIndex = { threads, lengths };
      const files = [
        shardFile(`${id}`, segment),
        ...shards.map((shard, bucket) => shardFile(`${id}-${bucket.toString(16)}`, shard)),
      ];
      return { version: digest(files.map(({ content }) => digest(content)).join()), files };
    },
  };
}

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

function placesOf(frequencies: Readonly<Record<string, number>>): number[] {
  const places: number[] = [];
  let before = 0;
  for (const [post, frequency] of Object.entries(frequencies)) {
    places.push(Number(post) - before);
    if (frequency > 1) places.push(-frequency);
    before = Number(post);
  }
  return places;
}

/** A script and no JSON, because pages opened from a disk may not fetch. JSON is an expression of JavaScript, too. */
function shardFile(id: string, content: unknown): OutputFile & { content: string } {
  return { path: `search/${id}.js`, content: `rethread("${id}",${JSON.stringify(content)})\n` };
}
