import type { PostDate, Thread } from '@rethread/core';
import type { PostFacts, ThreadFacts } from '../facts.ts';
import { timeSpan } from '../instants.ts';
import { visibleText } from '../visible-text.ts';

/** What all files of a book are made from. */
export interface Book {
  facts: ThreadFacts;
  /** Never blank. */
  title: string;
  /** A BCP 47 tag; `und` where nobody said. */
  language: string;
  /** The engine that the dump is from. */
  dialect: string;
  /** Where the thread was read, as an address may be written; `null` where nobody said. */
  address: string | null;
  chapters: Chapter[];
  /** The file of each post, by `Post.id`. */
  files: ReadonlyMap<string, string>;
  hasCover: boolean;
  /** True where a style sheet of the user's comes after ours. */
  hasUserStyle: boolean;
}

/** Some posts that follow on one another, in a file of their own. */
export interface Chapter {
  /** Path beside the package document. */
  file: string;
  /** `Posts #1 to #50`, or `April 2012, posts #1 to #50`. */
  title: string;
  posts: PostFacts[];
}

/**
 * Length from which a chapter ends, whatever the number of its posts: reading systems lay out a file at a time, and small
 * ones give up on files of more than some 300 KB. UTF-16 units of the source.
 */
const MAX_CHAPTER_LENGTH = 120_000;

/** Most posts that the table of contents lists; in a longer thread it lists chapters, and these list their posts. */
const MAX_LISTED_POSTS = 2000;

/** The title of a book: something to show, whatever the thread's is. */
export function titleOf({ title }: ThreadFacts): string {
  const shown = visibleText(title);
  return shown.trim() === '' ? 'Untitled thread' : shown;
}

/** What ends a chapter beside its length: a number of posts alone, or the end of a month or year too. */
export type ChapterPeriod = 'count' | 'month' | 'year';

/** Posts of a chapter, and the month or year in which those with a date were written; empty where none has one. */
interface Group {
  posts: PostFacts[];
  period: string;
  /** UTF-16 units of the source. */
  length: number;
}

/**
 * Cuts a thread into chapters, from its start: posts that come later move no earlier one to another file, so that what
 * leads there stays true. No post is cut. A post without a date stays with those before it.
 */
export function cutChapters(
  { children }: Thread,
  facts: ThreadFacts,
  { postsPerChapter, chapters: by }: { postsPerChapter: number; chapters: ChapterPeriod },
): Chapter[] {
  const groups: Group[] = [];
  for (const [index, { position, date }] of children.entries()) {
    const post = facts.posts[index];
    if (!post) continue;
    const length = position.end.offset - position.start.offset;
    const period = periodOf(date, by);
    const group = groups.at(-1);
    const fits =
      group &&
      group.posts.length < postsPerChapter &&
      group.length + length <= MAX_CHAPTER_LENGTH &&
      (period === '' || group.period === '' || period === group.period);
    if (!fits) groups.push({ posts: [post], period, length });
    else {
      group.posts.push(post);
      group.length += length;
      group.period ||= period;
    }
  }
  return groups.map(({ posts, period }, index) => ({
    file: `posts-${String(index + 1).padStart(4, '0')}.xhtml`,
    title: titleOfPosts(posts, period),
    posts,
  }));
}

/** `2012-04` or `2012`; empty where the date does not say. */
function periodOf(date: PostDate | null, by: ChapterPeriod): string {
  const length = { count: 0, month: 'YYYY-MM'.length, year: 'YYYY'.length }[by];
  const iso = timeSpan(date) === null ? '' : (date?.iso ?? '');
  return iso.length < length ? '' : iso.slice(0, length);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function titleOfPosts(posts: readonly PostFacts[], period: string): string {
  const [first] = posts;
  const [year, month] = period.split('-');
  const when = month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
  const which =
    posts.length === 1
      ? `Post ${first?.label}`
      : `Posts ${first?.label} to ${posts[posts.length - 1]?.label}`;
  return when ? `${when}, ${which.toLowerCase()}` : which;
}

/** True where the table of contents has room for every post. */
export function listsPosts({ facts }: Book): boolean {
  return facts.posts.length <= MAX_LISTED_POSTS;
}

/** What a list of contents calls a post: `#41 ~Tess, Apr 29, 2012`. */
export function entryOf({ post: { date }, label, name, inference }: PostFacts): string {
  const author = name === null ? '' : ` ${inference === null ? '' : '~'}${name}`;
  return visibleText(`${label}${author}${date ? `, ${date.raw}` : ''}`);
}
