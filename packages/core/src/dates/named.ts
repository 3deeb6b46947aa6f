import { fullYear, isDay, isYear } from './calendar.ts';
import { MAX_GAP, readClock, skipJoiners } from './clock.ts';
import { createDraft, type Draft } from './draft.ts';
import { isTied } from './numeric.ts';
import { END, NUMBER, type Tokens, WORD } from './scan.ts';
import { uses } from './table.ts';

const APOSTROPHES = "'\u2019\u2018`\u00B4";
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;

/** Reads a date with a month's name whose first number is the token `at`, whatever the order. */
export function readNamed(tokens: Tokens, at: number): Draft | null {
  const length = tokens.length(at);
  if (length === 3 || length > 4) return null;
  if (length === 4) return readYearMonthDay(tokens, at) ?? readMonthYear(tokens, at);
  const monthBefore = monthBeforeOf(tokens, at);
  const dayFirst = readDayMonth(tokens, at);
  if (dayFirst !== null && (dayFirst.year >= 0 || monthBefore < 0)) return dayFirst;
  // `Mar 3 Oct` begins with a Tuesday.
  if (dayFirst !== null && tokens.meaning(monthBefore).weekdays !== 0) return dayFirst;
  if (monthBefore < 0) return null;
  return readMonthDay(tokens, monthBefore, at) ?? dayFirst ?? readShortMonthYear(tokens, monthBefore, at);
}

/** `4 Apr 2007`, `29. April 2012`, `1er mai 2017`, `10-December 02`, `4 de abril de 2007`; the year may be missing. */
function readDayMonth(tokens: Tokens, at: number): Draft | null {
  let next = skipOrdinal(tokens, at + 1);
  next = skipMark(tokens, next);
  if (tokens.has(next, uses.of) && tokens.meaning(next).month === 0) next += 1;
  const { month, uses: use } = tokens.meaning(next);
  const day = tokens.number(at);
  if (month === 0 || tokens.gap(next) > MAX_GAP || !isDay(-1, month, day)) return null;
  if (isTied(tokens, at)) return null;
  const draft = createDraft(at, skipPoint(tokens, next + 1));
  draft.month = month;
  draft.day = day;
  draft.isWeak = (use & uses.weak) !== 0;
  return readYear(tokens, draft) && (draft.year >= 0 || isSpaced(tokens, at, next)) ? draft : null;
}

/** `Nov 26, 2008`, `August 7th, 2003`, `Oct 18 '23`; the year may be missing. */
function readMonthDay(tokens: Tokens, monthAt: number, at: number): Draft | null {
  const { month, uses: use } = tokens.meaning(monthAt);
  const day = tokens.number(at);
  if (!isDay(-1, month, day) || isClock(tokens, at) || isApostrophe(tokens, at - 1)) return null;
  const draft = createDraft(monthAt, skipOrdinal(tokens, at + 1));
  draft.month = month;
  draft.day = day;
  draft.isWeak = (use & uses.weak) !== 0;
  return readYear(tokens, draft) && (draft.year >= 0 || isSpaced(tokens, at, monthAt)) ? draft : null;
}

/** `2012 Apr 4`, `2012-Apr-04`. */
function readYearMonthDay(tokens: Tokens, at: number): Draft | null {
  const monthAt = skipMark(tokens, at + 1);
  const { month } = tokens.meaning(monthAt);
  if (month === 0) return null;
  const dayAt = skipMark(tokens, skipPoint(tokens, monthAt + 1));
  const year = tokens.number(at);
  const day = tokens.number(dayAt);
  if (day < 0 || !isYear(year) || !isDay(year, month, day) || isClock(tokens, dayAt)) return null;
  if (tokens.length(dayAt) > 2 || tokens.gap(monthAt) > 1 || tokens.gap(dayAt) > 1 || isTied(tokens, at))
    return null;
  const draft = createDraft(at, dayAt + 1);
  draft.year = year;
  draft.month = month;
  draft.day = day;
  return draft;
}

/** `February 2012`, `février 2012`, `abril de 2007`, `Jun. 2008`. */
function readMonthYear(tokens: Tokens, at: number): Draft | null {
  const monthAt = monthBeforeOf(tokens, at);
  if (monthAt < 0 || !isYear(tokens.number(at)) || isClock(tokens, at)) return null;
  const { month, uses: use } = tokens.meaning(monthAt);
  // A number before it is a day that the month has not, as in `30 Feb 2012`.
  const before = tokens.sign(monthAt - 1) === POINT ? monthAt - 2 : monthAt - 1;
  if (tokens.kind(before) === NUMBER && tokens.gap(monthAt) <= 1) return null;
  const draft = createDraft(monthAt, at + 1);
  draft.month = month;
  draft.year = tokens.number(at);
  draft.isWeak = (use & uses.weak) !== 0 && !isCapitalEnglish(tokens, monthAt);
  skipYearWord(tokens, draft);
  return draft;
}

