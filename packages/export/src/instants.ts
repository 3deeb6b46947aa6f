import type { PostDate } from '@rethread/core';

/** Dates as `PostDate.iso` has them; a clock without a zone is taken for UTC, since the dump tells none. */
const isoShape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?)?)?$/u;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Letters of `2012-04-29T20:57:00.000Z`: years of more digits have a sign. */
const MS_LENGTH = 24;

/** A stretch of time that a date may mean, in milliseconds since 1970 in UTC. */
export interface TimeSpan {
  /** Its first instant. */
  start: number;
  /** Exclusive: the first instant that it cannot mean. */
  end: number;
}

/**
 * Gives the stretch of time that a date may mean; `null` where the dump leaves it open. Whatever the zone of the board
 * was, a clock without one is taken for UTC.
 */
export function timeSpan(date: PostDate | null): TimeSpan | null {
  const iso = date?.iso ?? '';
  const found = isoShape.exec(iso);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const start = utc(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  // The engine takes 31 February for 2 March, and 24:61 for the next day.
  const meant = new Date(start).toISOString();
  if (meant.length !== MS_LENGTH || !meant.startsWith(iso.slice(0, 'YYYY-MM-DDThh:mm'.length))) return null;
  if (month === undefined) return { start, end: utc(Number(year) + 1, 0, 1) };
  if (day === undefined) return { start, end: utc(Number(year), Number(month), 1) };
  if (hour === undefined) return { start, end: start + MS_PER_DAY };
  const shifted = start - zoneMinutes(zone) * MS_PER_MINUTE;
  return { start: shifted, end: shifted + (second === undefined ? MS_PER_MINUTE : 1000) };
}

/** Gives the first instant of a date that is exact to the day at least; `null` for others, which would only mislead. */
export function instantOf(date: PostDate | null): number | null {
  const span = timeSpan(date);
  return span === null || span.end - span.start > MS_PER_DAY ? null : span.start;
}

/** Writes an instant as `2012-04-29T20:57:00Z`. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** `Date.UTC`, but the year 99 is not 1999. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month, day);
  return instant.setUTCHours(hour, minute, second);
}

function zoneMinutes(zone: string | undefined): number {
  const found = /^([+-])(\d\d):?(\d\d)$/u.exec(zone ?? '');
  return found ? (Number(found[2]) * 60 + Number(found[3])) * (found[1] === '-' ? -1 : 1) : 0;
}
