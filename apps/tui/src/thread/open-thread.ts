import type { Author, DialectRef, Furniture, Post, QuoteSource, Thread, Title } from '@rethread/core';

/** A number that may still be an estimate. */
export interface Counted {
  value: number;
  /** False while not everything was read. */
  isExact: boolean;
}

/** A way through a long thread that has come to no section yet. */
export interface PausedWay {
  /** The stretch of the file to look into next. */
  chapter: number;
}

/**
 * A thread that is open for reading, whether all of it is in memory or most of it is still in its file.
 *
 * Its sections are what is laid out one at a time: 0 is the title, every other number stands for one post. The numbers
 * rise in the order of the thread, but need not follow on one another: `next` and `previous` step.
 */
export interface OpenThread {
  readonly title: Title | null;
  /** What to call a thread without a title, such as its file's name. */
  readonly fallbackTitle: string;
  readonly dialect: DialectRef;
  /** The last section that is known; 0 where there is no post. */
  readonly lastSection: number;
  /** The section behind another; `null` behind the last. */
  next(section: number): number | null;
  /** The section before another; `null` before the title. */
  previous(section: number): number | null;
  /** Whether there is such a section. */
  has(section: number): boolean;
  /** @throws {RangeError} If the section is no post. */
  post(section: number): Post;
  /** The section of a post; `null` where no post has that id. */
  sectionOfPost(id: string): number | null;
  /** Place of a post among all, from 1: what `#5` means everywhere. */
  numberOf(section: number): Counted;
  /** The section of the post with that number; `null` where there is none. */
  sectionOfNumber(number: number): number | null;
  /** Number of posts. */
  readonly count: Counted;
  /** Everyone who is known near a section. */
  authors(section: number): readonly Author[];
  /** The board's own words behind the start of a section, before the next one. */
  furniture(section: number): readonly Furniture[];
  /**
   * A stretch of the source, in the units that the positions of a section's post have; `null` where the source is not to be
   * had.
   */
  source(section: number, start: number, end: number): string | null;
  /** The passage that a quote in `section` repeats, in the units of the post that holds it; `null` where that is not here. */
  passageOf(section: number, source: ResolvedSource): SourcePassage | null;
  /** Length of the source, in UTF-16 units or, where it stays in its file, bytes. */
  readonly length: number;
  /** How far a place of a section's post is from the start of the source, 0 to 1. */
  share(section: number, offset: number): number;
  /** How far the start of a section is from that of the source, 0 to 1; nothing is read for it. */
  startShare(section: number): number;
  /** The last section that begins at or before that share of the source; 0 before the first post. */
  sectionAtShare(share: number): number;
  /** The line of the file on which a post begins, from 1; `null` where there is no file. */
  lineOf(section: number): number | null;
  /** Whether a section is known to be the last. */
  isLast(section: number): boolean;
  /** Whether every post is in memory, or can be had by `findEnd`. */
  readonly isWhole: boolean;
  /** How much has been read, 0 to 1. */
  readonly progress: number;
  /**
   * The next section in one direction that may hold what `test` looks for in a source: not the very next one where a long
   * stretch of the file, which need not be parsed for it, does not pass.
   *
   * @param until  When to pause, as `performance.now` counts.
   * @param paused  Where the way from this section was paused, to go on there.
   */
  nextLike(
    section: number,
    step: 1 | -1,
    test: (source: string) => boolean,
    until: number,
    paused?: PausedWay | null,
  ): number | PausedWay | null;
  /**
   * Reads on for about that many milliseconds.
   *
   * @returns The thread as it is now: another one where something changed that was given out before, such as a name or a
   *   number, else this one.
   */
  advance(milliseconds: number): OpenThread;
  /** Reads what stands before and behind a section, so that the next key need not wait for it. */
  prepare(section: number): void;
  /** Reads on until the last section is known, where that has to be waited for. */
  findEnd(): void;
}

/** A quote's source that is known. */
export type ResolvedSource = Extract<QuoteSource, { status: 'resolved' }>;

/** A stretch of a post in the source; `end` is exclusive. */
export interface SourcePassage {
  section: number;
  start: number;
  end: number;
}

/**
 * Opens a thread that was read to its end.
 *
 * @param source  The dump, where it is to be had.
 */
export function openWholeThread(
  thread: Thread,
  fallbackTitle: string,
  source: string | null = null,
): OpenThread {
  const posts = thread.children;
  let sections: Map<string, number> | undefined;
  const sectionOfPost = (id: string) => {
    sections ??= new Map(posts.map((post, index) => [post.id, index + 1]));
    return sections.get(id) ?? null;
  };
  const opened: OpenThread = {
    title: thread.title,
    fallbackTitle,
    dialect: thread.dialect,
    lastSection: posts.length,
    next: (section) => (section < posts.length ? section + 1 : null),
    previous: (section) => (section > 0 ? section - 1 : null),
    has: (section) => Number.isInteger(section) && section >= 0 && section <= posts.length,
    post: (section) => postAt(posts, section),
    sectionOfPost,
    numberOf: (section) => ({ value: section, isExact: true }),
    sectionOfNumber: (number) =>
      Number.isInteger(number) && number >= 1 && number <= posts.length ? number : null,
    count: { value: posts.length, isExact: true },
    authors: () => thread.authors,
    furniture: (section) =>
      furnitureBetween(
        thread.furniture,
        section === 0 ? 0 : postAt(posts, section).position.start.offset,
        posts[section]?.position.start.offset ?? Infinity,
      ),
    source: (_, start, end) => source?.slice(start, end) ?? null,
    passageOf(_, { post, range }) {
      const section = sectionOfPost(post);
      return section === null ? null : { section, ...range };
    },
    length: thread.position.end.offset,
    share: (_, offset) => shareOf(offset, thread.position.end.offset),
    startShare: (section) => startShareOf(posts, section, thread.position.end.offset),
    sectionAtShare: (share) => postsBefore(posts, share * thread.position.end.offset),
    lineOf: (section) => (section === 0 ? 1 : postAt(posts, section).position.start.line),
    isLast: (section) => section === posts.length,
    nextLike: (section, step) => (step === 1 ? opened.next(section) : opened.previous(section)),
    isWhole: true,
    progress: 1,
    advance: () => opened,
    prepare: () => {},
    findEnd: () => {},
  };
  return opened;
}

/** Says how far `offset` is on the way to `length`; an empty way is gone. */
export function shareOf(offset: number, length: number): number {
  return length === 0 ? 1 : Math.min(1, Math.max(0, offset / length));
}

/** The post of a section. */
export function postAt(posts: readonly Post[], section: number): Post {
  const post = posts[section - 1];
  if (post === undefined) throw new RangeError(`no section ${section}`);
  return post;
}

/** How far the start of a section is on the way to `length`. */
export function startShareOf(posts: readonly Post[], section: number, length: number): number {
  return section === 0 ? 0 : shareOf(posts[section - 1]?.position.start.offset ?? length, length);
}

/** How many posts begin at or before an offset: they are in order, so a search by halves looks at few. */
export function postsBefore(posts: readonly Post[], offset: number): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((posts[middle] as Post).position.start.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Furniture is in order, so a search by halves finds where it begins. */
export function furnitureBetween(all: readonly Furniture[], start: number, end: number): Furniture[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] as Furniture).position.start.offset < start) low = middle + 1;
    else high = middle;
  }
  const found: Furniture[] = [];
  for (let index = low; index < all.length; index += 1) {
    const furniture = all[index] as Furniture;
    if (furniture.position.start.offset >= end) break;
    found.push(furniture);
  }
  return found;
}
