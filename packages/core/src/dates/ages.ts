import { isJoiner, readClock, skipJoiners, takeClock } from './clock.ts';
import { createDraft, type Draft } from './draft.ts';
import { NUMBER, type Tokens, WORD } from './scan.ts';
import { uses, wordTable } from './table.ts';
import { foldText, IDEOGRAPH, LETTER, rareKindOf, unitKinds } from './units.ts';

/** Most parts of an age: `2 years, 3 months, 4 days ago`. */
const MAX_PARTS = 4;

/** Reads an age whose first number, or word for one, is the token `at`: `2 minutes ago`, `7d ago`, `vor 3 Tagen`, `3天前`. */
export function readAge(tokens: Tokens, at: number): Draft | null {
  let next = skipUnit(tokens, at + 1);
  if (next < 0) return null;
  for (let part = 1; part < MAX_PARTS; part += 1) {
    const isComma = tokens.sign(next) === 0x2c;
    const isWord = tokens.kind(next) === WORD && tokens.length(next) <= 3;
    const number = isComma || (isWord && !tokens.has(next, uses.ago)) ? next + 1 : next;
    if (tokens.kind(number) !== NUMBER) break;
    const end = skipUnit(tokens, number + 1);
    if (end < 0) break;
    next = end;
  }
  const hasAgo = tokens.has(next, uses.ago) && tokens.gap(next) <= 1;
  if (hasAgo) next += 1;
  const first = phraseBefore(tokens, at);
  // Digits and letters share no character, so that the pattern cannot go back.
  const isShort =
    at === 0 &&
    next === tokens.count &&
    next === 2 &&
    tokens.isGlued(1) &&
    /^\d+[a-z]{1,2}$/.test(tokens.text);
  return hasAgo || first < at || isShort ? relative(first, next) : null;
}

/** Reads a day that is named from today, or a weekday, before the time that begins with the token `at`. */
export function readDayAndTime(tokens: Tokens, at: number): Draft | null {
  let first = at - 1;
  while (first >= 0 && at - first <= 4 && isJoiner(tokens, first) && tokens.gap(first + 1) <= 1) first -= 1;
  const { uses: use, weekdays } = tokens.meaning(first);
  if ((use & uses.day) === 0 && (weekdays === 0 || tokens.length(first) < 3)) return null;
  if (skipJoiners(tokens, first + 1) !== at) return null;
  const clock = readClock(tokens, at, tokens.has(at - 1, uses.at));
  if (clock === null) return null;
  const draft = relative(first, at);
  takeClock(draft, clock);
  return draft;
}

/**
 * Whether a text without numbers may be or end in a date, by its first and its last word: `yesterday`, `an hour ago`.
 *
 * Nearly all short lines end here, so nothing is cut into words yet.
 */
export function mayBeWordy(text: string): boolean {
  const { length } = text;
  let last = length;
  while (last > 0 && !isLetterAt(text, last - 1)) last -= 1;
  if (last === 0) return false;
  if (text.charCodeAt(last - 1) >= 0x2e80) return last <= MAX_IDEOGRAPHIC_LENGTH;
  let lastStart = last - 1;
  while (lastStart > 0 && isLetterAt(text, lastStart - 1)) lastStart -= 1;
  const table = wordTable();
  if ((table.find(text, lastStart, last).uses & uses.ago) !== 0) return true;
  if (length > MAX_PHRASE_LENGTH) return false;
  let first = 0;
  while (!isLetterAt(text, first)) first += 1;
  let firstEnd = first + 1;
  while (firstEnd < last && (isLetterAt(text, firstEnd) || isApostrophe(text, firstEnd))) firstEnd += 1;
  return (table.find(text, first, firstEnd).uses & (uses.day | uses.now | uses.before)) !== 0;
}

/** Longest text that is tried as one phrase: `il y a quelques instants`, with signs around. */
const MAX_PHRASE_LENGTH = 32;

/** Longest text of Japanese or Chinese that is tried without a number. */
const MAX_IDEOGRAPHIC_LENGTH = 12;

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const kinds = unitKinds();
  const kind = unit < kinds.length ? kinds[unit] : rareKindOf(unit);
  return kind === LETTER || kind === IDEOGRAPH;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d;
}

/** Reads a text without numbers: `yesterday` and `just now` as a whole, `an hour ago` at its end. */
export function readWordy(tokens: Tokens): Draft | null {
  let last = tokens.count - 1;
  while (last >= 0 && tokens.kind(last) !== WORD) last -= 1;
  let first = 0;
  while (first < last && tokens.kind(first) !== WORD) first += 1;
  if (last < 0) return null;
  if (first === last && tokens.has(first, uses.day)) return relative(first, last + 1);
  if (tokens.has(first, uses.now)) {
    const text = foldText(tokens.text.slice(tokens.start(first), tokens.end(last)));
    if (wordTable().now.has(text)) return relative(first, last + 1);
  }
  if (tokens.has(last, uses.ago) && tokens.has(last - 2, uses.one) && tokens.has(last - 1, uses.unit)) {
    return relative(phraseBefore(tokens, last - 2), last + 1);
  }
  if (!tokens.has(first, uses.before) || !tokens.has(last, uses.unit) || !tokens.has(last - 1, uses.one))
    return null;
  return phraseBefore(tokens, last - 1) === first ? relative(first, last + 1) : null;
}

/** Gives the token behind a unit and its full point, or -1 where there is none. */
function skipUnit(tokens: Tokens, at: number): number {
  if (!tokens.has(at, uses.unit) || tokens.gap(at) > 1) return -1;
  return tokens.sign(at + 1) === 0x2e && tokens.isGlued(at + 1) ? at + 2 : at + 1;
}

/** Gives the first token of the phrase that stands before `at` and makes it an age, or `at` where there is none. */
function phraseBefore(tokens: Tokens, at: number): number {
  if (tokens.kind(at - 1) !== WORD) return at;
  for (const phrase of wordTable().phrases) {
    const first = at - phrase.length;
    let count = 0;
    while (count < phrase.length && tokens.kind(first + count) === WORD) {
      if (tokens.word(first + count) !== phrase[count]) break;
      count += 1;
    }
    if (count === phrase.length) return first;
  }
  return at;
}

function relative(first: number, next: number): Draft {
  const draft = createDraft(first, next);
  draft.isRelative = true;
  return draft;
}
