import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visibleText } from '../visible-text.ts';
import type { Word } from '../wording.ts';

/** Elements and texts, as `h` takes them. The serialiser escapes both. */
export type Phrase = (ElementContent | string)[];

/** Puts every part on a line of its own, for whoever reads the page's source, leaving out those that are `null`. */
export function spaced(parts: readonly (ElementContent | string | null)[]): Phrase {
  return ['\n', ...parts.flatMap((part) => (part === null ? [] : [part, '\n']))];
}

/** Prints what the page itself says. */
export function printWords(words: readonly Word[]): Phrase {
  return words.flatMap((word): Phrase => {
    if (typeof word === 'string') return [word];
    switch (word.type) {
      case 'input':
        return [h('bdi', visibleText(word.value))];
      case 'inference':
        return [h('span.inferred', word.value)];
      case 'name':
        return [...(word.isInferred ? [h('span.inferred', '~')] : []), h('bdi', visibleText(word.value))];
      case 'link':
        return [h('a', { href: `${word.post.page}#${word.anchor}` }, printWords(word.children))];
    }
  });
}
