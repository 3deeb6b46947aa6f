/** Whether there is such a day. `year` may be -1 for one that is not known. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Gives the number of days of a month from 1; a February without a year has 29. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year < 0 || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Gives the weekday's bit, Monday lowest (Sakamoto's rule for the Gregorian calendar). */
export function weekdayBit(year: number, month: number, day: number): number {
  const counted = month < 3 ? year - 1 : year;
  const shift = '032503514624'.charCodeAt(month - 1) - 0x30;
  const sunday0 =
    (counted +
      Math.floor(counted / 4) -
      Math.floor(counted / 100) +
      Math.floor(counted / 400) +
      shift +
      day) %
    7;
  return 1 << ((sunday0 + 6) % 7);
}

/** First year that a year of two digits may mean, as POSIX has it: `69` is 1969, `68` is 2068. */
const PIVOT = 69;

/** Gives the year that two digits mean, from 1969 to 2068. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= PIVOT ? 1900 : 2000);
}

/** Whether four digits may be a year on a board: anything else is a count or a number of a house. */
export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}
