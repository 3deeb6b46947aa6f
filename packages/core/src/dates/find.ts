import type { DatePrecision } from '../tree/nodes.ts';
import { mayBeWordy, readAge, readDayAndTime, readWordy } from './ages.ts';
import { isDay } from './calendar.ts';
import {
  type Clock,
  isJoiner,
  isZoneName,
  MAX_GAP,
  readClock,
  readTimeBehind,
  takeTimeBefore,
  takeZoneBehind,
} from './clock.ts';
import type { Draft } from './draft.ts';
import { type FoundDate, foundDate } from './found.ts';
import { readNamed } from './named.ts';
import { readNumeric } from './numeric.ts';
import { MAX_TEXT_LENGTH, NUMBER, scan, type Tokens, WORD } from './scan.ts';
import { uses } from './table.ts';

/** Longest text without a digit that is tried, in UTF-16 units: `NAME half an hour ago`. */
const MAX_WORDY_LENGTH = 60;

/** One class and no repeat: it runs over a text once and cannot go back. */
const DIGIT = /[0-9\uFF10-\uFF19]/;

/**
 * Finds the date that a board printed into a line, in any language: the most complete one, and of equals the first.
 *
 * Dates without a number are found where they are the whole text (`Yesterday`) or end it (`an hour ago`), and a day and a
 * month alone where they begin or end it. Takes time in proportion to the text.
 *
 * @returns `null` where there is none, and for a text of more than 200 units.
 */
export function findDate(text: string): FoundDate | null {
  const { length } = text;
  if (length > MAX_TEXT_LENGTH || length < 2) return null;
  if (!DIGIT.test(text)) {
    if (length > MAX_WORDY_LENGTH || !mayBeWordy(text)) return null;
    const tokens = scan(text);
    const wordy = readWordy(tokens);
    return wordy === null ? null : foundDate(tokens, wordy);
  }
  const tokens = scan(text);
  const draft = bestDate(tokens);
  return draft === null ? null : foundDate(tokens, draft);
}

/** Tries every number, and goes on behind what was found. */
function bestDate(tokens: Tokens): Draft | null {
  let best: Draft | null = null;
  let bestRank = -1;
  let clock: Clock | null = null;
  let clockAt = 0;
  let free = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind(at) !== NUMBER) continue;
    const draft = readDay(tokens, at) ?? readDayAndTime(tokens, at);
    if (draft === null) {
      const time = readClock(tokens, at, false);
      if (time === null) continue;
      clock = time;
      clockAt = at;
      at = time.next - 1;
      continue;
    }
    if (!draft.isRelative) {
      takeWeekdayBefore(tokens, draft, free);
      if (draft.hour < 0) complete(tokens, draft);
      if (draft.hour < 0 && clock !== null && isJoined(tokens, clock.next, draft.first)) {
        takeTimeBefore(tokens, draft, clock);
        draft.first = clockAt;
      }
    }
    clock = null;
    free = draft.next;
    at = Math.max(at, draft.next - 1);
    const rank = rankOf(draft);
    if (rank > bestRank && isSure(tokens, draft)) {
      best = draft;
      bestRank = rank;
    }
  }
  return best;
}

function readDay(tokens: Tokens, at: number): Draft | null {
  return readAge(tokens, at) ?? readNumeric(tokens, at) ?? readNamed(tokens, at);
}

/** Reads weekday and time behind a date, and the year behind them: `Mon Mar 13 17:58:18 EST 2006`. */
function complete(tokens: Tokens, draft: Draft): void {
  takeWeekdayBehind(tokens, draft);
  readTimeBehind(tokens, draft);
  if (draft.hour < 0) return;
  // `Aug 5, 2012 9:05 UTC (Sun)`
  if (draft.weekdays === 0 && tokens.sign(draft.next) === 0x28) takeWeekdayBehind(tokens, draft);
  if (draft.year >= 0) return;
  const at = isZoneName(tokens, draft.next) ? draft.next + 1 : draft.next;
  const year = tokens.number(at);
  if (tokens.length(at) !== 4 || tokens.gap(at) > 1 || year < 1900 || year > 2099) return;
  if (!isDay(year, draft.month, draft.day)) return;
  draft.year = year;
  draft.next = at + 1;
  takeZoneBehind(tokens, draft);
}

