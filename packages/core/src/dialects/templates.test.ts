import { meanThreadTime } from '@rethread/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTemplates, type TemplateMatch } from './match-templates.ts';
import { pageWordRoles, templatesOf } from './page-words.ts';
import { compileTemplate, compileTemplates } from './templates.ts';

/** `role=value` of each value, or the template alone where it has none. */
function shown(match: TemplateMatch | null, line: string): string[] | string | null {
  if (match === null) return null;
  if (match.values.length === 0) return match.template.source;
  return match.values.map(({ role, start, end }) => `${role}=${line.slice(start, end)}`);
}

const match = (line: string, ...templates: string[]) =>
  shown(matchTemplates(compileTemplates(templates), line), line);

describe('a line and a template', () => {
  test.each([
    ['Ann K said:', '%n said:', ['n=Ann K']],
    [
      'Post by bob77 » Mon Jul 15, 2013 10:37 am',
      'Post by %n » %d',
      ['n=bob77', 'd=Mon Jul 15, 2013 10:37 am'],
    ],
    // The extractor dropped the time element.
    ['Post by bob77 »', 'Post by %n » %d', ['n=bob77', 'd=']],
    ['Last edited:', 'Last edited: %d', ['d=']],
    ['« Reply #3 on: »', '« Reply #%i on: %d »', ['i=3', 'd=']],
    ['(05-12-2012, 03:22 PM)Ann Wrote:', '(%d)%n Wrote:', ['d=05-12-2012, 03:22 PM', 'n=Ann']],
    ['On May 3, 2011, Ann wrote:', 'On %d, %n wrote:', ['d=May 3, 2011', 'n=Ann']],
    ['Old 11-12-2008, 11:30 AM    #4', 'Old %d #%i', ['d=11-12-2008, 11:30 AM', 'i=4']],
    ['Ann said: she said:', '%n said:', ['n=Ann said: she']],
    ['Read 1,024 times', 'Read %i times', ['i=1,024']],
    ['Pages: ', 'Pages: %x', ['x=']],
    ['Jump to content', 'Jump to content', 'Jump to content'],
    ['JUMP TO CONTENT', 'Jump to content', 'Jump to content'],
  ])('%s', (line, template, values) => {
    expect(match(line, template)).toEqual(values);
  });

  test.each([
    ['Ann\u00A0a écrit\u00A0: »', '%n a écrit: »', ['n=Ann']],
    ['Ann a écrit\u202F:', '%n a écrit:', ['n=Ann']],
    ['Posté le : 3 oct. 2011', 'Posté le: %d', ['d=3 oct. 2011']],
    ['投稿日：2009年11月22日', '投稿日: %d', ['d=2009年11月22日']],
    ['Citation :', 'Citation:', 'Citation:'],
  ])('with another colon or blank: %s', (line, template, values) => {
    expect(match(line, template)).toEqual(values);
  });

  test.each([
    ['', '%x said:'],
    ['said:', '%n said:'],
    [`${'a'.repeat(51)} said:`, '%n said:'],
    ['Read many times', 'Read %i times'],
    ['Posted by the gate', 'Posted %d'],
    ['Posted2 days ago', 'Posted %d'],
    ['Ann said', '%n said:'],
    ['jump to content', 'Jump to content'],
    ['Page 1 of 2 of 3', 'Page %i of %i'],
    ['Hello,', '%n, %d'],
  ])('do not go together: %s', (line, template) => {
    expect(match(line, template)).toBeNull();
  });

  test('of several that match, the one with the most text of its own is taken', () => {
    expect(
      match('Quote from: Ann on May 3, 2011', 'Quote %n', 'Quote from: %n', 'Quote from: %n on %d'),
    ).toEqual(['n=Ann', 'd=May 3, 2011']);
  });

  test('a reader of dates settles where a name ends', () => {
    const set = compileTemplates(['%n, %d #%i']);
    const line = 'Smith, J. 2nd, Nov 12, 2006 #1';
    const isDate = (text: string) => /^\w{3} \d+, \d{4}$/u.test(text);
    expect(shown(matchTemplates(set, line, isDate), line)).toEqual([
      'n=Smith, J. 2nd',
      'd=Nov 12, 2006',
      'i=1',
    ]);
    expect(matchTemplates(set, 'Well, no #1', isDate)).toBeNull();
  });
});

const everyTemplate = [...new Set(pageWordRoles.flatMap(templatesOf))];
const all = compileTemplates(everyTemplate);

/** Values that hold nothing of any template. */
const values = {
  n: fc.stringMatching(/^[qxz]{1,12}_[qxz]{1,6}$/u),
  d: fc.stringMatching(/^[1-9]{1,4}q[1-9]{1,4}$/u),
  i: fc.integer({ min: 0, max: 99_999 }).map(String),
  t: fc.stringMatching(/^[qxz]{1,12}_[qxz]{1,20}$/u),
  x: fc.stringMatching(/^[qxz]{1,12}_[qxz]{1,20}$/u),
};

test('every template, printed with values, gives them back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyTemplate), fc.record(values), (source, of) => {
      const { roles } = compileTemplate(source);
      const line = source.replace(/%([nditx])/gu, (_, role: keyof typeof of) => of[role]);
      const found = matchTemplates(compileTemplates([source]), line);
      expect(shown(found, line)).toEqual(
        roles.length === 0 ? source : roles.map((role) => `${role}=${of[role]}`),
      );
      expect(matchTemplates(all, line)).not.toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test('no line throws, and values are in order and inside the line', () => {
  const piece = fc.oneof(
    fc.constantFrom(...everyTemplate),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(':', ' ', ' : ', '：', '%n'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const line = pieces.join('');
      let end = 0;
      for (const value of matchTemplates(all, line)?.values ?? []) {
        expect(value.start).toBeGreaterThanOrEqual(end);
        expect(value.end).toBeGreaterThanOrEqual(value.start);
        end = value.end;
      }
      expect(end).toBeLessThanOrEqual(line.length);
    }),
  );
});

/** Milliseconds for a look at each of `lines`. */
function timeOf(lines: string[]): number {
  return meanThreadTime(() => {
    for (const line of lines) matchTemplates(all, line);
  });
}

test.each([
  ['commas', 'On 1', ', 1', ' wrote:'],
  ['prepositions', 'Last edited by a', ' on 1', ', edited x times in total.'],
  ['stamps', 'Last edited by a', '; 1 at 1', '.'],
  ['colons', ': ', ' : ', ' :'],
  ['marks', '« Reply #1', ' on: 1', ' »'],
])('twice as many hostile lines of %s cost twice the time, and long ones little', (_, start, middle, end) => {
  const line = (length: number) => start + middle.repeat(Math.ceil(length / middle.length)) + end;
  const few = Array.from({ length: 400 }, () => line(180));
  expect(timeOf([...few, ...few])).toBeLessThan(4 * timeOf(few) + 5);
  // What no template can be as long as is not searched.
  expect(timeOf(few.map(() => line(20_000)))).toBeLessThan(40 * timeOf(few) + 5);
});
