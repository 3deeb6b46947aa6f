import type { ThreadFacts } from '../facts.ts';
import type { OutputFile } from '../format.ts';
import { visibleText } from '../visible-text.ts';
import { postText } from './post-text.ts';
import { createPostings, type Postings } from './postings.ts';
import {
  commonLength,
  type Places,
  readNumbers,
  readPlaces,
  readRecords,
  type TermPlaces,
  writeNumbers,
  writeRecord,
} from './search-code.ts';
import { readShard, type SegmentIndex, searchFields, shardFile, termsId } from './search-shards.ts';
import { termsOf } from './search-terms.ts';

/**
 * Most threads whose posts are indexed together, and most units of their dumps. A search loads some files of each
 * segment, and a build holds the terms of one at a time.
 */
export const MAX_SEGMENT_THREADS = 512;
export const MAX_SEGMENT_LENGTH = 1 << 24;

/** Units of a file of terms, after which the next begins: what a search loads for a word in each segment. */
const SHARD_LENGTH = 1 << 16;

/** Gathers the index of the threads of one segment, which must come in the same order in each build. */
export interface SegmentBuilder {
  add(facts: ThreadFacts, name: string): void;
  /** Takes over what the earlier index says of a thread; false where it says nothing that can be used. */
  keep(name: string): boolean;
  /** Gives its files one by one, and in the end what they start with: see `SegmentEntry`. */
  finish(): Generator<OutputFile, string[]>;
}

/** What an earlier build knew of a segment. */
export interface EarlierSegment {
  /** By name; `first` is the number of the first post. */
  threads: ReadonlyMap<string, { first: number; postCount: number; title: string }>;
  postCount: number;
  /** As in `SegmentIndex`, as numbers. */
  lengths: number[][];
  /** Records of terms. */
  shards: string[];
}

/**
 * Reads the files of a segment, in the order in which `finish` gave them.
 *
 * @returns `null` where they are no files of a segment.
 */
export function readSegment(files: readonly string[]): EarlierSegment | null {
  try {
    const [index, ...shards] = files.map(readShard);
    const { threads, lengths } = index as SegmentIndex;
    let first = 0;
    const known = new Map<string, { first: number; postCount: number; title: string }>();
    for (const [name, title, postCount] of threads) {
      known.set(name, { first, postCount, title });
      first += postCount;
    }
    const numbers = lengths.map(readNumbers);
    const isWhole = numbers.length === searchFields.length && numbers.every(({ length }) => length === first);
    if (!isWhole || !shards.every((shard) => typeof shard === 'string')) return null;
    return { threads: known, postCount: first, lengths: numbers, shards };
  } catch {
    return null;
  }
}

/**
 * Begins the index of a segment. What it says of threads that were indexed before can be taken from there; the files come
 * out as if those threads had been read again.
 */
export function createSegment(id: number, earlier: EarlierSegment | null = null): SegmentBuilder {
  const postings = createPostings(searchFields.length);
  // The new numbers of the earlier posts, -1 for those that are gone.
  const moved = new Int32Array(earlier?.postCount ?? 0).fill(-1);
  let movedEnd = 0;
  const threads: SegmentIndex['threads'] = [];
  const lengths: number[][] = searchFields.map(() => []);
  let count = 0;
  return {
    add({ title, posts }, name) {
      threads.push([name, visibleText(title), posts.length]);
      for (const [place, { post, name: author }] of posts.entries()) {
        const texts = { text: postText(post), author: author ?? '', title: place === 0 ? title : '' };
        for (const [field, key] of searchFields.entries())
          lengths[field]?.push(postings.note(termsOf(texts[key]), field, count));
        count++;
      }
    },
    keep(name) {
      const known = earlier?.threads.get(name);
      // Places must ascend.
      if (!earlier || !known || known.first < movedEnd) return false;
      const { first, postCount, title } = known;
      threads.push([name, title, postCount]);
      movedEnd = first + postCount;
      for (let post = first; post < movedEnd; post++) moved[post] = count++;
      for (const [field, all] of lengths.entries())
        for (let post = first; post < movedEnd; post++) all.push(earlier.lengths[field]?.[post] ?? 0);
      return true;
    },
    *finish() {
      const index: SegmentIndex = { threads, lengths: lengths.map(writeNumbers) };
      yield shardFile(`${id}`, index);
      return yield* printTerms(id, mergeTerms(readTerms(earlier?.shards ?? [], moved), freshTerms(postings)));
    },
  };
}

function* freshTerms(postings: Postings): Generator<TermPlaces> {
  for (const term of postings.terms()) yield [term, postings.places(term)];
}

function* printTerms(id: number, terms: Iterable<TermPlaces>): Generator<OutputFile, string[]> {
  const starts: string[] = [];
  let records: string[] = [];
  let length = 0;
  let before = '';
  for (const each of terms) {
    const [term] = each;
    if (length >= SHARD_LENGTH) {
      yield shardFile(termsId(id, starts.length), records.join('!'));
      // Just enough of it to tell it from the term before.
      starts.push(term.slice(0, commonLength(term, before) + 1));
      records = [];
      length = 0;
      before = '';
    }
    const record = writeRecord(each, before);
    records.push(record);
    length += record.length + 1;
    before = term;
  }
  yield shardFile(termsId(id, starts.length), records.join('!'));
  return starts;
}

/** Joins two lists of terms, each sorted and without a term twice, into one that is so. */
function* mergeTerms(one: Iterable<TermPlaces>, other: Iterable<TermPlaces>): Generator<TermPlaces> {
  const [ones, others] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  let [a, b] = [ones.next(), others.next()];
  while (!a.done || !b.done) {
    const isFirst = !a.done && (b.done || a.value[0] <= b.value[0]);
    const isSecond = !b.done && (a.done || b.value[0] <= a.value[0]);
    if (isFirst && isSecond && !a.done && !b.done)
      yield [a.value[0], a.value[1].map((places, field) => mergePlaces(places, b.value[1][field] ?? []))];
    else if (isFirst && !a.done) yield a.value;
    else if (!b.done) yield b.value;
    if (isFirst) a = ones.next();
    if (isSecond) b = others.next();
  }
}

function mergePlaces(one: Places, other: Places): Places {
  const merged: Places = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const isFirst = b >= other.length || (a < one.length && (one[a] as number) < (other[b] as number));
    if (isFirst) merged.push(one[a++] as number, one[a++] as number);
    else merged.push(other[b++] as number, other[b++] as number);
  }
  return merged;
}

/** Terms of earlier files, with the numbers that posts have now, and without posts that are gone. */
function* readTerms(shards: readonly string[], moved: Int32Array): Generator<TermPlaces> {
  for (const shard of shards) {
    for (const [term, codes] of readRecords(shard)) {
      const fields = searchFields.map((_, field) => movePlaces(readPlaces(codes[field] ?? ''), moved));
      if (fields.some((places) => places.length > 0)) yield [term, fields];
    }
  }
}

function movePlaces(places: Places, moved: Int32Array): Places {
  const now: Places = [];
  for (let index = 0; index < places.length; index += 2) {
    const post = moved[places[index] as number] ?? -1;
    if (post >= 0) now.push(post, places[index + 1] as number);
  }
  return now;
}
