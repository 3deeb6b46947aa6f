import { createParser, type ParseOptions, type Post } from '@rethread/core';
import { GLIMPSE_UNITS, openGlimpse, wholeLines } from './glimpse.ts';
import {
  type OpenThread,
  openWholeThread,
  postAt,
  postsBefore,
  shareOf,
  startShareOf,
} from './open-thread.ts';

/** Units read at a time; some 2 ms of work. */
const STEP_UNITS = 1 << 14;

/** Units read before the first screen: those that the parser needs to decide how to read the dump. */
const FIRST_UNITS = 1 << 16;

/**
 * Opens a dump and reads it by and by: at once what the first screen needs, then on with each `advance`.
 *
 * Until the end is read, names are missing that only the whole thread tells.
 */
export function openProgressively(
  source: string,
  fallbackTitle: string,
  options: ParseOptions = {},
): OpenThread {
  const open = () => openFromStart(source, fallbackTitle, options);
  if (source.length <= 2 * GLIMPSE_UNITS) return open();
  const beyond = { length: source.length, sectionAt: (_: Post, index: number) => index + 1, open };
  return openGlimpse(wholeLines(source.slice(0, GLIMPSE_UNITS)), fallbackTitle, beyond, options) ?? open();
}

/** Opens a dump as far as its first posts, then on with each `advance`. */
export function openFromStart(source: string, fallbackTitle: string, options: ParseOptions): OpenThread {
  const parser = createParser(options);
  const posts: Post[] = [];
  let at = 0;
  let whole: OpenThread | null = null;

  const step = (units: number): OpenThread | null => {
    for (const post of parser.write(source.slice(at, at + units))) posts.push(post);
    at += units;
    if (at < source.length) return null;
    const { thread } = parser.end();
    posts.push(...thread.children.slice(posts.length));
    whole = openWholeThread(thread, fallbackTitle, source);
    return whole;
  };
  let opened = step(FIRST_UNITS);
  while (opened === null && posts.length === 0) opened = step(STEP_UNITS);
  if (opened !== null) return opened;

  const estimate = Math.round((posts.length * source.length) / (posts.at(-1)?.position.end.offset ?? 1));
  const sectionOfPost = (id: string) => {
    const section = Number(id.slice(1));
    return section >= 1 && section <= posts.length ? section : null;
  };
  const begun: OpenThread = {
    title: parser.title(),
    fallbackTitle,
    dialect: parser.reading()?.dialect ?? { id: '', score: 1 },
    get lastSection() {
      return posts.length;
    },
    next: (section) => (section < posts.length ? section + 1 : null),
    previous: (section) => (section > 0 ? section - 1 : null),
    has: (section) => Number.isInteger(section) && section >= 0 && section <= posts.length,
    post: (section) => postAt(posts, section),
    sectionOfPost,
    numberOf: (section) => ({ value: section, isExact: true }),
    sectionOfNumber(number) {
      while (whole === null && posts.length < number) step(STEP_UNITS);
      return Number.isInteger(number) && number >= 1 && number <= posts.length ? number : null;
    },
    count: { value: estimate, isExact: false },
    authors: () => [],
    furniture: () => [],
    source: (_, start, end) => source.slice(start, end),
    passageOf(_, { post, range }) {
      const section = sectionOfPost(post);
      return section === null ? null : { section, ...range };
    },
    length: source.length,
    share: (_, offset) => shareOf(offset, source.length),
    startShare: (section) => startShareOf(posts, section, source.length),
    sectionAtShare(share) {
      while (whole === null && at < share * source.length) step(STEP_UNITS);
      return postsBefore(posts, share * source.length);
    },
    lineOf: (section) => (section === 0 ? 1 : postAt(posts, section).position.start.line),
    isLast: (section) => whole?.isLast(section) ?? false,
    nextLike: (section, step) => (step === 1 ? begun.next(section) : begun.previous(section)),
    isWhole: true,
    get progress() {
      return Math.min(1, at / source.length);
    },
    advance(milliseconds) {
      const until = performance.now() + milliseconds;
      while (whole === null && performance.now() < until) step(STEP_UNITS);
      return whole ?? begun;
    },
    prepare: () => {},
    findEnd() {
      while (whole === null) step(STEP_UNITS);
    },
  };
  return begun;
}
