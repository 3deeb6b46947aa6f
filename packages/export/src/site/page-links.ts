import type { Element } from 'hast';
import { h } from 'hastscript';
import { spaced } from '../html/phrase.ts';

/** Pages that are named to each side of the one that is open. */
const NEIGHBOURS = 3;

/**
 * Prints the way between the pages of something long; `null` where there is one page only.
 *
 * @param current  From 0.
 * @param name  What to call a page, such as `Posts 101–200`.
 */
export function printPageLinks(
  { label, current, count }: { label: string; current: number; count: number },
  address: (page: number) => string,
  name: (page: number) => string,
): Element | null {
  if (count < 2) return null;
  const shown = Array.from({ length: count }, (_, page) => page).filter(
    (page) => page === 0 || page === count - 1 || Math.abs(page - current) <= NEIGHBOURS,
  );
  const items = shown.flatMap((page, place) => {
    const skipped = page - (shown[place - 1] ?? page) > 1 ? [h('li', '…')] : [];
    const attributes = {
      href: address(page),
      ariaCurrent: page === current ? 'page' : null,
      rel: page === current - 1 ? 'prev' : page === current + 1 ? 'next' : null,
    };
    return [...skipped, h('li', h('a', attributes, name(page)))];
  });
  return h('nav.pages', { ariaLabel: label }, h('ul', spaced(items)));
}
