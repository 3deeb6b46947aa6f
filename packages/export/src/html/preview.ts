import type { QuoteFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { excerpt } from './excerpt.ts';

/** Lengths in characters: what one looks at before deciding to go there, and little enough to stand at every quote. */
const lengths = { before: 60, after: 160 };

/** Most characters of a date: a longer one is none. */
const MAX_DATE_LENGTH = 60;

/**
 * Gives what stands around the quoted passage in its source, and when that was written, for the caption of a quote; the style
 * shows it beside or below the caption while that is hovered or has the focus. It is for an attribute, so that it is neither
 * read out, found, copied nor printed a second time.
 *
 * @returns `null` where the source is not known or has no words.
 */
export function previewOf({ source }: QuoteFacts): string | null {
  if (source.status !== 'resolved') return null;
  const { post, passage } = source;
  const words = excerpt(post, { around: passage.start, ...lengths });
  if (words === '') return null;
  const date = visibleText(post.post.date?.raw ?? '').slice(0, MAX_DATE_LENGTH);
  return date === '' ? words : `${date}\n${words}`;
}
