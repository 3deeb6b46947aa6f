/** The order of day and month in dates of numbers. */
export type DateOrder = 'dmy' | 'mdy';

/** What was found of a date so far, in tokens; a number is -1 where it is not known. */
export interface Draft {
  /** Its first token. */
  first: number;
  /** The token behind its last. */
  next: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes ahead of UTC; `NO_OFFSET` where none is told. */
  offset: number;
  /** Bits of the weekdays that stand beside it, 0 for none. */
  weekdays: number;
  /** Whether `day` stands where a month may stand, so that both may change places. */
  isSwappable: boolean;
  /** The order in which it was read, where it is of three numbers and the order says something of other dates. */
  order: DateOrder | null;
  /** Whether it has no day of its own: `yesterday`, `3 days ago`. */
  isRelative: boolean;
  /** Whether more than a number and a name is wanted: the name is a common word too. */
  isWeak: boolean;
}

/** `offset` where a text tells none. */
export const NO_OFFSET = 100_000;

/** Begins a date that covers the tokens `[first, next)`, of which nothing is known yet. */
export function createDraft(first: number, next: number): Draft {
  return {
    first,
    next,
    year: -1,
    month: -1,
    day: -1,
    hour: -1,
    minute: -1,
    second: -1,
    offset: NO_OFFSET,
    weekdays: 0,
    isSwappable: false,
    order: null,
    isRelative: false,
    isWeak: false,
  };
}
