import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecord, MAX_REJECTED, MAX_THREADS, mergeUpdate, type ThreadChanges } from './merge.ts';
import type { Place } from './place.ts';
import { readRecords, type ThreadRecord, writeRecords } from './records.ts';

const place = (number: number): Place => ({ post: `p${number}`, after: '', number, offset: 0 });
const key = (path: string | null, fingerprint = `f ${path}`) => ({ path, fingerprint });
const everywhere = () => true;
const nowhere = () => false;

/** Merges updates of one thread, each a time and changes. */
function merged(...updates: [number, ThreadChanges][]): ThreadRecord {
  const records = updates.reduce<ThreadRecord[]>(
    (all, [at, changes]) => mergeUpdate(all, { key: key('/a'), at, changes }, everywhere),
    [],
  );
  expect(records).toHaveLength(1);
  return records[0] as ThreadRecord;
}

describe('mergeUpdate', () => {
  it('keeps the newest place, in whatever order updates come', () => {
    const updates: [number, ThreadChanges][] = [
      [10, { place: place(1), settings: { folds: true, old: 1 } }],
      [20, { place: place(2), settings: { folds: false } }],
    ];
    for (const each of [updates, updates.toReversed()]) {
      expect(merged(...each)).toMatchObject({
        place: place(2),
        visited: 20,
        settings: { folds: false, old: 1 },
      });
    }
  });

  it('keeps what an update does not name', () => {
    expect(merged([1, { place: place(1), title: 'T', posts: 9, read: 0.5 }], [2, { read: 1 }])).toMatchObject(
      {
        place: place(1),
        title: 'T',
        posts: 9,
        read: 1,
      },
    );
  });

  it('merges rejections link by link, of which each reader knows its own', () => {
    const updates: [number, ThreadChanges][] = [
      [10, { rejected: { a: true, b: true } }],
      [20, { rejected: { a: false } }],
      [15, { rejected: { a: true, c: true } }],
      [30, { place: place(1) }],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(updates, { minLength: 4 }), (shuffled) => {
        expect(merged(...shuffled).rejected).toEqual({
          a: { isRejected: false, at: 20 },
          b: { isRejected: true, at: 10 },
          c: { isRejected: true, at: 15 },
        });
      }),
    );
  });

  it('keeps so many rejections and no more, the newest', () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_REJECTED }, (_, index) => [`link ${index}`, true]),
    );
    const { rejected = {} } = merged([10, { rejected: { old: true } }], [20, { rejected: many }]);
    expect(Object.keys(rejected)).toHaveLength(MAX_REJECTED);
    expect(rejected).not.toHaveProperty('old');
  });

  it('merges marks letter by letter, with those taken away', () => {
    const updates: [number, ThreadChanges][] = [
      [10, { marks: { a: place(1), b: place(1) } }],
      [20, { marks: { a: null } }],
      [15, { marks: { a: place(3), c: place(3) } }],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(updates, { minLength: 3 }), (shuffled) => {
        const { marks } = merged(...shuffled);
        expect(marks['a']).toEqual({ place: null, at: 20 });
        expect(marks['b']?.place).toEqual(place(1));
        expect(marks['c']?.place).toEqual(place(3));
      }),
    );
  });

  it('forgets marks that were taken away long ago', () => {
    expect(merged([1, { marks: { a: null } }], [3e9, { marks: { b: null } }]).marks).toEqual({
      b: { place: null, at: 3e9 },
    });
  });

  it('keeps the furthest post read, unless the thread no longer has it', () => {
    expect(merged([1, { seen: place(9), posts: 9 }], [2, { seen: place(3), posts: 9 }]).seen).toEqual(
      place(9),
    );
    expect(merged([1, { seen: place(9), posts: 9 }], [2, { seen: place(3), posts: 5 }]).seen).toEqual(
      place(3),
    );
  });

  it('does not believe a time far ahead', () => {
    expect(
      merged(
        [1e13, { place: place(1), marks: { a: place(1) } }],
        [5, { place: place(2), marks: { a: place(2) } }],
      ),
    ).toMatchObject({
      place: place(2),
      visited: 5,
      marks: { a: { place: place(2) } },
    });
  });

  it(`keeps ${MAX_THREADS} threads and drops the ones read longest ago`, () => {
    let records: ThreadRecord[] = [];
    for (let at = 0; at < MAX_THREADS + 5; at += 1) {
      records = mergeUpdate(records, { key: key(`/${at}`), at, changes: {} }, everywhere);
    }
    expect(records).toHaveLength(MAX_THREADS);
    expect(records[0]?.path).toBe(`/${MAX_THREADS + 4}`);
    expect(records.at(-1)?.path).toBe('/5');
  });
});

