import type { Element } from 'hast';
import { h } from 'hastscript';
import type { OutputFile } from '../format.ts';
import { type Phrase, spaced } from '../html/phrase.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend } from '../wording.ts';
import { addressFrom, printPage } from './frame.ts';
import { authorFile, sortKey, threadFile } from './names.ts';
import { printPageLinks } from './page-links.ts';
import type { ThreadRecord } from './record.ts';
import type { SiteSettings } from './settings.ts';

/** Most rows of a list on one page. */
const ROWS_PER_PAGE = 200;

/** A page that need not be printed where it is known to stand there already. */
export interface PlannedPage {
  path: string;
  print(): OutputFile;
}

/** A list that may have several pages. */
export interface ListSpec<Row> {
  /** Of the files, without extension: `titles`, `authors/anna-0a1b2c3`. */
  path: string;
  title: string;
  /** Sentences under the heading. */
  notes: string[];
  rows: readonly Row[];
  /** How the rows of a page are parted: rows in a sequence that give the same are under one heading. */
  group(row: Row): string;
  print(row: Row, path: string): Phrase;
  /** Stands on the page where there are no rows. */
  empty: string;
}

/** Gives the pages with all threads: the latest first, and by title. */
export function* threadLists(
  records: readonly ThreadRecord[],
  settings: SiteSettings,
): Generator<PlannedPage> {
  const titled = records.map((record) => ({ record, key: sortKey(record.title) }));
  titled.sort((a, b) => compare(a.key, b.key) || compare(a.record.name, b.record.name));
  const byTitle = titled.map(({ record }) => record);
  // Sorting keeps titles in order where dates are equal or missing.
  const byDate = [...byTitle].sort((a, b) => compare(b.latest ?? '', a.latest ?? ''));
  const posts = records.reduce((sum, { postCount }) => sum + postCount, 0);
  const notes = [`${countThreads(records.length)}, ${countPosts(posts)}`];
  if (records.some(({ isStarterInferred }) => isStarterInferred)) notes.push(inferenceLegend);
  const empty = 'There are no threads here.';
  yield* listPages(
    {
      path: 'index',
      title: settings.title,
      notes,
      rows: byDate,
      group: ({ latest }) => latest?.slice(0, 4) ?? 'Date unknown',
      print: printThread,
      empty,
    },
    settings,
  );
  yield* listPages(
    {
      path: 'titles',
      title: 'Threads by title',
      notes,
      rows: byTitle,
      group: ({ title }) => initialOf(title),
      print: printThread,
      empty,
    },
    settings,
  );
}

/** Gives the pages of a list. */
export function* listPages<Row>(spec: ListSpec<Row>, settings: SiteSettings): Generator<PlannedPage> {
  const count = Math.max(1, Math.ceil(spec.rows.length / ROWS_PER_PAGE));
  const file = (page: number) => `${spec.path}${page === 0 ? '' : `_${page + 1}`}.html`;
  for (let page = 0; page < count; page++)
    yield { path: file(page), print: () => printList(spec, { page, count, file }, settings) };
}

/** Which of its pages are printed. */
interface PagePlace {
  page: number;
  count: number;
  file(page: number): string;
}

function printList<Row>(
  spec: ListSpec<Row>,
  { page, count, file }: PagePlace,
  settings: SiteSettings,
): OutputFile {
  const { title, rows, group } = spec;
  const shown = rows.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const links = (label: string) =>
    printPageLinks(
      { label, current: page, count },
      (each) => file(each).replace(/^.*\//u, ''),
      (each) => {
        const first = rows[each * ROWS_PER_PAGE];
        const last = rows[Math.min(rows.length, (each + 1) * ROWS_PER_PAGE) - 1];
        const ends = new Set([first, last].flatMap((row) => (row === undefined ? [] : [group(row)])));
        return `${each + 1}: ${[...ends].join(' – ')}`;
      },
    );
  const range = count === 1 ? '' : `, page ${page + 1} of ${count}`;
  const main = [...printGroups(shown, spec, file(page)), links('Pages, again')].filter(
    (part) => part !== null,
  );
  return printPage(
    {
      path: file(page),
      title: title + range,
      header: [
        h('h1', { lang: '' }, visibleText(title)),
        ...spec.notes.map((note, place) => h('p', place === 0 ? note + range : note)),
        links('Pages'),
      ],
      main: shown.length === 0 ? [h('p', spec.empty)] : main,
    },
    settings,
  );
}

function printGroups<Row>(rows: readonly Row[], { group, print }: ListSpec<Row>, path: string): Element[] {
  const groups: { name: string; items: Element[] }[] = [];
  for (const row of rows) {
    const name = group(row);
    if (groups.at(-1)?.name !== name) groups.push({ name, items: [] });
    groups.at(-1)?.items.push(h('li', print(row, path)));
  }
  return groups.flatMap(({ name, items }) => [
    ...(name === '' ? [] : [h('h2', name)]),
    h('ul.rows', spaced(items)),
  ]);
}

function printThread(record: ThreadRecord, path: string): Phrase {
  const { name, title, starter, isStarterInferred, started, latest, postCount } = record;
  const details: Phrase = [countPosts(postCount)];
  if (starter !== null) {
    const href = addressFrom(path, `authors/${authorFile(starter)}`);
    details.push(
      ' · begun by ',
      h('a', { href }, [...(isStarterInferred ? [h('span.inferred', '~')] : []), h('bdi', starter)]),
    );
  }
  if (started !== null) details.push(' · ', printDay(started));
  if (latest !== null && latest.slice(0, 10) !== started?.slice(0, 10))
    details.push(' to ', printDay(latest));
  return [
    h('a.thread', { href: addressFrom(path, `threads/${threadFile(name, 0)}`), lang: '' }, h('bdi', title)),
    ' ',
    h('span.details', details),
  ];
}

/** Prints a date as exact as it is known, at most to the day. */
export function printDay(iso: string): Element {
  const day = iso.slice(0, 10);
  return h('time', { dateTime: day }, day);
}

/** `1 thread`, `2 threads`. */
export function countThreads(count: number): string {
  return count === 1 ? '1 thread' : `${count} threads`;
}

/** What a title or name stands under in a list: its first letter, or `#` where it has none in front. */
export function initialOf(text: string): string {
  const [first = ''] = sortKey(text);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** For sorting: by UTF-16 units, which is the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
