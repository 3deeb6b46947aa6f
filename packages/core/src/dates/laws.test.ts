import { meanThreadTime } from '@rethread/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import { findDate, readDate } from './find.ts';
import { allDateWords } from './registry.ts';

const two = (value: number) => String(value).padStart(2, '0');
const split = (list: string) => list.split(' ');

const moments = fc
  .record({
    year: fc.integer({ min: 1970, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
  })
  .filter(({ year, month, day }) => isDay(year, month, day));

type Moment = typeof moments extends fc.Arbitrary<infer T> ? T : never;

const dayOf = ({ year, month, day }: Moment) => `${year}-${two(month)}-${two(day)}`;
const minuteOf = (moment: Moment) => `${dayOf(moment)}T${two(moment.hour)}:${two(moment.minute)}`;
const secondOf = (moment: Moment) => `${minuteOf(moment)}:${two(moment.second)}`;
const half = (hour: number) => `${hour % 12 === 0 ? 12 : hour % 12}`;

/** Shapes that name the month, and what they tell. `weekday` is right, so that it may stand anywhere. */
const namedShapes: ((moment: Moment, month: string, weekday: string) => [text: string, iso: string])[] = [
  (m, month) => [`${m.day} ${month} ${m.year}`, dayOf(m)],
  (m, month) => [`${two(m.day)}. ${month} ${m.year}`, dayOf(m)],
  (m, month) => [`${m.day}-${month}-${m.year}`, dayOf(m)],
  (m, month) => [`${month} ${m.day}, ${m.year}`, dayOf(m)],
  (m, month) => [`${m.day} ${month} ${m.year}, ${two(m.hour)}:${two(m.minute)}`, minuteOf(m)],
  (m, month) => [
    `${two(m.day)} ${month}. ${m.year} - ${m.hour}:${two(m.minute)}:${two(m.second)}`,
    secondOf(m),
  ],
  (m, month) => [
    `${month} ${two(m.day)}, ${m.year}, ${half(m.hour)}:${two(m.minute)}:${two(m.second)} ${m.hour < 12 ? 'am' : 'PM'}`,
    secondOf(m),
  ],
  (m, month, weekday) => [
    `${weekday} ${month} ${two(m.day)}, ${m.year} ${half(m.hour)}:${two(m.minute)} ${m.hour < 12 ? 'AM' : 'pm'}`,
    minuteOf(m),
  ],
  (m, month, weekday) => [
    `${weekday} ${m.day} ${month} ${m.year} - ${two(m.hour)}:${two(m.minute)}`,
    minuteOf(m),
  ],
  (m, month, weekday) => [`${weekday}, ${m.day}. ${month} ${m.year}`, dayOf(m)],
  (m, month) => [`${m.day} ${month} ${m.year}, ${two(m.hour)}h${two(m.minute)}`, minuteOf(m)],
  (m, month) => [`${m.year} ${month} ${two(m.day)}`, dayOf(m)],
];

/** Shapes of numbers alone. */
const numericShapes: ((moment: Moment) => [text: string, iso: string])[] = [
  (m) => [dayOf(m), dayOf(m)],
  (m) => [secondOf(m), secondOf(m)],
  (m) => [`${secondOf(m)}Z`, `${secondOf(m)}Z`],
  (m) => [`${minuteOf(m)}:00+02:00`, `${minuteOf(m)}:00+02:00`],
  (m) => [`${two(m.day)}.${two(m.month)}.${m.year} ${m.hour}:${two(m.minute)}`, minuteOf(m)],
  (m) => [`${m.year}/${m.month}/${m.day} ${m.hour}:${two(m.minute)}`, minuteOf(m)],
  (m) => [`${m.year}年${m.month}月${m.day}日 ${m.hour}時${m.minute}分`, minuteOf(m)],
];

/** What a board prints around a date. */
const surroundings: [before: string, behind: string][] = [
  ['', ''],
  ['Posted: ', '    Post subject: Re: apples'],
  ['« Reply #12 on: ', ' »'],
  ['by bob » ', ''],
  ['(', ')'],
  ['#3 · ', ' · #3'],
];

describe('a date that is printed is read back', () => {
  const languages = allDateWords.filter(({ months }) => months.length > 0);

  function expectRead([text, iso]: [string, string], [before, behind]: [string, string]): void {
    const found = findDate(before + text + behind);
    expect([found?.iso, found?.start, found?.end], before + text + behind).toEqual([
      iso,
      before.length,
      before.length + text.length,
    ]);
    expect(readDate(text)?.iso).toBe(iso);
  }

  /** The weekday's index, Monday 0, counted from a Monday. */
  const weekdayOf = (m: Moment) =>
    ((((Date.UTC(m.year, m.month - 1, m.day) - Date.UTC(2012, 0, 2)) / 86_400_000) % 7) + 7) % 7;

  test('in every language, with every form of every name', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom<DateWords>(...languages),
        fc.constantFrom(...namedShapes),
        fc.constantFrom(...surroundings),
        fc.nat(),
        fc.boolean(),
        (moment, words, shape, around, form, isCapital) => {
          const pick = (list: string) => {
            const forms = split(list);
            const name = forms[form % forms.length] as string;
            return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
          };
          const month = pick(words.months[moment.month - 1] as string);
          const weekday = pick(words.weekdays[weekdayOf(moment)] as string);
          if (weekday.length < 3 && !isCapital) return;
          expectRead(shape(moment, month, weekday), around);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('in numbers', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...numericShapes),
        fc.constantFrom(...surroundings),
        (moment, shape, around) => expectRead(shape(moment), around),
      ),
      { numRuns: 1000 },
    );
  });

  test('in both orders where both are days', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom('/', '-'), (m, sign) => {
        const found = findDate(`${two(m.day)}${sign}${two(m.month)}${sign}${m.year}`);
        const iso = dayOf(m);
        if (m.day > 12 || m.day === m.month) expect(found).toMatchObject({ iso, readings: null });
        else
          expect(found).toMatchObject({
            iso: null,
            readings: { dmy: iso, mdy: dayOf({ ...m, day: m.month, month: m.day }) },
          });
      }),
    );
  });
});

