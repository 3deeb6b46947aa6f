import type { DateOrder } from './draft.ts';
import type { FoundDate } from './found.ts';

/** Finds out whether a thread's dates begin with the day or the month, from the dates themselves. */
export interface OrderEvidence {
  /** Takes the next date of the thread, in the order of the posts. Dates without a year say nothing. */
  note(date: FoundDate): void;
  /**
   * Gives the order that the dates noted so far show.
   *
   * A date that can be read one way only decides. Otherwise it is the order in which no date is before the one above it,
   * if the other order has such a date.
   *
   * @returns `null` where nothing tells, or where dates contradict each other.
   */
  order(): DateOrder | null;
}

/** Begins to collect dates of one thread that one board printed in one place, so that all are in one order. */
export function createDateOrder(): OrderEvidence {
  const seen: Record<DateOrder, number> = { dmy: 0, mdy: 0 };
  const falls: Record<DateOrder, number> = { dmy: 0, mdy: 0 };
  const last: Record<DateOrder, string> = { dmy: '', mdy: '' };

  return {
    note(date) {
      if (date.order !== null) seen[date.order] += 1;
      for (const order of ['dmy', 'mdy'] as const) {
        const iso = settle(date, order);
        if (iso === null) continue;
        if (isBefore(iso, last[order])) falls[order] += 1;
        last[order] = iso;
      }
    },
    order() {
      if (seen.dmy > 0 || seen.mdy > 0) return seen.dmy === 0 ? 'mdy' : seen.mdy === 0 ? 'dmy' : null;
      if (falls.dmy === 0) return falls.mdy === 0 ? null : 'dmy';
      return falls.mdy === 0 ? 'mdy' : null;
    },
  };
}

/**
 * Gives the date in ISO 8601, cut to its precision.
 *
 * @param order  The order of the thread's dates; `null` leaves open dates open. Dates that can be read one way only do not
 *     ask for it.
 */
export function settle(date: FoundDate, order: DateOrder | null): string | null {
  if (date.readings === null) return date.iso;
  return order === null ? null : date.readings[order];
}

/** Length of `2012-03-04T12:34`: behind it stand seconds and zones, which only some dates have. */
const COMPARED_LENGTH = 16;

/** Compares as far as both go: a day is not before a time on it. */
function isBefore(iso: string, earlier: string): boolean {
  const length = Math.min(iso.length, earlier.length, COMPARED_LENGTH);
  return iso.slice(0, length) < earlier.slice(0, length);
}