/** Takes the weekday before a date into it, unless it belongs to what was found before the token `free`. */
function takeWeekdayBefore(tokens: Tokens, draft: Draft, free: number): void {
  if (draft.day < 0) return;
  let at = draft.first - 1;
  if (tokens.has(at, uses.at) && tokens.kind(at - 1) !== NUMBER) at -= 1;
  const sign = tokens.sign(at);
  if (sign === 0x2c || sign === 0x2e || sign === 0x2d) at -= 1;
  if (tokens.sign(at) === 0x2e) at -= 1;
  if (at < free || !isWeekday(tokens, at) || tokens.gap(at + 1) > MAX_GAP) return;
  if (tokens.gap(draft.first) > MAX_GAP) return;
  draft.weekdays = tokens.meaning(at).weekdays;
  draft.first = at;
}

function takeWeekdayBehind(tokens: Tokens, draft: Draft): void {
  let at = draft.next;
  if (tokens.gap(at) > MAX_GAP) return;
  if (tokens.sign(at) === 0x2c) at += 1;
  const isInParentheses = tokens.sign(at) === 0x28;
  if (!isInParentheses && draft.year < 0) return;
  if (isInParentheses) at += 1;
  if (!isWeekday(tokens, at) || tokens.gap(at) > 1) return;
  // Where nothing marks it, a short name may be the first word of what follows: `Don`, `So`.
  if (!isInParentheses && tokens.length(at) < 4 && tokens.text.charCodeAt(tokens.start(at)) < 0x2e80) return;
  if (isInParentheses && tokens.sign(at + 1) !== 0x29) return;
  draft.weekdays ||= tokens.meaning(at).weekdays;
  draft.next = isInParentheses ? at + 2 : at + 1;
}

/** Whether a weekday's name stands there. Two small letters may be a common word, unless they begin the text or a part. */
function isWeekday(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== WORD || tokens.meaning(at).weekdays === 0) return false;
  if (tokens.length(at) > 2 || tokens.kind(at - 1) !== WORD) return true;
  const unit = tokens.text.charCodeAt(tokens.start(at));
  return unit < 0x61 || unit > 0x7a;
}

/** Whether a time that ends at the token `from` and a date that begins at `to` belong together. */
function isJoined(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 3 || to < from) return false;
  for (let at = from; at <= to; at += 1) {
    if (tokens.gap(at) > MAX_GAP || (at < to && !isJoiner(tokens, at))) return false;
  }
  return true;
}

/** How much a date tells: a year counts more than a day, and a day more than a time. */
function rankOf(draft: Draft): number {
  if (draft.isRelative) return draft.hour >= 0 ? 1 : 0;
  return (draft.year >= 0 ? 4 : 0) + (draft.day >= 0 ? 2 : 0) + (draft.hour >= 0 ? 1 : 0);
}

/** Whether what was read is more than a name beside a number in running words. */
function isSure(tokens: Tokens, draft: Draft): boolean {
  if (draft.isRelative) return true;
  const isWhole = draft.first === 0 && draft.next === tokens.count;
  if (draft.year >= 0 && draft.day >= 0) return true;
  if (draft.year >= 0) return !draft.isWeak || isWhole || tokens.sign(draft.first - 1) === 0x3a;
  if (draft.hour >= 0 || draft.weekdays !== 0 || isWhole) return true;
  return !draft.isWeak && (draft.first === 0 || draft.next === tokens.count);
}

/** A date whose day is known: `iso` is cut to `precision`. */
export interface ReadDate {
  iso: string;
  precision: DatePrecision;
}

/**
 * Reads a text that is a date as a whole: `Nov 26, 2008`, `29. April 2012`, `4 Apr 2007 at 20:57`.
 *
 * @returns `null` where the text is no date, names a day that no month has, or leaves its day or its year open.
 */
export function readDate(text: string): ReadDate | null {
  const date = findDate(text);
  if (date === null || date.iso === null || date.start > 0 || date.end < text.length) return null;
  return { iso: date.iso, precision: date.precision };
}
