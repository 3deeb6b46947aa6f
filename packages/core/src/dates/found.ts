import type { DatePrecision } from '../tree/nodes.ts';
import { weekdayBit } from './calendar.ts';
import { type DateOrder, type Draft, NO_OFFSET } from './draft.ts';
import type { Tokens } from './scan.ts';

/** A date that stands in a text. A number is `null` where the text does not tell it. */
export interface FoundDate {
  /** UTF-16 units from the start of the text; covers weekday, time and zone. */
  start: number;
  /** Exclusive. */
  end: number;
  year: number | null;
  /** From 1; `null` too where it could be the day. */
  month: number | null;
  /** `null` too where it could be the month. */
  day: number | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
  /** Minutes ahead of UTC, where the text tells them in numbers or names UTC. */
  offset: number | null;
  precision: DatePrecision;
  /** ISO 8601 cut to `precision`, with the offset if there is one; `null` where the day is open or has no year. */
  iso: string | null;
  /** What `iso` would be in either order, where day and month could change places. */
  readings: Record<DateOrder, string> | null;
  /** The order that a date of three numbers shows by itself: it has a number above 12, a weekday or an `h` in its time. */
  order: DateOrder | null;
}

/** Makes what was read of a text a date with its place in the text. */
export function foundDate(tokens: Tokens, draft: Draft): FoundDate {
  const { year, month, day } = draft;
  const wasSwappable = draft.isSwappable;
  if (wasSwappable && draft.weekdays !== 0) settleByWeekday(draft);
  const isOpen = draft.isSwappable;
  const hasDay = draft.day >= 0;
  const hasTime = hasDay && draft.hour >= 0;
  const precision: DatePrecision = draft.isRelative
    ? 'relative'
    : !hasDay
      ? 'month'
      : !hasTime
        ? 'day'
        : draft.second >= 0
          ? 'second'
          : 'minute';
  const isDated = year >= 0 && !draft.isRelative;
  return {
    start: tokens.start(draft.first),
    end: tokens.end(draft.next - 1),
    year: known(year),
    month: isOpen ? null : known(draft.month),
    day: isOpen ? null : known(draft.day),
    hour: known(draft.hour),
    minute: known(draft.minute),
    second: known(draft.second),
    offset: draft.offset === NO_OFFSET ? null : draft.offset,
    precision,
    iso: isDated && !isOpen ? isoOf(draft, draft.month, draft.day) : null,
    readings: isDated && isOpen ? { dmy: isoOf(draft, month, day), mdy: isoOf(draft, day, month) } : null,
    order: isOpen ? null : draft.order,
  };
}

function settleByWeekday(draft: Draft): void {
  const { year, month, day, weekdays } = draft;
  const isDayFirst = (weekdayBit(year, month, day) & weekdays) !== 0;
  const isMonthFirst = (weekdayBit(year, day, month) & weekdays) !== 0;
  if (isDayFirst === isMonthFirst) return;
  draft.isSwappable = false;
  if (isMonthFirst) {
    draft.month = day;
    draft.day = month;
    draft.order = 'mdy';
  }
}

function known(value: number): number | null {
  return value < 0 ? null : value;
}

function isoOf(draft: Draft, month: number, day: number): string {
  const { year, hour, minute, second, offset } = draft;
  let iso = `${year}-${twoDigits(month)}`;
  if (day < 0) return iso;
  iso += `-${twoDigits(day)}`;
  if (hour < 0) return iso;
  iso += `T${twoDigits(hour)}:${twoDigits(minute < 0 ? 0 : minute)}`;
  if (second >= 0) iso += `:${twoDigits(second)}`;
  return offset === NO_OFFSET ? iso : iso + zoneOf(offset);
}

function zoneOf(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
