import type { ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { postText } from './post-text.ts';

/**
 * What a site keeps of a thread once its pages are made: lists, authors' pages and the feed come from these alone, so that
 * no tree is held. Plain JSON.
 */
export interface ThreadRecord {
  /** See `threadName`. */
  name: string;
  title: string;
  postCount: number;
  /** Who wrote the first post, `null` where nobody is known. */
  starter: string | null;
  /** True where the dump does not say that it was them. */
  isStarterInferred: boolean;
  /** ISO 8601 as exact as the dump has it: the earliest date of a post, and the latest. */
  started: string | null;
  latest: string | null;
  /** How the first post begins. */
  excerpt: string;
  writers: WriterRecord[];
}

/** What one author wrote in a thread. */
export interface WriterRecord {
  name: string;
  posts: PostRecord[];
}

/** One post of an author. */
export interface PostRecord {
  /** Place in the thread, from 0. */
  index: number;
  /** `Post.id`. */
  id: string;
  label: string;
  /** ISO 8601, `null` where it is not known. */
  date: string | null;
  /** True where the dump does not say that this author wrote it. */
  isInferred: boolean;
}

/** Longest excerpt, in UTF-16 units. */
const MAX_EXCERPT_LENGTH = 280;

/** Notes down what a site keeps of a thread. */
export function recordThread({ title, posts }: ThreadFacts, name: string): ThreadRecord {
  const writers = new Map<string, WriterRecord>();
  const dates: string[] = [];
  for (const [index, { post, label, name: author, inference }] of posts.entries()) {
    const date = post.date?.iso ?? null;
    if (date !== null) dates.push(date);
    if (author === null) continue;
    const shown = visibleText(author);
    const writer = writers.get(shown) ?? { name: shown, posts: [] };
    writers.set(shown, writer);
    writer.posts.push({ index, id: post.id, label, date, isInferred: inference !== null });
  }
  dates.sort();
  const [first] = posts;
  return {
    name,
    title: visibleText(title),
    postCount: posts.length,
    starter: first?.name == null ? null : visibleText(first.name),
    isStarterInferred: first?.inference != null,
    started: dates[0] ?? null,
    latest: dates.at(-1) ?? null,
    excerpt: first ? excerptOf(postText(first.post)) : '',
    writers: [...writers.values()],
  };
}

/** Cut between words where there is one, never in a character. */
function excerptOf(text: string): string {
  if (text.length <= MAX_EXCERPT_LENGTH) return text;
  const cut = text.slice(0, MAX_EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > MAX_EXCERPT_LENGTH / 2 ? blank : undefined)} …`;
}
