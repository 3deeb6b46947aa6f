import { describe, expect, test } from 'vitest';
import type { Labels } from './dialect.ts';
import { matchPageWords, pageWordRoles, pageWordRolesOf } from './page-words.ts';
import { allLabels } from './registry.ts';
import { compileTemplate } from './templates.ts';
import {
  attributionNameLength,
  fieldRoleOf,
  inlineField,
  isClosingWords,
  isUserTitle,
} from './vocabulary.ts';
import { entriesOf } from './word-list.ts';

/** Every list of a language by its name. */
function listsOf(labels: Labels): [string, readonly string[]][] {
  const lists: [string, readonly string[]][] = [];
  for (const [key, value] of Object.entries({ ...labels, ...prefixed(labels.fields) })) {
    if (key === 'locale' || key === 'fields') continue;
    if (typeof value === 'string') lists.push([key, entriesOf(value)]);
    else lists.push([key, (value as string[] | string[][]).flat()]);
  }
  return lists;
}

function prefixed(fields: Labels['fields']): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([role, words]) => [`fields.${role}`, words]));
}

/** What boards print in other languages too, or not at all. */
const mayBeEmpty = new Set(['reputation']);
const templateLists = new Set<string>([...pageWordRoles, 'quote']);

describe.each(allLabels.map((labels) => [labels.locale, labels] as const))('%s', (_, labels) => {
  const lists = listsOf(labels);

  test('has every list that engines need', () => {
    const empty = lists.filter(([key, entries]) => entries.length === 0 && !mayBeEmpty.has(key));
    expect(empty.map(([key]) => key)).toEqual([]);
    expect(Object.keys(labels.fields).sort()).toEqual([
      'joined',
      'location',
      'messages',
      'other',
      'points',
      'reactions',
    ]);
  });

  test.each(lists)('%s holds no entry twice, and none that is empty or padded', (_key, entries) => {
    expect(
      entries.filter(
        (entry, index) => entry.trim() !== entry || entry === '' || entries.indexOf(entry) !== index,
      ),
    ).toEqual([]);
  });

  test.each(lists)(
    '%s has no placeholders but those that are known, and only where there may be some',
    (key, entries) => {
      const isOdd = (entry: string) =>
        templateLists.has(key) ? /%[A-Za-z]/u.test(entry.replace(/%[nditx]/gu, '')) : /%[nditx]/u.test(entry);
      expect(entries.filter(isOdd)).toEqual([]);
    },
  );

  test('has templates that say more than their values', () => {
    const templates = lists.filter(([key]) => templateLists.has(key)).flatMap(([, entries]) => entries);
    expect(templates.map(compileTemplate).filter(({ weight }) => weight === 0)).toEqual([]);
    // Two values side by side have no border.
    expect(templates.filter((template) => /%[nditx]%[nditx]/u.test(template))).toEqual([]);
  });

  test('writes closings in lower case', () => {
    expect(entriesOf(labels.signOffs).filter((words) => words !== words.toLowerCase())).toEqual([]);
  });
});

test('no two locales are of one name', () => {
  expect(new Set(allLabels.map(({ locale }) => locale)).size).toBe(allLabels.length);
});

test.each([
  ['quote', 'Originally Posted by Ann View Post'],
  ['quote', 'Zitat von: Ann am 3. Mai 2011, 12:10:01'],
  ['quote', 'Ann a écrit\u00A0:'],
  ['quote', 'QUOTE (Ann @ Mar 11 2010, 15:22) *'],
  ['quoteAlone', 'Citation :'],
  ['byline', 'Сообщение Анна » 18 май 2011 15:20'],
  ['byline', '« Reply #3 on: September 29, 2017, 10:15:04 pm »'],
  ['byline', "Discussion in 'Talk' started by Ann, Nov 12, 2006."],
  ['editStamp', 'Ostatnio zmieniony 3 maja 2011, 12:10 przez Ann, łącznie zmieniany 2 razy.'],
  ['editStamp', '最後に編集したユーザー Ann [ 2012/03/04 12:34 ], 累計 3 回'],
  ['editReason', 'Bearbeitungsgrund: Tippfehler'],
  ['title', 'Author Topic: Old mills  (Read 603 times)'],
  ['subject', 'Re : Old mills'],
  ['presence', 'Ann is offline'],
  ['avatar', "Ann's Avatar"],
  ['controls', 'Répondre en citant'],
  ['pageTop', 'Página 1 de 2'],
  ['pageEnd', 'Users browsing this forum: Ann and 3 guests'],
  ['deleted', '[deleted]'],
] as const)('%s: %s', (role, line) => {
  expect(pageWordRolesOf(line)).toContain(role);
});

test.each([
  'I went there on Monday and it rained.',
  'Yes, I did',
  'Thanks for the tip, Ann',
  'That is what he wrote',
])('people write %s', (line) => {
  expect(pageWordRolesOf(line)).toEqual([]);
});

test('a line that is too long is nobody’s words', () => {
  expect(matchPageWords('pageEnd', `Powered by ${'x'.repeat(200)}`)).toBeNull();
});

test('words of all languages are known in headers, quotes and closings', () => {
  expect(attributionNameLength('Анна сказал(а):')).toBe(4);
  expect(attributionNameLength('Ann a dit\u00A0:')).toBe(3);
  expect(fieldRoleOf('Mensagens')).toBe('messages');
  expect(fieldRoleOf('Inscription\u00A0:')).toBe('joined');
  expect(inlineField('Inscription : 3 mai 2011')?.role).toBe('joined');
  expect(isUserTitle('Zbanowany')).toBe(true);
  expect(isClosingWords('Med vänliga hälsningar')).toBe(true);
});
