import type { Post } from '@rethread/core';
import { timeSpan } from '../instants.ts';

const MS_PER_SECOND = 1000;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Gives each post an instant, in milliseconds since 1970, by which programs that sort by date keep the order of the
 * thread. A date that is not exact is taken at its start, or one second behind the post before where that lies within
 * it. A post without a date comes one second behind the one before; the first ones count back from the first date that
 * is known, and where none is known they count up from the start of 1970.
 */
export function mailInstants(posts: readonly Post[]): number[] {
  const spans = posts.map(({ date }) => timeSpan(date));
  const firstKnown = spans.findIndex((span) => span !== null);
  let previous =
    ((spans[firstKnown]?.start ?? 0) / MS_PER_SECOND - Math.max(firstKnown, 0) - 1) * MS_PER_SECOND;
  return spans.map((span) => {
    const next = previous + MS_PER_SECOND;
    if (span === null) previous = next;
    else previous = next > span.start && next < span.end ? next : span.start;
    return previous;
  });
}

/** `Sun, 29 Apr 2012 21:14:00 +0000`, as RFC 5322 has it. */
export function mailDate(instant: number): string {
  const date = new Date(instant);
  const { day, month, year, clock } = partsOf(date);
  return `${day}, ${date.getUTCDate()} ${month} ${year} ${clock} +0000`;
}

/** `Sun Apr 29 21:14:00 2012`, as the first line of a message has it. */
export function envelopeDate(instant: number): string {
  const date = new Date(instant);
  const { day, month, year, clock } = partsOf(date);
  return `${day} ${month} ${String(date.getUTCDate()).padStart(2)} ${clock} ${year}`;
}

function partsOf(date: Date) {
  return {
    day: days[date.getUTCDay()],
    month: months[date.getUTCMonth()],
    year: String(date.getUTCFullYear()).padStart(4, '0'),
    clock: date.toISOString().slice(11, 19),
  };
}
