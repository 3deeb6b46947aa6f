import type { Inspect } from '../inspection.ts';
import { openBook } from '../read-book.ts';

const allowedElements = new Set(
  (
    'html head meta title link body section header nav article h1 h2 p ul ol li dl dt dd figure figcaption blockquote ' +
    'pre code hr br a strong em u s span div bdi time img svg rect text'
  ).split(' '),
);

const allowedAttributes = new Set(
  (
    'xmlns xmlns:epub xml:lang lang id class href rel type datetime start value aria-label aria-labelledby charset dir ' +
    'role hidden src alt epub:type viewBox x y width height fill font-size font-family font-weight'
  ).split(' '),
);

const safeTarget =
  /^(?:(?:https?|ftp):\/\/|mailto:|#|(?:posts-\d+|cover|title|nav|colophon)\.xhtml(?:#|$)|(?:(?:style|user)\.css|cover\.svg)$)/u;

/** Reads a book as a reading system does. */
export const inspect: Inspect = ([file]) => {
  if (!(file?.content instanceof Uint8Array)) throw new TypeError('not one file of bytes');
  const texts: string[] = [];
  const active: string[] = [];
  for (const [path, { elements, others, text }] of openBook(file.content).documents) {
    texts.push(text);
    active.push(...others.map((other) => `${path} ${other}`));
    if (!/\.(?:xhtml|svg)$/u.test(path)) continue;
    for (const { name, attributes } of elements) {
      if (!allowedElements.has(name)) active.push(`${path} ${name}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!allowedAttributes.has(attribute)) active.push(`${path} ${name} ${attribute}`);
        if ((attribute === 'href' || attribute === 'src') && !safeTarget.test(value))
          active.push(`${path} ${attribute} ${value}`);
      }
    }
  }
  return { text: texts.join('\n'), active };
};
