import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread } from '../testing/build-thread.ts';
import { openSession, type Session } from '../testing/session.ts';
import { quoteAnchor, visibleRows } from './places.ts';

const quote = (index: number) => ({ blocks: [`Somebody said this in talk ${index}.`], of: null });
// A long post, so that most places have rows of their own post above them.
const long = buildThread([
  { by: 'Ann', blocks: Array.from({ length: 40 }, (_, index) => [quote(index), `Willow ${index}.`]).flat() },
  { by: 'Ben', blocks: ['A short answer.', quote(99), 'Willow at the end.'] },
]);

/** Rows above and below the place that was moved to; as many as may be where the post begins, or the thread ends, on the screen. */
function around(session: Session, place: { section: number; offset: number }) {
  const rows = visibleRows(session.desk);
  const at = rows.findIndex(
    ({ section, start, end, isLast }) =>
      section === place.section &&
      start <= place.offset &&
      (place.offset < end || (isLast && place.offset === end)),
  );
  const startsHere = rows.some(({ section, start }) => section === place.section && start === 0);
  const { section, start } = rows.at(-1) as (typeof rows)[number];
  const { layout } = session.desk;
  const end = layout.end({ width: 76, folds: session.state.folds, hidden: new Set(), limit: null });
  const endsHere = section === end.section && start >= end.offset;
  return { above: startsHere ? Infinity : at, below: endsHere ? Infinity : rows.length - 1 - at };
}

describe('a place that is stepped to', () => {
  const keys = fc.array(
    fc.constantFrom('Tab', 'Shift-Tab', '3Tab', '5Shift-Tab', 'j', 'k', 'd', 'u', 'G', 'J', '20k'),
    { minLength: 1, maxLength: 30 },
  );

  it('has two rows above it and below it, with quotes', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('Tab', 'Shift-Tab'), (before, key) => {
        const session = openSession(long, { columns: 80, rows: 16 }).press(...before, key);
        if (session.status.includes('uotes')) return;
        const { focus } = session.state;
        const { above, below } = around(
          session,
          quoteAnchor(session.desk.layout, focus ?? { section: 1, quote: 0 }),
        );
        expect(above).toBeGreaterThanOrEqual(2);
        expect(below).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it('has them with hits, forward and back', () => {
    const session = openSession(long, { columns: 80, rows: 16 }).press('/').type('willow').press('Enter');
    for (const key of [...Array(20).fill('n'), ...Array(30).fill('N'), '3n', 'G N', 'N', '20k N', '9k n']) {
      session.press(...key.split(' '));
      const hit = session.state.search?.current;
      const { above, below } = around(session, { section: hit?.section ?? 0, offset: hit?.start ?? 0 });
      expect(Math.min(above, below), key).toBeGreaterThanOrEqual(2);
    }
  });

  it('has them while lines are selected, down and up', () => {
    const session = openSession(long, { columns: 80, rows: 16 }).press('9j', 'V');
    for (const key of [...Array(40).fill('j'), ...Array(30).fill('k'), 'Space', 'b', 'd', 'u']) {
      session.press(key);
      const { mode } = session.state;
      if (mode.name !== 'select') throw new Error('not selecting');
      const { above, below } = around(session, mode.to);
      expect(Math.min(above, below), key).toBeGreaterThanOrEqual(2);
    }
  });

  it('does not move the screen where it is in sight', () => {
    const session = openSession(long, { columns: 80, rows: 24 }).press('6j');
    const [first] = session.rows;
    expect(session.press('Tab', 'Tab').rows[0]).toBe(first);
    expect(session.press('Shift-Tab').rows[0]).toBe(first);
  });
});
