import type { ThreadFacts } from '../facts.ts';
import type { ThreadFrontMatter } from '../records/markdown.ts';
import { visibleText } from '../visible-text.ts';

/** What front matter may hold; `null` leaves an entry out. */
export type FrontValue = string | number | boolean | readonly string[] | null;

/** What JSON writes as it is, but some readers of YAML take for the end of a line, or for no character. */
const unsafe = /[\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Writes YAML between two lines of `---`, with an empty line behind it. Every text is a JSON string, which is a string in
 * YAML too, so that nothing in it is ever read as anything else. Keys must be plain words.
 */
export function printFrontMatter<Entries extends { [Key in keyof Entries]: FrontValue }>(
  entries: Entries,
): string {
  const lines = Object.entries<FrontValue>(entries).flatMap(([key, value]) => {
    if (value === null) return [];
    if (typeof value !== 'object') return `${key}: ${scalar(value)}`;
    if (value.length === 0) return `${key}: []`;
    return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(visibleText(value)).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

/** What is worth knowing of a thread before it is read; the dates are the earliest and the latest that are known. */
export function describeThread({ title, posts, writers }: ThreadFacts, dialect: string): ThreadFrontMatter {
  let first: string | null = null;
  let last: string | null = null;
  for (const { post } of posts) {
    const iso = post.date?.iso ?? null;
    if (iso === null) continue;
    if (first === null || iso < first) first = iso;
    if (last === null || iso > last) last = iso;
  }
  return {
    title,
    authors: writers.map(({ firstPost }) => firstPost.name ?? ''),
    first,
    last,
    posts: posts.length,
    dialect,
  };
}
