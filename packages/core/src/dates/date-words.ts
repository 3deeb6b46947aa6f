/**
 * The words that boards print in dates of one language.
 *
 * A text holds words in small letters with a blank between, without full points; what boards print without its accents too
 * is listed in both forms. A word may have several uses, and stand in several languages.
 */
export interface DateWords {
  /** January first; every form of each name. */
  months: readonly string[];
  /** Monday first; every form of each name. */
  weekdays: readonly string[];
  /** Days that are named from the day of reading: `today`, `yesterday`. */
  days: string;
  /** What stands between a date and its time, or a weekday and its date. */
  at?: string;
  /** What stands between day and month, or month and year. */
  of?: string;
  /** What follows the digits of a day. */
  ordinals?: string;
  /** What follows the digits of a year. */
  years?: string;
  forenoon?: string;
  afternoon?: string;
  /** What follows the digits of a time, or stands between its hours and minutes. */
  clock?: string;
  /** Seconds to years, in every form that a number stands before. */
  units: string;
  /** One, where it is written as a word. */
  one?: string;
  /** What follows an age: `3 days ago`. */
  ago?: string;
  /** Phrases that stand before an age: `vor 3 Tagen`. */
  before: readonly string[];
  /** Whole phrases without a number. */
  now: readonly string[];
}
