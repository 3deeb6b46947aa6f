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

/** What is looked into, in the order in which everything else here counts fields. */
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
  const segment: SegmentIndex = { threads: [], lengths: [] };
  const index = new Map<string, Places[]>();
  let count = 0;
  return {
    add({ title, posts }, name) {
      segment.threads.push([name, visibleText(title), posts.length]);
      for (const [place, { post, name: author }] of posts.entries()) {
        const texts = [place === 0 ? title : '', author ?? '', postText(post)];
        for (const [field, text] of texts.entries())
          segment.lengths.push(note(index, termsOf(text), field, count));
        count++;
      }
    },
    finish() {
      const shards = Array.from({ length: BUCKET_COUNT }, (): TermShard => []);
      for (const term of [...index.keys()].sort()) {
        const places = (index.get(term) ?? []).map(({ numbers }) => numbers);
        shards[bucketOf(term)]?.push([term, ...places]);
      }
      const files = [
        shardFile(`${id}`, segment),
        ...shards.map((shard, bucket) => shardFile(`${id}-${bucket.toString(16)}`, shard)),
      ];
      return { version: digest(files.map(({ content }) => digest(content)).join()), files };
    },
  };
}

/** Where a term is, in one field. */
interface Places {
  /** See `TermShard`. */
  numbers: number[];
  last: number;
}

/** Notes where terms are, and gives back how many different ones there are: what MiniSearch takes for a text's length. */
function note(index: Map<string, Places[]>, terms: readonly string[], field: number, post: number): number {
  let length = 0;
  for (const term of terms) {
    const fields = index.get(term) ?? [];
    if (fields.length === 0) index.set(term, fields);
    while (fields.length <= field) fields.push({ numbers: [], last: -1 });
    const places = fields[field] as Places;
    const { numbers, last } = places;
    if (last !== post) {
      numbers.push(last === -1 ? post : post - last);
      places.last = post;
      length++;
    } else {
      const behind = numbers.at(-1) ?? 0;
      // The first post has the number 0, which no count is.
      if (behind < 0) numbers[numbers.length - 1] = behind - 1;
      else numbers.push(-2);
    }
  }
  return length;
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

/** A script and no JSON, because pages opened from a disk may not fetch. JSON is an expression of JavaScript, too. */
function shardFile(id: string, content: unknown): OutputFile & { content: string } {
  return { path: `search/${id}.js`, content: `rethread("${id}",${JSON.stringify(content)})\n` };
}

/** Every file that a segment has in a site. */
export function segmentPaths(id: number): string[] {
  const buckets = Array.from({ length: BUCKET_COUNT }, (_, bucket) => `${id}-${bucket.toString(16)}`);
  return [`${id}`, ...buckets].map((each) => `search/${each}.js`);
}
