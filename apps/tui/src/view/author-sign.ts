import { factsOf } from '../relations/post-facts.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { authorMark } from './author-mark.ts';
import type { Paint } from './palette.ts';

/** Draws the mark of a post's author with a blank behind it, 3 columns; empty where nobody knows who wrote it. */
export function authorSign(thread: OpenThread, section: number, paint: Paint): string {
  const author = section === 0 ? null : factsOf(thread, section).author;
  if (author === null) return '';
  const { sigil, style } = authorMark(author);
  return `${paint(style, sigil)} `;
}