test('no word names two months', () => {
  const months = new Map<string, number>();
  for (const words of allDateWords) {
    words.months.forEach((list, index) => {
      for (const word of split(list)) {
        expect(months.get(word) ?? index, word).toBe(index);
        months.set(word, index);
      }
    });
  }
});

test('words stand in small letters', () => {
  const text = JSON.stringify(allDateWords.map((words) => Object.values(words)));
  expect(text).toBe(text.toLowerCase());
});

/** Pieces of dates, so that many strings are nearly dates. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...allDateWords.flatMap((words) =>
      Object.values(words)
        .flat()
        .flatMap((list: string) => split(list)),
    ),
  ),
  fc.constantFrom(
    ' ',
    ' ',
    ' ',
    ', ',
    '.',
    '-',
    '/',
    ':',
    '(',
    ')',
    "'",
    '’',
    'T',
    '+',
    '年',
    '月',
    '日',
    '\u00A0',
    '«',
  ),
  fc.integer({ min: 0, max: 31 }).map(String),
  fc.integer({ min: 0, max: 99 }).map(two),
  fc.integer({ min: 1960, max: 2110 }).map(String),
  fc.string({ maxLength: 3, unit: 'binary' }),
);

describe('whatever stands there', () => {
  const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

  test('a date lies in the text, is one that exists, and is found again', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const found = findDate(text);
        findDate(other);
        expect(findDate(text)).toEqual(found);
        if (found === null) return;
        const { start, end, iso, readings } = found;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/u);
        for (const date of [iso, readings?.dmy, readings?.mdy]) {
          if (date == null) continue;
          expect(date).toMatch(/^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?$/u);
          const [year, month, day = '01'] = date.slice(0, 10).split('-');
          expect(isDay(Number(year), Number(month), Number(day)), date).toBe(true);
          expect(Date.parse(date.length > 7 ? date : `${date}-01`)).not.toBeNaN();
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a long text has none', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 201 }), (text) => {
        expect(findDate(text)).toBeNull();
      }),
    );
  });
});

test('twice the length costs about twice the time', () => {
  const shapes = [
    '1',
    '1 ',
    '1/',
    '1.',
    '12:',
    'May ',
    'May 1 ',
    '1 May',
    'Mon ',
    '1 day, ',
    '2012-',
    "'12",
    '年',
    '1月',
    '« ',
  ];
  const timeOf = (length: number) => {
    const lines = shapes.map((shape) => `${shape.repeat(length).slice(0, length - 2)} 1`);
    return meanThreadTime(() => {
      for (let times = 0; times < 150; times += 1) for (const line of lines) findDate(line);
    });
  };
  // A square would cost sixteen times as much.
  expect(timeOf(200) / timeOf(50)).toBeLessThan(8);
});
