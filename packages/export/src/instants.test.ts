import type { PostDate } from '@rethread/core';
import { expect, it } from 'vitest';
import { instantOf, isoInstant, timeSpan } from './instants.ts';

function dateOf(iso: string | null): PostDate {
  const point = { line: 1, column: 1, offset: 0 };
  return { raw: 'raw', iso, precision: 'day', position: { start: point, end: point } };
}

it.each([
  ['1999', '1999-01-01T00:00:00Z', '2000-01-01T00:00:00Z', false],
  ['2012-12', '2012-12-01T00:00:00Z', '2013-01-01T00:00:00Z', false],
  ['2012-04-29', '2012-04-29T00:00:00Z', '2012-04-30T00:00:00Z', true],
  ['2007-04-04T20:57', '2007-04-04T20:57:00Z', '2007-04-04T20:58:00Z', true],
  ['2007-04-04T20:57:01Z', '2007-04-04T20:57:01Z', '2007-04-04T20:57:02Z', true],
  ['2007-04-04T20:57-03:30', '2007-04-05T00:27:00Z', '2007-04-05T00:28:00Z', true],
  ['0099', '0099-01-01T00:00:00Z', '0100-01-01T00:00:00Z', false],
])('%s lasts from %s to %s', (iso, start, end, isExact) => {
  const span = timeSpan(dateOf(iso));
  expect(span && [isoInstant(span.start), isoInstant(span.end)]).toEqual([start, end]);
  expect(instantOf(dateOf(iso))).toBe(isExact ? span?.start : null);
});

it.each([null, '', 'yesterday', '2012-4-29', '12012'])('%j is no time', (iso) => {
  expect(timeSpan(dateOf(iso))).toBeNull();
  expect(timeSpan(null)).toBeNull();
});

it.each(['2012-02-31', '2012-13-01', '2012-04-29T24:61'])('%s is no date', (iso) => {
  expect(timeSpan(dateOf(iso))).toBeNull();
});
