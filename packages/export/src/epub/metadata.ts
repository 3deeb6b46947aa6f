import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Post, type Thread, visit } from '@rethread/core';
import { strToU8 } from 'fflate/browser';
import type { PostFacts } from '../facts.ts';
import { timeSpan } from '../instants.ts';

/**
 * Makes the identifier of a book from the thread's title and its first post, so that the same thread, read again when it
 * has grown, is the same book to a library.
 *
 * @returns A URN with a UUID of version 8.
 */
export function identify({ title, children: [first] }: Thread): string {
  const parts = [title?.value, first?.author?.name, first?.date?.raw, first && textOf(first)];
  const hex = bytesToHex(sha256(strToU8(JSON.stringify(parts.map((part) => part ?? null)))));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

function textOf(post: Post): string {
  const texts: string[] = [];
  visit(post, (node) => {
    if (node.type === 'text' || node.type === 'code') texts.push(node.value);
  });
  return texts.join('\n');
}

/** The posts that are known to be the first and the last in time; `null` where no date is known. */
export function datedEnds(posts: readonly PostFacts[]): { first: PostFacts; last: PostFacts } | null {
  let first: { post: PostFacts; time: number } | null = null;
  let last: { post: PostFacts; time: number } | null = null;
  for (const post of posts) {
    const time = timeOf(post.post);
    if (time === null) continue;
    if (first === null || time < first.time) first = { post, time };
    if (last === null || time >= last.time) last = { post, time };
  }
  return first && last && { first: first.post, last: last.post };
}

/** What a book says of its last change where no date is known: it must say something, and no clock is asked. */
const unknownTime = '2000-01-01T00:00:00Z';

/**
 * Says when a thread changed last, for a field that must be there: the time of its last post, to the second and as if
 * all that the board leaves out were the earliest that it can be, in UTC.
 */
export function modifiedTime(posts: readonly PostFacts[]): string {
  const last = datedEnds(posts)?.last;
  const time = last && timeOf(last.post);
  return time == null ? unknownTime : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds since 1970, where a date is known and leads to a year of four digits. */
function timeOf({ date }: Post): number | null {
  const time = timeSpan(date)?.start ?? Number.NaN;
  return time >= MIN_TIME && time <= MAX_TIME ? time : null;
}

const MIN_TIME = Date.parse('0001-01-02T00:00:00Z');
const MAX_TIME = Date.parse('9999-12-30T00:00:00Z');

/** Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Japanese and Chinese, rare signs as halves of pairs. */
const unspaced =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uD840-\uD8BF]/;

/** Counts the words that authors wrote themselves: neither quotes nor signatures. Where no blanks part them, a dictionary does. */
export function countWords(posts: readonly PostFacts[]): number {
  let count = 0;
  for (const { post } of posts) {
    visit(post, (node) => {
      if (node.type === 'quote' || node.type === 'signature') return 'skip';
      if (node.type === 'text') count += countIn(node.value);
      return undefined;
    });
  }
  return count;
}

function countIn(text: string): number {
  const pieces = text.match(/\S+/g) ?? [];
  if (!unspaced.test(text)) return pieces.length;
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  let count = 0;
  for (const piece of pieces) {
    if (!unspaced.test(piece)) count++;
    else for (const { isWordLike } of segmenter.segment(piece)) count += isWordLike ? 1 : 0;
  }
  return count;
}
