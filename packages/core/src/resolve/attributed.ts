import { nameKey } from '../source/name-key.ts';
import type { AttributionDraft, PostDraft } from '../tree/draft.ts';
import type { DatePrecision } from '../tree/nodes.ts';

/** Who wrote the posts so far and when, to tell of which post an attribution speaks. */
export interface PostFacts {
  /** Posts so far. */
  count: number;
  /** What tells posts apart, by their index; posts without any of it cost nothing. */
  told: Map<number, { date: DateFact | null; number: string | null }>;
  /** Indexes of the posts of each name, in order. */
  byName: Map<string, number[]>;
  /** Indexes of the posts of each date that tells the minute at least; -1 where there are several. */
  byDate: Map<string, number>;
  /** Indexes of the posts that quote each post, in order. */
  quotedBy: Map<number, number[]>;
}

interface DateFact {
  raw: string;
  iso: string | null;
  precision: DatePrecision;
}

export function createPostFacts(): PostFacts {
  return { count: 0, told: new Map(), byName: new Map(), byDate: new Map(), quotedBy: new Map() };
}

/** Adds what the header of the next post tells, and which posts it quotes. */
export function addPostFacts(facts: PostFacts, post: PostDraft, quoted: number[]): void {
  const key = post.name === null ? null : nameKey(post.name.name);
  const index = facts.count;
  facts.count += 1;
  const number = post.number === null ? null : digitsOf(post.number.value);
  if (number !== null || post.date !== null) facts.told.set(index, { date: post.date, number });
  for (const source of new Set(quoted)) {
    const posts = facts.quotedBy.get(source);
    if (posts === undefined) facts.quotedBy.set(source, [index]);
    else posts.push(index);
  }
  const date = post.date === null ? null : dateKey(post.date);
  if (date !== null) facts.byDate.set(date, facts.byDate.has(date) ? -1 : index);
  if (key === null) return;
  const posts = facts.byName.get(key);
  if (posts === undefined) facts.byName.set(key, [index]);
  else posts.push(index);
}

/** Most posts that quote one post and are asked: the nearest ones. */
const MAX_ANSWERS = 16;

/** Indexes of posts that quote a post, the nearest first. */
export function answersTo(post: number, { quotedBy }: PostFacts): readonly number[] {
  return quotedBy.get(post)?.slice(-MAX_ANSWERS).reverse() ?? [];
}

/** The posts that an attribution may speak of. */
export interface Meant {
  /** Key of the name; `null` where it names nobody. */
  name: string | null;
  /** Indexes of the posts that it may speak of by name, date and number, the nearest first. */
  posts: readonly number[];
  /** Whether date or number told them apart. */
  isExact: boolean;
}

/** What is known without an attribution. */
export const NOBODY: Meant = { name: null, posts: [], isExact: false };

/** Most posts of one author that are looked at: the nearest ones. */
const MAX_POSTS = 200;

/**
 * Finds the posts that an attribution may speak of.
 *
 * Where headers name nobody, any post with the date or number may be meant.
 */
export function postsMeant(attribution: AttributionDraft | null, facts: PostFacts): Meant {
  if (attribution === null) return NOBODY;
  const name = attribution.name === '' ? null : nameKey(attribution.name);
  const { date } = attribution;
  const number = attribution.number === null ? null : digitsOf(attribution.number);
  const posts = name === null ? [] : [...(facts.byName.get(name) ?? []).slice(-MAX_POSTS)].reverse();
  const told = posts.filter(
    (post) =>
      (number !== null && facts.told.get(post)?.number === number) ||
      (date !== null && isSameDate(date, facts.told.get(post)?.date ?? null)),
  );
  if (told.length > 0) return { name, posts: told, isExact: true };
  // The header may lack its name, or have another where an extractor mixed it up.
  const dated = date === null ? null : dateKey(date);
  const post = dated === null ? -1 : (facts.byDate.get(dated) ?? -1);
  return post >= 0 ? { name, posts: [post], isExact: true } : { name, posts, isExact: false };
}

/** What dates are compared by, to the minute; `null` for one that tells less. */
function dateKey({ iso, raw, precision }: DateFact): string | null {
  if (precision === 'relative') return CLOCK.test(raw) ? raw : null;
  if (precision !== 'minute' && precision !== 'second') return null;
  return iso === null ? raw : iso.slice(0, MINUTE_LENGTH);
}

const MINUTE_LENGTH = '2012-04-29T12:00'.length;

function digitsOf(value: string): string {
  return value.replace(/\D+/gu, '');
}

/** Whether two dates are the same as far as both tell; a day alone tells too little. */
function isSameDate(date: DateFact, other: DateFact | null): boolean {
  if (other === null) return false;
  if (date.iso !== null && other.iso !== null) {
    const length = Math.min(date.iso.length, other.iso.length);
    return length > DAY_LENGTH && date.iso.slice(0, length) === other.iso.slice(0, length);
  }
  return date.raw === other.raw && CLOCK.test(date.raw);
}

/** What a date of a few words holds that tells one post from another: `Yesterday, 15:37`. */
const CLOCK = /\d[:.h]\d/;

const DAY_LENGTH = '2012-04-29'.length;
