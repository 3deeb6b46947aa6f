import {
  type Author,
  createParser,
  type Furniture,
  type ParseOptions,
  type Post,
  type Quote,
  visit,
} from '@rethread/core';
import { lineStartFrom, type TextFile } from './text-file.ts';

/**
 * Bytes of a chapter: a long thread is read in stretches of its file, each by itself, so that any place of it can be shown
 * without what stands before. A chapter holds the posts that begin in its bytes.
 */
export const CHAPTER_BYTES = 1 << 16;

/**
 * Bytes before a chapter that are read with it. Its first posts are told from the lines before them, and what they quote
 * mostly stands there.
 */
const LEAD_BYTES = 1 << 14;

/** Bytes read at a time; some 1 ms of work. */
const STEP_BYTES = 1 << 13;

/** The posts that begin in one stretch of a file. */
export interface Chapter {
  /** Rising; the byte at which a post begins, plus 1. It is the post's section and stands in its id. */
  sections: readonly number[];
  posts: readonly Post[];
  authors: readonly Author[];
  furniture: readonly Furniture[];
  /** What the posts' positions count in. */
  text: string;
  /** Where the text begins in the file, in bytes. */
  base: number;
  /** Where the posts before the chapter begin in `text`, by section: quotes may come from them. */
  leadStarts: ReadonlyMap<number, number>;
}

/**
 * Reads a chapter, step by step: run it to its end, or a bit whenever there is time.
 *
 * @param index  From 0.
 */
export function* readChapter(file: TextFile, index: number, like: ParseOptions): Generator<void, Chapter> {
  const start = index * CHAPTER_BYTES;
  const end = start + CHAPTER_BYTES;
  const base = lineStartFrom(file, start - LEAD_BYTES);
  if (base >= end) return emptyChapter(base);
  const parser = createParser(like);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  /** Where the chapter ends, in units of the text: known once that many bytes were read. */
  let unitsToEnd = Infinity;
  let at = base;
  while (at < file.size) {
    const bytes = file.read(at, Math.min(STEP_BYTES, at < end ? end - at : STEP_BYTES));
    if (bytes.length === 0) break;
    at += bytes.length;
    const part = decoder.decode(bytes, { stream: true });
    parts.push(part);
    length += part.length;
    if (at >= end && unitsToEnd === Infinity) unitsToEnd = length;
    // The post that reaches beyond the chapter is complete.
    if (parser.write(part).some(({ position }) => position.end.offset >= unitsToEnd)) break;
    yield;
  }
  const rest = decoder.decode();
  parts.push(rest);
  parser.write(rest);
  const { thread } = parser.end();
  return chapterOf(thread, parts.join(''), base, start, end);
}

function emptyChapter(base: number): Chapter {
  return { sections: [], posts: [], authors: [], furniture: [], text: '', base, leadStarts: new Map() };
}

/** Takes the posts that begin between two bytes, and names them by their place in the file. */
function chapterOf(
  { children, authors, furniture }: { children: Post[]; authors: Author[]; furniture: Furniture[] },
  text: string,
  base: number,
  start: number,
  end: number,
): Chapter {
  const sections: number[] = [];
  const posts: Post[] = [];
  const leadStarts = new Map<number, number>();
  const ids = new Map<string, string>();
  let byte = base;
  let unit = 0;
  for (const post of children) {
    const { offset } = post.position.start;
    byte += Buffer.byteLength(text.slice(unit, offset));
    unit = offset;
    if (byte >= end) break;
    const section = byte + 1;
    if (base > 0 && isTail(post, text)) continue;
    ids.set(post.id, `p${section}`);
    if (byte < start) leadStarts.set(section, offset);
    else {
      sections.push(section);
      posts.push(post);
    }
  }
  for (const post of posts) rename(post, ids);
  return { sections, posts, authors, furniture, text, base, leadStarts };
}

/** Whether a post is but the end of one: what stands first where a text begins in the midst of a post. */
function isTail({ position, author, date, number }: Post, text: string): boolean {
  const hasHeader = author?.basis === 'header' || date !== null || number !== null;
  return !hasHeader && text.slice(0, position.start.offset).trim() === '';
}

/** Gives a post and what it speaks of their names in the file; what has none there is not known. */
function rename(post: Post, ids: ReadonlyMap<string, string>): void {
  post.id = ids.get(post.id) as string;
  const answered = post.replyTo && ids.get(post.replyTo.post);
  post.replyTo =
    post.replyTo && answered !== undefined ? { ...post.replyTo, post: answered as string } : null;
  visit(post, (node) => {
    if (node.type === 'quote') renameSource(node, ids);
  });
}

function renameSource(quote: Quote, ids: ReadonlyMap<string, string>): void {
  const { source } = quote;
  if (source.status === 'resolved') {
    const post = ids.get(source.post);
    quote.source = post === undefined ? { status: 'unresolved' } : { ...source, post };
  } else if (source.status === 'ambiguous') {
    const candidates = source.candidates.flatMap(({ post, score }) => {
      const id = ids.get(post);
      return id === undefined ? [] : [{ post: id, score }];
    });
    quote.source = candidates.length === 0 ? { status: 'unresolved' } : { status: 'ambiguous', candidates };
  }
}
