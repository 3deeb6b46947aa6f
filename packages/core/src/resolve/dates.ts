import { findDate } from '../dates/find.ts';
import type { FoundDate } from '../dates/found.ts';
import { createDateOrder, settle } from '../dates/order.ts';
import type { Post, PostDate } from '../tree/nodes.ts';

/** What a date with two readings looks like: `03/04/2012`. */
const MAY_BE_OPEN = /\d{1,2}[./-]\d{1,2}[./-]\d/;

/**
 * Settles dates that can be read in two ways by the others of the thread: one board prints all in one order. What nothing
 * tells stays open.
 */
export function settleDates(posts: readonly Post[]): void {
  if (!posts.some(({ date }) => isOpen(date))) return;
  const evidence = createDateOrder();
  for (const { date } of posts) {
    const found = date === null ? null : read(date);
    if (found !== null) evidence.note(found);
  }
  const order = evidence.order();
  if (order === null) return;
  for (const { date, edited } of posts) {
    for (const open of [date, edited?.date ?? null]) {
      if (open === null || !isOpen(open)) continue;
      const found = read(open);
      if (found !== null) open.iso = settle(found, order);
    }
  }
}

function isOpen(date: PostDate | null): boolean {
  return date !== null && date.iso === null && MAY_BE_OPEN.test(date.raw);
}

function read({ raw }: PostDate): FoundDate | null {
  return MAY_BE_OPEN.test(raw) ? findDate(raw) : null;
}