/** `October '05`. */
function readShortMonthYear(tokens: Tokens, monthAt: number, at: number): Draft | null {
  if (!isApostrophe(tokens, at - 1) || !tokens.isGlued(at) || tokens.length(at) !== 2) return null;
  const draft = createDraft(monthAt, at + 1);
  draft.month = tokens.meaning(monthAt).month;
  draft.year = fullYear(tokens.number(at));
  return draft;
}

/** `March` and `May` in capitals are the months, where `Mars` may be the planet. */
function isCapitalEnglish(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start(at));
  return unit === 0x4d && (tokens.word(at) === 'march' || tokens.word(at) === 'may');
}

/** Reads the year behind day and month, with four digits or two. Gives `false` where it has no such day. */
function readYear(tokens: Tokens, draft: Draft): boolean {
  let at = draft.next;
  const sign = tokens.sign(at);
  const isMarked = sign === COMMA || sign === HYPHEN || sign === SLASH || sign === POINT;
  if (isMarked) at += 1;
  if (tokens.has(at, uses.of)) at += 1;
  const hasApostrophe = isApostrophe(tokens, at);
  if (hasApostrophe) at += 1;
  if (tokens.kind(at) !== NUMBER || tokens.gap(at) > MAX_GAP || isClock(tokens, at)) return true;
  const value = tokens.number(at);
  const length = tokens.length(at);
  if (length === 4 && isYear(value)) {
    if (!isDay(value, draft.month, draft.day)) return false;
    draft.year = value;
  } else if (length === 2 && isDay(fullYear(value), draft.month, draft.day)) {
    const isSure =
      (hasApostrophe && tokens.isGlued(at)) || (isMarked && sign !== COMMA && tokens.isGlued(at));
    if (!isSure && !isEndOfDate(tokens, at + 1)) return true;
    draft.year = fullYear(value);
  } else {
    return true;
  }
  draft.next = at + 1;
  skipYearWord(tokens, draft);
  return true;
}

/** Whether nothing but a time stands behind, so that a number of two digits is the year. */
function isEndOfDate(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) === END) return true;
  const next = skipJoiners(tokens, at);
  return next >= 0 && (tokens.kind(next) === END || readClock(tokens, next, false) !== null);
}

function skipYearWord(tokens: Tokens, draft: Draft): void {
  if (!tokens.has(draft.next, uses.year) || tokens.gap(draft.next) > 1) return;
  draft.next = skipPoint(tokens, draft.next + 1);
}

/** Whether a blank parts day and month, as it must where no year says that `sep1` is a date. */
function isSpaced(tokens: Tokens, at: number, monthAt: number): boolean {
  return tokens.gap(Math.max(at, monthAt)) > 0;
}

/** Gives the month's name that stands before a number, or -1. */
function monthBeforeOf(tokens: Tokens, at: number): number {
  if (tokens.gap(at) > MAX_GAP || isTiedToNumber(tokens, at)) return -1;
  let before = at - 1;
  const sign = tokens.sign(before);
  const isMark = sign === POINT || sign === COMMA || sign === HYPHEN || sign === SLASH;
  if (isMark || isApostrophe(tokens, before)) before -= 1;
  if (tokens.has(before, uses.of) && tokens.meaning(before).month === 0) before -= 1;
  if (tokens.kind(before) !== WORD || tokens.meaning(before).month === 0) return -1;
  return tokens.gap(before + 1) > MAX_GAP ? -1 : before;
}

function isTiedToNumber(tokens: Tokens, at: number): boolean {
  return isTied(tokens, at) && tokens.kind(at - 2) === NUMBER;
}

/** Whether a number is the hour of a time, so that it is no day and no year. */
function isClock(tokens: Tokens, at: number): boolean {
  return (
    tokens.sign(at + 1) === 0x3a &&
    tokens.isGlued(at + 1) &&
    tokens.isGlued(at + 2) &&
    tokens.number(at + 2) >= 0
  );
}

/** Skips `th`, `er`, `.`, `º`, `°`, `ª`. */
function skipOrdinal(tokens: Tokens, at: number): number {
  if (!tokens.isGlued(at)) return at;
  let next = tokens.sign(at) === POINT ? at + 1 : at;
  const sign = tokens.sign(next);
  if (sign === 0xba || sign === 0xb0 || sign === 0xaa) next += 1;
  else if (next === at && tokens.has(at, uses.ordinal)) next += 1;
  return next;
}

/** Skips a full point that belongs to the word before. */
function skipPoint(tokens: Tokens, at: number): number {
  return tokens.sign(at) === POINT && tokens.isGlued(at) ? at + 1 : at;
}

/** Skips what may part day, month and year beside blanks. */
function skipMark(tokens: Tokens, at: number): number {
  const sign = tokens.sign(at);
  return sign === HYPHEN || sign === SLASH || sign === POINT ? at + 1 : at;
}

function isApostrophe(tokens: Tokens, at: number): boolean {
  const sign = tokens.sign(at);
  return sign >= 0 && APOSTROPHES.includes(String.fromCharCode(sign));
}
