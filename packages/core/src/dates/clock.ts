import { type Draft, NO_OFFSET } from './draft.ts';
import { NUMBER, type Tokens, WORD } from './scan.ts';
import { uses } from './table.ts';

/** A time of day; `minute` and `second` are -1 where they are not told. */
export interface Clock {
  /** The token behind its last. */
  next: number;
  hour: number;
  minute: number;
  second: number;
  offset: number;
  /** Whether an `h` parts hours and minutes, as only languages print it that put the day before the month. */
  hasHourMark: boolean;
}

/** What a zone is read into. */
type Zone = Pick<Clock, 'next' | 'second' | 'offset'>;

/** Most tokens between a date and its time: `, at`, ` - kl.` */
const MAX_JOINERS = 4;

/** Most white space inside a date, in UTF-16 units: columns that became one line. */
export const MAX_GAP = 4;

const COLON = 0x3a;
const POINT = 0x2e;
const COMMA = 0x2c;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const MINUS = 0x2212;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Reads the time behind a date, with what joins both, and its zone into `draft`. */
export function readTimeBehind(tokens: Tokens, draft: Draft): void {
  const at = skipJoiners(tokens, draft.next);
  if (at < 0) return;
  const isNamed = at > draft.next && tokens.has(at - 1, uses.at);
  const clock = readClock(tokens, at, isNamed);
  if (clock !== null) takeClock(draft, clock);
}

/** Adds the time that stands before a date, and the zone that stands behind both: `13:37, 20 August 2011 (UTC)`. */
export function takeTimeBefore(tokens: Tokens, draft: Draft, clock: Clock): void {
  clock.next = draft.next;
  takeClock(draft, clock);
  takeZoneBehind(tokens, draft);
}

/** Adds the zone that stands behind a date with a time, if none was told yet: `Aug 14 00:00:00 2017 GMT`. */
export function takeZoneBehind(tokens: Tokens, draft: Draft): void {
  if (draft.offset !== NO_OFFSET) return;
  const zone = { next: draft.next, second: draft.second, offset: NO_OFFSET };
  readZone(tokens, zone);
  draft.next = zone.next;
  draft.offset = zone.offset;
}

/** Adds a time to a date. */
export function takeClock(draft: Draft, clock: Clock): void {
  draft.next = clock.next;
  draft.hour = clock.hour;
  draft.minute = clock.minute;
  draft.second = clock.second;
  draft.offset = clock.offset;
  if (clock.hasHourMark) draft.isSwappable = false;
}

/** Gives the first token from `at` that joins nothing, or -1 where too much stands there. */
export function skipJoiners(tokens: Tokens, at: number): number {
  for (let next = at; next <= at + MAX_JOINERS; next += 1) {
    if (tokens.gap(next) > MAX_GAP) return -1;
    if (!isJoiner(tokens, next)) return next;
  }
  return -1;
}

/** Whether a token may stand between a date and its time. */
export function isJoiner(tokens: Tokens, at: number): boolean {
  const sign = tokens.sign(at);
  if (sign >= 0) return isJoiningSign(sign);
  return tokens.has(at, uses.at) || (tokens.length(at) === 1 && tokens.text[tokens.start(at)] === 'T');
}

/** Comma, hyphen, dashes, `@`, `|`, `.` (of `kl.`), `/`, middle dot, bullet, `»`. */
function isJoiningSign(sign: number): boolean {
  if (sign < 0x80) {
    return (
      sign === COMMA || sign === HYPHEN || sign === 0x40 || sign === 0x7c || sign === POINT || sign === 0x2f
    );
  }
  return sign === 0xb7 || sign === 0x2013 || sign === 0x2014 || sign === 0x2022 || sign === 0xbb;
}

/**
 * Reads a time that begins with the token `at`: `12:30`, `4:24pm`, `13h09`, `12時17分`, `午後3:45`, `11:18 Uhr`.
 *
 * @param isNamed  Whether a word before it says that it is a time, so that a point may part it and minutes may be missing.
 */
