import { createParser, type ParseOptions, type Post, type Title } from '@rethread/core';
import { createRecent } from '../layout/recent.ts';
import { CHAPTER_BYTES, type Chapter, readChapter } from './chapter.ts';
import { GLIMPSE_UNITS, openGlimpse, wholeLines } from './glimpse.ts';
import { type Counted, furnitureBetween, type OpenThread, shareOf } from './open-thread.ts';
import { openFromStart } from './progressive-thread.ts';
import type { TextFile } from './text-file.ts';

/** Chapters kept: those around the reader and around where the last jumps began. Each takes about a megabyte. */
const KEPT_CHAPTERS = 12;

/** Bytes behind a chapter that are looked at with it; only in longer posts could a hit be missed. */
const REACH_BYTES = 1 << 14;

/** Bytes at the start of the file in which there must be posts: more than the parser's window for detection has. */
const HEAD_BYTES = 1 << 18;

/** Bytes read at a time at the start: most windows are full after the first and one more. */
const STEP_BYTES = 1 << 13;

/**
 * Opens a thread that is too long to be read as a whole. What is shown is read from the file when it is asked for; how many
 * posts there are is counted by and by, and until then numbers are estimates.
 *
 * A post's section is the byte at which it begins, plus 1. Quotes are resolved where their source stands a few dozen posts
 * before them at most.
 *
 * @returns `null` if the start of the file shows no posts, so that it cannot be read in parts.
 */
export function openChapteredThread(
  file: TextFile,
  fallbackTitle: string,
  options: ParseOptions = {},
): OpenThread | null {
  const start = wholeLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.read(0, GLIMPSE_UNITS)));
  const beyond = {
    length: file.size,
    sectionAt: ({ position }: Post) => Buffer.byteLength(start.slice(0, position.start.offset)) + 1,
    open: () => openChapters(file, fallbackTitle, options) ?? openWhole(file, fallbackTitle, options),
  };
  return openGlimpse(start, fallbackTitle, beyond, options) ?? openChapters(file, fallbackTitle, options);
}

/** Where the start looked like posts and is none. */
function openWhole(file: TextFile, fallbackTitle: string, options: ParseOptions): OpenThread {
  return openFromStart(file.read(0, file.size).toString(), fallbackTitle, options);
}

