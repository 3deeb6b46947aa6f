import type { Thread } from '@rethread/core';
import type { PostFacts, ThreadFacts } from '../facts.ts';
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
  /** `Posts #1 to #50`. */
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

/**
 * Cuts a thread into chapters, from its start: posts that come later move no earlier one to another file, so that what
 * leads there stays true. No post is cut.
 */
export function cutChapters({ children }: Thread, facts: ThreadFacts, postsPerChapter: number): Chapter[] {
  const groups: PostFacts[][] = [];
  let length = 0;
  for (const [index, { position }] of children.entries()) {
    const post = facts.posts[index];
    if (!post) continue;
    const own = position.end.offset - position.start.offset;
    const group = groups.at(-1);
    if (group && group.length < postsPerChapter && length + own <= MAX_CHAPTER_LENGTH) {
      group.push(post);
      length += own;
    } else {
      groups.push([post]);
      length = own;
    }
  }
  return groups.map((posts, index) => ({
    file: `posts-${String(index + 1).padStart(4, '0')}.xhtml`,
    title: titleOfPosts(posts),
    posts,
  }));
}

function titleOfPosts(posts: readonly PostFacts[]): string {
  const [first] = posts;
  return posts.length === 1
    ? `Post ${first?.label}`
    : `Posts ${first?.label} to ${posts[posts.length - 1]?.label}`;
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
