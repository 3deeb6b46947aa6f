import type { DatePrecision } from '../tree/nodes.ts';
import { allLabels } from './registry.ts';

/** A date that was read: `iso` is cut to `precision`. */
export interface ReadDate {
  iso: string;
  precision: DatePrecision;
}

/** Longest text that is tried as a date, in UTF-16 units. */
const MAX_DATE_LENGTH = 40;

const monthNumbers = new Map<string, number>();
for (const { months } of allLabels) {
  months.forEach((names, index) => {
    for (const name of names) monthNumbers.set(name.toLowerCase(), index + 1);
  });
}

const MONTH_FIRST =
  /^([^\d\s.,:]{3,9}\.?) (\d{1,2}), (\d{4})(?:(?:,| at)? (\d{1,2}):(\d{2})(?: ?([AP]M))?)?$/;
const DAY_FIRST =
  /^(\d{1,2})\.? ([^\d\s.,:]{3,9}\.?) (\d{4})(?:(?:,| at| um)? (\d{1,2}):(\d{2})(?: ?([AP]M)| Uhr)?)?$/;

/**
 * Reads a date as XenForo prints it in English and German: `Nov 26, 2008`, `29. April 2012`, `4 Apr 2007 at 20:57`.
 *
 * @returns `null` where the text is no such date, or names a day that no month has.
 */
export function readDate(text: string): ReadDate | null {
  if (text.length > MAX_DATE_LENGTH) return null;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const [, month, day, year, hour, minute, half] = monthFirst;
    return dateOf(year, month, day, hour, minute, half);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst === null) return null;
  const [, day, month, year, hour, minute, half] = dayFirst;
  return dateOf(year, month, day, hour, minute, half);
}

function dateOf(
  year = '',
  monthName = '',
  dayText = '',
  hourText: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): ReadDate | null {
  const month = monthNumbers.get(monthName.toLowerCase());
  const day = Number(dayText);
  if (month === undefined || day < 1 || day > daysIn(Number(year), month)) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hourText === undefined || minute === undefined) return { iso: date, precision: 'day' };
  let hour = Number(hourText);
  if (half !== undefined) hour = (hour % 12) + (half === 'PM' ? 12 : 0);
  if (hour > 23 || Number(minute) > 59) return { iso: date, precision: 'day' };
  return { iso: `${date}T${twoDigits(hour)}:${minute}`, precision: 'minute' };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