function openChapters(file: TextFile, fallbackTitle: string, options: ParseOptions): OpenThread | null {
  const head = readHead(file, options);
  if (head === null) return null;
  const { like, title } = head;
  const chapters = createRecent<Chapter>(KEPT_CHAPTERS);
  /** Posts of each chapter, as far as they were counted. */
  const counts: number[] = [];
  /** Posts before each chapter that was counted, and behind the last. */
  const before: number[] = [0];
  let counting: Generator<void, Chapter> | null = null;
  let last: number | null = null;

  const chapterCount = () => Math.max(1, Math.ceil(file.size / CHAPTER_BYTES));
  const isCounted = () => counts.length >= chapterCount();
  const chapterOf = (section: number) => Math.floor((section - 1) / CHAPTER_BYTES);
  const chapter = (index: number) => chapters.get(`${index}`, () => run(readChapter(file, index, like)));

  /** Bytes that a post takes, by those that were counted, or else by the first chapter. */
  function bytesPerPost(): number {
    const counted = before.at(-1) as number;
    if (counted > 0) return Math.min(file.size, counts.length * CHAPTER_BYTES) / counted;
    const first = chapter(0);
    return CHAPTER_BYTES / Math.max(1, first.sections.length);
  }

  function placeOf(section: number): { found: Chapter; index: number } {
    const found = chapter(chapterOf(section));
    const index = found.sections.indexOf(section);
    if (index === -1) throw new RangeError(`no section ${section}`);
    return { found, index };
  }

  /** The first section of the chapters from `index` on, the last of those before: where a step leaves its chapter. */
  function firstFrom(index: number): number | null {
    for (let at = index; at < chapterCount(); at += 1) {
      const [section] = chapter(at).sections;
      if (section !== undefined) return section;
    }
    return null;
  }
  function lastBefore(index: number): number {
    for (let at = index - 1; at >= 0; at -= 1) {
      const section = chapter(at).sections.at(-1);
      if (section !== undefined) return section;
    }
    return 0;
  }

  function nextInChapter(section: number): number | null {
    if (section === 0) return null;
    const { found, index } = placeOf(section);
    return found.sections[index + 1] ?? null;
  }
  function previousInChapter(section: number): number | null {
    if (section === 0) return null;
    const { found, index } = placeOf(section);
    return found.sections[index - 1] ?? null;
  }
  const next = (section: number) =>
    nextInChapter(section) ?? firstFrom(section === 0 ? 0 : chapterOf(section) + 1);
  const previous = (section: number) =>
    section === 0 ? null : (previousInChapter(section) ?? lastBefore(chapterOf(section)));

  /** What the posts of a chapter say, not parsed: its bytes, and those that its last post may reach into. */
  const textOf = (index: number) =>
    file.read(index * CHAPTER_BYTES, CHAPTER_BYTES + REACH_BYTES).toString('utf8');

  const hasPost = (section: number) =>
    Number.isSafeInteger(section) &&
    section >= 1 &&
    section <= file.size &&
    chapter(chapterOf(section)).sections.includes(section);
  const sectionOfPost = (id: string) => {
    const section = Number(id.slice(1));
    return hasPost(section) ? section : null;
  };

  function numberOf(section: number): Counted {
    if (section === 0) return { value: 0, isExact: true };
    const { index } = placeOf(section);
    const at = before[chapterOf(section)];
    if (at !== undefined) return { value: at + index + 1, isExact: true };
    return { value: Math.max(1, Math.round(section / bytesPerPost())), isExact: false };
  }

  function sectionOfNumber(number: number): number | null {
    if (!Number.isInteger(number) || number < 1) return null;
    const counted = before.at(-1) as number;
    if (number <= counted) {
      const at = counts.findIndex((_, index) => (before[index + 1] as number) >= number);
      return chapter(at).sections[number - (before[at] as number) - 1] ?? null;
    }
    const byte = number * bytesPerPost();
    return isCounted() || byte > file.size ? null : firstFrom(Math.floor(byte / CHAPTER_BYTES));
  }

  // Made anew when all is counted, since numbers that were given out change then.
  const open = (): OpenThread => ({
    title,
    fallbackTitle,
    dialect: head.dialect,
    get lastSection() {
      last ??= lastBefore(chapterCount());
      return last;
    },
    next,
    previous,
    has: (section) => section === 0 || hasPost(section),
    post(section) {
      const { found, index } = placeOf(section);
      return found.posts[index] as Chapter['posts'][number];
    },
    sectionOfPost,
    numberOf,
    sectionOfNumber,
    get count() {
      if (isCounted()) return { value: before.at(-1) as number, isExact: true };
      return { value: Math.round(file.size / bytesPerPost()), isExact: false };
    },
    authors: (section) => chapter(section === 0 ? 0 : chapterOf(section)).authors,
    furniture(section) {
      if (section === 0) {
        const { furniture, posts } = chapter(0);
        return furnitureBetween(furniture, 0, posts[0]?.position.start.offset ?? Infinity);
      }
      const { found, index } = placeOf(section);
      const { posts, furniture } = found;
      const start = (posts[index] as Chapter['posts'][number]).position.start.offset;
      const end = posts[index + 1]?.position.start.offset ?? posts[index]?.position.end.offset ?? Infinity;
      return furnitureBetween(furniture, start, end);
    },
    source: (section, start, end) => chapter(section === 0 ? 0 : chapterOf(section)).text.slice(start, end),
    passageOf(section, { post, range }) {
      const target = sectionOfPost(post);
      if (target === null) return null;
      if (chapterOf(target) === chapterOf(section)) return { section: target, ...range };
      // The same post stands elsewhere in the text of its own chapter.
      const begun = placeOf(section).found.leadStarts.get(target);
      const own = placeOf(target);
      const shift = own.found.posts[own.index]?.position.start.offset ?? 0;
      if (begun === undefined) return null;
      return { section: target, start: range.start - begun + shift, end: range.end - begun + shift };
    },
    get length() {
      return file.size;
    },
    share(section, offset) {
      const { base, text } = chapter(section === 0 ? 0 : chapterOf(section));
      return shareOf(base + Buffer.byteLength(text.slice(0, offset)), file.size);
    },
    startShare: (section) => shareOf(section - 1, file.size),
    sectionAtShare(share) {
      const byte = Math.min(file.size, Math.floor(share * file.size));
      const index = Math.min(chapterCount() - 1, Math.floor(byte / CHAPTER_BYTES));
      return chapter(index).sections.findLast((section) => section <= byte + 1) ?? lastBefore(index);
    },
    lineOf: (section) => lineAt(file, Math.max(0, section - 1)),
    isLast: (section) => section > file.size - CHAPTER_BYTES && next(section) === null,
    nextLike(section, step, test, until, paused = null) {
      const near = paused ?? (step === 1 ? nextInChapter(section) : previousInChapter(section));
      if (typeof near === 'number') return near;
      let index = near?.chapter ?? (section === 0 ? -1 : chapterOf(section)) + step;
      for (; index >= 0 && index < chapterCount(); index += step) {
        if (!test(textOf(index))) {
          if (performance.now() < until) continue;
          return { chapter: index + step };
        }
        const { sections } = chapter(index);
        const found = sections.at(step === 1 ? 0 : -1);
        if (found !== undefined) return found;
      }
      return step === 1 || section === 0 ? null : 0;
    },
    isWhole: false,
    get progress() {
      return Math.min(1, counts.length / chapterCount());
    },
    advance(milliseconds) {
      const until = performance.now() + milliseconds;
      if (isCounted()) return this;
      while (!isCounted()) {
        counting ??= readChapter(file, counts.length, like);
        const step = counting.next();
        if (step.done) {
          counting = null;
          counts.push(step.value.sections.length);
          before.push((before.at(-1) as number) + step.value.sections.length);
        }
        if (performance.now() >= until) break;
      }
      return isCounted() ? open() : this;
    },
    prepare(section) {
      const index = section === 0 ? 0 : chapterOf(section);
      if (index + 1 < chapterCount()) chapter(index + 1);
      if (index > 0) chapter(index - 1);
    },
    findEnd: () => {},
  });
  return open();
}

/** How the file is to be read, by its start; `null` if that shows no posts. */
function readHead(file: TextFile, options: ParseOptions) {
  const parser = createParser(options);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const posts: Post[] = [];
  for (let at = 0; at < HEAD_BYTES && posts.length < 2; at += STEP_BYTES) {
    posts.push(...parser.write(decoder.decode(file.read(at, STEP_BYTES), { stream: true })));
  }
  const reading = parser.reading();
  if (posts.length < 2) return null;
  const { thread } = parser.end();
  const like: ParseOptions = reading === null ? options : { ...options, like: reading };
  return { like, title: thread.title satisfies Title | null, dialect: thread.dialect };
}

function run<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Counts the lines before a byte. */
function lineAt(file: TextFile, byte: number): number {
  let line = 1;
  for (let at = 0; at < byte; ) {
    const bytes = file.read(at, Math.min(1 << 20, byte - at));
    if (bytes.length === 0) break;
    for (let index = bytes.indexOf(10); index !== -1; index = bytes.indexOf(10, index + 1)) line += 1;
    at += bytes.length;
  }
  return line;
}
