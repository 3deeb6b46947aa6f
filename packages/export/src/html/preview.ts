import type { QuoteFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { excerpt } from './excerpt.ts';
import type { Phrase } from './phrase.ts';

/** Lengths in characters: what one looks at before deciding to go there, and little enough to stand at every quote. */
const lengths = { before: 60, after: 160 };

/** Most characters of a date: a longer one is none. */
const MAX_DATE_LENGTH = 60;

/**
 * Puts into the link of a caption what stands around the quoted passage in its source. The style shows it while the link is
 * hovered or focused. It is an attribute, so that it is neither read out, found, copied nor printed a second time.
 */
export function addPreview(caption: Phrase, { source }: QuoteFacts): Phrase {
  if (source.status !== 'resolved') return caption;
  const { post, passage } = source;
  const words = excerpt(post, { around: passage.start, ...lengths });
  const date = visibleText(post.post.date?.raw ?? '').slice(0, MAX_DATE_LENGTH);
  for (const part of caption) {
    if (typeof part === 'string' || part.type !== 'element' || part.tagName !== 'a') continue;
    if (words !== '') part.properties['dataPreview'] = date === '' ? words : `${date}\n${words}`;
    break;
  }
  return caption;
}