describe('findRecord', () => {
  const records = [
    ...mergeUpdate([], { key: key('/a', 'same'), at: 1, changes: {} }, everywhere),
    ...mergeUpdate([], { key: key(null, 'piped'), at: 1, changes: {} }, everywhere),
  ];

  it('finds a thread by its path, and by its first bytes where it was moved', () => {
    expect(findRecord(records, key('/a', 'grown'), everywhere)?.path).toBe('/a');
    expect(findRecord(records, key('/b', 'same'), nowhere)?.path).toBe('/a');
    expect(findRecord(records, key('/b', 'same'), everywhere)).toBeNull();
    expect(findRecord(records, key(null, 'piped'), everywhere)?.path).toBeNull();
    expect(findRecord(records, key(null, 'same'), nowhere)).toBeNull();
  });

  it('moves what is remembered to the new path', () => {
    const moved = mergeUpdate(records, { key: key('/b', 'same'), at: 2, changes: {} }, nowhere);
    expect(moved.map(({ path }) => path)).toEqual(['/b', null]);
  });
});

describe('readRecords', () => {
  const [record] = mergeUpdate(
    [],
    { key: key('/a'), at: 1, changes: { marks: { a: place(1) } } },
    everywhere,
  );
  const good = writeRecords([record as ThreadRecord]);

  it('reads what was written', () => {
    expect(readRecords(good)).toEqual({ kind: 'good', records: [record] });
    expect(readRecords(writeRecords([]))).toEqual({ kind: 'good', records: [] });
  });

  it('reads what was written before links could be rejected, and calls what is no rejection broken', () => {
    expect(good).not.toContain('rejected');
    const links = { one: { isRejected: true, at: 3 } };
    const [newer] = mergeUpdate(
      [record as ThreadRecord],
      { key: key('/a'), at: 3, changes: { rejected: { one: true } } },
      everywhere,
    );
    expect(readRecords(writeRecords([newer as ThreadRecord]))).toEqual({
      kind: 'good',
      records: [{ ...record, visited: 3, rejected: links }],
    });
    const wrong = { ...record, rejected: { one: true } };
    expect(readRecords(writeRecords([wrong as unknown as ThreadRecord])).kind).toBe('broken');
  });

  it('reads how often commands were used, of what is sound there', () => {
    const text = writeRecords([record as ThreadRecord], { fold: 3, help: 5 });
    expect(readRecords(text)).toEqual({ kind: 'good', records: [record], uses: { fold: 3, help: 5 } });
    const wrong = text.replace('"fold":3', '"fold":"often"');
    expect(readRecords(wrong)).toEqual({ kind: 'good', records: [record], uses: { help: 5 } });
  });

  it('leaves a newer version alone', () => {
    expect(readRecords('{"rethread":"state","version":2,"anything":1}')).toEqual({ kind: 'newer' });
  });

  it.each([
    '',
    '[]',
    '{"a":1}',
    'null',
    '{"rethread":"state","version":1}',
    '{"rethread":"state","version":"x"}',
    good.slice(0, -9),
  ])('calls %j broken', (text) => {
    expect(readRecords(text)).toEqual({ kind: 'broken', records: [] });
  });

  it('keeps the sound records of a broken file', () => {
    const wrong = { ...record, path: '/b', visited: 'yesterday' };
    const text = writeRecords([wrong as unknown as ThreadRecord, record as ThreadRecord]);
    expect(readRecords(text)).toEqual({ kind: 'broken', records: [record] });
  });

  it('takes any text and any value without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        readRecords(text);
        readRecords(JSON.stringify({ rethread: 'state', version: 1, threads: [value] }));
        readRecords(
          JSON.stringify({ rethread: 'state', version: 1, threads: [{ ...record, marks: value }] }),
        );
      }),
    );
  });
});
