import { type ParseOptions, type Post, parse } from '@rethread/core';
import { type OpenThread, openWholeThread } from './open-thread.ts';

/** Units of a text that the first screen is made of: some ten posts, read in a quarter of the time that deciding takes. */
export const GLIMPSE_UNITS = 1 << 14;

/** What stands behind a glimpse: the thread that takes its place. */
export interface Beyond {
  /** Units of the whole text, or bytes of the file; it need not be exact. */
  length: number;
  /** The section that a post has in the thread behind, by where the post begins. */
  sectionAt(post: Post, index: number): number;
  /** Opens the thread behind. */
  open(): OpenThread;
}

/**
 * Opens the start of a long text for the first screen, read by itself. How the text is to be read is decided by a longer
 * stretch afterwards, and names and numbers may settle then.
 *
 * @param start  The first `GLIMPSE_UNITS` of the text, or a bit less: whole lines.
 * @returns `null` if it shows no complete post.
 */
export function openGlimpse(
  start: string,
  fallbackTitle: string,
  beyond: Beyond,
  options: ParseOptions = {},
): OpenThread | null {
  const { thread } = parse(start, options);
  // The last post goes on.
  const posts = thread.children.slice(0, -1);
  const end = posts.at(-1)?.position.end.offset;
  if (end === undefined) return null;
  const whole = openWholeThread({ ...thread, children: posts }, fallbackTitle, start);
  const sections = posts.map(beyond.sectionAt);
  const inner = (section: number) => (section === 0 ? 0 : sections.indexOf(section) + 1);
  const outer = (section: number | null) => (section ? (sections[section - 1] ?? null) : section);
  const glimpse: OpenThread = {
    ...whole,
    lastSection: outer(posts.length) ?? 0,
    next: (section) => outer(whole.next(inner(section))),
    previous: (section) => outer(whole.previous(inner(section))),
    has: (section) => section === 0 || sections.includes(section),
    post: (section) => whole.post(inner(section)),
    sectionOfPost: (id) => outer(whole.sectionOfPost(id)),
    numberOf: (section) => whole.numberOf(inner(section)),
    sectionOfNumber: (number) => outer(whole.sectionOfNumber(number)),
    count: { value: Math.max(1, Math.round((posts.length * beyond.length) / end)), isExact: false },
    furniture: (section) => whole.furniture(inner(section)),
    passageOf(section, source) {
      const found = whole.passageOf(inner(section), source);
      return found && { ...found, section: outer(found.section) ?? 0 };
    },
    nextLike: (section, step) => (step === 1 ? glimpse.next(section) : glimpse.previous(section)),
    length: beyond.length,
    share: (_, offset) => Math.min(1, offset / beyond.length),
    startShare: (section) => (whole.startShare(inner(section)) * start.length) / beyond.length,
    sectionAtShare: (share) =>
      outer(whole.sectionAtShare(Math.min(1, (share * beyond.length) / start.length))) ?? 0,
    lineOf: (section) => whole.lineOf(inner(section)),
    isLast: () => false,
    isWhole: false,
    progress: 0,
    advance: beyond.open,
  };
  return glimpse;
}

/** Cuts a text behind its last whole line. */
export function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
