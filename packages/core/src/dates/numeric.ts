import { fullYear, isDay, isYear } from './calendar.ts';
import { isWord } from './clock.ts';
import { createDraft, type Draft } from './draft.ts';
import { NUMBER, SIGN, type Tokens, WORD } from './scan.ts';

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;

/** `-`, `.`, `/`, `,`, `:`, `#`, `+`, `$`, `£`, `€`, `_`, `=`: glued before a number they make it part of something else. */
const TIES = '-./,:#+$\u00A3\u20AC_=';

/**
 * Reads a date of three numbers that begins with the token `at`: `2012-03-04`, `16/12/2012`, `21.04.20`, `2009年11月22日`.
 *
 * Points stand in dates that begin with the day, as every language prints them that uses points.
 */
export function readNumeric(tokens: Tokens, at: number): Draft | null {
  const length = tokens.length(at);
  if (length !== 1 && length !== 2 && length !== 4) return null;
  if (tokens.kind(at + 1) === WORD) return readIdeographs(tokens, at);
  const sign = tokens.sign(at + 1);
  if ((sign !== HYPHEN && sign !== POINT && sign !== SLASH) || !tokens.isGlued(at + 1)) return null;
  if (tokens.sign(at + 3) !== sign || !tokens.isGlued(at + 3)) return null;
  const widest = sign === POINT ? 1 : 0;
  if (!isPart(tokens, at + 2, widest) || !isPart(tokens, at + 4, widest) || isTied(tokens, at)) return null;
  if (isTiedBehind(tokens, at + 5)) return null;
  if (length === 4) return tokens.length(at + 4) <= 2 ? readYearFirst(tokens, at) : null;
  return readYearLast(tokens, at, sign);
}

function readYearFirst(tokens: Tokens, at: number): Draft | null {
  const year = tokens.number(at);
  const month = tokens.number(at + 2);
  const day = tokens.number(at + 4);
  if (!isYear(year) || !isDay(year, month, day) || tokens.length(at + 2) > 2) return null;
  return dated(createDraft(at, at + 5), year, month, day);
}

function readYearLast(tokens: Tokens, at: number, sign: number): Draft | null {
  const first = tokens.number(at);
  const second = tokens.number(at + 2);
  let year = tokens.number(at + 4);
  const length = tokens.length(at + 4);
  if (tokens.length(at + 2) > 2) return null;
  if (length === 2) {
    // Versions and scores look alike, so the other numbers have two digits too.
    const isShort = tokens.length(at) < 2 || tokens.length(at + 2) < 2;
    if ((isShort && sign !== SLASH) || isVersion(tokens, at)) return null;
    if (tokens.kind(at + 5) === WORD && tokens.isGlued(at + 5) && !isWord(tokens, at + 5, 'T')) return null;
    if (isBeforeIdeograph(tokens, at + 5) && isDay(fullYear(first), second, year)) {
      return dated(createDraft(at, at + 5), fullYear(first), second, year);
    }
    year = fullYear(year);
  } else if (length !== 4 || !isYear(year)) {
    return null;
  }
  const isDayFirst = isDay(year, second, first);
  const isMonthFirst = isDay(year, first, second) && (sign !== POINT || !isDayFirst);
  if (!isDayFirst && !isMonthFirst) return null;
  const draft = createDraft(at, at + 5);
  if (sign !== POINT && first !== second) draft.order = isDayFirst ? 'dmy' : 'mdy';
  draft.isSwappable = isDayFirst && isMonthFirst && first !== second;
  return isDayFirst ? dated(draft, year, second, first) : dated(draft, year, first, second);
}

/** `2009年11月22日`, `2009年11月`, `11月22日`, also with blanks; `8月 05, 2012` is English with its words replaced. */
function readIdeographs(tokens: Tokens, at: number): Draft | null {
  if (isWord(tokens, at + 1, '\u5E74')) {
    const year = tokens.length(at) === 2 ? fullYear(tokens.number(at)) : tokens.number(at);
    const month = tokens.number(at + 2);
    if (!isYear(year) || !isWord(tokens, at + 3, '\u6708') || month < 1 || month > 12) return null;
    const day = tokens.number(at + 4);
    if (isDaySuffix(tokens, at + 5) && isDay(year, month, day)) {
      return dated(createDraft(at, at + 6), year, month, day);
    }
    return dated(createDraft(at, at + 4), year, month, -1);
  }
  if (!isWord(tokens, at + 1, '\u6708')) return null;
  const month = tokens.number(at);
  const day = tokens.number(at + 2);
  if (!isDaySuffix(tokens, at + 3)) {
    const yearAt = tokens.sign(at + 3) === COMMA ? at + 4 : at + 3;
    const year = tokens.number(yearAt);
    if (!isYear(year) || !isDay(year, month, day) || tokens.gap(yearAt) > 1) return null;
    return dated(createDraft(at, yearAt + 1), year, month, day);
  }
  return isDay(-1, month, day) ? dated(createDraft(at, at + 4), -1, month, day) : null;
}

/** `日`, `号`, `號`. */
function isDaySuffix(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at, '\u65E5') || isWord(tokens, at, '\u53F7') || isWord(tokens, at, '\u865F');
}

function dated(draft: Draft, year: number, month: number, day: number): Draft {
  draft.year = year;
  draft.month = month;
  draft.day = day;
  return draft;
}

function isPart(tokens: Tokens, at: number, widest: number): boolean {
  return tokens.kind(at) === NUMBER && tokens.gap(at) <= widest;
}

/** Whether the number `at` is part of what stands before it, as in `192.168.1.20` and `$12.10.2010`. */
export function isTied(tokens: Tokens, at: number): boolean {
  if (!tokens.isGlued(at) || tokens.kind(at - 1) !== SIGN) return false;
  const tie = TIES.indexOf(String.fromCharCode(tokens.sign(at - 1)));
  if (tie < 0) return false;
  return tie > 4 || (tokens.isGlued(at - 1) && tokens.kind(at - 2) === NUMBER);
}

/** Whether numbers go on behind the last one, as in `12-12-2010-55`. */
function isTiedBehind(tokens: Tokens, at: number): boolean {
  const sign = tokens.sign(at);
  if ((sign !== HYPHEN && sign !== POINT && sign !== SLASH) || !tokens.isGlued(at)) return false;
  return tokens.kind(at + 1) === NUMBER && tokens.isGlued(at + 1);
}

/** Whether the word before says that the numbers are a version: `v10.04.12`, `Version 10.12.05`. */
function isVersion(tokens: Tokens, at: number): boolean {
  const word = tokens.sign(at - 1) === POINT ? at - 2 : at - 1;
  if (tokens.kind(word) !== WORD) return false;
  const text = tokens.word(word);
  return text === 'v' || text.startsWith('ver') || text === 'release' || text === 'build';
}

/** Whether a word of Japanese or Chinese stands there, in parentheses or bare: `12/03/04(日)` begins with its year. */
function isBeforeIdeograph(tokens: Tokens, at: number): boolean {
  const word = tokens.sign(at) === 0x28 ? at + 1 : at;
  return tokens.kind(word) === WORD && tokens.text.charCodeAt(tokens.start(word)) >= 0x3040;
}
