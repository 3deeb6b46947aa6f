import type { Position } from '@rethread/core';
import type { Stretch } from '@rethread/testkit';

/** UTF-16 offsets into a dump; the second one is exclusive. */
export type Span = Stretch;

const letterOrDigit = /[\p{L}\p{N}]/u;
const lettersAndDigits = /[\p{L}\p{N}]/gu;
const nonBlank = /\S/u;

/** The stretch that a node covers. */
export function spanOf({ start, end }: Position): Span {
  return [start.offset, end.offset];
}

/**
 * Shrinks a span to its first and last letter or digit, so that no mark around the words counts.
 *
 * @returns Where the span has no letter or digit, the same with its first and last non-blank; where it is blank, nothing
 *   of it: the empty span at its start.
 */
export function shrinkSpan(text: string, span: Span): Span {
  return shrinkTo(letterOrDigit, text, span) ?? shrinkTo(nonBlank, text, span) ?? [span[0], span[0]];
}

function shrinkTo(pattern: RegExp, text: string, [start, end]: Span): Span | null {
  const counts = (offset: number) => pattern.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  let first = start;
  while (first < end && !counts(first)) first += 1;
  if (first >= end) return null;
  let last = end - 1;
  // The second half of a surrogate pair is no letter by itself; the pair may be one.
  while (!counts(last)) last -= 1;
  return [first, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)];
}

/** How many units two spans share. */
export function overlapLength([start, end]: Span, [otherStart, otherEnd]: Span): number {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}

/** Joins spans that touch or overlap; what comes back is in order and disjoint. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** What two lists of spans share; each is in order and disjoint, as `mergeSpans` gives them back. */
export function intersectSpans(spans: readonly Span[], others: readonly Span[]): Span[] {
  const shared: Span[] = [];
  let index = 0;
  for (const [start, end] of spans) {
    while ((others[index]?.[1] ?? end) < start) index += 1;
    for (let at = index; at < others.length; at += 1) {
      const [otherStart, otherEnd] = others[at] as Span;
      if (otherStart >= end) break;
      if (otherEnd > start) shared.push([Math.max(start, otherStart), Math.min(end, otherEnd)]);
    }
  }
  return shared;
}

/** How many letters and digits lie in disjoint spans. */
export function countLetters(text: string, spans: readonly Span[]): number {
  return spans.reduce((count, span) => count + (text.slice(...span).match(lettersAndDigits)?.length ?? 0), 0);
}

/**
 * Reduces a name or title to what is compared: its letters and digits, case folded.
 *
 * @returns The name without white space where it has neither, so that two names of marks alone are not the same.
 */
export function foldName(name: string): string {
  const folded = name.normalize('NFC').toLowerCase();
  return folded.match(lettersAndDigits)?.join('') ?? folded.replaceAll(/\s/gu, '');
}
