import type { Inline, List } from '@rethread/core';

/** Largest number of an item: Markdown reads no more than nine digits. */
const MAX_NUMBER = 999_999_999;

/**
 * Gives back the number of each item as the author wrote it, or one more than the item before where there is none;
 * `null` for an unordered list.
 */
export function itemNumbers({ ordered, start, children }: List): number[] | null {
  if (!ordered) return null;
  let next = start ?? 1;
  return children.map(({ children: [block] }) => {
    const bullet: Inline | undefined = block?.type === 'paragraph' ? block.children[0] : undefined;
    const digits = bullet?.type === 'markup' ? /\d{1,9}/u.exec(bullet.value)?.[0] : undefined;
    const number = Math.min(digits === undefined ? next : Number(digits), MAX_NUMBER);
    next = number + 1;
    return number;
  });
}