export function readClock(tokens: Tokens, at: number, isNamed: boolean): Clock | null {
  const half = tokens.meaning(at).uses & (uses.forenoon | uses.afternoon);
  const first = half !== 0 ? at + 1 : at;
  if (tokens.kind(first) !== NUMBER || tokens.length(first) > 2 || (half !== 0 && tokens.gap(first) > 1))
    return null;
  const clock: Clock = {
    next: first + 1,
    hour: tokens.number(first),
    minute: -1,
    second: -1,
    offset: NO_OFFSET,
    hasHourMark: false,
  };
  let isTime = readMinutes(tokens, clock, isNamed);
  const before = clock.hour;
  if (half !== 0) {
    clock.hour = inHalf(clock.hour, half === uses.afternoon);
    isTime ||= clock.next > first + 1;
  } else if (readHalf(tokens, clock)) {
    isTime = before > 0 || clock.minute >= 0;
    if (clock.minute < 0) clock.minute = 0;
  }
  if (isClockWord(tokens, clock.next)) {
    clock.next += 1;
    isTime ||= isNamed;
    if (clock.minute < 0) clock.minute = 0;
  }
  if (!isTime || clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  readZone(tokens, clock);
  return clock;
}

/** Reads minutes and seconds; gives whether what stands there is surely a time. */
function readMinutes(tokens: Tokens, clock: Clock, isNamed: boolean): boolean {
  const at = clock.next;
  const sign = tokens.sign(at);
  if (sign === COLON || sign === POINT) {
    if (!isPair(tokens, at + 1) || !tokens.isGlued(at)) return false;
    const hasSeconds = tokens.sign(at + 2) === sign && tokens.isGlued(at + 2) && isPair(tokens, at + 3);
    const end = at + (hasSeconds ? 4 : 2);
    const isEnd = tokens.sign(end) !== POINT || !tokens.isGlued(end) || tokens.number(end + 1) < 0;
    if (sign === POINT && !(isEnd && (isNamed || isClockWord(tokens, end)))) return false;
    clock.minute = tokens.number(at + 1);
    if (hasSeconds) clock.second = tokens.number(at + 3);
    clock.next = end;
    if (hasSeconds && tokens.isGlued(end)) skipFraction(tokens, clock);
    return true;
  }
  if (tokens.kind(at) !== WORD || tokens.gap(at) > 1) return false;
  const mark = tokens.text[tokens.start(at)] as string;
  if (tokens.length(at) !== 1 || !'hHч\u6642\u65F6\u70B9\u9EDE'.includes(mark)) return false;
  const isLatin = mark < '\u2000';
  if (tokens.number(at + 1) >= 0 && tokens.length(at + 1) <= 2 && tokens.gap(at + 1) <= 1) {
    if (isLatin && !isPair(tokens, at + 1)) return false;
    clock.minute = tokens.number(at + 1);
    clock.next = at + 2;
    clock.hasHourMark = isLatin;
    if (!isLatin) readIdeographs(tokens, clock);
    return true;
  }
  if (isLatin && !tokens.isGlued(at)) return false;
  clock.minute = 0;
  clock.next = at + 1;
  clock.hasHourMark = isLatin;
  return true;
}

/** `分`, and the seconds before `秒`. */
function readIdeographs(tokens: Tokens, clock: Clock): void {
  if (!isWord(tokens, clock.next, '\u5206')) return;
  clock.next += 1;
  if (tokens.number(clock.next) < 0 || !isWord(tokens, clock.next + 1, '\u79D2')) return;
  clock.second = tokens.number(clock.next);
  clock.next += 2;
}

function skipFraction(tokens: Tokens, clock: Clock): void {
  const sign = tokens.sign(clock.next);
  if (
    (sign === POINT || sign === COMMA) &&
    tokens.number(clock.next + 1) >= 0 &&
    tokens.isGlued(clock.next + 1)
  ) {
    clock.next += 2;
  }
}

/** Reads `am`, `PM`, `p.m.`, `a. m.` into the hour. */
function readHalf(tokens: Tokens, clock: Clock): boolean {
  const at = clock.next;
  if (tokens.kind(at) !== WORD || tokens.gap(at) > 1) return false;
  const half = tokens.meaning(at).uses & (uses.forenoon | uses.afternoon);
  if (half !== 0) {
    clock.hour = inHalf(clock.hour, half === uses.afternoon);
    clock.next = at + 1;
    return true;
  }
  if (tokens.length(at) !== 1 || tokens.sign(at + 1) !== POINT || tokens.length(at + 2) !== 1) return false;
  const letter = tokens.word(at);
  if ((letter !== 'a' && letter !== 'p') || tokens.kind(at + 2) !== WORD || tokens.word(at + 2) !== 'm')
    return false;
  clock.hour = inHalf(clock.hour, letter === 'p');
  clock.next = tokens.sign(at + 3) === POINT && tokens.isGlued(at + 3) ? at + 4 : at + 3;
  return true;
}

/** Hours past noon are what they are: boards print `16:30 PM`. */
function inHalf(hour: number, isAfternoon: boolean): number {
  if (hour > 12) return hour;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Reads `GMT -5`, `+0200`, `Z`, `(UTC)`, `PST`. Names other than UTC and its kin tell no offset: they are not unique. */
function readZone(tokens: Tokens, clock: Zone): void {
  let at = clock.next;
  if (tokens.gap(at) > 1) return;
  if (readOffset(tokens, at, clock, false)) at = clock.next;
  const isInParentheses = tokens.sign(at) === OPEN;
  const name = isInParentheses ? at + 1 : at;
  if (tokens.gap(at) > 1 || !isZoneName(tokens, name)) return;
  const isKnown = clock.offset !== NO_OFFSET;
  const word = tokens.word(name);
  const end = clock.next;
  clock.next = name + 1;
  if (!isKnown && (word === 'gmt' || word === 'utc')) {
    if (tokens.gap(name + 1) > 1 || !readOffset(tokens, name + 1, clock, true)) clock.offset = 0;
  } else if (!isKnown && word === 'z') {
    clock.offset = 0;
  }
  if (!isInParentheses) return;
  if (tokens.sign(clock.next) === CLOSE) {
    clock.next += 1;
    return;
  }
  clock.next = end;
  if (!isKnown) clock.offset = NO_OFFSET;
}

/** Reads a sign and hours, with minutes if `isShort` is not set: `+0200`, `-05:00`, and behind a name `-5`. */
function readOffset(tokens: Tokens, at: number, clock: Zone, isShort: boolean): boolean {
  const sign = tokens.sign(at);
  if (sign !== PLUS && sign !== HYPHEN && sign !== MINUS && sign !== 0x2013) return false;
  const value = tokens.number(at + 1);
  if (value < 0 || (!isShort && !tokens.isGlued(at + 1)) || tokens.gap(at + 1) > 1) return false;
  const length = tokens.length(at + 1);
  let next = at + 2;
  let minutes: number;
  if (length === 4) {
    minutes = Math.floor(value / 100) * 60 + (value % 100);
  } else if (length <= 2 && tokens.sign(next) === COLON && tokens.isGlued(next) && isPair(tokens, next + 1)) {
    // `10:00-12:30` are two times.
    if (sign !== PLUS && !isShort && clock.second < 0 && tokens.text[tokens.start(at) - 6] !== 'T')
      return false;
    minutes = value * 60 + tokens.number(next + 1);
    next += 2;
  } else if (isShort && length <= 2) {
    minutes = value * 60;
  } else {
    return false;
  }
  if (minutes > MAX_OFFSET) return false;
  clock.offset = sign === PLUS ? minutes : -minutes;
  clock.next = next;
  return true;
}

/** Minutes that a zone may be off UTC: Line Islands, 14 hours. */
const MAX_OFFSET = 14 * 60;

/** Whether a time zone's name in capitals stands there. */
export function isZoneName(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) !== WORD || !tokens.has(at, uses.zone)) return false;
  const name = tokens.text.slice(tokens.start(at), tokens.end(at));
  return name === name.toUpperCase() && (name !== 'Z' || tokens.isGlued(at));
}

function isClockWord(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === WORD && tokens.gap(at) <= 1 && tokens.has(at, uses.clock);
}

function isPair(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === NUMBER && tokens.length(at) === 2 && tokens.isGlued(at);
}

/** Whether the one character that stands there is `character`. */
export function isWord(tokens: Tokens, at: number, character: string): boolean {
  return tokens.kind(at) === WORD && tokens.length(at) === 1 && tokens.text[tokens.start(at)] === character;
}
